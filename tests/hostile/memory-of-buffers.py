# idea: fills the memory beside the heap with typed arrays
# expect: stopped memory | stopped time | crashed
import js

kept = js.Array.new()


def double(values):
    while True:
        kept.push(js.Uint8Array.new(2**26).fill(1))
