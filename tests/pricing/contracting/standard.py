"""What OCDS 1.1.5 allows, for the fields we write: names, types, required fields and closed code lists, after the reference of
the release schema (standard.open-contracting.org, schema/1__1__5) and of its extensions for bids (v1.1.5), lots, enquiries
and attributes of items. Any other name must begin with x_ and stand in our own extension.
"""

import re
from collections.abc import Iterator
from typing import Any

WORDS, WHOLE, FLAG = {"type": "string", "minLength": 1}, {"type": "integer"}, {"type": "boolean"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}

TYPES = {"object": dict, "array": list, "string": str, "number": (int, float), "integer": int, "boolean": bool}


def faults(value: Any, schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """Where a value breaks the schema: as much of JSON Schema as is used below."""
    if not isinstance(value, TYPES[schema["type"]]) or isinstance(value, bool) != (schema["type"] == "boolean"):
        yield f"{path} is no {schema['type']}"
    else:
        yield from {str: _of_text, list: _of_list, dict: _of_object}.get(type(value), _of_number)(value, schema, path)


def _of_number(_value: Any, _schema: dict[str, Any], _path: str) -> Iterator[str]:
    return iter(())


def _of_text(value: str, schema: dict[str, Any], path: str) -> Iterator[str]:
    if value not in schema.get("enum", [value]) or not re.search(schema.get("pattern", ""), value):
        yield f"{path} may not be {value!r}"
    if len(value) < schema.get("minLength", 0):
        yield f"{path} is empty"


def _of_list(value: list[Any], schema: dict[str, Any], path: str) -> Iterator[str]:
    if len(value) < schema["minItems"] or any(one in value[:at] for at, one in enumerate(value)):
        yield f"{path} is empty, or has the same twice"
    for at, one in enumerate(value):
        yield from faults(one, schema["items"], f"{path}/{at}")


def _of_object(value: dict[str, Any], schema: dict[str, Any], path: str) -> Iterator[str]:
    if not value or schema["required"] - value.keys():
        yield f"{path} lacks {sorted(schema['required'] - value.keys())}"
    for name, one in value.items():
        if name in schema["properties"]:
            yield from faults(one, schema["properties"][name], f"{path}/{name}")
        elif not re.fullmatch("x_[a-zA-Z0-9]+", name):
            yield f"{path}/{name} is not known"


def code(*names: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(names)}


def many(one: dict[str, Any], least: int = 1) -> dict[str, Any]:
    return {"type": "array", "items": one, "minItems": least}


def thing(required: str = "", **properties: Any) -> dict[str, Any]:
    """An object with these fields and our own; nothing else may stand in it."""
    return {"type": "object", "properties": properties, "required": set(required.split())}


VALUE = thing("amount currency", amount={"type": "number"}, currency={"type": "string", "pattern": "^[A-Z]{3}$"})
PERIOD = thing(startDate=MOMENT, endDate=MOMENT, maxExtentDate=MOMENT, durationInDays=WHOLE)
REFERENCE = thing("id", id=WORDS, name=WORDS)
UNIT = thing(scheme=code("UNCEFACT"), id=WORDS, name=WORDS, value=VALUE, uri=WORDS)
ATTRIBUTE = thing("id name", id=WORDS, name=WORDS, value={"type": "string"}, unit=UNIT)
ITEM = thing("id", id=WORDS, description=WORDS, quantity={"type": "number"}, unit=UNIT, attributes=many(ATTRIBUTE),
             relatedLot=WORDS)
DOCUMENT = thing("id", id=WORDS, documentType=WORDS, title=WORDS, url=WORDS, format=WORDS, datePublished=MOMENT)
MILESTONE = thing("id", id=WORDS, title=WORDS, type=WORDS, description=WORDS, code=WORDS, dueDate=MOMENT, dateMet=MOMENT,
                  dateModified=MOMENT, status=code("scheduled", "met", "notMet", "partiallyMet"))
ENQUIRY = thing("id", id=WORDS, date=MOMENT, author=REFERENCE, title=WORDS, description=WORDS, answer=WORDS,
                dateAnswered=MOMENT, relatedItem=WORDS, relatedLot=WORDS)
TENDER_STATUS = code("planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn")
LOT = thing("id", id=WORDS, title=WORDS, description=WORDS, status=TENDER_STATUS, value=VALUE)
TENDER = thing(
    "id", id=WORDS, title=WORDS, description=WORDS, status=TENDER_STATUS, statusDetails=WORDS, procuringEntity=REFERENCE,
    items=many(ITEM), lots=many(LOT), value=VALUE, minValue=VALUE, procurementMethodDetails=WORDS,
    procurementMethod=code("open", "selective", "limited", "direct"),
    mainProcurementCategory=code("goods", "works", "services"), awardCriteria=WORDS, awardCriteriaDetails=WORDS,
    submissionMethod=many(WORDS), tenderPeriod=PERIOD, enquiryPeriod=PERIOD, hasEnquiries=FLAG, enquiries=many(ENQUIRY),
    awardPeriod=PERIOD, contractPeriod=PERIOD, numberOfTenderers=WHOLE, milestones=many(MILESTONE), documents=many(DOCUMENT))
BID = thing("id", id=WORDS, date=MOMENT, status=code("invited", "pending", "valid", "disqualified", "withdrawn"),
            tenderers=many(REFERENCE), value=VALUE, documents=many(DOCUMENT))
BIDS = thing(details=many(BID), statistics=many(thing("id measure value", id=WORDS, measure=WORDS, value={"type": "number"})))
AWARD = thing("id", id=WORDS, title=WORDS, status=code("pending", "active", "cancelled", "unsuccessful"), date=MOMENT,
              value=VALUE, suppliers=many(REFERENCE), items=many(ITEM), contractPeriod=PERIOD, relatedBid=WORDS,
              relatedLots=many(WORDS))
CONTRACT = thing("id awardID", id=WORDS, awardID=WORDS, title=WORDS, period=PERIOD, value=VALUE, items=many(ITEM),
                 status=code("pending", "active", "cancelled", "terminated"), dateSigned=MOMENT, milestones=many(MILESTONE))
PARTY = thing("id name roles", id=WORDS, name=WORDS, roles=many(WORDS))
RELEASE = thing(
    "ocid id date tag initiationType", ocid=WORDS, id={"type": "string", "pattern": "^[^#]+$"}, date=MOMENT,
    tag=many(code("planning", "tender", "tenderAmendment", "tenderUpdate", "tenderCancellation", "award", "awardUpdate",
                  "awardCancellation", "contract", "contractUpdate", "contractAmendment", "implementation",
                  "contractTermination", "compiled")),
    initiationType=code("tender"), language=WORDS, parties=many(PARTY), buyer=REFERENCE, tender=TENDER, bids=BIDS,
    awards=many(AWARD), contracts=many(CONTRACT))
PACKAGE = thing("uri publisher publishedDate releases version", uri=WORDS, version=code("1.1"), extensions=many(WORDS),
                publishedDate=MOMENT, publisher=thing("name", name=WORDS, uri=WORDS), license=WORDS,
                links=thing(next=WORDS, prev=WORDS), releases=many(RELEASE, 0))
