"""Boxes: bytes that nobody reads or changes without the key (AES-256-GCM), and whose length tells little.

`about` says what a box is of and is authenticated with it: a box that was put in another's place does not open. Before it is
closed the content is filled up to a power of two, so that only its order of magnitude shows.
"""

import secrets

NONCE, LEAST = 12, 1024


class BoxDamaged(ValueError):
    """A box that was changed, or is of something else."""


def shut(key: bytes, about: str, plain: bytes, least: int = LEAST) -> bytes:
    """A box around `plain`: 12 bytes of chance, then content and tag (NIST SP 800-38D)."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # read where something is sealed, not at every start

    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, _filled(plain, least), about.encode())


def opened(key: bytes, about: str, box: bytes) -> bytes:
    """What was put into a box. Raises BoxDamaged."""
    from cryptography.exceptions import InvalidTag  # see shut()
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        filled = AESGCM(key).decrypt(box[:NONCE], box[NONCE:], about.encode())
    except (InvalidTag, ValueError) as wrong:
        raise BoxDamaged(f"the box of {about} does not open") from wrong
    return filled[4 : 4 + int.from_bytes(filled[:4])]


def _filled(plain: bytes, least: int) -> bytes:
    told = len(plain).to_bytes(4) + plain
    size = max(least, 1 << (len(told) - 1).bit_length())
    return told.ljust(size, b"\0")
