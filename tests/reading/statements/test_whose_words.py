"""Whose words they are where a body's figures, a document, a relative clause or a later verb tells them."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.names.test_names_of_people import people
from tests.reading.statements.test_speakers import speakers

OBJECTS = {
    "those called upon": ("دعا الوزير سليم البدوي المواطنين إلى ضبط النفس.", {"سليم البدوي"}),
    "behind a surname alone": ("دعا السفير كولر الشركات إلى الاستثمار.", {"كولر"}),
    "those who are told": ("أبلغ الوزير سليم البدوي الصحفيين أن الخطة جاهزة.", {"سليم البدوي"}),
    "what he puts down to something": ("ويعزو الخبير إميل صويا الإقبال إلى تراجع السعر.", {"إميل صويا"}),
    "what he hands over": ("ووجه السفير سليمبيك كيلوتشيف دعوة رسمية إلى الوزيرة.", {"سليمبيك كيلوتشيف"}),
    "what he transfers": ("وأحال الوزير سليم البدوي الملف إلى القضاء.", {"سليم البدوي"}),
    "a surname that is a word": ("وصل الوزير نضال الشعار على رأس وفد كبير.", {"نضال الشعار"}),
    "a name of three words": ("شدد الوزير سالم محمد الكعبي على أن الاتفاق مهم.", {"سالم محمد الكعبي"}),
    "a first name that is no pronoun": ("ترى الباحثة الكينية آنا كيلاني أن الربح مشروط.", {"آنا كيلاني"}),
    "a body in quotation marks": ("قال مدير «ميرسك» الإقليمي سليم الكيلاني إن الخط جاهز.", {"سليم الكيلاني"}),
    "the board of such a body": (
        "صرح رئيس مجلس إدارة «طيران الخليج» سليم الكيلاني بأن الأرباح ارتفعت.",
        {"سليم الكيلاني"},
    ),
    "words in quotation marks": ("قال مدير «الوضع صعب».", set()),
}


@pytest.mark.parametrize(("text", "expected"), OBJECTS.values(), ids=OBJECTS.keys())
def test_what_a_verb_is_about_is_no_name(text: str, expected: set[str]) -> None:
    """The object of the verb stands right behind the name of its subject."""
    assert people(text) == expected


TOLD = {
    "figures that a body gave out": (
        "أظهرت بيانات أصدرتها اليوم جمارك لاغوس أن القطارات نقلت مليوني طن.",
        ["جمارك لاغوس"],
    ),
    "figures of a port": ("وأظهرت بيانات ميناء مومباسا الكيني أنه ناول 31 ألف حاوية.", ["ميناء مومباسا"]),
    "a port that announces": ("أعلن ميناء مومباسا أن السفينة وصلت.", ["ميناء مومباسا"]),
    "a port that is described": (
        "قال الوزير سليم البدوي إن الخطة جاهزة. ووصف ميناء مومباسا بأنه مهم.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "nobody's figures": ("أظهرت بيانات رسمية أن الأسعار ارتفعت.", []),
    "no figures": ("أظهر الفريق أداء قويا.", []),
    "a study of a body": ("وخلصت دراسة لمصرف التنمية الأفريقي إلى أن الكلفة مرتفعة.", ["مصرف التنمية الأفريقي"]),
    "the statement of an office": (
        "يتوجه الرئيس الكيني إلى أديس أبابا، وفق بيان صادر عن دائرة الإعلام بالرئاسة. وأوضح البيان أن الزيارة قصيرة.",
        ["دائرة الإعلام بالرئاسة", "دائرة الإعلام بالرئاسة"],
    ),
    "a statement that was given out": (
        "أصدرت وزارة النقل الكينية بيانا. وجاء في البيان أن الطريق مغلق.",
        ["وزارة النقل الكينية"],
    ),
    "what a minister said in a statement": (
        "قال الوزير سليم البدوي في بيان إن الطريق مغلق. وأضاف البيان أن الأشغال بدأت.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "an analysis that an institute published": (
        "يضيف الباحث سليم الكيلاني، في تحليل نشره معهد الدراسات الدولية، أن الكلفة مرتفعة. ويخلص التحليل إلى أن الطريق طويل.",
        ["سليم الكيلاني", "معهد الدراسات الدولية"],
    ),
    "nobody's statement": ("وصل الوزير سليم البدوي إلى نيروبي. وأوضح البيان أن الزيارة قصيرة.", [None]),
    "according to, behind ف": (
        "لم يعد الميناء معبرا. فبحسب المصرف المركزي الكيني، ارتفعت الأسعار.",
        ["المصرف المركزي الكيني"],
    ),
    "he describes a state": ("استقبل الوزير الخبير سليم الكيلاني، الذي وصف كينيا بأنها شريك موثوق.", ["سليم الكيلاني"]),
    "he calls upon our country": (
        "التقى الوزير نظيره سليم الكيلاني، الذي دعا بلادنا إلى توسيع مشاركتها.",
        ["سليم الكيلاني"],
    ),
    "whom the state describes": ("غادر الخبير سليم الكيلاني الذي وصفته كينيا بأنه شريك.", ["state:KE"]),
    "what is recognized": ("انتهى الحياد الذي اعترفت به الجمعية العامة للأمم المتحدة بالإجماع.", []),
    "he goes on in the present": (
        "يشكك الخبير سليم الكيلاني في جدوى المشروع، ويتوقع أن تتأخر الأشغال.",
        ["سليم الكيلاني", "سليم الكيلاني"],
    ),
    "but he rules out": (
        "يرى الخبير سليم الكيلاني أن الطريق مهم، لكنه يستبعد بدء الأشغال قبل الصيف.",
        ["سليم الكيلاني", "سليم الكيلاني"],
    ),
    "it is expected": ("وصل الخبير سليم الكيلاني. ويتوقع أن تتأخر الأشغال.", []),
    "a paper that quotes what he says": (
        "حذر المدير سليم الكيلاني، في تصريحات نقلتها عنه صحيفة «الأفق»، من أن الممر بعيد.",
        ["سليم الكيلاني", "الأفق"],
    ),
    "he of whom a ministry tells": (
        "وذكرت وزارة الخارجية أن الوزير سليم البدوي أعرب عن شكر بلاده لغانا مؤكدا حرصها على الشراكة.",
        ["وزارة الخارجية", "سليم البدوي", "سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_whose_words_they_are(text: str, expected: list[str | None]) -> None:
    """Figures and documents speak for their bodies, relative clauses for what they are about, later verbs for whoever goes on."""
    assert speakers(text) == expected


def test_a_port_that_speaks_is_a_body_and_a_place() -> None:
    """It is listed as both."""
    article = parse("أعلن ميناء مومباسا أن السفينة وصلت.")
    assert [place.names["ar"][0] for place in article.places] == ["ميناء مومباسا"]
    assert [body.names["ar"][0] for body in article.organizations] == ["ميناء مومباسا"]


HEADS = {
    "a ministry by its affairs": (
        "الكهرباء: الخط سيعمل الشهر المقبل\nأكدت وزارة الكهرباء الكينية أن الخط جاهز.",
        ["وزارة الكهرباء الكينية", "وزارة الكهرباء الكينية"],
    ),
    "affairs of no ministry": (
        "الكهرباء: الخط سيعمل الشهر المقبل\nأكد الخبير سليم البدوي أن الخط جاهز.",
        ["سليم البدوي"],
    ),
    "the body that publishes a paper": (
        "الميناء بين بحرين\nمركز الدراسات الأفريقية – جامعة نيروبي\nلم يعد الميناء معبرا.\nوتوصي الورقة بإنشاء مجلس للموانئ.",
        ["مركز الدراسات الأفريقية"],
    ),
    "nobody's paper": ("لم يعد الميناء معبرا.\nوتوصي الورقة بإنشاء مجلس للموانئ.", [None]),
    "what an agency has told": (
        "نفت شركة سوناطراك ما نشرته «بلومبرغ» عن نيتها بيع حصتها.",
        ["organization:sonatrach", "organization:bloomberg"],
    ),
    "what ships have carried": ("استفادت الشركة مما نقلته السفن من بضائع.", []),
}


@pytest.mark.parametrize(("text", "expected"), HEADS.values(), ids=HEADS.keys())
def test_who_is_told_elsewhere_in_the_page(text: str, expected: list[str | None]) -> None:
    """Headlines name ministries by their affairs, papers have a publisher in their second line."""
    assert speakers(text) == expected


FIRST = {
    "a first name that is a word": ("يشكك الخبير الاقتصادي روي البدوي، في مقابلة، في الجدوى.", {"روي البدوي"}),
    "a first name that is a known surname": ("قال الوزير صالح البدوي إن الخطة جاهزة.", {"صالح البدوي"}),
    "Omar": ("قال الوزير عمر البدوي إن الخطة جاهزة.", {"عمر البدوي"}),
    "an age": ("قال الوزير إن عمر المشروع عشر سنوات.", set()),
}


@pytest.mark.parametrize(("text", "expected"), FIRST.values(), ids=FIRST.keys())
def test_first_names_that_are_something_else(text: str, expected: set[str]) -> None:
    """Words and surnames that are first names behind an office."""
    assert people(text) == expected


def test_who_signs_a_page() -> None:
    """Copyright lines and press offices at the foot of a page are debris; agencies and papers are bodies."""
    for foot in ("© الأفق المالي 2025", "المكتب الصحفي لوزارة النقل. عند إعادة النشر يرجى ذكر المصدر"):
        text = f"وصل الوزير سليم البدوي إلى نيروبي.\n{foot}"
        article = parse(text)
        assert [piece.of(text) for piece in article.boilerplate] == [foot]
        assert not article.organizations
    for text in (
        "نيروبي، 4 مارس، ريبورت\nانطلقت اليوم أعمال المؤتمر.",
        "نيروبي/ ريبورت/ انطلقت اليوم أعمال المؤتمر.",
        "قال الخبير سليم البدوي، في مقابلة مع «ريبورت»، إن الوضع صعب.",
    ):
        assert [body.names["ar"][0] for body in parse(text).organizations] == ["ريبورت"]


def test_provinces_and_saints() -> None:
    """The noun before a province is no part of its name; towns may be called after saints."""

    def places(text: str) -> set[str]:
        return {place.names["ar"][0] for place in parse(text).places}

    assert places("زار الوزير مقاطعة كواندو الأنغولية.") == {"كواندو"}
    assert places("وصلت السفينة إلى ميناء سيدي براني.") == {"ميناء سيدي براني"}
