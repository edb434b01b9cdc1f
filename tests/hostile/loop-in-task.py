# idea: a coroutine scheduled for later that never yields
# expect: stopped time
import asyncio


async def endless():
    while True:
        pass


asyncio.ensure_future(endless())


def double(values):
    return values
