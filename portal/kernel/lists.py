"""Lists as one value: a statement with a list of any length is one statement, made and planned once."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Text, bindparam, cast, func, select
from sqlalchemy.dialects.postgresql import JSONB

from portal.kernel import ids


@cache
def listed(dialect: str, name: str, numbers: bool = False) -> Any:
    """The words (or the numbers behind ids) of a list that comes as JSON, as a SELECT of one column."""
    told = bindparam(name, type_=Text())
    if dialect == "sqlite":
        return select(func.json_each(told).table_valued("value", name=name).c.value)
    value = func.jsonb_array_elements_text(cast(told, JSONB)).column_valued(name)
    return select(cast(value, BigInteger) if numbers else value)


def of_ids(found: Iterable[str]) -> str:
    """Ids as such a list."""
    return json.dumps([ids.decode(one) for one in found])
