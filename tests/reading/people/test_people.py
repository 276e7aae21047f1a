"""Names of people, bodies and states by grammar: what must be read, and what must not."""

from __future__ import annotations

import pytest

from caspian_relations import model, parse
from caspian_relations.reading.parser import default


def called(text: str, kind: type[model.Entity]) -> set[str]:
    """The words by which `text` names things of `kind`."""
    article = parse(text)
    return {
        text[mention.span.start : mention.span.end]
        for mention in article.mentions
        if isinstance(article.entity(mention.referent), kind)
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("التقى وزير الاقتصاد السوري نضال الشعار على رأس وفد نظيره.", "نضال الشعار"),
        ("أعلن الدكتور أسامة ربيع، رئيس هيئة قناة السويس، أن الإيرادات ارتفعت.", "أسامة ربيع"),
        ("كتب الناقد سليم الغزالي على صفحته أن الأمسية جميلة.", "سليم الغزالي"),
        ("سجل الجناح البرازيلي رودريغو سيلفا هدفا.", "رودريغو سيلفا"),
        ("ظهرت عازفة البيانو التونسية هالة المنصوري في الحفل.", "هالة المنصوري"),
    ],
)
def test_a_name_behind_a_title_or_profession(text: str, name: str) -> None:
    """The whole name, also where its second word is a word of the language."""
    assert name in called(text, model.Person)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال رئیس غیانا عرفان علی إن الزیارة مهمة.", "عرفان علی"),
        ("کتب الناقد سلیم الغزالی علی صفحته أن الأمسیة جمیلة.", "سلیم الغزالی"),
    ],
)
def test_a_persian_yeh_decides_nothing(text: str, name: str) -> None:
    """«علی» is a name where no noun follows, a preposition where one does."""
    assert called(text, model.Person) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "زار الوفد الجناح الكازاخستاني في المعرض.",
        "انتقد الوزير القرار، وأكد المدير أهمية التعاون.",
        "نجم عن الحادث ضرر كبير.",
    ],
)
def test_a_profession_without_a_name_is_nobody(text: str) -> None:
    """A pavilion, an object, a verb."""
    assert called(text, model.Person) == set()


def test_the_first_deputy_of_a_president_meets_somebody() -> None:
    """«النائب الأول للرئيس الإيراني» is an office, and his name follows."""
    (meeting,) = parse("عقد الوزير صابر كامل لقاء مع النائب الأول للرئيس الكيني محمد مراد.").events
    names = {mention for mention in meeting.participants if mention.startswith(("person:", "state:KE"))}
    assert names == {"person:صابر-كامل", "person:محمد-مراد", "state:KE"}


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("أعلن حاكم ولاية أتيراو سيريك شابكينوف أن الإنتاج ارتفع.", "سيريك شابكينوف", "ولاية أتيراو"),
        ("أكد محافظ محافظة البصرة أسعد العيداني أن الميناء سيفتتح.", "أسعد العيداني", "محافظة البصرة"),
        ("اجتمع الوزير مع محافظ مقاطعة بيموزا إيغور بابوشكين.", "إيغور بابوشكين", "بيموزا"),
        ("تحدث رئيس مدينة كيغالي صامويل دوسنغيومفا.", "صامويل دوسنغيومفا", "كيغالي"),
        ("أكد نائب حاكم إقليم كاتانغا جان كالومبا أهمية الميناء.", "جان كالومبا", "كاتانغا"),
        ("صرح والي ولاية وهران سمير شيباني بأن المشروع سيبدأ.", "سمير شيباني", "ولاية وهران"),
        ("ذكر رئيس جمهورية تتارستان رستم مينيخانوف أن التجارة زادت.", "رستم مينيخانوف", "تتارستان"),
    ],
)
def test_who_is_at_the_head_of_a_town_or_a_province(text: str, name: str, place: str) -> None:
    """The name of the province ends where that of its governor begins."""
    assert called(text, model.Person) == {name}
    assert place in called(text, model.Place)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("قال حاكم إقليم كاتانغا إن الطريق سيمر عبر المدينة.", set()),
        ("زادت الصادرات إلى تركيا والى كينيا.", set()),
        ("وقع الاتفاق رئيس إدارة مدينة كيغالي صامويل دوسنغيومفا.", {"صامويل دوسنغيومفا"}),
        ("تأسست صحيفة طهران تايمز قبل أربعين عاما.", set()),
    ],
)
def test_a_province_is_nobody(text: str, people: set[str]) -> None:
    """«إقليم كاتانغا» is no name of a governor, «والى» no governor; strange words behind a body may be its head's name."""
    assert called(text, model.Person) == people


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("زار قطر وتركيا وفد كبير.", {"قطر", "تركيا"}),
        ("وكانت مصر وقطر وقعتا اتفاقا.", {"مصر", "قطر"}),
        ("أنبوب بقطر 48 بوصة يمر في الصحراء.", set()),
        ("نصف قطر الدائرة صغير.", set()),
    ],
)
def test_a_state_whose_name_is_a_word(text: str, states: set[str]) -> None:
    """Beside another state it is a state; a diameter is none."""
    assert called(text, model.State) == states


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("الباحث في مركز «أراكس» للدراسات في يريفان.", {"مركز «أراكس» للدراسات"}),
        (
            "وقعت وزارة الطاقة الطاجيكية والبنك الآسيوي للتنمية مذكرة.",
            {"وزارة الطاقة الطاجيكية", "البنك الآسيوي للتنمية"},
        ),
        ("وفقا لبيانات الجمارك الصينية ارتفع العدد.", {"الجمارك الصينية"}),
    ],
)
def test_where_the_name_of_a_body_ends(text: str, bodies: set[str]) -> None:
    """The purpose behind a quoted name belongs to it; a second body does not."""
    assert called(text, model.Organization) == bodies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قال وزير الخارجية والتعاون الدولي السنغالي مامادو سالم ديوب إن الاجتماع مفيد.", {"مامادو سالم ديوب"}),
        ("أكد وزير الشؤون الخارجية والجالية بالخارج والشؤون الأفريقية محمد بن يوسف أن الحل سياسي.", {"محمد بن يوسف"}),
        ("قال نائب رئيس الوزراء الأردني ووزير الإعلام سامر الخطيب إن الطريق آمن.", {"سامر الخطيب"}),
        ("قالت الناطقة باسم الحكومة هالة المنصوري إن المجلس وافق.", {"هالة المنصوري"}),
        ("وصل الشيخ جاسم بن راشد أمير البلاد المفدى إلى جاكرتا.", {"جاسم بن راشد"}),
        ("حضرت رئيسة الشركة المهندسة صباح المهيري الحفل.", {"صباح المهيري"}),
        ("صرح السفير إيهاب عوض بأن الحوار مستمر.", {"إيهاب عوض"}),
        ("وقع الدكتور سليم رباح وزير الكهرباء، والدكتور هاني المنصوري وزير النقل، عقود المشروع.", {"سليم رباح", "هاني المنصوري"}),
        ("قال وزير الدفاع والوفد المرافق له إن الزيارة مفيدة.", set()),
        ("التقى وزير الخارجية والمبعوث الخاص أحمد المهيري.", {"أحمد المهيري"}),
        ("تسلم الرئيس زمام الحكم، وقال الوزير صباح اليوم إن الأمن مستتب.", set()),
    ],
)  # fmt: skip
def test_a_name_among_the_offices_of_its_bearer(text: str, names: set[str]) -> None:
    """Behind several portfolios or offices, before «أمير البلاد», and with words that are names, too."""
    assert called(text, model.Person) == names


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقع الدكتور سليم رباح وزير الكهرباء المصري، والدكتور هاني المنصوري وزير النقل السعودي، مذكرة تفاهم.", {"سليم رباح", "هاني المنصوري"}),
        ("وقع وزير الكهرباء، والأمير نايف بن صالح، مذكرة تفاهم.", {"نايف بن صالح"}),
    ],
)  # fmt: skip
def test_one_who_is_joined_behind_a_title_is_another(text: str, who: set[str]) -> None:
    """A comma and «و» begin somebody else."""
    article = parse(text)
    (signing,) = article.events
    told = {article.entity(i).names["ar"][0] for i in signing.participants if i.startswith("person:")}
    assert told == who


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("مستشار رئيس الجمهورية", "adviser"),
        ("كبير مستشاري جلالة الملك", "adviser"),
        ("مدير مكتب جلالة الملك", "head"),
        ("مساعد وزير الخارجية القطري", "deputy-minister"),
        ("مساعد رئيس الجمهورية", "assistant"),
        ("نائب رئيس هيئة النقل", "deputy"),
        ("نائب رئيس جمهورية كينيا", "vice-president"),
        ("المتحدث باسم رئيس الوزراء الهندي", "spokesperson"),
        ("الخبير وزير الخارجية السابق", "foreign-minister"),
    ],
)
def test_who_serves_another_holds_no_office_of_his(title: str, office: str) -> None:
    """An adviser to the president is no president."""
    sheet, _, _ = default()._read(f"قال {title} هاني المنصوري إن الطريق آمن.", None)
    (person,) = [phrase for phrase in sheet.phrases if phrase.kind == "person"]
    assert [part.lemma for part in person.parts] == [office]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("الرئيس الكيني يلتقي أمير قطر\nالتقى الرئيس الكيني أمير قطر في الدوحة أمس.", "held"),
        ("الرئيس الكيني يلتقي أمير قطر\nيلتقي الرئيس الكيني أمير قطر في الدوحة غدا.", "planned"),
    ],
)
def test_a_headline_tells_in_the_present_what_was(text: str, status: str) -> None:
    """The news below says whether it is over."""
    (meeting,) = parse(text, published="2025-11-12").events
    assert meeting.status.value == status


def test_a_surname_that_begins_like_a_preposition() -> None:
    """«كوونغ» behind a first name is likened to nobody."""
    assert called("التقى الرئيس الفيتنامي لونغ كوونغ، أمس، وفدا.", model.Person) == {"لونغ كوونغ"}


def test_a_name_that_folds_to_a_preposition() -> None:
    """«ألينا» is a name, «إلينا» is not."""
    assert called("قالت الخبيرة في مركز دراسات أفريقيا ألينا المنصوري إن الطريق آمن.", model.Person) == {
        "ألينا المنصوري"
    }
    assert called("وصل إلينا الوزير هاني المنصوري أمس.", model.Person) == {"هاني المنصوري"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال نائب رئيس الوزراء الأردني ووزير الإعلام سامر الخطيب إن الطريق آمن.", "سامر الخطيب"),
        ("وصل السفير سامر الخطيب سفير الأردن لدى كينيا أمس. وأكد السفير الأردني أن الطريق آمن.", "سامر الخطيب"),
        ("وصل السفير سامر الخطيب سفير الأردن لدى كينيا أمس. وأكد السفير المصري أن الطريق آمن.", None),
    ],
)
def test_who_is_several_things_speaks_as_each(text: str, speaker: str | None) -> None:
    """A deputy who is a minister, too, is one; an ambassador is of the state that stands behind the name."""
    article = parse(text)
    (statement,) = article.statements
    said_by = article.entity(statement.speaker).names["ar"][0] if statement.speaker else None
    assert said_by == speaker


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وجه الوزير سمير كامل دعوة إلى نظيره.", {"سمير كامل"}),
        ("سلم السفير كوامي نكروما رسالة إلى الوزير.", {"كوامي نكروما"}),
        ("وشددت المتحدثة كارول ليفنت على أن الزيارة مهمة.", {"كارول ليفنت"}),
    ],
)
def test_what_somebody_hands_over_is_no_part_of_his_name(text: str, names: set[str]) -> None:
    """«دعوة إلى», «رسالة إلى»; «على أن» ends a name of a strange word and one of the language."""
    assert called(text, model.Person) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("توقع كاتب الدولة المغربي المكلف بالتجارة الخارجية، عادل بنكيران، أن ترتفع الصادرات.", "عادل بنكيران"),
        ("قال وزير الدولة المكلف بالشؤون الأفريقية أحمد التازي إن القمة نجحت.", "أحمد التازي"),
        ("أكدت الوزيرة المنتدبة المكلفة بالميزانية، سلوى العمراني، أن العجز تراجع.", "سلوى العمراني"),
        ("صرح الوزير المكلف بالاستثمار وتقييم السياسات العمومية، كريم الشاوي، بأن المشاريع ستنطلق.", "كريم الشاوي"),
        ("استقبل الوزير الكيني المبعوث الأممي المعني بالصحراء، ستيفان دي ميلو.", "ستيفان دي ميلو"),
    ],
)
def test_what_an_official_is_charged_with_belongs_to_the_title(text: str, name: str) -> None:
    """Behind it stands the name."""
    assert [person.names["ar"][0] for person in parse(text).persons] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الوزير المكلف بالتجارة وفدا كينيا.",
        "قال الوزير المكلف بعد الاجتماع إن القمة نجحت.",
        "أكد الوزير المسؤول بالحكومة، أمس، أن القمة نجحت.",
    ],
)
def test_a_charge_is_no_name(text: str) -> None:
    assert parse(text).persons == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أعلنت وزيرة الانتقال الطاقي المغربية، ليلى بنعمر، عن تقدم جديد.", "ليلى بنعمر"),
        ("أعلن وزير التحول الطاقوي الجزائري مراد بوزيد عن تقدم جديد.", "مراد بوزيد"),
        ("أعلنت وزيرة الانتقال الطاقي والتنمية المستدامة ليلى بنعمر عن تقدم جديد.", "ليلى بنعمر"),
        ("أكد وزير المالية العسومي أن الميزانية جاهزة.", "العسومي"),  # nothing says that it is an adjective
        ("أكدت أمين عام وزارة الصناعة الأردنية، دانا الزعموط، متانة العلاقة.", "دانا الزعموط"),
    ],
)
def test_a_quality_that_nobody_listed_is_of_the_ministry(text: str, name: str) -> None:
    """Before the nisba, another portfolio or the name behind a comma."""
    assert [person.names["ar"][0] for person in parse(text).persons] == [name]
