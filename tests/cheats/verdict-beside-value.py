# idea: a forged reply that carries findings of its own, and no arguments
# expect: failed
import greenroom.sandbox


def double(values):
    return values


greenroom.sandbox.Sandbox.run = lambda self, index: '{"status": "returned", "value": "[]", "findings": [], "expected": "[]", "received": "[]", "size": 0}'
