# idea: a kilobyte of zip that unpacks to gigabytes
# expect: stopped memory | crashed error | stopped
import zlib


def double(values):
    bomb = zlib.compressobj(9)
    small = b"".join(bomb.compress(bytes(2**20)) for _ in range(64)) + bomb.flush()
    return [zlib.decompress(small) for _ in range(1_000)]
