"""The words of a title that carry meaning, each as one sign: endings, languages and everyday synonyms do not matter."""

from functools import cache, lru_cache
from pathlib import Path

from portal.kernel.search.words import LATIN, stem, words

MOST_WORDS = 24
LONGEST = 40
SLIP_FROM = 4  # letters a word has to have before a slip of the pen in it is forgiven
_SMALL = frozenset(
    "a an and are as at be been but by can could do does for from get had has have how i if in into is it its let like more "
    "most my need needs no not of on or our please should so some such than that the their them there these they this to "
    "too up us want was we were what when where which who why will with would you your и в во на не но о об от по с со у из "
    "к ко для за что как чтобы без бы был быть вы все да до его ее если есть еще же или им их ли мне мы надо нам нас наш "
    "нет ни нужен нужна нужно нужны он она они под при про так такой там то тоже только хочу хотим хотелось чем эта эти это "
    "этот я al algo asi aun cada como con contra cual cuando de del desde donde e el ella ellos en entre era es esa ese eso "
    "esta este esto estos ha hacia hasta hay la las le les lo los mas me mi mis muy ni nos nuestro o os otra otro para pero "
    "por porque que se sea ser si sin sobre son su sus tan te tener tiene todo todos tu un una uno unos y ya".split())
_FILE = Path(__file__).parent / "data" / "synonyms.txt"


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """The stem of a normalised word. A title is too short to tell English from Spanish: the shorter of both stems is taken."""
    found = stem(word, "ru")
    if found != word or not word.isascii():
        return found[:LONGEST]
    return min((stem(word, language) for language in LATIN), key=lambda one: (len(one), one))[:LONGEST]


@cache
def _synonyms() -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in enumerate(_FILE.read_text(encoding="utf-8").splitlines()):
        if line.strip() and not line.startswith("#"):
            for one in words(line):
                found.setdefault(root(one), f"#{number}")
    return found


@lru_cache(maxsize=50_000)
def sign(word: str) -> str:
    """What a normalised word stands for: its group of synonyms, or its own stem."""
    stemmed = root(word)
    return _synonyms().get(stemmed, stemmed)


@lru_cache(maxsize=5000)
def signs(title: str) -> tuple[str, ...]:
    """The signs of a title in their order, each once; a title of small words alone keeps them."""
    spoken = words(title)[:2 * MOST_WORDS]
    carrying = [one for one in spoken if one not in _SMALL and (len(one) > 1 or one.isdigit())]
    return tuple(dict.fromkeys(sign(one) for one in (carrying or spoken)))[:MOST_WORDS]


@cache
def _members() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for stemmed, group in _synonyms().items():
        found.setdefault(group, []).append(stemmed)
    return found


@lru_cache(maxsize=50_000)
def slips(one: str) -> frozenset[str]:
    """A sign's words, and those without each one of their letters: words one slip of the pen apart have one in common."""
    spelt = _members().get(one, []) if one.startswith("#") else [one]
    return frozenset(slip for word in spelt if len(word) >= SLIP_FROM and not any(letter.isdigit() for letter in word)
                     for slip in (word, *(word[:at] + word[at + 1:] for at in range(len(word)))))
