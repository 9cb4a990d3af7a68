"""Reminding of a pool's date: those in it, who may still change or leave, and workshops that could still offer. Once a pool."""

from datetime import datetime

from sqlalchemy import select

from portal.core.once import insert_once
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.pricing.pooling import events
from portal.pricing.pooling.models import Pool, PoolReminder
from portal.pricing.pooling.queries import NEAR

LAST_PART = 4
AT_ONCE = 100


def near_from(opened: datetime, closes: datetime) -> datetime:
    """From when on the date of a pool is near: two days before it, and for a short one when a quarter of its time is left."""
    return closes - min(NEAR, (closes - opened) / LAST_PART)


def remind() -> int:
    """Reminds of every open pool whose date is near and was not told yet; how many were. Who writes the row tells it."""
    now, told = clock.now(), select(PoolReminder.pool_id)
    near = session().scalars(select(Pool).where(
        Pool.status == "open", Pool.closes_at > now, Pool.closes_at <= now + NEAR, Pool.id.not_in(told))
        .order_by(Pool.closes_at, Pool.id).limit(AT_ONCE)).all()
    done = 0
    for pool in near:
        if near_from(pool.created_at, pool.closes_at) <= now and insert_once(PoolReminder, pool_id=pool.id, told_at=now):
            record(Actor.system(), events.PoolNears(**events.of_pool(pool)))
            done += 1
    return done
