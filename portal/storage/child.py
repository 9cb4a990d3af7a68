"""The child process that opens what strangers send: `python -m portal.storage.child SOURCE OUT VERDICT`.

It reads its limits as JSON and binds itself first: memory, time, written bytes, no core, few files. Whatever goes wrong
in here is a word in VERDICT or the end of this process, never of the portal.
"""

import errno
import hashlib
import json
import os
import resource
import sys
from pathlib import Path
from typing import Any

from portal.storage import images, models3d
from portal.storage.blobs import make_durable
from portal.storage.kinds import HEAD, guess
from portal.storage.verdicts import Limits, Refused

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


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


def work(source: Path, out: Path, limits: Limits) -> dict[str, Any]:
    """Look at the file, make what will be shown of it, and say what it is."""
    with source.open("rb") as file:
        kind = guess(file.read(HEAD))
        file.seek(0)
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    if kind == "image":
        made = images.make(source, out, limits)
    elif kind == "model":
        made = models3d.make(source, out)
    else:
        raise Refused("unknown_kind", seems=kind)
    return made | {"sha256": sha256}


def verdict(source: Path, out: Path, limits: Limits) -> dict[str, Any]:
    """The answer as the parent reads it: what was made, or a code."""
    try:
        return work(source, out, limits)
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
    limits = Limits(**json.load(sys.stdin))
    bind(limits)
    found = verdict(source, out, limits)
    for path in (*out.iterdir(), out):
        make_durable(path)
    answer.write_text(json.dumps(found))


if __name__ == "__main__":
    main()
