"""Brings people to life in a database: their account, their company, and what lets them in."""

from sqlalchemy import select

from portal.accounts import actions, doors
from portal.accounts.models import Company, Membership
from portal.kernel.db import Database, session
from portal.kernel.policy import Actor
from tests.people import Person


class Cast:
    """The people of one database; each is made when first asked for."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._ids: dict[Person, str] = {}

    def forget(self) -> None:
        """The database was emptied."""
        self._ids.clear()

    def id(self, person: Person) -> str:
        """The user id of somebody."""
        if person not in self._ids:
            with self.database.transaction():
                self._ids[person] = self._find_or_make(person)
        return self._ids[person]

    def _find_or_make(self, person: Person) -> str:
        known = actions.find_by_mail(person.email)
        if known is not None:
            return known.id
        user = actions.add_user(person.name, person.email, person.role, locale=person.locale, verified=True)
        if person.company:
            company = session().scalar(select(Company).where(Company.name == person.company))
            if company is None:
                company = Company(name=person.company, kind=person.role)
                session().add(company)
                session().flush()
            session().add(Membership(company_id=company.id, user_id=user.id, role=person.company_role))
        return user.id

    def actor(self, person: Person | None) -> Actor:
        """Somebody as actions know him."""
        if person is None:
            return Actor.anonymous()
        user_id = self.id(person)
        with self.database.transaction(write=False):
            found = doors.by_user(user_id)
        assert found is not None
        return found

    def session(self, person: Person) -> str:
        """The secret of a new browser session."""
        user_id = self.id(person)
        with self.database.transaction():
            user = actions.find_by_mail(person.email)
            assert user is not None and user.id == user_id
            secret, _row = actions.open_session(user, "tests")
        return secret

    def token(self, person: Person, *scopes: str) -> str:
        """An API token, with every scope unless some are named."""
        actor = self.actor(person)
        with self.database.transaction():
            secret, _row = actions.make_token(actor, self.id(person), "tests", list(scopes or actions.SCOPES))
        return secret
