# TODO: the answer that you would like to see
