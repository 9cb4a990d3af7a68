"""Heavy work in a child process of ours, so that neither a request nor the loop waits for it.

The child is a module with `serve(function)` at its end: it binds itself to its limits, reads an order as JSON and answers
with JSON. It gets nothing of our environment and knows no database: paths of our own renditions go in, findings come out.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
# One thread and one arena each: what is found must not depend on how many processors there are.
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1",
               "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
MEMORY = 2 * 1024 * 1024 * 1024


class NotDone(Exception):
    """The child did not come back with an answer."""


def ask(module: str, order: dict[str, Any], seconds: float = 120.0) -> dict[str, Any]:
    """What a child running `module` answers to an order within so many seconds. Raises NotDone."""
    try:
        child = subprocess.run([sys.executable, "-P", "-m", module], input=json.dumps(order).encode(), env=ENVIRONMENT,
                               capture_output=True, timeout=seconds, check=True)
        answer: dict[str, Any] = json.loads(child.stdout)
    except (subprocess.SubprocessError, OSError, ValueError) as failed:
        told = getattr(failed, "stderr", None) or b""
        raise NotDone(f"{failed} {told[-500:].decode(errors='replace')}") from failed
    return answer


def serve(function: Callable[[dict[str, Any]], dict[str, Any]], cpu_seconds: int = 110) -> None:
    """The child's side: limits first, then the order, the work and the answer."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(5)
    json.dump(function(json.load(sys.stdin)), sys.stdout)
