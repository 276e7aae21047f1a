"""Whose words are told: views, officials whom the news names later, those whom agencies quote, what stands in quotation marks before its verb."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.test_speakers import speakers

QUOTED = {
    "praise that an agency relays is his who gave it": (
        "ونقلت وكالة الأنباء الكينية عن الوزير سليم البدوي إشادته بمستوى التعاون.",
        ["وكالة الأنباء الكينية", "سليم البدوي"],
    ),
    "a denial that an agency relays": (
        'ونقلت صحيفة "الميناء" عن المدير سليم البدوي نفيه وجود خلاف.',
        ["الميناء", "سليم البدوي"],
    ),
    "it was quoted from a source": (
        "قالت الوزيرة ليلى بنسعيد إن السد جاهز. ونُقل عن مصدر دبلوماسي غربي قوله إن الاتفاق قريب.",
        ["ليلى بنسعيد", None],
    ),
    "who spoke before does not quote a source": (
        "قالت الوزيرة ليلى بنسعيد إن السد جاهز. ونقل عن مصدر دبلوماسي قوله إن الاتفاق قريب.",
        ["ليلى بنسعيد", None],
    ),
    "a channel quotes him": (
        'قال الوزير سليم البدوي إن الخطة جاهزة. ونقل التلفزيون الكيني عنه القول: "لن نتراجع".',
        ["سليم البدوي", "التلفزيون الكيني", "سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED.keys())
def test_who_is_quoted(text: str, expected: list[str | None]) -> None:
    """The agency tells it, and whoever it quotes says it."""
    assert speakers(text) == expected


VIEWS = {
    "in the view of an expert": ("وفي رأي الخبير سليم البدوي فإن الطريق طويل.", ["سليم البدوي"]),
    "from somebody's point of view": ("ومن وجهة نظر الباحثة ليلى بنسعيد، فإن الطريق طويل.", ["ليلى بنسعيد"]),
    "in his view": (
        "قال الوزير سليم البدوي إن الخطة جاهزة. وبرأيه، فإن الأسعار ستستقر.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "as he put it, at the beginning": (
        "قال الوزير سليم البدوي إن الخطة جاهزة. وبحسب تعبيره، فإن الأسعار ستستقر.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "no view": ("أخطأ الوزير في تقدير الخسائر، ودون رأيه في الدفتر.", []),
    "the view of a law": ("وهذا في نظر القانون جريمة.", []),
}


@pytest.mark.parametrize(("text", "expected"), VIEWS.values(), ids=VIEWS.keys())
def test_views(text: str, expected: list[str | None]) -> None:
    """What somebody thinks is said by him."""
    assert speakers(text) == expected


LATER = {
    "an official whom the news names": (
        "مسؤول كيني: الميناء جاهز\nنيروبي - قال نائب وزير النقل الكيني سليم البدوي إن الميناء جاهز.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "a minister by his portfolio": (
        "وزير كيني: الميناء جاهز\nنيروبي - أعلن وزير النقل سليم البدوي أن الميناء جاهز.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "an expert is no official": (
        "مسؤول كيني: الميناء جاهز\nنيروبي - قال الخبير الكيني سليم البدوي إن الميناء جاهز.",
        [None, "سليم البدوي"],
    ),
    "an official of another state": (
        "مسؤول غاني: الميناء جاهز\nنيروبي - قال وزير النقل الكيني سليم البدوي إن الميناء جاهز.",
        [None, "سليم البدوي"],
    ),
    "an ambassador where he serves, to a paper": (
        "السفير النرويجي في نيروبي لـ«الميناء»: السوق واعدة\nأكد السفير النرويجي سليم البدوي أن السوق واعدة.",
        ["سليم البدوي", "سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LATER.values(), ids=LATER.keys())
def test_officials_of_headlines(text: str, expected: list[str | None]) -> None:
    """Who is only described above is named below."""
    assert speakers(text) == expected


GOING_ON = {
    "ends her speech": (
        "قالت الوزيرة ليلى بنسعيد إن السد جاهز. واختتمت حديثها بالإشارة إلى أن المياه تكفي.",
        ["ليلى بنسعيد", "ليلى بنسعيد"],
    ),
    "begins his speech by saying": ("واستهل الوزير سامي كيبروتو كلمته بالقول إن الوقت حان.", ["سامي كيبروتو"]),
    "answers by saying": (
        "ورد الوزير سليم البدوي على سؤال صحفي بالقول إن الوقت حان.",
        ["سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), GOING_ON.values(), ids=GOING_ON.keys())
def test_speeches(text: str, expected: list[str | None]) -> None:
    """The speech is what is begun and ended, and no speaker."""
    assert speakers(text) == expected


def contents(text: str) -> list[str | None]:
    """What was said in each statement."""
    return [s.content.of(text) if s.content is not None else None for s in parse(text).statements]


def test_quotation_before_its_verb() -> None:
    """What stands behind the speaker is why he says it."""
    assert contents('"سيعقد اللقاء غدا"، قال الوزير سليم البدوي ردا على سؤال.') == ['"سيعقد اللقاء غدا"']
    assert contents('وزار "النادي"، وقال الوزير سامي كيبروتو كلمة شكر.') == ["كلمة شكر"]


def test_what_somebody_does_meanwhile_is_not_said() -> None:
    """A verb that may be a noun is one where somebody stands behind it."""
    text = "وأكد الوزير سليم البدوي حرص بلاده على التعاون، فيما نقل سعادة السفير تحيات الرئيس."
    assert contents(text) == ["حرص بلاده على التعاون"]


def organizations(text: str) -> list[str]:
    """The Arabic name of each body."""
    return [body.names["ar"][0] for body in parse(text).organizations]


def test_bodies_around_speakers() -> None:
    """A ministry by its state, no office that somebody opens, no agency that is a word."""
    assert organizations("قالت وزارة خارجية كينيا إن الوضع هادئ.") == ["وزارة خارجية كينيا"]
    assert organizations("أعلن الوزير أنه لا ينوي فتح مكتب في نيروبي.") == []
    assert organizations("نيروبي\n- وما حجم التجارة؟\nالحجم كبير.") == []
