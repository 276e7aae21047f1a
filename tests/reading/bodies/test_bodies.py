"""Bodies that nobody listed: where their names end, and what is none."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from caspian_relations.arabic.lexicon import default


def bodies(text: str) -> set[str]:
    """The Arabic names of the bodies in a text."""
    return {body.names["ar"][0] for body in parse(text).organizations}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "وقعت وزارتا الصحة التونسية والجزائرية مذكرة تفاهم",
            {"وزارة الصحة التونسية", "وزارة الصحة الجزائرية"},
        ),
        ("تعاونت وزارتا الطاقة في قطر ومصر", {"وزارة الطاقة في قطر", "وزارة الطاقة في مصر"}),
        ("أعلنت القنصلية الأردنية لدى إسبانيا أن", {"القنصلية الأردنية لدى إسبانيا"}),
        ("قال مكتب الإعلام في رئاسة الوزراء العراقية إن", {"مكتب الإعلام في رئاسة الوزراء العراقية"}),
        ("عقدت اللجنة المشتركة بين البلدين دورتها", {"اللجنة المشتركة بين البلدين"}),
        ("أعلنت شركة توتال الجزائر نتائجها", {"توتال الجزائر"}),
        ("التقى رئيس البرلمان الليبي سفير النرويج", {"البرلمان الليبي"}),
        ("مدريد - «المال والأعمال»\nارتفعت الأسعار.", {"المال والأعمال"}),
        ("أكد اتحاد الغرف والبورصات أن المعبر فتح.", {"اتحاد الغرف والبورصات"}),
        ("عقد اتحاد الغرف والوزارة اجتماعا.", {"اتحاد الغرف"}),
        ("تنظمه وزارة النقل الكينية بالتعاون مع المانحين.", {"وزارة النقل الكينية"}),
        ("تونس، 1 أبريل (نيسان) - أكد الوزير أن العمل مستمر.", set()),
        ("قالت مؤسسة بلومفيلد إن الطلب زاد.", {"مؤسسة بلومفيلد"}),
        ('قال مركز أبحاث "بلو ريدج" إن الطلب زاد.', {"بلو ريدج"}),
        ("استثمرت شركة نورديك ترانسكو بتروليوم كوربوريشن في الحقل.", {"نورديك ترانسكو بتروليوم كوربوريشن"}),
        ("ذكرت إدارة معلومات النقل الكينية أن الشحن زاد.", {"إدارة معلومات النقل الكينية"}),
        ("افتتح الوزير مقر الأكاديمية البحرية الكينية.", {"الأكاديمية البحرية الكينية"}),
        (
            "ذكرت الخدمة الصحفية لوزارة النقل الكينية أن الوفد وصل.",
            {"الخدمة الصحفية لوزارة النقل الكينية", "وزارة النقل الكينية"},
        ),
        ("قال رئيس غرفة تجارة وصناعة نيروبي إن الطلب زاد.", {"غرفة تجارة وصناعة نيروبي"}),
        ("أعلنت وكالة النقل والاتصالات الكينية خطتها.", {"وكالة النقل والاتصالات الكينية"}),
        ("قال متحدث باسم الحكومة الكينية إن القرار صدر.", {"الحكومة الكينية"}),
        ("أكد رئيس مجلس الأمن الكيني أن الحدود آمنة.", {"مجلس الأمن الكيني"}),
        ("هافانا – (برنسا لاتينا) قال الوزير إن الزيارة ناجحة.", {"برنسا لاتينا"}),
    ],
)
def test_the_whole_name_is_read(text: str, names: set[str]) -> None:
    """The longest name wins; what sits inside it is none of its own."""
    assert bodies(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "بحثت وزارتا خارجية البلدين المذكرة",
        "اجتمع مجلس الإدارة أمس",
        "افتتح المجلس المحلي مدرسة",
        "قررت المنظمة الجديدة ذلك",
        "أنهت الشركة المنفذة العمل",
        "قال المدير إن الوكالة «مستعدة لمشاركة خبراتها».",
        "وجاء في تقرير نشره الوزير أن العمل مستمر.",
        "مدريد (12 فبراير) - ارتفعت الأسعار.",
    ],
)
def test_any_such_body_is_no_name(text: str) -> None:
    """Neither boards nor new organisations nor ministries whose states are not named."""
    assert bodies(text) == set()


def test_states_inside_a_body_are_named() -> None:
    """The state that a mission stands for, and the one that it is accredited to."""
    assert [state.alpha2 for state in parse("ذكرت السفارة الكويتية لدى اليابان أن").states] == ["JP", "KW"]


def test_a_session_of_a_commission_between_the_two_states_has_them() -> None:
    """«بين البلدين» inside the name of a body tells who meets."""
    article = parse("بحث وزير خارجية الأردن مع نظيره العماني عقد الدورة المقبلة للجنة العليا بين البلدين في مسقط.")
    [session] = [event for event in article.meetings if event.place == "place:muscat"]
    assert set(session.participants) >= {"state:JO", "state:OM"}


def test_every_noun_for_a_place_makes_a_place() -> None:
    """«مقر الاتحاد الأفريقي», «ساحل …»: whatever noun stands before a name, the article can be built."""
    lexicon = default()
    nouns = {
        entry.value
        for form in lexicon.forms()
        for entry in lexicon.get(form)
        if entry.category == "noun" and entry.features.get("class") == "place"
    }
    assert len(nouns) > 30
    for noun in sorted(nouns):
        for name in ("الاتحاد الأفريقي", "قرطاج", "نياغاسوكا", "مصر"):
            article = parse(f"وصل الوفد أمس إلى {noun} {name} في الصباح.")
            assert article.text.startswith("وصل")


def test_a_foundation_is_not_who_founded_it() -> None:
    """«مؤسسة «…»»: the same letters are a woman who founds something; what stands in marks names the body."""
    article = parse("حسبما أفادت مؤسسة «إنترناشونال ديفيلوبمنت» في بيان.")
    assert ([body.slug for body in article.organizations], article.persons) == (["موسسه-انترناشونال-ديفيلوبمنت"], ())


def test_what_is_joined_behind_an_adjective_is_another() -> None:
    """«وزارة المالية الأمريكية والحكومة الكينية»: two who announce it; «وزارة التجارة والصناعة الكينية» is one."""
    article = parse("أعلنت وزارة المالية الأمريكية والحكومة الكينية عن مشروع.")
    assert {statement.speaker for statement in article.statements} == {
        "organization:وزاره-الماليه-الامريكيه",
        "organization:الحكومه-الكينيه",
    }
    assert [body.slug for body in parse("أعلنت وزارة التجارة والصناعة الكينية عن مشروع.").organizations] == [
        "وزاره-التجاره-والصناعه-الكينيه"
    ]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("قالت مجموعة بريكس إن القمة ناجحة.", {"organization:brics"}),
        ("أعلنت منظمة أوبك خفض الإنتاج.", {"organization:opec"}),
        ("شملت الاتفاقيات إدارة الكوارث وحركة الشاحنات ومصلحة الوطن وتحديث السكك الحديد.", set()),
        ("نقلت البضائع بالسكك الحديدية.", set()),
        ("عبر عن تضامن الاتحاد الكامل مع السودان.", set()),
        ("أعلنت إدارة السجون أن الأبواب مفتوحة.", {"organization:اداره-السجون"}),
    ],
)
def test_a_noun_that_is_a_body_only_where_it_acts(text: str, known: set[str]) -> None:
    """«إدارة», «حركة», «مصلحة» are what one does, unless they speak; «مجموعة بريكس» is BRICS itself."""
    assert {body.id for body in parse(text).organizations} == known


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقعت شركة زنفورت هيغاد الإماراتية اتفاقا.", {"زنفورت هيغاد"}),
        ("أعلنت شركة هيغستاد إطلاق تذاكر جديدة.", {"هيغستاد"}),
        ("أسس شركة بتروكيماويات عملاقة.", set()),
        ("أسس شركة ناشئة متخصصة.", set()),
        ("قال رئيس الجانب الكيني للجنة الحكومية الكينية المصرية إن اللقاء مهم.", {"اللجنة الحكومية الكينية المصرية"}),
        ("أعلنت شركة غانا إنفست زيادة الإنتاج.", {"غانا إنفست"}),
        ("ذكرت شركة إيران خودرو أنها ستفتح مصنعا.", {"إيران خودرو"}),
        ("أعلن مدير شركة إيران خودرو بهروز نادري زيادة الإنتاج.", {"إيران خودرو"}),
        ("قالت شركة زامب غاز إن الإنتاج ارتفع.", {"زامب غاز"}),
    ],
)
def test_foreign_names_behind_a_company(text: str, names: set[str]) -> None:
    """Words that nobody knows behind «شركة» are its name; words of the language are none; «للجنة» is «ل» and «اللجنة»."""
    assert bodies(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "شارك الوزير في الجلسة الرابعة لمجلس التعاون الكيني-المصري المنعقدة في برلين.",
            {"مجلس التعاون الكيني-المصري"},
        ),
        ("رحب مجلس التعاون الخليجي بالاتفاق.", {"مجلس التعاون الخليجي"}),
        ("رحب مجلس التعاون بالاتفاق.", {"مجلس التعاون"}),
    ],
)
def test_a_council_of_two_states_is_another(text: str, names: set[str]) -> None:
    """The adjectives of states behind a known name make it another; when it is held is no part of a name."""
    article = parse(text)
    bodies = {body.id for body in article.organizations}
    assert {
        text[m.span.start : m.span.end].removeprefix("ل") for m in article.mentions if m.referent in bodies
    } == names


def test_a_known_name_behind_what_a_body_is_names_it() -> None:
    """«وكالة التصنيف الائتماني فيتش», «شركة النفط الوطنية (سونطراك)»: one body, called twice."""
    for text in ("ذكرت وكالة التصنيف الائتماني فيتش أن التصنيف مستقر.", "أعلنت شركة النفط الوطنية (سوناطراك) نتائجها."):
        assert len(parse(text).organizations) == 1


def test_a_medium_to_whom_somebody_spoke_is_a_body() -> None:
    """«لـ«بورصة نيوز»»: whatever the words mean."""
    assert bodies("كشفت رئيسة الغرفة، ليلى البدوي، لـ«بورصة نيوز» عن خطط جديدة.") == {"بورصة نيوز"}


def test_a_board_is_none_beside_its_bank() -> None:
    """«مجلس إدارة البنك الدولي»: the bank."""
    assert [body.id for body in parse("وافق مجلس إدارة البنك الدولي على القرض.").organizations] == [
        "organization:world-bank"
    ]


def test_an_agency_that_speaks_needs_no_noun_before_it() -> None:
    """«أفادت تسنيم» is the agency, «فارس» elsewhere a word."""
    assert len(parse("أفادت تسنيم بأن الاتفاق قريب.").organizations) == 1
    assert parse("وصل فارس إلى نيروبي.").organizations == ()


def test_dots_that_nobody_puts_are_not_missed() -> None:
    """«وزاره الطاقه» in a text without any ة is the ministry."""
    assert bodies("ذكرت وزاره الطاقه الكينيه ان الطلب زاد.") == {"وزاره الطاقه الكينيه"}


def test_a_word_written_twice_is_one() -> None:
    """«الوزير الوزير»; «محمد محمد» is a name."""
    assert bodies("ذكرت وزارة الطاقة الطاقة الكينية أن الطلب زاد.") == {"وزارة الطاقة الطاقة الكينية"}
    [person] = parse("قال الوزير الوزير محمد محمد علي إن الطلب زاد.").persons
    assert person.names["ar"] == ("محمد محمد علي",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("أعلنت «هيغستاد» أن الإنتاج سيرتفع.", {"هيغستاد"}),
        ("وقعت «هيغستاد» مع «نورديك لاين» عقدا لتوريد الغاز.", {"هيغستاد", "نورديك لاين"}),
        ("وصفت «المشروع الكبير» بأنه مهم.", set()),
        ("أكدت «أن الحل قريب».", set()),
        ("كتب «زنفورت هيغاد» قبل عامين.", set()),
        ("التقى الوزير مع «هيغستاد» في المقر.", set()),
    ],
)
def test_a_company_that_only_quotation_marks_tell(text: str, names: set[str]) -> None:
    """Strange words in quotation marks behind a feminine verb, or with whom one signs; not words of the language, not a book."""
    assert bodies(text) == names


CALLED = {
    "after a king": ("قالت جامعة الملك سعود إن الدراسة بدأت.", {"جامعة الملك سعود"}),
    "after a scholar": ("درس في جامعة ابن خلدون.", {"جامعة ابن خلدون"}),
    "after an imam and his father": (
        "أعلنت جامعة الإمام محمد بن سعود الإسلامية فتح باب التسجيل.",
        {"جامعة الإمام محمد بن سعود الإسلامية"},
    ),
    "a network after a river": ("ذكرت شبكة دجلة الإخبارية أن الوفد وصل.", {"شبكة دجلة الإخبارية"}),
    "a channel after a river": ("ذكرت قناة الفرات أن الوفد وصل.", {"الفرات"}),
    "a newsletter by its name": ("بحسب نشرة «الموانئ والشحن»، تراجعت الأجرة.", {"الموانئ والشحن"}),
    "a foundation, and no founder": (
        "وكشف مصدر في مؤسسة النقل البري لصحيفة «الأفق» أن الخط جاهز.",
        {"مؤسسة النقل البري", "الأفق"},
    ),
    "an agency's reporter": ("وأبلغ المصدر مراسل إرنا أن الخط جاهز.", {"إرنا"}),
    "editors are no body": ("الرباط – هيئة التحرير\nوصل الوزير إلى الرباط.", set()),
    "the mood of people": ("سألته عن سر حماس الكينيين للمشروع.", set()),
    "letters of a pipeline": ("نقل خط أنابيب بحر قزوين (CPC) خمسة ملايين طن.", set()),
}


@pytest.mark.parametrize(("text", "names"), CALLED.values(), ids=CALLED.keys())
def test_bodies_called_after_something(text: str, names: set[str]) -> None:
    """Universities after people, media after rivers; moods, editors and letters of a pipeline are none."""
    found = {body.names["ar"][0] for body in parse(text).organizations}
    assert found == names


def test_an_average_is_no_sea() -> None:
    """«المتوسط العالمي» is a mean, «إلى المتوسط» a sea and a region; a newspaper in a dateline is no region."""
    assert not parse("تزيد الكلفة على المتوسط العالمي بنسبة الربع.").regions
    article = parse("تحتاج الباخرة إلى أسبوعين من البحر الأحمر إلى المتوسط.")
    assert {region.id for region in article.regions} == {"region:red-sea", "region:mediterranean"}
    assert "place:mediterranean" in {place.id for place in article.places}
    assert not parse("الرياض: «الشرق الأوسط»\nوصل الوزير إلى الرياض.").regions


def test_a_station_on_the_way() -> None:
    """«محطة على» is called after nobody."""
    assert not parse("فقد تصبح المدينة محطة على الممر.").places


PURPOSES = {
    "a ministry and what for": (
        "وقعت غانا مع وزارة النقل والاتصالات الكينية لتمويل الميناء مذكرة.",
        {"وزارة النقل والاتصالات الكينية"},
    ),
    "two works": ("وقعت وزارة الصحة والسكان المصرية لدعم القطاع مذكرة مع غانا.", {"وزارة الصحة والسكان المصرية"}),
    "the name of a state": ("وقعت غانا مع وزارة خارجية كينيا لبحث التعاون مذكرة.", {"وزارة خارجية كينيا"}),
    "to whom": (
        "أعلنت وزارة الطاقة والموارد الطبيعية التركية للصحفيين أن الخط جاهز.",
        {"وزارة الطاقة والموارد الطبيعية التركية"},
    ),
    "an authority": ("وقعت غانا مع هيئة الموانئ الكينية لتطوير الميناء مذكرة.", {"هيئة الموانئ الكينية"}),
    "a company": ("وقعت غانا مع شركة الكهرباء الوطنية الأردنية لشراء الطاقة مذكرة.", {"الكهرباء الوطنية الأردنية"}),
    "named with what for": ("اجتمع الوزير مع الهيئة الأردنية لتشجيع الاستثمار.", {"الهيئة الأردنية لتشجيع الاستثمار"}),
    "a commission": (
        "اجتمع الوزير مع اللجنة الوطنية الكينية لمكافحة الفساد.",
        {"اللجنة الوطنية الكينية لمكافحة الفساد"},
    ),
    "a ministry of state": (
        "وقعت غانا مع وزارة الدولة الكويتية لشؤون الإسكان مذكرة.",
        {"وزارة الدولة الكويتية لشؤون الإسكان"},
    ),
    "an airline's freight": ("وقعت غانا مع شركة الخطوط الجوية الكينية للشحن مذكرة.", {"الخطوط الجوية الكينية للشحن"}),
}


@pytest.mark.parametrize(("text", "names"), PURPOSES.values(), ids=PURPOSES)
def test_what_something_is_done_for_is_no_part_of_a_name(text: str, names: set[str]) -> None:
    """«وزارة النقل الكينية لتمويل …»: behind the adjective of its state a name is told; «الهيئة الأردنية لتشجيع …» is named so."""
    assert {body.names["ar"][0] for body in parse(text).organizations} == names


@pytest.mark.parametrize(
    "text",
    [
        "تبلغ استثمارات شركة «بي بي» في كينيا مليار دولار.",
        'وتعتزم "بي بي" استثمار مليار دولار في كينيا.',
        "تبلغ استثمارات بي بي البريطانية في كينيا مليار دولار.",
        "استثمرت شركة بريتيش بتروليوم مليار دولار في كينيا.",
    ],
)
def test_a_company_by_its_letters(text: str) -> None:
    """«بي بي» is the company, with its noun, with its state, in marks; «بي بي سي» is the broadcaster."""
    assert {body.id for body in parse(text).organizations} == {"organization:bp"}
    assert {relation.subject for relation in parse(text).relations} == {"organization:bp"}
    assert {body.id for body in parse("قالت بي بي سي إن الخطة جاهزة.").organizations} == {"organization:bbc"}
