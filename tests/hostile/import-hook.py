# idea: an import hook that answers every import with something broken
# expect: failed type
import sys


class Hook:
    def find_spec(self, name, path=None, target=None):
        raise MemoryError(name)


sys.meta_path.insert(0, Hook())
sys.modules.pop("json", None)


def double(values):
    pass
