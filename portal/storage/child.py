"""The child process that opens what strangers send: `python -m portal.storage.child SOURCE OUT VERDICT`.

It reads its limits as JSON and binds itself first: memory, time, written bytes, no core, few files. Whatever goes wrong
in here is a word in VERDICT or the end of this process, never of the portal.
"""

import errno
import hashlib
import importlib
import json
import os
import resource
import shutil
import sys
from pathlib import Path
from typing import Any

from portal.storage.beside import pages_beside
from portal.storage.blobs import make_durable
from portal.storage.kinds import HEAD, guess
from portal.storage.verdicts import Limits, Refused

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
# Who makes what: only the one who is needed is read, since PDFium, numpy and trimesh cost more than a small picture.
MAKERS = {
    "image": "images", "pdf": "documents", "model": "shapes.whole", "gltf": "shapes.loose", "stl": "shapes.meshes",
    "obj": "shapes.meshes", "ply": "shapes.meshes", "mp4": "film.making", "webm": "film.making",
}


def bind(limits: Limits) -> None:
    """Take the rights to more than the limits away from this process, for good."""
    for what, soft, hard in (
        (resource.RLIMIT_AS, limits.memory, limits.memory),
        (resource.RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1),
        (resource.RLIMIT_FSIZE, limits.output, limits.output),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, 32, 32),
    ):
        resource.setrlimit(what, (soft, hard))
    os.nice(5)


def work(source: Path, out: Path, limits: Limits, keep_original: bool = False) -> dict[str, Any]:
    """Look at the file, make what will be shown of it, and say what it is."""
    with source.open("rb") as file:
        kind = guess(file.read(HEAD), source.stat().st_size)
        file.seek(0)
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    if kind not in MAKERS:
        raise Refused("unknown_kind", seems=kind)
    if keep_original:
        shutil.copyfile(source, out / "original")
    maker = importlib.import_module(f"portal.storage.{MAKERS[kind]}")
    made: dict[str, Any] = maker.make(source, out, limits)
    if keep_original:
        kept = {"part": "original", "bytes": (out / "original").stat().st_size}
        if made.get("pages"):  # the pages are what is held: the first one takes the whole with it
            (out / "original").rename(pages_beside(out) / "001" / "original")
            made["pages"][0]["original"] = kept
        else:
            made["original"] = kept
    return made | {"sha256": sha256}


def verdict(source: Path, out: Path, limits: Limits, keep_original: bool = False) -> dict[str, Any]:
    """The answer as the parent reads it: what was made, or a code."""
    try:
        return work(source, out, limits, keep_original)
    except Refused as refused:
        return {"refused": refused.code, **refused.detail}
    except MemoryError:
        return {"refused": "too_heavy"}
    except OSError as trouble:
        return {"refused": "no_room" if trouble.errno in NO_ROOM else "broken"}
    except Exception as trouble:  # noqa: BLE001 decoders fail in every way there is; each means a broken file
        return {"refused": "broken", "reason": f"{type(trouble).__name__}: {trouble}"[:500]}


def main() -> None:
    """Bind, work, and leave everything durable before the verdict names it."""
    source, out, answer = (Path(name) for name in sys.argv[1:4])
    asked = json.load(sys.stdin)
    limits = Limits(**asked["limits"])
    bind(limits)
    found = verdict(source, out, limits, asked["keep_original"])
    for folder in (out, *sorted(pages_beside(out).glob("*"))):
        for path in (*folder.iterdir(), folder):
            make_durable(path)
    answer.write_text(json.dumps(found))


if __name__ == "__main__":
    main()
