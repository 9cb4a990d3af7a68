"""`portal turn-key`: turns the key of the house, so that what is sealed lies under a new one."""

import argparse
from typing import Any

from sqlalchemy import select, update

from portal.kernel.db import session
from portal.kernel.idempotency import Remembered
from portal.kernel.keyring import KeyRing
from portal.pricing.sealing.locks import Unreadable, unwrapped, wrap
from portal.pricing.sealing.models import Lock
from portal.web.server import Portal


def register(commands: Any) -> None:
    """Adds `turn-key` to the commands."""
    text = "Put what is sealed under a new key; keys that seal nothing any more are taken out of the file."
    commands.add_parser("turn-key", help=text, description=text).set_defaults(command=turn_key)


def turn_key(app: Portal, _asked: argparse.Namespace) -> int:
    """Says how many bids lie under the new key, and which keys are still in use."""
    ring = KeyRing(app.settings.key_file)
    name = ring.turn()
    with app.database.transaction():
        count = rewrap(name)
        used = in_use()
    ring.drop(set(ring.all()) - used - {name})
    print(f"{count} bids lie under the new key {name}.")
    print(f"{app.settings.key_file} holds {len(ring.all())} keys: keep a copy of it apart from the database.")
    return 0


def rewrap(name: str) -> int:
    """Wraps the key of every sealed bid anew; how many. One that cannot be read stays as it is, and so does a row that is
    opened or turned by somebody else meanwhile.
    """
    done = 0
    for lock in session().scalars(select(Lock).where(Lock.sealed_with != name)).all():
        try:
            wrapped = wrap(unwrapped(lock), lock.bid_id, lock.opens_at, name)
        except Unreadable:
            continue
        changed: Any = session().execute(
            update(Lock).where(Lock.bid_id == lock.bid_id, Lock.sealed_with == lock.sealed_with)
            .values(wrapped=wrapped, sealed_with=name).execution_options(synchronize_session=False))
        done += changed.rowcount
    return done


def in_use() -> set[str]:
    """The names of keys something still lies under: bids, and for a day answers to programs that were kept."""
    names = session().scalars(select(Lock.sealed_with).union(select(Remembered.sealed_with).where(
        Remembered.sealed_with.is_not(None))))
    return {name for name in names if name}
