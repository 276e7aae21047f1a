"""Articles about planted events: each tells its event as news does, more or less exactly, and some tell it wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from attrs import define, field, frozen

# (adjective, name, capital, id of the capital)
_STATES = {
    "TR": ("التركي", "تركيا", "أنقرة", "place:ankara"),
    "IT": ("الإيطالي", "إيطاليا", "روما", "place:rome"),
    "FR": ("الفرنسي", "فرنسا", "باريس", "place:paris"),
    "KE": ("الكيني", "كينيا", "نيروبي", "place:nairobi"),
    "EG": ("المصري", "مصر", "القاهرة", "place:cairo"),
    "BR": ("البرازيلي", "البرازيل", "برازيليا", "place:brasilia"),
    "PL": ("البولندي", "بولندا", "وارسو", "place:warsaw"),
    "DE": ("الألماني", "ألمانيا", "برلين", "place:berlin"),
    "JP": ("الياباني", "اليابان", "طوكيو", "place:tokyo"),
    "IN": ("الهندي", "الهند", "نيودلهي", "place:new-delhi"),
    "ID": ("الإندونيسي", "إندونيسيا", "جاكرتا", "place:jakarta"),
    "MX": ("المكسيكي", "المكسيك", "مكسيكو", "place:mexico-city"),
}
_MONTHS = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)


@frozen
class Wrong:
    """A field that some reports of an event give otherwise, and the two values as the dossier spells them."""

    field: str
    right: str
    wrong: str


@define(eq=False)
class Planted:
    """An event of the generated world."""

    number: int
    kind: str
    parties: tuple[str, ...]
    day: date
    city: str
    """The state whose capital it takes place in."""
    ordinal: int = 0
    wrong: Wrong | None = None


@frozen
class Told:
    """One generated article."""

    text: str
    published: date
    source: str
    planted: Planted = field(eq=False)
    is_wrong: bool = False


def planted(count: int, rng: Random) -> list[Planted]:
    """So many events; those of the same parties lie in different months, some in neighbouring ones. Every fourth has something that is told wrongly."""
    events: list[Planted] = []
    taken: set[tuple[str, frozenset[str], int]] = set()
    codes = list(_STATES)
    guests = ("EG", "IN", "TR", "FR")
    events += [
        Planted(
            0,
            "arab-summit",
            tuple(rng.sample(guests, 3)),
            date(1990 + number, 3, 1 + number % 28),
            rng.choice(codes),
            number,
        )
        for number in range(20, 35)
    ]
    events += [
        Planted(0, "cop", (), date(1995 + number, 11, 1 + number % 20), rng.choice(codes), number)
        for number in range(10, 30)
    ]
    while len(events) < count:
        kind = rng.choice(("Visit", "Meeting", "PhoneCall", "Signing"))
        parties = tuple(rng.sample(codes, 3 if kind == "Signing" else 2))
        day = date(2021, 1, 1) + timedelta(rng.randrange(3 * 365))
        city = parties[1] if kind == "Visit" else rng.choice([code for code in codes if code not in parties])
        # A second event of the same parties a month later, often enough: it is another one.
        for when in (day, day + timedelta(31))[: rng.choice((1, 1, 2))]:
            key = kind, frozenset(parties[:2]), 12 * when.year + when.month
            if key not in taken:
                taken.add(key)
                events.append(Planted(0, kind, parties, when, city))
    for number, event in enumerate(events[:count]):
        event.number = number
        if number % 4 == 0:
            event.wrong = _wrong(event, rng)
    return events[:count]


def _wrong(event: Planted, rng: Random) -> Wrong:
    if event.kind == "Visit" and rng.random() < 0.4:
        return Wrong("status", "held", "cancelled")
    if event.kind in ("Meeting", "arab-summit", "cop") and rng.random() < 0.5:
        other = rng.choice([code for code in _STATES if code != event.city and code not in event.parties])
        return Wrong("place", _STATES[event.city][3], _STATES[other][3])
    step = -1 if event.day.day > 1 else 1
    return Wrong("when", event.day.isoformat(), (event.day + timedelta(step)).isoformat())


def articles(count: int, events: int, seed: int = 1) -> Iterator[Told]:
    """So many articles about so many events; each event has eight at least, some have many."""
    rng = Random(seed)
    world = planted(events, rng)
    told = [event for event in world for _ in range(8)]
    told += rng.choices(world, weights=[1 + 20 * (number % 7 == 0) for number in range(events)], k=count - len(told))
    rng.shuffle(told)
    times: dict[int, int] = {}
    for number, event in enumerate(told):
        nth = times[event.number] = times.get(event.number, 0) + 1
        # Two of an event's articles are exact and right, so that there is something to be wrong about; the third and fourth are wrong.
        wrong = event.wrong is not None and nth in (3, 4)
        text = _text(event, rng, exact=nth <= 5, wrong=event.wrong if wrong else None)
        yield Told(text, event.day + timedelta(rng.randint(0, 5)), f"https://example.org/{number}", event, wrong)


def _text(event: Planted, rng: Random, *, exact: bool, wrong: Wrong | None) -> str:
    day = date.fromisoformat(wrong.wrong) if wrong is not None and wrong.field == "when" else event.day
    city = next(
        name
        for _, _, name, id in _STATES.values()
        if id == (wrong.wrong if wrong is not None and wrong.field == "place" else _STATES[event.city][3])
    )
    month = f"{_MONTHS[day.month - 1]} {day.year}"
    when = f"يوم {day.day} {month}" if exact or rng.random() < 0.7 else f"في {month}"
    where = f" في {city}" if exact or rng.random() < 0.7 else ""
    if event.kind == "Visit":
        return _visit(event, rng, when, city, cancelled=wrong is not None and wrong.field == "status", exact=exact)
    if event.kind == "Meeting":
        one, other = (f"{_STATES[code][0]}" for code in rng.sample(event.parties, 2))
        return rng.choice((
            f"التقى وزير الخارجية {one} نظيره {other}{where} {when}.",
            f"عقد وزير الخارجية {one} ونظيره {other} اجتماعا{where} {when}.",
            f"اجتمع وزير الخارجية {one} ووزير الخارجية {other}{where} {when}.",
        ))  # fmt: skip
    if event.kind == "PhoneCall":
        one, other = (f"الرئيس {_STATES[code][0]}" for code in rng.sample(event.parties, 2))
        return rng.choice(
            (f"أجرى {one} اتصالا هاتفيا مع {other} {when}.", f"تلقى {one} اتصالا هاتفيا من {other} {when}.")
        )
    if event.kind == "Signing":
        names = [_STATES[code][1] for code in event.parties]
        if not exact and rng.random() < 0.5:
            names.pop(rng.randrange(3))
        rng.shuffle(names)
        return f"وقعت {' و'.join(names)} اتفاقية تعاون{where} {when}."
    return _edition(event, rng, when, where, exact=exact)


def _visit(event: Planted, rng: Random, when: str, city: str, *, cancelled: bool, exact: bool) -> str:
    who = f"الرئيس {_STATES[event.parties[0]][0]}"
    if cancelled:
        return f"ألغى {who} زيارته إلى {city} المقررة في {_MONTHS[event.day.month - 1]} {event.day.year}."
    state = _STATES[event.parties[1]][1]
    goal = city if exact else rng.choice((city, state))
    return rng.choice(
        (
            f"زار {who} {goal} {when}.",
            f"قام {who} بزيارة رسمية إلى {goal} {when}.",
            f"وصل {who} إلى {goal} {when} في زيارة رسمية.",
        )
    )


def _edition(event: Planted, rng: Random, when: str, where: str, *, exact: bool) -> str:
    if event.kind == "cop":
        name = rng.choice(
            (f"مؤتمر المناخ كوب {event.ordinal}", f"مؤتمر الأطراف كوب{event.ordinal}", f"كوب {event.ordinal}")
        )
        return f"عقد {name}{where} {when}."
    with_whom = (
        f" بمشاركة {' و'.join(_STATES[code][1] for code in rng.sample(event.parties, 2))}" if rng.random() < 0.5 else ""
    )
    number = f" الـ{event.ordinal}" if exact or rng.random() < 0.6 else ""
    return f"عقدت القمة العربية{number}{where} {when}{with_whom}."
