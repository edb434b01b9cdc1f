# TODO: what this answer gets wrong, and the code
