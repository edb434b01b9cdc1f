# TODO: the same answer, written in another way
