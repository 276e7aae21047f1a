"""Who meets whom where several offices, sessions of a body or dropped subjects are told."""

from __future__ import annotations

import pytest

from tests.reading.events_told import told
from tests.reading.facts_told import relations

_DAY = "2025-11-19"
_RECEIVED = "استقبل رئيس الوزراء التونسي وزير الخارجية السنغالي عمر كيتا ووزير الخارجية النيجري موسى سيدي"


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            f"{_RECEIVED}. وعقد وزير الخارجية التونسي سليم الجربي اجتماعا مع نظيريه السنغالي والنيجري.",
            {"سليم-الجربي meets عمر-كيتا", "سليم-الجربي meets موسي-سيدي", "عمر-كيتا meets موسي-سيدي"},
        ),
        (
            f"{_RECEIVED}. وعقد وزير الخارجية التونسي سليم الجربي اجتماعا مع نظيره النيجري.",
            {"سليم-الجربي meets موسي-سيدي", "عمر-كيتا meets موسي-سيدي"},
        ),
        (
            "عقد وزير الخارجية التونسي سليم الجربي اجتماعا مع نظيريه السنغالي والنيجري.",
            {"سليم-الجربي meets SN", "سليم-الجربي meets NE", "SN meets NE"},
        ),
        (
            "التقى الرئيس التونسي وزير الخارجية السنغالي عمر كيتا. وبحث الرئيس التونسي قيس سعيد مع عمر كيتا التعاون.",
            {"kais-saied meets عمر-كيتا"},
        ),
        (
            "يعتزم وزير الخارجية التونسي سليم الجربي إجراء محادثات مع نظيره السنغالي عمر كيتا.",
            {"سليم-الجربي meets عمر-كيتا"},
        ),
        (
            "بدأت وزيرة الخارجية التونسية ليلى الجربي عقد لقاءات مع نظيرها السنغالي عمر كيتا.",
            {"ليلي-الجربي meets عمر-كيتا"},
        ),
        (
            "وصلت وزيرة الخارجية التونسية ليلى الجربي إلى داكار، وعقدت اجتماعا مع نظيرها السنغالي عمر كيتا.",
            {"ليلي-الجربي meets عمر-كيتا"},
        ),
        (
            "حل وزير الخارجية التونسي سليم الجربي بداكار، حيث استقبل من طرف الرئيس السنغالي عمر كيتا.",
            {"عمر-كيتا meets سليم-الجربي"},
        ),
        (
            "حلت الوزيرة التونسية ليلى الجربي بداكار في زيارة استقبلت خلالها من قبل الرئيس السنغالي عمر كيتا.",
            {"عمر-كيتا meets ليلي-الجربي"},
        ),
        ("حل وزير الخارجية التونسي سليم الجربي بداكار، حيث استقبل من قبل الصحافة بالأسئلة.", set()),
        (
            "عقد مجلس السلم والأمن الأفريقي اجتماعا في داكار برئاسة وزير الخارجية السنغالي عمر كيتا وبحضور نظيره التونسي سليم الجربي.",
            set(),
        ),
        (
            "أقر الاتحاد الأوروبي خطة خلال اجتماع مجلس الشؤون الخارجية برئاسة كايا كالاس. ودعا وزير خارجية مالطا بيتر فيلا، الذي شارك فيه، إلى الحوار.",
            set(),
        ),
        (
            "عقدت اللجنة السنغالية التونسية المشتركة دورتها برئاسة وزير الخارجية السنغالي عمر كيتا ونظيره التونسي سليم الجربي.",
            {"عمر-كيتا meets سليم-الجربي"},
        ),
    ],
)
def test_who_meets_whom(text: str, meetings: set[str]) -> None:
    assert {told for told in relations(text, _DAY) if " meets " in told and "TN" not in told} == meetings


def test_what_one_intends_to_hold_is_planned() -> None:
    text = "وصل الوزير السنغالي عمر كيتا إلى تونس. ويعتزم إجراء محادثات مع نظيره التونسي سليم الجربي غدا."
    assert told(text)[1][:3] == ("Meeting", "2025-11-20", "state:TN")


def test_what_was_done_was_done_where_the_verb_before_says() -> None:
    text = "تم أمس في نيامي عقد لقاء بين الوزير السنغالي عمر كيتا ونظيره التونسي سليم الجربي."
    assert told(text)[0][:3] == ("Meeting", "2025-11-18", "place:niamey")


def test_both_of_whom_a_pronoun_tells_visit() -> None:
    text = f"{_RECEIVED} خلال زيارتهما إلى تونس."
    assert {told for told in relations(text, _DAY) if " visits " in told} == {
        "عمر-كيتا visits TN",
        "موسي-سيدي visits TN",
    }


def test_a_summit_that_is_decided_on_is_not_where_another_was() -> None:
    text = "يقرر القادة عقد القمة الثانية عشرة لمنظمة الدول التركية في أذربيجان، تسبقها قمة غير رسمية في بودابست."
    assert ("Summit", None, "state:AZ") in {row[:3] for row in told(text)}


@pytest.mark.parametrize(
    ("text", "signed", "place"),
    [
        ("تم توقيع اتفاقية تعاون بين داكار وبانجول.", {"SN signs-with GM"}, None),
        ("تم توقيع اتفاق لتسيير رحلات جوية بين داكار وبانجول.", set(), None),
        ("وقعت السنغال وغامبيا اتفاقية لخط بحري بين داكار وبانجول.", {"SN signs-with GM"}, None),
        ("ستدفع قبرص في اتجاه إبرام شراكة بين داكار وبانجول.", set(), None),
        ("وقعت السنغال وغامبيا مذكرة لتبادل الخبرات في نيامي.", {"SN signs-with GM"}, "place:niamey"),
        ("وقعت السنغال وغامبيا عقدا لبناء مصنع في نيامي.", {"SN signs-with GM"}, None),
        ("وقعت السنغال وغامبيا عقدا لبناء مصنع أمس في نيامي.", {"SN signs-with GM"}, "place:niamey"),
    ],
)
def test_capitals_sign_and_where_they_do(text: str, signed: set[str], place: str | None) -> None:
    assert {told for told in relations(text, _DAY) if "signs-with" in told} == signed
    assert next((row[2] for row in told(text)), None) == place


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "أجرت كاتبة الدولة البرتغالية المكلفة بالتجارة، السيدة إيلدا كوستا، مباحثات مع وزير النقل التونسي سليم الجربي.",
            {"person:ايلدا-كوستا", "state:PT", "person:سليم-الجربي", "state:TN"},
        ),
        (
            "التقى كبير المفاوضين السنغالي عمر كيتا القائم بالأعمال التونسي سليم الجربي.",
            {"person:عمر-كيتا", "state:SN", "person:سليم-الجربي", "state:TN"},
        ),
        (
            "التقى وزير النقل التونسي سليم الجربي الكاتب السنغالي عمر كيتا.",
            {"person:عمر-كيتا", "person:سليم-الجربي", "state:TN"},
        ),
    ],
)
def test_who_acts_for_a_state(text: str, who: set[str]) -> None:
    assert told(text)[0][3] == who
