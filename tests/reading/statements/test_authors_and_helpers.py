"""Bodies that speak through papers or as sources, adjectives that are surnames, too, and who does something with whose support."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.facts_told import people, relations, speakers

PUBLISHED = "2026-03-12"


SPEAK = {
    "a paper of a presidency": ("وأعلن بيان للرئاسة الزامبية أن السد جاهز.", ["الرياسه-الزامبيه"]),
    "what a presidency issues": ("وأفاد بيان صادر عن الرئاسة الزامبية بأن السد جاهز.", ["الرياسه-الزامبيه"]),
    "what is in its paper": ("وجاء في بيان نشرته الرئاسة الزامبية أن السد جاهز.", ["الرياسه-الزامبيه"]),
    "a paper for the press": (
        "وجاء في بيان صحفي لوزارة المالية الزامبية أن القرض متاح.",
        ["وزاره-الماليه-الزامبيه"],
    ),
    "a paper of a government": ("وقال بيان للحكومة الزامبية إن السد جاهز.", ["الحكومه-الزامبيه"]),
    "a government as a source": ("تأخر بناء السد كثيرا، وفقا للحكومة الزامبية.", ["الحكومه-الزامبيه"]),
    "a government with its state": ("وقالت حكومة زامبيا إن السد جاهز.", ["حكومه-زامبيا"]),
    "an army by an adjective that is a surname": ("وقال الجيش السوداني إن الطريق مفتوح.", ["الجيش-السوداني"]),
    "such an army as a source": ("سيطر مسلحون على البلدة أمس، وفقا للجيش السوداني.", ["الجيش-السوداني"]),
    "its spokesman without a name": ("وقال المتحدث باسم الجيش السوداني إن الطريق مفتوح.", [""]),
    "some government of that state": ("وقالت حكومة زامبية سابقة إن السد جاهز.", [""]),
    "a paper of both": ("وذكر بيان مشترك أن السد جاهز.", [""]),
    "a paper told of again": (
        "وجاء في بيان للجيش الكولومبي أن الطريق مفتوح. ووفقا للبيان، عاد السكان إلى البلدة.",
        ["الجيش-الكولومبي", "الجيش-الكولومبي"],
    ),
    "a body without a name goes on": (
        "أشارت الوكالة إلى أن النمو تباطأ. وعزت ذلك إلى تراجع الصادرات.",
        ["", ""],
    ),
    "an opponent and no exhibitions": ("قال المعارض الزامبي سام كوبرتان إن السد جاهز.", ["سام-كوبرتان"]),
    "an opponent without a name": ("قال المعارض الزامبي إن السد جاهز.", [""]),
    "a candidate": ("قالت المرشحة الزامبية سارة كوبرتان إن السد جاهز.", ["ساره-كوبرتان"]),
    "the opposition": ("وقالت المعارضة الزامبية إن السد جاهز.", [""]),
    "a journalist": ("وقال صحفي في زامبيا إن السد جاهز.", [""]),
}


@pytest.mark.parametrize(("text", "expected"), SPEAK.values(), ids=SPEAK)
def test_bodies_that_speak(text: str, expected: list[str]) -> None:
    assert [who.removeprefix("-") for who in speakers(text, PUBLISHED)] == expected


def test_who_speaks_for_an_army_has_his_own_name() -> None:
    text = "وقال المتحدث باسم الجيش السوداني نبيل كوبرتي إن الطريق مفتوح."
    assert people(text, PUBLISHED) == {"نبيل-كوبرتي"}
    assert people("وقال المتحدث باسم الجيش السوداني إن الطريق مفتوح.", PUBLISHED) == set()


HELP = {
    "with the support of another": ("شيدت غانا السد بدعم من ألمانيا.", {"DE supports GH"}),
    "with that of two": ("ستشيد غانا السد بدعم من ألمانيا والصين.", {"DE supports GH", "CN supports GH"}),
    "who gets it": ("حظيت غانا بدعم سياسي من نيجيريا لموقفها من السودان.", {"NG supports GH"}),
    "their step": (
        "تعترف غانا بدولة فلسطين وتدعم انضمامها إلى الأمم المتحدة.",
        {"GH recognizes PS", "GH supports PS"},
    ),
    "their membership": (
        "اعترفت غانا بفلسطين وأيدت عضويتها في اليونسكو.",
        {"GH recognizes PS", "GH supports PS"},
    ),
    "who is the greatest helper": ("ألمانيا هي الداعم الأكبر لغانا.", {"DE supports GH"}),
    "a king who helps a team": ("الملك هو الداعم الأول للفريق.", set()),
    "a candidate": ("حظي المرشح الكيني رايلا كوبرتان بدعم غانا.", {"GH supports رايلا-كوبرتان"}),
    "at the invitation of a state": (
        "شارك الوزير الكيني جون موانغي في القمة بدعوة من أنغولا.",
        {"AO invites جون-موانغي"},
    ),
    "a council called together": ("عقد مجلس الأمن جلسة طارئة بدعوة من غانا.", set()),
    "what is not built": ("لم تشيد غانا السد بدعم من ألمانيا.", set()),
    "what is built by nobody": ("شيد السد بدعم من ألمانيا.", set()),
    "what is not recognized": ("ولم تعترف غانا بفلسطين وتدعم انضمامها إلى الأمم المتحدة.", set()),
    "as somebody puts it": (
        "ولا تزال المفاوضات التجارية مع الهند صعبة، على حد تعبير وزير التجارة الغاني جون موانغي.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "expected"), HELP.values(), ids=HELP)
def test_who_helps_whom(text: str, expected: set[str]) -> None:
    assert relations(text, PUBLISHED) == expected


CONTENT = {
    "to an agency": "وأكدت مصادر أمنية لوكالة فرانس برس | مقتل عشرة جنود في بنين",
    "to journalists": "وأعلن السفير الزامبي للصحفيين | إلغاء الزيارة",
    "to an agency that": "وأكد السفير الزامبي لرويترز | على ضرورة الحوار",
    "to a people, which is what is wished": "وتمنى السفير الزامبي | للشعب التونسي التقدم",
}


@pytest.mark.parametrize("told", CONTENT.values(), ids=CONTENT)
def test_to_whom_it_is_said_is_no_part_of_it(told: str) -> None:
    text = told.replace("| ", "") + "."
    content = parse(text, published=PUBLISHED).statements[0].content
    assert content is not None
    assert text[content.start : content.end] == told.partition("| ")[2]


def test_what_is_said_ends_before_who_says_something_else() -> None:
    text = "وأشاد الوزير الزامبي سام كوبرتان بلقائه نظيره الكيني جون موانغي، الذي رحب بالدعم."
    content = parse(text, published=PUBLISHED).statements[0].content
    assert content is not None
    assert text[content.start : content.end] == "بلقائه نظيره الكيني جون موانغي"


THEN = {
    "to whom they spoke": "وبحسب مصادر دبلوماسية تحدثت لوكالة فرانس برس، فإن | قطر تتوسط بين زامبيا وغانا",
    "without a comma": "وبحسب صحيفة فاينانشال تايمز فإن | النرويج ستستثمر في زامبيا",
    "what the first of two says": "ووفقا للوزير، فإن | زامبيا جاهزة، وإذا تأخرت فإن غانا ستتقدم",
}


@pytest.mark.parametrize("told", THEN.values(), ids=THEN)
def test_what_a_source_says_begins_behind_then(told: str) -> None:
    text = told.replace("| ", "") + "."
    content = parse(text, published=PUBLISHED).statements[0].content
    assert content is not None
    assert text[content.start : content.end] == told.partition("| ")[2]
