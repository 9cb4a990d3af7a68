"""What OCDS 1.1.5 allows, for the fields we write: names, types, required fields and closed code lists, after the reference of
the release schema (standard.open-contracting.org, schema/1__1__5) and of its extensions for bids (v1.1.5), lots, enquiries
and attributes of items. Any other name must begin with x_ and stand in our own extension.
"""

from typing import Any

WORDS, WHOLE, FLAG = {"type": "string", "minLength": 1}, {"type": "integer"}, {"type": "boolean"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}


def code(*names: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(names)}


def many(one: dict[str, Any], least: int = 1) -> dict[str, Any]:
    return {"type": "array", "items": one, "uniqueItems": True, "minItems": least}


def thing(required: str = "", **properties: Any) -> dict[str, Any]:
    """An object with these fields and our own; nothing else may stand in it."""
    return {"type": "object", "properties": properties, "required": required.split(), "additionalProperties": False,
            "patternProperties": {"^x_[a-zA-Z0-9]+$": {}}, "minProperties": 1}


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
