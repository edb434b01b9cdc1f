# TODO: the same answer, written in a third way
