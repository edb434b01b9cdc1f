# idea: a message whose length is a lie
# expect: crashed RuntimeError
class Text(str):
    def __len__(self):
        return 0


class Strange(Exception):
    def __str__(self):
        return Text("x" * 10**7)


Strange.__name__ = "RuntimeError"


def double(values):
    raise Strange
