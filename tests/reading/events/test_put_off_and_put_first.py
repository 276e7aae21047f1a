"""What is put off or not, what is put first, who is sent, and where «هناك» is."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading import facts_told
from tests.reading.events_told import told

_DAY = "2025-04-28"


def standing(text: str) -> list[tuple[str | None, str]]:
    """Day and status of each event."""
    return [(e.when.edtf if e.when else None, str(e.status)) for e in parse(text, published=_DAY).events]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أعلنت الخارجية الكينية تأجيل القمة الأفريقية في نيروبي من 6 مايو إلى 20 يونيو.", "2025-06-20"),
        ("أعلنت كينيا إرجاء زيارة وزير الخارجية الغاني صمويل أبلاكوا إلى نيروبي من 6 إلى 20 مايو.", "2025-05-20"),
        (
            "نفى وزير الخارجية الأنغولي تيتي أنطونيو أي نية لتأجيل القمة الأفريقية المقررة في لواندا في 17 مايو.",
            "2025-05-17",
        ),
        ("نفى الوزير وجود أي نية لتأجيل القمة الأفريقية المقررة في لواندا في 17 مايو.", "2025-05-17"),
        ("قال الوزير إنه لا نية لتأجيل القمة الأفريقية المقررة في نيروبي في 17 مايو المقبل.", "2025-05-17"),
        ("نفت كينيا صحة أنباء عن تأجيل القمة الأفريقية المقررة في نيروبي في 17 مايو.", "2025-05-17"),
        ("أكد الوزير الكيني عدم تأجيل القمة الأفريقية المقررة في نيروبي في 17 مايو.", "2025-05-17"),
    ],
)
def test_what_is_still_to_come(text: str, day: str) -> None:
    assert standing(text) == [(day, "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "ألغت كينيا القمة الأفريقية في نيروبي من 6 إلى 8 مايو.",
        "أكد الوزير الكيني عدم انعقاد القمة الأفريقية المقررة في نيروبي في 17 مايو.",
        "تقرر إلغاء القمة الأفريقية المقررة في نيروبي في 17 مايو.",
        "نفت كينيا صحة أنباء عن عقد قمة أفريقية في نيروبي في 17 مايو.",
    ],
)
def test_what_does_not_take_place(text: str) -> None:
    assert all(status in ("cancelled", "denied") for _, status in standing(text))


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("أما القمة الأفريقية الثامنة والثلاثون فقد استضافتها إثيوبيا في 15 فبراير 2025.", "2025-02-15", "state:ET"),
        ("القمة العربية الثالثة والثلاثون استضافتها المنامة في 16 مايو 2024.", "2024-05-16", "place:manama"),
        ("أما منتدى الاستثمار فقد نظمته كينيا في مومباسا يوم 4 أبريل.", "2025-04-04", "place:mombasa"),
        ("القمة التي استضافتها كينيا في مارس ناقشت المناخ.", "2025-03", "state:KE"),
        ("القمة الأفريقية وصفها الرئيس الكيني في لندن بأنها ناجحة.", None, None),
    ],
)
def test_the_gathering_put_first(text: str, day: str | None, place: str | None) -> None:
    assert [(when, where) for _, when, where, _ in told(text, _DAY)] == [(day, place)]


def test_before_a_verb_nobody_has_lost_anything() -> None:
    text = "أما الوزير الكيني فقد زار أكرا أمس."
    assert told(text, _DAY) == [("Visit", "2025-04-27", "place:accra", {"state:KE"})]
    assert told("أما الوزير الكيني فقد حقيبته في أكرا أمس.", _DAY) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وصل الرئيس الكيني وليام روتو إلى برلين أمس والتقى هناك المستشار فريدريش ميرتس.", "place:berlin"),
        ("سيسافر روتو إلى روما غدا، ويلتقي هنالك رئيسة الوزراء جورجيا ميلوني.", "place:rome"),
        ("وصل الرئيس الكيني وليام روتو إلى برلين أمس. وفي مارس التقى رئيسة الوزراء جورجيا ميلوني.", None),
    ],
)
def test_there(text: str, place: str | None) -> None:
    assert [where for kind, _, where, _ in told(text, _DAY) if kind == "Meeting"] == [place]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("وصل وفد من البنك الدولي إلى نيروبي الأحد.", "world-bank visits KE"),
        ("تزور بعثة من صندوق النقد الدولي نيروبي غدا.", "imf visits KE"),
        ("وصل وفد من كينيا إلى أكرا أمس لبحث التعاون.", "KE visits GH"),
        ("يزور وفد من الاتحاد الأوروبي نيروبي غدا.", "eu visits KE"),
    ],
)
def test_whose_delegation_comes(text: str, relation: str) -> None:
    assert facts_told.relations(text, _DAY) == {relation}


@pytest.mark.parametrize(
    "text",
    [
        "وصلت بعثة المنتخب الكيني إلى أكرا أمس.",
        "وصل وفد من رجال الأعمال إلى أكرا أمس.",
        "وصل وفد من كينيا إلى قناعة بأن العمل صعب.",
    ],
)
def test_no_delegation_of_a_state(text: str) -> None:
    assert facts_told.relations(text, _DAY) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "يزور الوزير البلجيكي تيو فرانكن أوتاوا غدا، فيما يتوجه نظيره الهولندي روبن بريكلمانس إلى هانوي.",
            {"تيو-فرانكن visits CA", "روبن-بريكلمانس visits VN"},
        ),
        ("قال الوزير الكيني إنه سيلتقي نظيره الغاني غدا.", {"KE meets GH"}),
    ],
)
def test_what_a_counterpart_does(text: str, expected: set[str]) -> None:
    assert facts_told.relations(text, _DAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "اختتمت المحادثات دون توقيع اتفاق بين كينيا وغانا.",
        "انتهت القمة من دون توقيع اتفاق بين كينيا وغانا.",
        "يلتقي المنتخب الكيني نظيره الغاني مساء الأحد في أكرا.",
        "التقى فريق الأهلي المصري نادي الترجي التونسي في القاهرة أمس.",
        "بلغ المتسلق الكيني أمس قمة جبل كليمنجارو، وهي القمة الرابعة التي يتسلقها.",
    ],
)
def test_what_is_none(text: str) -> None:
    assert told(text, _DAY) == []


def test_a_team_of_a_bank_does_not_play() -> None:
    ((kind, _, _, who),) = told("التقى فريق صندوق النقد الدولي وزير المالية الكيني في نيروبي أمس.", _DAY)
    assert kind == "Meeting"
    assert "state:KE" in who


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("قمة أفريقية في لواندا الأربعاء", "2025-04-30"),  # the news is of a Monday
        ("قمة أفريقية في لواندا السبت", "2025-04-26"),
        ("عقدت قمة أفريقية في لواندا الأربعاء", "2025-04-23"),
        ("تعقد قمة أفريقية في لواندا السبت", "2025-05-03"),
    ],
)
def test_a_weekday_without_a_verb_is_the_nearest(text: str, day: str) -> None:
    assert [when for _, when, _, _ in told(text, _DAY)] == [day]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("تنطلق القمة الأفريقية اليوم في فيلير كوتريه بحضور ماكرون.", "place:فيلير-كوتريه"),
        ("افتتح المنتدى أمس في هيسارغا بمشاركة الرئيس الكيني.", "place:هيسارغا"),
        ("انطلقت القمة الأفريقية أمس في أجواء إيجابية بحضور ماكرون.", None),
        ("غادر رئيس غانا جون ماهاما مدريد الأربعاء مختتما زيارة دولة لإسبانيا.", "place:madrid"),
        ("غادر رئيس غانا جون ماهاما أكرا أمس في زيارة دولة لإسبانيا.", "state:ES"),
        ("ستشارك كينيا في مؤتمر دولي حول النقل سيعقد في أكرا في مايو المقبل.", "place:accra"),
        ("دعا الوزير الكيني قطر إلى المشاركة في مؤتمر عن المياه سيعقد في أكرا.", "place:accra"),
        ("شارك الوزير الكيني في ندوة عن المياه عقدت في أكرا أمس.", "place:accra"),
    ],
)
def test_where(text: str, place: str | None) -> None:
    assert [where for _, _, where, _ in told(text, _DAY)] == [place]


@pytest.mark.parametrize(
    ("text", "series", "ordinal"),
    [
        ("القمة التاسعة عشرة للمنظمة الدولية للفرانكفونية تنطلق اليوم في باريس", "francophonie-summit", 19),
        ("القمة العربية التنموية الخامسة تعقد في بغداد غدا", "arab-development-summit", 5),
        ("القمة العربية الخامسة تعقد في بغداد غدا", "arab-summit", 5),
        ("القمة الإيبيرية الأمريكية تعقد في كيتو غدا", "ibero-american-summit", None),
        ("قمة بحيرة تشاد تعقد في نيامي غدا", None, None),
    ],
)
def test_runs_of_summits(text: str, series: str | None, ordinal: int | None) -> None:
    (event,) = parse(text, published=_DAY).events
    assert (event.series and event.series.partition(":")[2], event.ordinal) == (series, ordinal)
    assert not any(who.startswith("state:") for who in event.participants)
