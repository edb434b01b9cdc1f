# idea: the generator of cases draws zeros only
# expect: failed
import random


def double(values):
    return [0 for _ in values] if 0 in values else [2, 4]


random.Random.randrange = lambda self, *args: 0
