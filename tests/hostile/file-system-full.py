# idea: fills the file system in memory
# expect: crashed | stopped
def double(values):
    with open("/tmp/full", "wb") as file:
        while True:
            file.write(bytes(2**24))
