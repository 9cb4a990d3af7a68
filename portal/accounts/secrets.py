"""Passwords and secrets: argon2id off the loop, random tokens kept as hashes, and what a good password is."""

import hashlib
import hmac
import re
import secrets
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from portal.kernel.text import _
from portal.kernel.waiting import off_the_loop

# OWASP password storage cheat sheet: 19 MiB, two passes, one lane.
_hasher = PasswordHasher(memory_cost=19_456, time_cost=2, parallelism=1)
LEAST, MOST = 10, 128


@cache
def _dummy() -> str:
    return _hasher.hash(secrets.token_urlsafe(16))


def hash_password(password: str) -> str:
    """The argon2id hash of a password."""
    return off_the_loop(_hasher.hash, password)


def verify_password(stored: str | None, password: str) -> bool:
    """Whether the password is right; takes as long when there is no hash to compare with."""

    def check() -> bool:
        try:
            return _hasher.verify(stored or _dummy(), password) and stored is not None
        except (VerificationError, InvalidHashError):
            return False

    return off_the_loop(check)


def password_problems(password: str, about: list[str]) -> list[str]:
    """What is wrong with a new password; `about` are words of the person that must not make it up."""
    if len(password) < LEAST:
        return [_("A password needs at least %(n)s letters.", n=LEAST)]
    if len(password) > MOST:
        return [_("A password has at most %(n)s letters.", n=MOST)]
    from zxcvbn import zxcvbn  # its dictionaries take a while to read; a start should not wait for them

    own = {word for one in about for word in (one, *re.findall(r"\w+", one))}
    score = int(zxcvbn(password[:72], user_inputs=[*own, "maquette"])["score"])
    return [] if score >= 2 else [_("This password is easy to guess. Three or four unrelated words make a good one.")]


def new_token() -> str:
    """192 random bits as text."""
    return secrets.token_urlsafe(24)


def token_hash(token: str) -> str:
    """What is stored of a random token. Its own randomness is the salt."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def keyed_hash(secret: str, *parts: str) -> str:
    """A hash that cannot be reversed by guessing without our secret, for addresses and mails in limits."""
    return hmac.new(secret.encode(), "\n".join(parts).encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def mail_key(mail: str) -> str:
    """What makes two spellings of a mail address the same person."""
    return unicodedata.normalize("NFKC", mail.strip()).casefold()
