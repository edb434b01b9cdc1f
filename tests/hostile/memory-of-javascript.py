# idea: fills the heap of JavaScript, which Python's limit knows nothing of
# expect: stopped memory | stopped time | crashed
import js

kept = js.Array.new()


def double(values):
    while True:
        kept.push(js.Array.new(2**24).fill(1.5))
