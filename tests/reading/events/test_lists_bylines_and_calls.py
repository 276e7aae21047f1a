"""Lists of envoys, who wrote the page, names in quotation marks, courtesy calls and those whom the press asks."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading import facts_told
from tests.reading.events_told import DAY, told


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "والسفراء هم، ستيفان كوبرتين، سفير كندا، وحيدر منصور العذاري سفير العراق، وناهدة كوبرت سفيرة غانا.",
            {"ستيفان-كوبرتين", "حيدر-منصور-العذاري", "ناهده-كوبرت"},
        ),
        (
            "شارك في الجلسة عمر كيتا، وزير النقل، وليد حمدان، وزير الطاقة.",
            {"عمر-كيتا", "وليد-حمدان"},
        ),
        (
            "تسلم الملك أوراق اعتماد السفير غير المقيم لجمهورية أوغندا إيزاك كوبرت، والسفيرة غير المقيمة لغانا كاثرين كونجي.",
            {"ايزاك-كوبرت", "كاثرين-كونجي"},
        ),
        (
            "استقبل الوزير سفير مالاوي غير المقيم يونس عبد الكريم.",
            {"يونس-عبد-الكريم"},
        ),
        ("الملك يتقبل أوراق اعتماد عدد من السفراء", set()),
        ("قال الوزير سعيد أبو طالب إن التعاون مستمر.", {"سعيد-ابو-طالب"}),
        ('صرح المستشار "أحمد حافظ" المتحدث الرسمي باسم الوزارة بأن القمة مهمة.', {"احمد-حافظ"}),
        ('أعلن وزير الخارجية البرتغالي الجديد "جواو كوبرت" دعمه للسلام.', {"جواو-كوبرت"}),
        ("افتتح المستشار «مركز الأمل» أمس.", set()),
    ],
)
def test_who_stands_in_a_list_or_in_quotation_marks(text: str, people: set[str]) -> None:
    assert facts_told.people(text, DAY) == people


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("قال السفير عمر الكوبرتي إن القمة مهمة. وأضاف «الكوبرتي» أن الدور مهم.", ["عمر-الكوبرتي"] * 2),
        ('قال السفير عمر الكوبرتي إن القمة مهمة. وتابع "الكوبرتي"، أن الدور مهم.', ["عمر-الكوبرتي"] * 2),
        ("غادة ابو طالب\n\nقال السفير عمر الكوبرتي إن القمة مهمة.", ["عمر-الكوبرتي"]),
        ("قال رئيس شركة المحيط ومديرها التنفيذي سعد البدري إن السوق واسعة.", ["سعد-البدري"]),
        ("أكد نائب رئيس الوزراء – وزير النقل الغاني كوفي منساه أن التعاون مستمر.", ["كوفي-منساه"]),
        ("حذرت الأمم المتحدة من المجاعة.\nقال كوبرتيني إن الوضع صعب.", ["un", "-"]),
        ("قال المتحدث باسم الوزارة المستشار الدكتور سفيان منساه إن التعاون مستمر.", ["سفيان-منساه"]),
        ("أكد مساعد الوزير الغاني للشؤون الأفريقية المستشار كوبرت منساه أن التعاون مستمر.", ["كوبرت-منساه"]),
    ],
)
def test_who_speaks_in_marks_behind_ranks_and_at_the_start_of_a_line(text: str, speakers: list[str]) -> None:
    assert facts_told.speakers(text, DAY) == speakers


@pytest.mark.parametrize(
    ("text", "debris"),
    [
        (
            "كتبت: هند الريفي أجرى وزير النقل السنغالي عمر كيتا أمس محادثات مع نظيره الغاني كوفي منساه حول النقل في أكرا.",
            ["كتبت: هند الريفي"],
        ),
        ("كتب أحمد الريفي\nاستقبل الوزير السفير.", ["كتب أحمد الريفي"]),
        ("كتب الوزير رسالة\nاستقبل الوزير السفير.", []),
    ],
)
def test_who_wrote_the_page(text: str, debris: list[str]) -> None:
    assert [text[span.start : span.end].strip() for span in parse(text, published=DAY).boilerplate] == debris


_CALL = {"person:عمر-كيتا", "state:SN", "person:كوفي-منساه", "state:GH"}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "قام السفير السنغالي عمر كيتا أمس بزيارة مجاملة إلى وزير النقل الغاني كوفي منساه.",
            [("Meeting", "2025-11-18", None, _CALL)],
        ),
        (
            "أدى السفير السنغالي عمر كيتا زيارة مجاملة لوزير النقل الغاني كوفي منساه.",
            [("Meeting", None, None, _CALL)],
        ),
        (
            "قام السفير السنغالي عمر كيتا أمس بزيارة مجاملة إلى أكرا.",
            [("Visit", "2025-11-18", "place:accra", {"person:عمر-كيتا", "state:SN"})],
        ),
    ],
)
def test_a_courtesy_call_on_somebody_is_a_meeting(
    text: str, events: list[tuple[str, str | None, str | None, set[str]]]
) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "type_", "who"),
    [
        (
            "أوضح الوزير عمر كيتا، خلال لقاء مع دورا عاطف مراسلة قناة «كوبرت»، أن المؤتمر مهم.",
            "Interview",
            {"person:عمر-كيتا", "organization:كوبرت"},
        ),
        ("قال الوزير عمر كيتا في مقابلة مع الصحفية هند الريفي إن القمة مهمة.", "Interview", {"person:عمر-كيتا"}),
        ("أجرت الصحفية هند الريفي مقابلة مع الوزير عمر كيتا.", "Interview", {"person:عمر-كيتا"}),
        (
            "أكد الوزير عمر كيتا خلال لقاء مع الوزير كوفي منساه أن القمة مهمة.",
            "Meeting",
            {"person:عمر-كيتا", "person:كوفي-منساه"},
        ),
    ],
)
def test_who_asks_is_not_interviewed(text: str, type_: str, who: set[str]) -> None:
    [row] = told(text)
    assert (row[0], row[3]) == (type_, who)


@pytest.mark.parametrize(
    ("text", "places", "states"),
    [
        ("فرشت فيتنام السجادة الحمراء للضيف.", set(), {"VN"}),
        ("زار الوزير رشت أمس.", {"rasht"}, set()),
        ("زار ضريح الملك الباني أمس.", set(), set()),
        ("زار الوزير الألباني غانا.", set(), {"AL", "GH"}),
    ],
)
def test_letters_that_are_another_word(text: str, places: set[str], states: set[str]) -> None:
    article = parse(text, published=DAY)
    assert facts_told.places(text, DAY) == places
    assert {state.alpha2 for state in article.states} == states
