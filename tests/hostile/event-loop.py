# idea: runs an event loop for ever
# expect: crashed | failed type | stopped time
import asyncio


def double(values):
    asyncio.new_event_loop().run_forever()
