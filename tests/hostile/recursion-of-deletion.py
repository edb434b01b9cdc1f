# idea: a chain of objects whose deletion ends the stack
# expect: failed type | stopped memory
class Link:
    def __init__(self, next):
        self.next = next


def double(values):
    chain = None
    for _ in range(500_000):
        chain = Link(chain)
    del chain
