"""Who says it: sources told by their number, a headline without its news, what comes next, and what is said once or by nobody."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.facts_told import relations

PUBLISHED = "2026-03-12"


def said(text: str) -> list[str]:
    """The speaker of each statement without the sort before the colon, else the words that describe whoever it is."""
    article = parse(text, published=PUBLISHED)
    return [
        s.speaker.partition(":")[2]
        if s.speaker is not None
        else text[s.described_as.start : s.described_as.end]
        if s.described_as is not None
        else "-"
        for s in article.statements
    ]


NUMBERED = {
    "three sources in a body": (
        "ارتفع إنتاج النفط في نيجيريا، وفق ثلاثة مصادر في الوزارة.",
        ["ثلاثة مصادر في الوزارة"],
    ),
    "a number behind a preposition of one letter": (
        "تأجل افتتاح الميناء شهرا وفقا لأربعة مسؤولين كينيين.",
        ["لأربعة مسؤولين كينيين"],
    ),
    "in digits": ("غادر الوفد مانيلا مساء، نقلا عن 5 دبلوماسيين غربيين.", ["5 دبلوماسيين غربيين"]),
    "before what they say": ("وبحسب أربعة مسؤولين، فإن الوفد سيصل غدا.", ["أربعة مسؤولين"]),
    "a number of people": ("تراجعت أسعار البن كثيرا بحسب عدد من التجار.", ["عدد من التجار"]),
    "many who speak": (
        "قال وزير التجارة الكيني جون موانغي إن الموسم جيد. وقال العديد من المزارعين إن الأمطار تأخرت.",
        ["جون-موانغي", "العديد من المزارعين"],
    ),
    "three of those who are high": (
        "وأكد ثلاثة من كبار المسؤولين أن القرض متاح.",
        ["ثلاثة من كبار المسؤولين"],
    ),
    "three measures are no source": ("وزعت الحصص على الدول بحسب ثلاثة معايير.", []),
    "a number of states is no source": ("رتبت الوفود في القاعة وفقا لعدد من القواعد.", []),
    "a number of things that one stresses": (
        "قال وزير التجارة الكيني جون موانغي إن الموسم جيد. وأكد عددا من المبادئ.",
        ["جون-موانغي", "جون-موانغي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), NUMBERED.values(), ids=NUMBERED)
def test_sources_by_their_number(text: str, expected: list[str]) -> None:
    assert said(text) == expected


HEADLINES = {
    "an organ of state": ("قصر الإليزيه: الرئيس ماكرون يزور كينيا مطلع مايو", ["elysee"]),
    "a house": ("البيت الأبيض: الرئيس ترامب يستقبل نظيره الكيني الخميس", ["البيت-الابيض"]),
    "a presidency": ("الرئاسة الكينية: روتو يتوجه إلى كمبالا الأسبوع المقبل", ["الرياسه-الكينيه"]),
    "somebody who is not named": (
        "دبلوماسي نرويجي بارز: أوسلو لن تسحب سفينتها من البحر الأحمر",
        ["دبلوماسي نرويجي بارز"],
    ),
    "an expert of something": (
        "باحثة في شؤون المياه: النيل الأزرق أكثر عرضة للجفاف هذا العام",
        ["باحثة في شؤون المياه"],
    ),
    "an ambassador": ("سفير كينيا لدى اليابان: صادراتنا إلى طوكيو تتزايد", ["سفير كينيا لدى اليابان"]),
    "of what he speaks": ("الرئيس الكيني وليام روتو عن القرض الصيني: شروطه كلها عادلة لبلادنا", ["william-ruto"]),
    "a body that tells of losses": ("الأمم المتحدة: مقتل عشرين مدنيا في السودان", ["un"]),
    "a bloc that says something": ("آسيان: القمة المقبلة ستبحث أزمة ميانمار", ["asean"]),
    "a bloc whose summit it is": ("آسيان: قمة استثنائية في كوالالمبور السبت دون حضور ميانمار", []),
    "a union whose meeting it is": ("الاتحاد الأفريقي: اجتماع وزاري في أكرا الأحد", []),
    "a land that is the topic": ("كينيا: افتتاح معرض نيروبي للكتاب يوم الخميس", []),
    "a city where it was written": ("نيروبي: الرئيس روتو يستقبل نظيره الأوغندي", []),
    "who heads a body": ("الأمين العام للأمم المتحدة: العالم على حافة الهاوية", ["الأمين العام للأمم المتحدة"]),
    "what we say in a capital": ("بكين: نعارض بناء قواعد جديدة في الجزر", ["CN"]),
    "two who say so": ("أردوغان وميرتس: العلاقات في أفضل أيامها حاليا", ["recep-tayyip-erdogan", "friedrich-merz"]),
    "a director and who that is": ("المدير العام: الدكتور سام كوبرتان من كينيا", []),
    "what happened in a capital": ("نيروبي: وقعت كينيا وغانا اتفاقا للتجارة الحرة", []),
    "a cup": ("كأس أمم أفريقيا: المغرب يهزم زامبيا بهدفين", []),
    "an office and who holds it": ("وزير الخارجية: جون موانغي", []),
    "what a line tells of": ("المكان: قصر المؤتمرات في نيروبي", []),
    "a land after something": ("كينيا بعد الانتخابات: تقرير جديد عن الاقتصاد", []),
}


@pytest.mark.parametrize(("text", "expected"), HEADLINES.values(), ids=HEADLINES)
def test_headlines_without_their_news(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_who_speaks_after_he_met_somebody() -> None:
    text = "وزير الدفاع الكيني جون موانغي عقب لقائه نظيره النرويجي توري ساندفيك: أمن المحيط الهندي أولوية مشتركة"
    assert said(text) == ["جون-موانغي"]
    assert relations(text, PUBLISHED) == {"جون-موانغي meets توري-ساندفيك"}


ONCE = {
    "what came next": (
        "وأضاف وزير الري الكيني جون موانغي أن السد جاهز، قبل أن يشير إلى أن الأمطار تأخرت.",
        ["جون-موانغي", "جون-موانغي"],
    ),
    "what has not come": ("لن يغادر الوفد قبل أن يشير الوزير إلى الاتفاق.", []),
    "he renews that he stresses": ("وجدد وزير الري الكيني جون موانغي تأكيده أن السد جاهز.", ["جون-موانغي"]),
    "he repeats that he stresses": ("وكرر وزير الري الكيني جون موانغي تأكيده أن السد جاهز.", ["جون-موانغي"]),
    "he speaks long, and then says something": (
        "وتحدث وزير الري الكيني جون موانغي طويلا في أكرا، واصفا علاقات بلاده مع غانا بالمتينة.",
        ["جون-موانغي"],
    ),
    "he speaks at length of something": ("وتحدث وزير الري الكيني جون موانغي بإسهاب عن السد.", ["جون-موانغي"]),
    "nobody estimates": ("عقدت كينيا وغانا جولة مشاورات في أكرا، ويقدر عدد السياح بينهما بنحو مليون.", []),
    "nobody expects": ("زار وزير الري الكيني جون موانغي أكرا، ويتوقع أن تبدأ الأعمال قريبا.", []),
    "he who sees something estimates it, too": (
        "يرى الخبير الكيني جون موانغي أن الأزمة عابرة، ويتوقع أن تبدأ الأعمال قريبا.",
        ["جون-موانغي", "جون-موانغي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ONCE.values(), ids=ONCE)
def test_what_is_said_once_or_by_nobody(text: str, expected: list[str]) -> None:
    assert said(text) == expected


IN_TURN = {
    "in his turn he thinks": ("وبدوره رأى السفير الزامبي أن القرض متاح.", ["السفير الزامبي"]),
    "news of which somebody tells": (
        "وكذبت وزارة الدفاع الزامبية الأنباء التي تحدثت عن انسحابها.",
        ["وزاره-الدفاع-الزامبيه"],
    ),
    "what he deems an accession": (
        "واعتبر رئيس زامبيا هاكيندي هيشيليما انضمام بلاده إلى الاتفاق إنجازا.",
        ["هاكيندي-هيشيليما"],
    ),
    "what a land is deemed": ("تعتبر زامبيا دولة عبور مهمة.", []),
    "who reigns by one name": ("ونوه الملك البلجيكي فيليب بالعلاقات مع زامبيا.", ["فيليب"]),
    "an office and whoever goes on": (
        "رئيس وزراء ليسوتو: سنبني سدا جديدا\nوأضاف سام كوبرتان في مؤتمر صحفي أن بلاده تريد قرضا.",
        ["سام-كوبرتان", "سام-كوبرتان"],
    ),
    "an office and somebody else": (
        "وزيرة الطاقة الزامبية: سنبني سدين\nوقالت سارة كوبرتان إن السدين لن يكونا جاهزين.",
        ["وزيرة الطاقة الزامبية", "ساره-كوبرتان"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), IN_TURN.values(), ids=IN_TURN)
def test_who_says_it_in_turn(text: str, expected: list[str]) -> None:
    assert said(text) == expected
