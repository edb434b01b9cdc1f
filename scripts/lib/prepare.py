"""Runs inside Pyodide at set-up: what is compiled here is what the same interpreter reads later."""

import importlib._bootstrap_external as importing
import io
import tarfile
import zipfile
from pathlib import PurePosixPath

SITE = "/lib/python3.14/site-packages/"

# What no import reads: stubs, headers and sources of compiled code, libraries to link with.
UNREAD = {".pyi", ".pyx", ".pxd", ".pxi", ".tp", ".tpl", ".h", ".hpp", ".c", ".cpp", ".f", ".a", ".build", ".typed"}


def repack(wheel: str) -> bytes:
    """Gives a wheel as a tar archive in which bytecode stands for sources, the same bytes each time.

    The packages' tests stay out. ``testing`` stays: libraries import each other's.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(wheel) as files, tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files.namelist()):
            if not is_read(PurePosixPath(name)):
                continue
            name, content = compiled(name, files.read(name))
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


# Jedi reads these stubs; those of packages that are not shipped stay out.
STUBS = "jedi/third_party/typeshed/stdlib/"


def is_read(path: PurePosixPath) -> bool:
    if str(path).startswith("jedi/third_party/"):
        return str(path).startswith(STUBS)
    # RECORD lists the files of the wheel, not those of the archive.
    return not (path.suffix in UNREAD or "tests" in path.parts[:-1] or path.match("*.dist-info/RECORD"))


def compiled(name: str, content: bytes) -> tuple[str, bytes]:
    """A module beside which no source stands is loaded from its bytecode without a look at its age."""
    if not name.endswith(".py"):
        return name, content
    try:
        code = compile(content, SITE + name, "exec", dont_inherit=True, optimize=0)
    except SyntaxError:
        # Some packages carry templates and sources for other Pythons.
        return name, content
    return f"{name}c", bytes(importing._code_to_hash_pyc(code, bytes(8), False))
