# idea: waits in JavaScript for a notification that nobody sends
# expect: stopped time | crashed
import js


def double(values):
    js.Atomics.wait(js.Int32Array.new(js.SharedArrayBuffer.new(4)), 0, 0)
