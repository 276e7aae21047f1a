"""Entities as Arabic noun phrases: people in office, states and places, editions of a series."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from caspian_relations.arabic.writing_dates import write_when
from caspian_relations.arabic.writing_nouns import Noun, counted
from caspian_relations.arabic.writing_numbers import Case, Gender, words, write_ordinal
from caspian_relations.arabic.writing_values import write_measure, write_money, write_percentage
from caspian_relations.model import (
    Change,
    Entity,
    Event,
    Measure,
    Money,
    Office,
    Organization,
    Percentage,
    Person,
    Place,
    State,
    When,
)
from caspian_relations.writing.inflection import Phrase, gender_of, joined, together
from caspian_relations.writing.names import Amount
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.world import World, data

__all__ = ["Namer"]


class Namer:
    """Writes the names of one fact: one choice among the ways to name an office or an edition holds for the whole of it."""

    def __init__(self, world: World, style: Style, choice: Choice) -> None:
        self.world = world
        self.style = style
        self.titles = style.titles or choice.among(("adjective", "construct"))
        self._choice = choice
        self._words: dict[str, Any] = data("entities")["words"]

    # -- who

    def party(self, id: str, acts_for: str | None = None) -> Phrase:
        """A person with the office that the person holds in `acts_for`, or anything else by its name."""
        entity = self.world.entity(id)
        name = self.world.name(id)
        if isinstance(entity, Person):
            office = self.world.office(id, acts_for) if acts_for is not None else None
            return self.in_office(entity, office)
        return Phrase(name, self._gender(entity, name))

    def parties(self, who: Iterable[tuple[str, str | None]]) -> Phrase:
        """Several parties joined by و."""
        return together(self.party(*actor) for actor in who)

    def in_office(self, person: Person, office: Office | None) -> Phrase:
        """«الرئيس المصري عبد الفتاح السيسي», «وزير خارجية تركيا هاكان فيدان»; the name alone where the office has no words."""
        gender: Gender = "f" if person.slug in data("entities")["gender"]["women"] else "m"
        name = self.world.name(person.id)
        title = self.title(office, gender) if office is not None and self.titles != "none" else None
        return Phrase(f"{title} {name}" if title else name, gender, bare=title is None)

    def title(self, office: Office, gender: Gender = "m") -> str | None:
        """The words of an office with whose it is; None where the office has no words, or none of its own."""
        if office.of is None:
            return None
        entry = data("entities")["title"].get(str(office.title))
        if entry is None:
            return self._own_words(office, gender)
        head = entry.get("feminine", entry["head"]) if gender == "f" else entry["head"]
        only = entry.get("only", "")
        if not office.of.startswith("state:"):
            return self._of_body(entry, head, office.of, gender) if only == "body" else None
        if only == "body":
            return None
        adjective = self.world.adjective(office.of)
        if only != "of" and adjective is not None and (self.titles == "adjective" or only == "nisba"):
            tail = entry.get("tail")
            # «نائبة الرئيس الأمريكي»: the adjective is that of the president.
            agreeing = definite(adjective, "m" if entry.get("deputy") else gender)
            return f"{head} {tail} {agreeing}" if tail else f"{self._the(head)} {agreeing}"
        if only == "nisba":
            return None
        of = f"{entry['of']} " if "of" in entry else f"{entry['tail']} {self._in()} " if "tail" in entry else ""
        return f"{head} {of}{self.world.name(office.of)}"

    def _own_words(self, office: Office, gender: Gender) -> str | None:
        """«وزير الطاقة الأذربيجاني»: an office that its own name tells apart from others of its kind."""
        named = office.names.first("ar")
        adjective = self.world.adjective(office.of or "") if (office.of or "").startswith("state:") else None
        if named is None or adjective is None or str(office.title) != "minister" or gender == "f":
            return None
        if len(named.split()) > 2:
            return None  # «وزير البيئة والتحضر وتغير المناخ»: too long for a nisba behind it
        return f"{named} {definite(adjective, gender)}"

    def _of_body(self, entry: dict[str, Any], head: str, body: str, gender: Gender) -> str:
        name = self.world.name(body)
        if "adjective" not in entry:
            return f"{head} {name}"
        adjective = entry["adjective"] + (self._words["feminine"] if gender == "f" else "")
        return joined([self._the(head), self._the(adjective), self._words["of"], name])

    def _the(self, word: str) -> str:
        return f"{self._words['article']}{word}"

    def _in(self) -> str:
        return str(self._words["in"])

    def _gender(self, entity: Entity, name: str) -> Gender:
        rules = data("entities")["gender"]
        if isinstance(entity, State):
            return "m" if entity.alpha2 in rules["masculine_states"] else "f"
        if isinstance(entity, Organization) and len(name.split()) == 1 and not name.startswith(self._words["article"]):
            return "f"  # «الناتو», but «اليونسكو», «كازينفورم»: an agency or an organisation
        if isinstance(entity, Place) and entity.kind == "city":
            return "f"
        return gender_of(name)

    def together(self, phrases: Iterable[Phrase]) -> Phrase:
        """Several joined by و."""
        return together(phrases)

    def attended(self, who: Phrase) -> Phrase:
        """«بمشاركة الرئيس المصري …»."""
        return Phrase(f"{self._words['with_participation']} {who.text}")

    # -- what

    def document(self, words: str | None) -> Phrase:
        """The words of the text, or an agreement."""
        text = words or self._words["document"]
        return Phrase(text, "f" if text.split()[0].endswith(self._words["feminine"]) else "m")

    def outlet(self, name: Phrase) -> Phrase:
        """«وكالة كازينفورم»: a name of one foreign word is introduced by what it is."""
        bare = len(name.text.split()) == 1 and not name.text.startswith(self._words["article"])
        return name._replace(text=f"{self._words['agency']} {name.text}") if bare else name

    def concept(self, name: str) -> Phrase | None:
        """«الإرهاب»."""
        words = data("relations")["concept"].get(name)
        return None if words is None else Phrase(words)

    def edition(self, event: Event, case: Case = "nom") -> Phrase | None:
        """An event of a series with its number, or one with a name of its own; None for an event that has neither."""
        series = getattr(event, "series", None)
        if series is None:
            name = event.name.first("ar")
            return None if name is None else Phrase(name, gender_of(name))
        name, ordinal = self.world.name(series), getattr(event, "ordinal", None)
        if ordinal is None:
            return Phrase(name, gender_of(name))
        ways = [
            way for way in (self._numbered(name, ordinal, case), self._session(name, ordinal, case)) if way is not None
        ]
        return self._choice_of_edition(ways)

    def _choice_of_edition(self, ways: list[Phrase]) -> Phrase:
        chosen = getattr(self, "_edition", None)
        if chosen is None:
            self._edition = chosen = self._choice.among((0, 1))
        return ways[min(chosen, len(ways) - 1)]

    def _numbered(self, name: str, ordinal: int, case: Case) -> Phrase | None:
        """«القمة الحادية عشرة لمنظمة …», «الاجتماع التشاوري السادس لرؤساء …», «منتدى أستانا الدولي الخامس»."""
        article = self._words["article"]
        head, *rest = name.split()
        gender = gender_of(name)
        number = write_ordinal(ordinal, gender, case)
        if any(word in self._words["joiners"] or word.startswith(self._words["and"]) for word in rest):
            return None  # a summit of two parties: «قمة الصين وآسيا الوسطى»
        if head == self._words["summit"] and len(rest) > 1:
            return Phrase(joined([self._the(head), number, self._words["of"], " ".join(rest)]), gender)
        if not head.startswith(article):
            return Phrase(f"{name} {number}", gender)
        size = next((at for at, word in enumerate(rest) if not word.startswith(article)), len(rest))
        return Phrase(" ".join([head, *rest[:size], number, *rest[size:]]), gender)

    def _session(self, name: str, ordinal: int, case: Case) -> Phrase:
        """«الدورة الخامسة من منتدى أستانا الدولي»."""
        session = self._words["session"]
        number = write_ordinal(ordinal, "f", case)
        return Phrase(f"{self._the(session)} {number} {self._words['from']} {name}", "f")

    def round(self, ordinal: int) -> Phrase:
        """«الدورة الثالثة»."""
        return Phrase(f"{self._the(self._words['session'])} {write_ordinal(ordinal, 'f', 'nom')}", "f")

    # -- where, when, how much

    def at(self, venue: Phrase) -> Phrase:
        """«في أستانا»."""
        return Phrase(f"{self._in()} {venue.text}")

    def when(self, when: When) -> str:
        """A date as an adverb: «في 9 أغسطس 2024», «من 11 إلى 22 نوفمبر», «أمس»."""
        text = write_when(when, self.style.dates)
        bare = when.edtf is None or text.split()[0] in data("entities")["dates"]["bare"]
        return text if bare else f"{self._in()} {text}"

    def ahead(self, when: When) -> str:
        """«بحلول عام 2030»."""
        return f"{data('figures')['phrases']['ahead']} {self.when(when).removeprefix(self._in() + ' ')}"

    def amount(self, amount: Amount, case: Case = "nom") -> Phrase:
        """«529.4 مليون دولار»; whose money it is where others have money of the same name."""
        numbers = self.style.numbers
        if isinstance(amount, Money):
            return Phrase(write_money(amount, numbers, case, owner=_is_shared(amount.currency) or None))
        if isinstance(amount, Measure):
            return Phrase(write_measure(amount, numbers, case))
        return Phrase(write_percentage(amount, numbers, case))

    def measured(self, amount: Amount) -> tuple[str, ...]:
        """Tons are not a cost, and a share of something is no sum."""
        if isinstance(amount, Percentage):
            return ("share",)
        return "amount", "total", "money" if isinstance(amount, Money) else "mass"

    def rate(self, change: Change) -> Phrase:
        """«15 في المئة», «3 مرات»."""
        if change.factor:
            singular, plural, *duals = data("figures")["phrases"]["times"]
            times = Noun(singular, plural, "f", duals=tuple(duals))
            return Phrase(counted(change.value, times, self.style.numbers, "acc"))
        return Phrase(write_percentage(Percentage(abs(change.value)), self.style.numbers, "gen"))

    def grown(self, change: Change) -> Phrase:
        """«بزيادة 15 في المئة», «بتراجع 3 في المئة»."""
        phrases = data("figures")["phrases"]
        return Phrase(f"{phrases['up' if change.value > 0 else 'down']} {self.rate(change).text}")

    def record(self) -> Phrase:
        """«، وهو رقم قياسي»."""
        return Phrase(data("figures")["phrases"]["record"])


@cache
def _is_shared(currency: str | None) -> bool:
    """Whether others have money of the same name, so that near another state the bare word would be taken for theirs: مانات, but not دولار."""
    table = words("currencies")
    record = table.get(currency or "")
    if record is None or currency in data("figures")["phrases"]["plain"]:
        return False
    return sum(1 for other in table.values() if isinstance(other, dict) and other.get("word") == record["word"]) > 1


def definite(adjective: str, gender: Gender) -> str:
    """A relational adjective with the article, in its gender: «المصري», «الكورية الجنوبية».

    >>> definite("مصري", "f"), definite("كوري جنوبي", "f")
    ('المصرية', 'الكورية الجنوبية')
    """
    known = data("entities")["words"]
    ending = known["feminine"] if gender == "f" else ""
    return " ".join(f"{known['article']}{word}{ending}" for word in adjective.split())
