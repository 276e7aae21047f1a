"""Whose minister somebody is where only his ministry or his republic is named, and who attends or speaks before a gathering."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading import facts_told
from tests.reading.events_told import told

_DAY = "2026-02-11"
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "استقبل أمير قطر الشيخ تميم بن حمد اليوم مامادو تانغارا وزير الخارجية والتعاون الدولي بجمهورية غامبيا الشقيقة.",
            {"person:tamim-bin-hamad", "state:QA", "person:مامادو-تانغارا", "state:GM"},
        ),
        ("قالت وزارة الخارجية الكينية إن الوزير جون أوتينو سيتوجه إلى أكرا غدا.", {"person:جون-اوتينو", "state:KE"}),
        ("أعلنت الحكومة البوروندية أن الوزير جون أوتينو سيتوجه إلى أكرا غدا.", {"person:جون-اوتينو", "state:BI"}),
        ("قالت وزارة الخارجية الكينية إن وزير الدفاع جون أوتينو سيتوجه إلى أكرا غدا.", {"person:جون-اوتينو"}),
        ("قالت وزارة الخارجية الكينية ذلك. وسيتوجه الوزير جون أوتينو إلى أكرا غدا.", {"person:جون-اوتينو"}),
    ],
)
def test_whose_minister_he_is(text: str, who: set[str]) -> None:
    assert [people for _, _, _, people in told(text, _DAY)] == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "ويشارك في القمة التي دعا إليها الرئيس الكيني وليام روتو رؤساء غانا وأنغولا وبوروندي.",
            {"state:GH", "state:AO", "state:BI"},
        ),
        ("ويشارك في المؤتمر الذي تنظمه الأمم المتحدة في أكرا وزراء من كينيا وأنغولا.", {"state:KE", "state:AO"}),
        ("حضر القمة التي استضافتها أكرا أمس رئيسا كينيا وأنغولا.", {"state:KE", "state:AO"}),
        (
            "جاء ذلك في كلمة ألقاها الوزير الكيني جون أوتينو خلال منتدى الاستثمار في أكرا.",
            {"person:جون-اوتينو", "state:KE"},
        ),
        ("حضر القمة التي وصفها الرئيس أمس في أكرا بالناجحة.", set()),
    ],
)
def test_who_is_at_a_gathering(text: str, who: set[str]) -> None:
    assert [people for _, _, _, people in told(text, _DAY)] == [who]


def test_a_summit_that_somebody_calls_is_no_statement() -> None:
    text = "ويشارك في القمة التي دعا إليها الرئيس الكيني وليام روتو رؤساء غانا وأنغولا."
    assert facts_told.speakers(text, _DAY) == []
    assert facts_told.speakers("دعا الرئيس الكيني وليام روتو إلى الحوار بين غانا وأنغولا.", _DAY) == ["william-ruto"]


def test_one_who_throws_a_glance_gives_no_speech() -> None:
    assert told("ألقى الوزير الكيني جون أوتينو نظرة خلال منتدى الطاقة في أكرا.", _DAY) == []


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("وقعت كينيا وغانا في مايو 2024 اتفاقية للتعاون.", "2024-05", None),
        ("غادر الوزير الكيني جون أوتينو نيروبي أمس متوجها إلى أكرا على رأس وفد سياسي.", "2026-02-10", "place:accra"),
        ("وقبيل توجهه إلى أكرا، قال الوزير الكيني جون أوتينو إن التعاون مهم.", None, "place:accra"),
        ("وصل إلى الرياض اليوم ولي عهد دولة الكويت الشيخ صباح خالد الحمد الصباح.", "2026-02-11", "place:riyadh"),
        ("عقد قادة إيكواس قمة استثنائية في أبوجا يوم الأحد.", "2026-02-08", "place:abuja"),
        ("افتتح الرئيس الكيني وليام روتو أمس حوار شانغريلا في سنغافورة.", "2026-02-10", "state:SG"),
    ],
)
def test_when_and_where(text: str, day: str | None, place: str | None) -> None:
    assert [(when, where) for _, when, where, _ in told(text, _DAY)] == [(day, place)]


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        ("أكدت روسيا أن المفاوضات بين باكو ويريفان مستمرة.", False),
        ("عقدت المفاوضات بين باكو ويريفان في واشنطن أمس.", True),
        ("انطلقت المفاوضات بين كينيا وغانا في أكرا أمس.", True),
    ],
)
def test_talks_that_only_go_on(text: str, meets: bool) -> None:
    assert any(" meets " in relation for relation in facts_told.relations(text, _DAY)) is meets


def test_leaders_of_a_body_hold_one_of_its_run() -> None:
    assert facts_told.relations("عقد قادة إيكواس قمة استثنائية في أبوجا يوم الأحد.", _DAY) == {"NG hosts 1"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "التقى الرئيس الكيني وليام روتو أمس الرئيس الغاني جون ماهاما ثم الرئيس الرواندي بول كاغامي.",
            {"william-ruto meets جون-ماهاما", "william-ruto meets paul-kagame"},
        ),
        ("التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما ثم زار المتحف.", {"william-ruto meets جون-ماهاما"}),
        (
            "اختتم الرئيس الكيني وليام روتو أمس زيارة إلى أكرا شهدت توقيع ثماني مذكرات تفاهم بين البلدين.",
            {"william-ruto visits GH", "KE signs-with GH"},
        ),
        (
            "من المقرر أن يزور الرئيس الكيني وليام روتو الصين، في أول جولة آسيوية له منذ توليه منصبه.",
            {"william-ruto visits CN"},
        ),
        ("عقدت كينيا وغانا أول جولة من المفاوضات في لومي أمس.", {"KE meets GH"}),
        ("التقى الوزير الكيني جون أوتينو نظيره الطاجيكي عظيم كوبرتي أمس.", {"جون-اوتينو meets عظيم-كوبرتي"}),
    ],
)
def test_one_after_the_other(text: str, expected: set[str]) -> None:
    assert facts_told.relations(text, _DAY) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "أجرى الملك عبد الله الثاني، اليوم، اتصالا هاتفيا بالرئيس السوري أحمد الشرع، هنأه خلاله بحلول العيد.",
            ["2026-02-11", "2026-02-11"],
        ),
        ("أعلن ستارمر، في كلمة ألقاها الثلاثاء أمام مؤتمر المناخ «كوب29» المنعقد في باكو، أن بلاده جاهزة.", [None]),
    ],
)
def test_days_of_what_is_said_there(text: str, days: list[str | None]) -> None:
    assert [when for _, when, _, _ in told(text, _DAY)] == days


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("صوت الكونغرس الأمريكي أمس في واشنطن على القانون.", []),
        ("انطلق الكونغرس العالمي للطاقة أمس في روتردام.", ["Conference"]),
        ("التقى وفد من الكونغرس الأمريكي أمس في أكرا الرئيس الغاني جون ماهاما.", ["Meeting"]),
    ],
)
def test_a_congress_that_is_a_parliament(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _, _ in told(text, _DAY)] == kinds


def test_who_exchange_greetings_greet_each_other() -> None:
    text = "تبادل الرئيس الصيني شي جين بينغ ورئيس تايلاند التهاني بمناسبة العيد."
    assert facts_told.relations(text, _DAY) == {"xi-jinping congratulates TH", "TH congratulates xi-jinping"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قالت الخارجية الباكستانية إن الوزير إسحاق دار تحدث هاتفيا مع نظيره الغاني صمويل أبلاكوا.",
            {"ishaq-dar calls صمويل-ابلاكوا"},
        ),
        ("أعلن أن المستشار ميرتس سيستقبل في برلين رئيسة مولدوفا مايا ساندو.", {"friedrich-merz meets maia-sandu"}),
    ],
)
def test_where_a_name_ends_before_a_verb(text: str, expected: set[str]) -> None:
    assert facts_told.relations(text, _DAY) == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("قال المدير العام لوكالة الأناضول سردار كوبرتي إن العمل مستمر.", ["organization:aa"]),
        ("قال رئيس مجلس الإدارة لقناة الجزيرة حمد كوبرتي إن العمل مستمر.", ["organization:al-jazeera"]),
        ("وأكد السفير الكيني لرويترز أن العمل مستمر.", ["organization:reuters"]),
    ],
)
def test_who_heads_a_medium_and_who_speaks_to_one(text: str, bodies: list[str]) -> None:
    article = parse(text, published=_DAY)
    assert [body.id for body in article.organizations] == bodies
    assert len(article.statements) == 1
