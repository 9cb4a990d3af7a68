"""The server process: one gevent worker of gunicorn, used as a library: serve() starts `python -m portal.serving TASK`."""

import gc
import json
import resource
import sys
from importlib import import_module
from typing import Any

from gunicorn.app.base import BaseApplication

CONNECTIONS = 8000  # open sockets and requests together; gunicorn's 1000 would stop every page at the 1000th socket
KEEP_ALIVE = 15  # seconds an idle or dawdling HTTP connection may keep its place
GRACE = 10  # seconds a running request has to finish when we stop

SETTINGS: dict[str, Any] = {
    "worker_class": "portal.realtime.drain.DrainingWorker",  # gunicorn's listeners set TCP_NODELAY by themselves
    "workers": 1,
    "worker_connections": CONNECTIONS,
    "backlog": 2048,
    "keepalive": KEEP_ALIVE,
    "graceful_timeout": GRACE,
    "timeout": 60,
    "loglevel": "error",
    "control_socket_disable": True,
}


class Server(BaseApplication):
    """gunicorn with our settings; the application is made in the worker, after gevent's patches."""

    def __init__(self, task: dict[str, Any]) -> None:
        self._task = task
        super().__init__()

    def load_config(self) -> None:
        host = self._task["host"]
        place = f"[{host}]" if ":" in host else host
        settings = SETTINGS | {"bind": f"{place}:{self._task['port']}", "post_worker_init": self._announce}
        for key, value in (settings | self._task["settings"]).items():
            self.cfg.set(key, value)

    def load(self) -> Any:
        module, _, function = self._task["factory"].partition(":")
        gc.disable()  # a quarter of the start would go into looking for rubbish where there is none
        try:
            return getattr(import_module(module), function)()
        finally:
            gc.freeze()  # what stands now stays: later rounds need not look at it
            gc.enable()

    def _announce(self, worker: Any) -> None:
        host, port = worker.sockets[0].getsockname()[:2]
        if self._task["banner"]:
            sys.stdout.write(self._task["banner"].replace("{host}", host).replace("{port}", str(port)) + "\n")
            sys.stdout.flush()


def _raise_file_limit() -> None:
    """Every socket is a file: take as many as we are allowed."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def work(task: dict[str, Any]) -> None:
    """Serves in this process, until SIGTERM."""
    _raise_file_limit()
    Server(task).run()


if __name__ == "__main__":
    work(json.loads(sys.argv[1]))
