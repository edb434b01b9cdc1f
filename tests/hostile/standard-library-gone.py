# idea: deletes the standard library and the sandbox's own files
# expect: failed | crashed
import os
import shutil
import sys


def double(values):
    for path in ["/lib", *sys.path]:
        shutil.rmtree(path, ignore_errors=True)
        if os.path.isfile(path):
            os.remove(path)
    sys.modules.clear()
