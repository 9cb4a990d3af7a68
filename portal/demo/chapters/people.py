"""Who takes part: people, companies, workshops, and the boards that wait for ideas."""

from portal.accounts.actions import add_user
from portal.accounts.events import SignedUp
from portal.accounts.models import Company, Membership
from portal.core.customers.actions import customer_for
from portal.core.producers import actions as producers
from portal.demo import story
from portal.demo.telling import CURRENCY, Telling
from portal.demo.told.shapes import Board, Person
from portal.demo.told.shapes import Company as ToldCompany
from portal.ideas.actions import open_board
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor

BEGINNING = -195.0
MATERIALS = {"brun": ["steel", "brass", "enamel"], "ost": ["oak", "walnut", "steel", "brass"]}


def tell(telling: Telling) -> None:
    """People come first; then the boards open."""
    for company in story.COMPANIES:
        telling.at(BEGINNING, "", _found, company)
    for person in story.PEOPLE:
        telling.at(BEGINNING + 0.5, "", _come, person)
    for company in story.COMPANIES:
        if company.kind == "producer":
            telling.at(BEGINNING + 1, "", _equip, company)
    for person in story.PEOPLE:
        if person.role == "customer":
            telling.at(BEGINNING + 2, person.slug, _become_customer)
    team = next(one.slug for one in story.PEOPLE if one.role == "team")
    for board in story.BOARDS:
        telling.at(board.opens, team, _open, board)


def _found(telling: Telling, _actor: Actor, told: ToldCompany) -> None:
    made = Company(name=told.name, kind=told.kind)
    session().add(made)
    session().flush()
    telling.companies[told.slug] = made.id


def _come(telling: Telling, _actor: Actor, told: Person) -> None:
    user = add_user(told.name, told.email, told.role, locale=told.locale, timezone=told.timezone, verified=True)
    telling.people[told.slug] = user.id
    if told.company:
        session().add(Membership(company_id=telling.companies[told.company], user_id=user.id, role=told.company_role or ""))
        session().flush()
    record(Actor(user_id=user.id, role=user.role, name=user.name), SignedUp(user_id=user.id))


def _become_customer(_telling: Telling, actor: Actor) -> None:
    customer_for(actor)


def _equip(telling: Telling, actor: Actor, told: ToldCompany) -> None:
    workshop = producers.producer_of_company(actor, telling.companies[told.slug])
    telling.producers[told.slug] = workshop.id
    producers.edit(actor, workshop.id, about=told.about, place=f"{told.city}, {told.country}",
                   processes=list(told.capabilities), materials=MATERIALS[told.slug])


def _open(telling: Telling, actor: Actor, told: Board) -> None:
    made = open_board(actor, told.slug, told.title, text=told.text, currency=CURRENCY, opens_at=telling.moment(told.opens),
                      closes_at=None if told.closes is None else telling.moment(told.closes))
    telling.ids[f"board:{told.slug}"] = made.id
