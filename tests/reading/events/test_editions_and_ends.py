"""Editions of forums, the days on which they end, and what is signed, said or chaired at them."""

from __future__ import annotations

import pytest

from caspian_relations import Conference, Event, Interview, Meeting, Signing, parse

_DAY = "2025-11-13"


def told(text: str, kind: type[Event]) -> list[tuple[str | None, str | None]]:
    """Day and place of each event of a kind."""
    events = parse(text, published=_DAY).events
    return [(event.when.edtf if event.when else None, event.place) for event in events if isinstance(event, kind)]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ستستضيف بيروت في أيار المقبل النسخة الرابعة من المنتدى العربي للمياه.", [("2026-05", "place:beirut")]),
        ("تحتضن بيروت في أيار المقبل الطبعة الرابعة من معرض الطاقة.", [("2026-05", "place:beirut")]),
        ("عقدت النسخة الماضية من المؤتمر في باريس عام 2023.", [("2023", "place:paris")]),
        ("أُسدل الستار أمس في نيروبي على المنتدى الدولي للطاقة.", [("/2025-11-12", "place:nairobi")]),
        (
            "اختُتم اليوم في أكرا مؤتمر دولي معني بالمياه، استضافته غانا على مدى أربعة أيام.",
            [("2025-11-10/2025-11-13", "place:accra")],
        ),
        (
            "بدأ اليوم في أكرا منتدى النقل. ويستمر المنتدى الذي تنظمه وزارة النقل الغانية بالتعاون مع البنك الدولي يومين.",
            [("2025-11-13/2025-11-14", "place:accra")],
        ),
        ("سلم الوزير نظيره نسخة من الاتفاقية.", []),
        ("صدرت الطبعة الثانية من الكتاب في بيروت.", []),
        ("ناقش النواب النسخة الثانية من القانون على مدى يومين.", []),
    ],
)
def test_an_edition_is_the_forum_and_lasts_until_its_end(
    text: str, events: list[tuple[str | None, str | None]]
) -> None:
    """«النسخة الرابعة من المنتدى» is the forum; of a book or a law it is nothing."""
    assert told(text, Conference) == events


@pytest.mark.parametrize(
    ("text", "signings"),
    [
        ("وتم توقيع عقود بقيمة مليار يورو خلال منتدى الطاقة الذي اختتم في نيروبي أمس.", [(None, "place:nairobi")]),
        ("اختتم منتدى الطاقة في نيروبي أمس، ووُقعت خلاله اتفاقيات بقيمة مليار يورو.", [(None, "place:nairobi")]),
        ("عقد منتدى الاستثمار في نيروبي أمس. ورحب الوزير بتوقيع الاتفاقيات.", []),
        ("ناقش المنتدى في نيروبي العقود الموقعة.", []),
    ],
)
def test_what_is_signed_at_a_forum(text: str, signings: list[tuple[str | None, str | None]]) -> None:
    """Nobody says who signed, but where."""
    assert told(text, Signing) == signings


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("قال رئيس الوزراء الكيني، في مقابلة مع قناة الجزيرة بُثت أمس، إن بلاده أنجزت كل ما عليها.", "2025-11-12"),
        ("قال رئيس الوزراء الكيني، في مقابلة مع صحيفة الأهرام نشرت اليوم، إن بلاده جاهزة.", "2025-11-13"),
        ("قال رئيس الوزراء الكيني، في مقابلة مع صحيفة الأهرام، إن بلاده نشرت القانون أمس.", None),
    ],
)
def test_the_day_of_an_interview_is_that_of_its_broadcast(text: str, when: str | None) -> None:
    """Where the sentence gives one, and not that of what was said."""
    assert [day for day, _ in told(text, Interview)] == [when]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("عُقد اليوم في نيروبي برئاسة وزير النقل ديفيس تشيرشير اجتماع عمل خُصص لنتائج الخط.", [(_DAY, "place:nairobi")]),
        ("ترددت أنباء عن اجتماع في نيروبي.", []),
        ("أعلن الرئيس وليام روتو عقب لقائه، اليوم السبت، الرئيس الغاني جون ماهاما أن البلدين متفقان.", [(_DAY, None)]),
        ("وجاءت تصريحات الوزير سمير شكري لدى استقباله، صباح اليوم، وزير خارجية غانا صامويل أبلاكوا.", [(_DAY, None)]),
        ("وجاءت تصريحات الوزير سمير شكري لدى وصوله، صباح اليوم، إلى نيروبي.", []),
    ],
)
def test_a_meeting_that_is_chaired_or_stands_between_commas(
    text: str, meetings: list[tuple[str | None, str | None]]
) -> None:
    """A minister chairs it where it is held; whom one met stands behind the day."""
    assert told(text, Meeting) == meetings


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        (
            "اختتمت في أكرا اليوم قمة الاتحاد الأفريقي بحضور رؤساء كينيا وغانا وتوغو. ووقع القادة في ختام القمة إعلان أكرا.",
            {"organization:african-union"},
        ),
        (
            "اختتمت في أكرا اليوم قمة ثلاثية بين كينيا وغانا وتوغو. ووقع القادة في ختام القمة إعلان أكرا.",
            {"state:KE", "state:GH", "state:TG"},
        ),
    ],
)
def test_leaders_of_a_body_sign_for_it(text: str, signers: set[str]) -> None:
    """At the summit of a body «القادة» are its own; elsewhere they are those who met."""
    assert [set(event.participants) for event in parse(text).events if isinstance(event, Signing)] == [signers]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("عقد في أكرا منتدى أفريقيا للطاقة. وتستضيف نيروبي النسخة المقبلة العام المقبل.", ["Conference", "Conference"]),
        (
            "تستضيف باكو مؤتمر كوب 29. ومن المقرر أن تستضيف مدينة بيليم البرازيلية النسخة المقبلة في نوفمبر 2026.",
            ["ClimateConference", "ClimateConference"],
        ),
        ("صدر الكتاب في أكرا. وستصدر الطبعة المقبلة في نيروبي العام المقبل.", []),
    ],
)
def test_the_next_edition_is_of_what_was_told(text: str, kinds: list[str]) -> None:
    """Of a forum it is a forum, of a book nothing."""
    assert [type(event).__name__ for event in parse(text, published=_DAY).events] == kinds


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        ("أجرى الرئيس الكيني وليام روتو ونظيره الغاني جون ماهاما مباحثات، وقعا في أعقابها 24 وثيقة تعاون.", 4),
        ("أجرى الرئيس الكيني وليام روتو ونظيره الغاني جون ماهاما مباحثات، ثم وقعا مذكرة تفاهم.", 4),
        ("أجرى الرئيس الكيني وليام روتو ونظيره الغاني جون ماهاما مباحثات، تناولت 24 وثيقة تعاون.", 0),
    ],
)
def test_the_two_who_talked_sign(text: str, signers: int) -> None:
    """A verb in the dual is of the two who met, also behind a comma."""
    assert sum(len(event.participants) for event in parse(text).events if isinstance(event, Signing)) == signers


def test_a_summit_has_the_day_that_is_said_of_it() -> None:
    """Not the one on which somebody arrived for it."""
    text = "وصل الرئيس الكيني وليام روتو إلى أكرا أمس للمشاركة في القمة الأفريقية التي تعقد اليوم."
    days = {type(event).__name__: event.when and event.when.edtf for event in parse(text, published=_DAY).events}
    assert days == {"Visit": "2025-11-12", "Summit": "2025-11-13"}


def test_the_two_sides_of_a_summit_between_blocs() -> None:
    """«الطرفان» are they, not the two states that were named last; the name of a summit in quotation marks is nobody's words."""
    text = (
        'اختتمت اليوم أعمال القمة الأولى "الاتحاد الأوروبي - آسيا الوسطى"، والتي شارك فيها رؤساء كازاخستان وأوزبكستان.\n'
        "واتفق الطرفان على رفع علاقاتهما إلى مستوى الشراكة الاستراتيجية."
    )
    article = parse(text)
    partners = {
        frozenset((relation.subject, relation.object))
        for relation in article.relations
        if relation.predicate == "partners-with"
    }
    assert partners == {frozenset(("organization:eu", "region:central-asia"))}
    assert article.statements == ()


def test_the_two_countries_are_no_blocs() -> None:
    """«البلدين» behind a summit of two blocs are the two states that talk, and not the blocs."""
    text = (
        "بحث الوزير الكويتي عبدالله اليحيا مع نظيره الأوزبكي بختيار سعيدوف التعاون.\n"
        "وتطرق الجانبان إلى القمة الثانية بين مجلس التعاون لدول الخليج العربية ودول آسيا الوسطى.\n"
        "وبلغ حجم التبادل التجاري بين البلدين 15 مليون دولار."
    )
    (figure,) = parse(text).figures
    assert set(figure.between) == {"state:KW", "state:UZ"}
