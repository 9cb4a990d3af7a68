"""Prototypes: shown in versions, pinned, talked about, decided on."""

from portal.demo import story
from portal.demo.telling import Telling, money
from portal.demo.told.shapes import Decision, Pin, Prototype, Version
from portal.kernel.policy import Actor
from portal.prototypes import actions
from portal.prototypes.spots import Spot

REASONS = {"wont_do": "declined"}


def tell(telling: Telling) -> None:
    """Everything that happened to each prototype."""
    for prototype in story.PROTOTYPES:
        first = prototype.versions[0].at
        telling.at(first - 0.5, prototype.owner, _create, prototype)
        for version in prototype.versions:
            telling.at(version.at, version.by, _show, prototype, version)
        for pin in prototype.pins:
            _pin(telling, pin)
        for decision in prototype.decisions:
            telling.at(decision.at, decision.by, _decide, prototype, decision)


def _create(telling: Telling, actor: Actor, told: Prototype) -> None:
    made = actions.create(actor, told.title, told.text, "invited")
    telling.ids[f"prototype:{told.slug}"] = made.id
    actions.link_idea(actor, made.id, telling.ids[f"idea:{told.idea}"])
    for guest in told.invited:
        actions.invite(actor, made.id, user_id=telling.people[guest])


def _show(telling: Telling, actor: Actor, told: Prototype, version: Version) -> None:
    prototype_id = telling.ids[f"prototype:{told.slug}"]
    made = actions.add_version(actor, prototype_id, version.note)
    for asset in version.assets:
        added = actions.add_asset(actor, made.id, telling.files[version.by, asset.file], asset.title)
        telling.ids[f"asset:{asset.slug}"] = added.id
        telling.ids[f"asset:{asset.slug}/version"] = made.id
    actions.publish(actor, made.id)
    telling.ids[f"version:{told.slug}/{version.number}"] = made.id
    if version.number == 1:
        actions.set_status(actor, prototype_id, "in_review")


def _pin(telling: Telling, pin: Pin) -> None:
    telling.at(pin.at, pin.by, _open, pin)
    for answer in pin.replies:
        telling.at(answer.at, answer.by, _reply, pin, answer.text)
    if pin.price_wish:
        telling.at(pin.at + 0.01, pin.by, _wish, pin, *pin.price_wish)
    if pin.resolved:
        by, when, reason = pin.resolved
        telling.at(when, by, _resolve, pin, REASONS.get(reason, reason))


def _open(telling: Telling, actor: Actor, pin: Pin) -> None:
    spot = Spot(*(pin.rect or pin.point or (0.5, 0.5)))
    made = actions.open_thread(actor, telling.ids[f"asset:{pin.asset}/version"], pin.text,
                               asset=telling.ids[f"asset:{pin.asset}"], spot=spot, label=pin.label, internal=pin.internal)
    telling.ids[f"pin:{pin.slug}"] = made.id


def _reply(telling: Telling, actor: Actor, pin: Pin, text: str) -> None:
    actions.reply(actor, telling.ids[f"pin:{pin.slug}"], text)


def _wish(telling: Telling, actor: Actor, pin: Pin, would: int, instead: int) -> None:
    actions.wish(actor, telling.ids[f"pin:{pin.slug}"], money(would), money(instead))


def _resolve(telling: Telling, actor: Actor, pin: Pin, reason: str) -> None:
    actions.resolve(actor, telling.ids[f"pin:{pin.slug}"], reason)


def _decide(telling: Telling, actor: Actor, told: Prototype, decision: Decision) -> None:
    actions.decide(actor, telling.ids[f"prototype:{told.slug}"], decision.kind, decision.text)
