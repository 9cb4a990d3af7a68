"""Settings: read once from the environment, checked together, all errors reported at once."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

LOOPBACK = ("127.0.0.1", "localhost", "::1", "[::1]")


class BadSettings(ValueError):
    """The environment asks for something unsafe or impossible; the message lists every problem."""


@dataclass(frozen=True)
class Settings:
    """What an installation may choose. Times are seconds, sizes bytes."""

    home: Path
    database_url: str
    secret_key: str
    secret_key_fallbacks: tuple[str, ...] = ()
    sealing_keys: Path | None = None  # the file of keys what is sealed lies under; None: in `home`
    redis_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    base_url: str = ""
    trusted_hosts: tuple[str, ...] = ()
    proxies: int = 0
    mail_url: str = "console:"
    mail_from: str = "Maquette <maquette@localhost>"
    sign_up: bool = True
    limits: bool = True
    embedded_worker: bool = True
    webhooks_private: bool = False  # whether webhooks may call addresses of our own network: for an intranet and for tests
    testing: bool = False

    @property
    def key_file(self) -> Path:
        """Where the keys are that open what is sealed in the database."""
        return self.sealing_keys or self.home / "sealing-keys"

    @property
    def secure(self) -> bool:
        """Whether people reach us over TLS."""
        return self.base_url.startswith("https://")

    @property
    def origin(self) -> str:
        """The one origin pages are served from, such as "https://maquette.example"; "" where it may vary (loopback)."""
        parts = urlsplit(self.base_url)
        return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""

    @property
    def address(self) -> str:
        """How links in mails and on the console begin."""
        return self.base_url.rstrip("/") or f"http://{self.host}:{self.port}"


def read_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Reads the environment. Raises BadSettings with every problem found."""
    env = os.environ if environ is None else environ
    problems: list[str] = []
    home = Path(env.get("MAQUETTE_HOME") or "var").resolve()
    database = env.get("DATABASE_URL") or f"sqlite:///{home / 'maquette.db'}"
    base = env.get("BASE_URL", "")
    host = env.get("HOST") or "127.0.0.1"
    names = tuple(one.strip() for one in env.get("TRUSTED_HOSTS", "").split(",") if one.strip())
    key = env.get("SECRET_KEY", "")
    if key and len(key) < 32:
        problems.append("SECRET_KEY must have at least 32 letters (leave it out: one is made and kept in MAQUETTE_HOME).")
    if not database.startswith(("sqlite:///", "postgresql", "postgres://")):
        problems.append("DATABASE_URL must begin with sqlite:/// or postgresql://.")
    if base and not base.startswith(("http://", "https://")):
        problems.append("BASE_URL must begin with https:// (or http:// on a trial machine).")
    if base and not names:
        names = (urlsplit(base).hostname or "",)
    if "*" in names:
        problems.append("TRUSTED_HOSTS must name hosts; * would let anybody forge links.")
    if host not in LOOPBACK and not names:
        problems.append("HOST opens the port to others: set BASE_URL (or TRUSTED_HOSTS) to the name people use.")
    settings = Settings(
        home=home, database_url=database, secret_key=key, base_url=base, host=host,
        secret_key_fallbacks=tuple(filter(None, env.get("SECRET_KEY_FALLBACKS", "").split(","))),
        sealing_keys=_file(env, "SEALING_KEYS", problems), redis_url=env.get("REDIS_URL", ""), trusted_hosts=names,
        port=_number(env, "PORT", 8000, problems), proxies=_number(env, "PROXIES", 0, problems),
        mail_url=env.get("MAIL_URL") or "console:", mail_from=env.get("MAIL_FROM") or Settings.mail_from,
        sign_up=_flag(env, "SIGN_UP", True, problems), limits=_flag(env, "LIMITS", True, problems),
        webhooks_private=_flag(env, "WEBHOOKS_PRIVATE", False, problems),
        embedded_worker=_flag(env, "EMBEDDED_WORKER", True, problems),
    )
    if problems:
        raise BadSettings("\n".join(problems))
    return settings


def with_secret(settings: Settings) -> Settings:
    """Makes MAQUETTE_HOME and, where none was given, a secret that is kept there, readable by its owner alone."""
    settings.home.mkdir(parents=True, exist_ok=True)
    if settings.secret_key:
        return settings
    file = settings.home / "secret-key"
    if not file.exists():
        draft = file.with_suffix(f".{os.getpid()}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(48))
        try:
            os.link(draft, file)
        except FileExistsError:
            pass  # another process was first: its secret counts
        draft.unlink()
    return Settings(**{**settings.__dict__, "secret_key": file.read_text().strip()})


def _file(env: Mapping[str, str], name: str, problems: list[str]) -> Path | None:
    file = Path(env[name]).resolve() if env.get(name) else None
    if file is not None and not file.parent.is_dir():
        problems.append(f"{name} must name a file in a folder that is there, not {str(file)[:200]!r}.")
    return file


def _number(env: Mapping[str, str], name: str, default: int, problems: list[str]) -> int:
    text = env.get(name) or str(default)
    if not text.isdecimal() or int(text) > 65535:
        problems.append(f"{name} must be a number from 0 to 65535, not {text[:20]!r}.")
        return default
    return int(text)


def _flag(env: Mapping[str, str], name: str, default: bool, problems: list[str]) -> bool:
    text = (env.get(name) or ("on" if default else "off")).lower()
    if text not in ("on", "off", "1", "0", "yes", "no", "true", "false"):
        problems.append(f"{name} must be on or off, not {text[:20]!r}.")
    return text in ("on", "1", "yes", "true")
