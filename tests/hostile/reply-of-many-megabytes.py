# idea: the sandbox's reply is replaced by three hundred megabytes
# expect: failed unreadable-result | stopped | crashed
import greenroom.sandbox


def double(values):
    return values


greenroom.sandbox.Sandbox.run = lambda self, index: '{"status": "returned", "value": "' + "x" * 300_000_000 + '"}'
