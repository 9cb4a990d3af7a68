"""The cast: the people who walk through the tests. Ask for one by name: `client(people.CLARA)`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """Somebody with an account; `company` and `company_role` are empty for one who stands alone."""

    name: str
    email: str
    role: str
    about: str
    company: str = ""
    company_role: str = ""
    locale: str = "en"

    def __str__(self) -> str:
        return self.name.split()[0].lower()


NORDLICHT = "Nordlicht Studio"
WEBER = "Weber Metalworks"
MORETTI = "Moretti Lamps"

CLARA = Person("Clara Brandt", "clara@example.com", "customer",
               "A private customer: she has ideas, supports those of others and names her price.")
IGOR = Person("Igor Sokolov", "igor@example.com", "customer",
              "A private customer who reads Russian: the other side of every list.", locale="ru")

OLGA = Person("Olga Lindholm", "olga@example.com", "customer",
              "Owns a design studio that orders for its rooms; invites and removes its people.", NORDLICHT, "owner")
MATS = Person("Mats Berg", "mats@example.com", "customer",
              "Works in Olga's studio and may do what she may, but not rule it.", NORDLICHT, "member")
VERA = Person("Vera Holm", "vera@example.com", "customer",
              "Looks over Mats's shoulder: sees all of the studio, changes nothing.", NORDLICHT, "viewer")

PAUL = Person("Paul Weber", "paul@example.com", "producer",
              "A metal workshop that answers prices and makes what is ordered.", WEBER, "owner")
PIA = Person("Pia Moretti", "pia@example.com", "producer",
             "The rival workshop: whatever Paul was told in confidence she may not see.", MORETTI, "owner")

TOM = Person("Tom Fischer", "tom@example.com", "team", "Of the product team: shows prototypes, decides, answers.")
ADA = Person("Ada Novak", "ada@example.com", "admin", "Runs the installation.")

STRANGER = Person("Sam Stranger", "sam@example.com", "customer",
                  "Signed in, and has nothing to do with any of it: what is not his he does not even learn to exist.")
GUEST = None  # nobody is signed in

CAST = (CLARA, IGOR, OLGA, MATS, VERA, PAUL, PIA, TOM, ADA, STRANGER)
