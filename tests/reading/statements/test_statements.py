"""Statements: who says what in news of other regions and styles, and what only looks like a statement."""

from __future__ import annotations

import pytest

from caspian_relations import model, parse
from caspian_relations.reference.files import document

EXAMPLES = document("reading/statements")
GROUPS = [*EXAMPLES["verb"], EXAMPLES["masdar"], EXAMPLES["speakers"], EXAMPLES["source"]]


def said(text: str) -> list[tuple[str | None, str, str]]:
    """(speaker, manner, evidence) of each statement; a speaker without a name is given in the words of the text, in brackets."""
    article = parse(text)
    return [
        (speaker(article, statement), str(statement.verb), words(article, statement.evidence[0]))
        for statement in article.statements
    ]


def speaker(article: model.Article, statement: model.Statement) -> str | None:
    if statement.speaker is None:
        return f"({words(article, statement.described_as)})" if statement.described_as is not None else None
    entity = article.entity(statement.speaker)
    unlisted = getattr(entity, "known", True) is False
    return entity.names["ar"][0] if unlisted else statement.speaker


def words(article: model.Article, span: model.Span) -> str:
    return article.text[span.start : span.end]


def contents(text: str) -> list[str | None]:
    article = parse(text)
    return [words(article, s.content) if s.content is not None else None for s in article.statements]


@pytest.mark.parametrize("example", [text for group in GROUPS for text in group.get("match", ())])
def test_every_example_of_a_rule_is_one_statement(example: str) -> None:
    """What the data file gives as a match makes one statement."""
    assert len(said(example)) == 1


@pytest.mark.parametrize("example", [text for group in GROUPS for text in group.get("never", ())])
def test_no_counterexample_of_a_rule_is_a_statement(example: str) -> None:
    """What the data file gives as a counterexample makes none."""
    assert said(example) == []


STORIES = {
    "Morocco: the name after the bank, a participle, a quotation of two sentences, «وتابع قائلا»": (
        (
            "الرباط (أ ف ب) - حذر رئيس البنك المركزي المغربي عبد اللطيف الجواهري، الثلاثاء، من تباطؤ النمو، موضحا أن الجفاف أثر في الإنتاج. "
            'وقال الجواهري في مؤتمر صحافي: "لن نرفع الفائدة. سننتظر بيانات الفصل المقبل". وتابع قائلا إن التضخم تراجع.'
        ),
        [
            ("عبد اللطيف الجواهري", "say", "حذر رئيس البنك المركزي المغربي عبد اللطيف الجواهري"),
            ("عبد اللطيف الجواهري", "say", "موضحا"),
            ("عبد اللطيف الجواهري", "say", "وقال الجواهري"),
            ("عبد اللطيف الجواهري", "say", "وتابع"),
        ],
    ),
    "Saudi Arabia: an agency and its sources": (
        "ذكرت وكالة رويترز نقلا عن مصادر مطلعة أن شركة أرامكو السعودية تدرس بيع حصة. ولم ترد الشركة على طلب للتعليق.",
        [("organization:reuters", "say", "ذكرت وكالة رويترز"), ("(مصادر مطلعة)", "say", "نقلا عن مصادر مطلعة")],
    ),
    "Europe: a newspaper relays an official": (
        'ونقلت صحيفة "فايننشال تايمز" عن مسؤول أوروبي رفيع قوله إن بروكسل لن توقع الاتفاق قبل نهاية العام.',
        [
            ("organization:financial-times", "say", 'ونقلت صحيفة "فايننشال تايمز'),
            ("(مسؤول أوروبي رفيع)", "say", "قوله"),
        ],
    ),
    "Britain: an analyst of an institute; «مضيفة» is no hostess": (
        "رأت المحللة في معهد تشاتام هاوس سارة براون أن بريطانيا تحتاج إلى شركاء جدد، مضيفة أن الخروج من الاتحاد الأوروبي كلفها كثيرا.",
        [("سارة براون", "say", "رأت المحللة في معهد تشاتام هاوس سارة براون"), ("سارة براون", "say", "مضيفة")],
    ),
    "Germany: a call is a statement, an invitation is none": (
        "من جهتها، دعت وزيرة الخارجية الألمانية أنالينا بيربوك إلى وقف فوري لإطلاق النار، ودعت نظيرها المصري سامح شكري إلى زيارة برلين.",
        [("person:annalena-baerbock", "call-for", "دعت وزيرة الخارجية الألمانية أنالينا بيربوك")],
    ),
    "Philippines: a ministry's bulletin, a capital speaks for its state": (
        "وبحسب بيان لوزارة الدفاع الفلبينية، فإن السفينة الصينية اعترضت زورقا. ونفت بكين ذلك، قائلة إن مانيلا تختلق الروايات.",
        [
            ("وزارة الدفاع الفلبينية", "say", "وبحسب بيان لوزارة الدفاع الفلبينية"),
            ("state:CN", "say", "ونفت بكين"),
            ("state:CN", "say", "قائلة"),
        ],
    ),
    "Lebanon: the quotation stands before its verb": (
        "«لا بديل عن الحوار»، يقول المحلل السياسي اللبناني طوني عيسى، مشددا على أن بيروت تحتاج إلى رئيس.",
        [("طوني عيسى", "say", "يقول المحلل السياسي اللبناني طوني عيسى"), ("طوني عيسى", "stress", "مشددا")],
    ),
    "Kenya: thanks and congratulations are no statements, the participle is one": (
        "وشكر الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني على الاستقبال، معربا عن سعادته بالزيارة، وهنأه بعيد الاستقلال.",
        [("person:william-ruto", "express", "معربا")],
    ),
    "Three states and an organization, each with its own verb": (
        'وصفت إيران الهجوم بأنه "إرهابي"، فيما اتهمت إسرائيل طهران بتسليح الفصائل. من جانبها طالبت الأمم المتحدة بضبط النفس.',
        [
            ("state:IR", "describe", "وصفت إيران"),
            ("state:IL", "say", "اتهمت إسرائيل"),
            ("organization:un", "call-for", "طالبت الأمم المتحدة"),
        ],
    ),
    "Thailand and Malaysia: two subjects, two statements": (
        "وقد رحبت تايلاند وماليزيا بالهدنة، ودعتا إلى الحوار. واتفقت الدولتان على عقد اجتماع.",
        [
            ("state:TH", "express", "رحبت تايلاند وماليزيا"),
            ("state:MY", "express", "رحبت تايلاند وماليزيا"),
            ("state:TH", "call-for", "ودعتا"),
            ("state:MY", "call-for", "ودعتا"),
        ],
    ),
    "Iraq: an unnamed source, and the same source again": (
        "أفاد مصدر أمني عراقي لوكالة فرانس برس بأن انفجارا وقع في بغداد. وأضاف المصدر الذي طلب عدم الكشف عن هويته أن شخصين أصيبا.",
        [("(مصدر أمني عراقي)", "say", "أفاد مصدر أمني عراقي"), ("(مصدر أمني عراقي)", "say", "وأضاف المصدر")],
    ),
    "Ethiopia and Egypt: one speaker takes over from the other": (
        "افتتح رئيس الوزراء الإثيوبي أبي أحمد سد النهضة، حيث أوضح أن السد لن يضر أحدا. بدورها أعربت مصر عن قلقها، مبينة أن الخطوة أحادية.",
        [("person:abiy-ahmed", "say", "أوضح"), ("state:EG", "express", "أعربت مصر"), ("state:EG", "say", "مبينة")],
    ),
    "Russia: a ministry by its portfolio": (
        "وقالت الخارجية الروسية إن موسكو لن ترد.",
        [("وزارة الخارجية الروسية", "say", "وقالت الخارجية الروسية")],
    ),
    "Kuwait: a title of honour with a pronoun": (
        "استقبل وزير الخارجية الكويتي عبدالله اليحيا السفير الهندي. وأعرب معاليه عن تقديره للهند، وأكد معاليه متانة العلاقات.",
        [
            ("person:abdullah-al-yahya", "express", "وأعرب معاليه"),
            ("person:abdullah-al-yahya", "emphasize", "وأكد معاليه"),
        ],
    ),
    "Kuwait: letters without hamza": (
        "قال رئيس مجلس الوزراء الكويتي الشيخ أحمد عبدالله الأحمد الصباح في تصريح ل(كونا) ان الكويت ملتزمة. واضاف ان الحكومة ستمضي.",
        [
            ("person:ahmad-abdullah-al-sabah", "say", "قال رئيس مجلس الوزراء الكويتي الشيخ أحمد عبدالله الأحمد الصباح"),
            ("person:ahmad-abdullah-al-sabah", "say", "واضاف"),
        ],
    ),
    "A headline with a colon and one in which the subject comes first": (
        "أردوغان: مستعدون للوساطة بين الخرطوم وأبوظبي\nأنقرة - قال الرئيس التركي رجب طيب أردوغان إن بلاده مستعدة.",
        [
            ("person:recep-tayyip-erdogan", "say", "أردوغان:"),
            ("person:recep-tayyip-erdogan", "say", "قال الرئيس التركي رجب طيب أردوغان"),
        ],
    ),
    "In the headline the first state accuses the second": (
        "إيران تتهم إسرائيل بالتصعيد\nطهران (رويترز)",
        [("state:IR", "say", "إيران تتهم")],
    ),
    "A topic before the colon of a headline says nothing": ("مصر: افتتاح معرض الكتاب\nافتتح رئيس الوزراء المعرض.", []),
    "Impersonal, expected and denied": (
        (
            "يُذكر أن الجزائر وإيطاليا وقعتا اتفاقا عام 2022. وتشير التقديرات إلى أن الحجم بلغ مليار دولار. ومن المتوقع أن تعلن الشركة النتائج. "
            "ولم يؤكد الجيش الحادث، ورفض متحدث باسم الحكومة التعليق. وستعلن الوزارة التفاصيل لاحقا."
        ),
        [],
    ),
    "A report is no speaker of its own, a declaration neither": (
        "ويؤكد هذا أن الفقر تراجع. ويعكس الإعلان رغبة الطرفين. وأكد الإعلان سيادة ليبيا.",
        [],
    ),
    "Sources at the end and at the beginning": (
        "وفقا لما أعلنته هيئة الطيران المدني، استقبل المطار 40 مليون مسافر. وبحسب رئيس الهيئة عبد العزيز الدعيلج، سترتفع الطاقة إلى 60 مليونا.",
        [
            ("هيئة الطيران المدني", "say", "وفقا لما أعلنته هيئة الطيران المدني"),
            ("عبد العزيز الدعيلج", "say", "وبحسب رئيس الهيئة عبد العزيز الدعيلج"),
        ],
    ),
    "France: praise, promise and an opinion of one speaker": (
        'ووصف الرئيس الفرنسي إيمانويل ماكرون زيارته إلى الرباط بأنها "تاريخية"، معتبرا إياها صفحة جديدة. وأثنى ماكرون على دور المغرب.',
        [
            ("person:emmanuel-macron", "describe", "ووصف الرئيس الفرنسي إيمانويل ماكرون"),
            ("person:emmanuel-macron", "say", "معتبرا"),
            ("person:emmanuel-macron", "express", "وأثنى ماكرون"),
        ],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_story_gives_its_statements(name: str) -> None:
    """Each reporting clause gives one statement with its speaker, its manner and its words, in the order of the text."""
    text, expected = STORIES[name]
    assert sorted(said(text), key=lambda s: text.index(s[2])) == expected


def test_what_was_said_begins_behind_the_complementizer_and_ends_before_the_next_reporting_clause() -> None:
    """Content is the said words alone."""
    text = "وقال وزير الطاقة العماني سالم العوفي إن الإنتاج ارتفع، وأضاف أن الطلب قوي، مشيرا إلى مشاريع جديدة."
    assert contents(text) == ["الإنتاج ارتفع", "الطلب قوي", "إلى مشاريع جديدة"]


def test_a_quotation_is_followed_over_the_end_of_its_sentence() -> None:
    """The content of a quotation ends at its closing mark."""
    assert contents("وقالت الوزيرة: «لا نخطط لحظر التصدير. هذا قرار الحكومة». وغادرت القاعة.") == [
        "«لا نخطط لحظر التصدير. هذا قرار الحكومة»"
    ]


def test_a_country_of_ones_own_counts_among_what_a_statement_is_about() -> None:
    """«بلاده» in the mouth of a minister is that minister's state."""
    article = parse("قال وزير الطاقة القطري سعد بن شريدة الكعبي إن بلاده ستضاعف صادراتها إلى اليابان.")
    assert set(article.statements[0].about) == {"state:QA", "state:JP"}


def test_a_relative_clause_reports_inside_what_is_said() -> None:
    """«الاتفاق الذي وصفه الرئيس بأنه تاريخي»: the speaker behind the verb, not the thing before it."""
    assert said('انطلق المشروع الذي وصفه الرئيس الكيني وليام روتو بأنه "تاريخي".') == [
        ("person:william-ruto", "describe", "وصفه الرئيس الكيني وليام روتو")
    ]


def test_whoever_acted_in_between_speaks_next_unless_the_verb_goes_on() -> None:
    """«وأكد» is who acted last, «وأضاف» who spoke last."""
    text = (
        "قال وزير الخارجية المصري بدر عبد العاطي إن القاهرة تتابع. والتقى الرئيس الكيني وليام روتو وفدا من رجال الأعمال. "
        "وأكد أن بلاده منفتحة. وأضاف أن الفرص كثيرة."
    )
    assert [who for who, _, _ in said(text)] == ["person:badr-abdelatty", "person:william-ruto", "person:william-ruto"]


def test_joint_speakers_behind_kull_min() -> None:
    """«كل من» introduces several speakers, and each of them says it."""
    found = said("وأشاد كل من الرئيس الغاني جون ماهاما ورئيس نيجيريا بولا تينوبو بمستوى التعاون.")
    assert [manner for _, manner, _ in found] == ["express", "express"]
    assert found[1][0] == "person:bola-tinubu"


def test_titles_that_only_point_back_do_not_ask_for_themselves() -> None:
    """«وكان المسؤول الضيف قد وصل، مؤكدا …» ends with nobody rather than never."""
    assert said("وكان المسؤول الضيف قد وصل إلى مسقط، مؤكدا أن الزيارة مهمة.")[0][1] == "emphasize"


def test_a_source_between_dashes() -> None:
    """«وقال … - حسبما نقلت … - إن …»: both tell what stands behind."""
    article = parse("وقال رئيس وزراء كمبوديا هون مانيت - حسبما نقلت صحيفة الأهرام - إن بلاده تدعم مصر.")
    told = {(s.speaker, s.content.of(article.text)) for s in article.statements if s.content is not None}
    assert told == {("person:هون-مانيت", "بلاده تدعم مصر"), ("organization:al-ahram", "إن بلاده تدعم مصر")}


def test_a_statement_about_a_statement_is_whole() -> None:
    """«وأشار إلى أنه أعلن …»: what he pointed to does not end at the verb within."""
    article = parse("وأشار الرئيس الكيني وليام روتو إلى أنه أعلن مع نظيره الأوغندي الارتقاء بالعلاقات.")
    told = {str(s.verb): s.content.of(article.text) for s in article.statements if s.content is not None}
    assert told["note"] == "أنه أعلن مع نظيره الأوغندي الارتقاء بالعلاقات"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "السودان وتشاد يطلقان مشروعا. وقال المتحدث باسم الحكومة السودانية جراهام عبد القادر إن المشروع مهم.",
            ["جراهام عبد القادر"],
        ),
        ("وقعت كينيا وأوغندا اتفاقا. وقال إن الاتفاق مهم، مضيفا أن العمل بدأ.", [None, None]),
        (
            "بدأت أعمال القمة بكلمة للرئيس الغاني جون ماهاما، شدد فيها على أهمية الوحدة، مرحبا بالحضور.",
            ["جون ماهاما", "جون ماهاما"],
        ),
        (
            "قال الرئيس الكيني وليام روتو إن السلام ممكن. كما طالب المجتمع الدولي بوقف القتال.",
            ["person:william-ruto"] * 2,
        ),
        ("طالب الوزير الكويتي المجتمع الدولي بتحمل مسؤولياته.", ["(الوزير الكويتي)"]),
        ("وبيّن الوزير الكيني أن العمل بدأ.", ["(الوزير الكيني)"]),
        ("وبين وزير المالية التونسي أن العمل بدأ.", ["(وزير المالية التونسي)"]),
        ("اجتمع الوزراء وبين الوزير والسفير أن يلتقيا خلاف.", []),
        ("وأبان الوزير الكيني أن النمو مستمر.", ["(الوزير الكيني)"]),
        (
            "عبر رئيس مفوضية الاتحاد الأفريقي، السيد محمود علي يوسف، في كلمته عن تضامنه مع السودان.",
            ["person:mahamoud-ali-youssouf"],
        ),
        ("قال السفير الإيطالي في كينيا، روبرتو ناتالي، إن التعاون مستمر.", ["روبرتو ناتالي"]),
        (
            "قال رئيس غرفة تجارة بيروت ورئيس قطاع البحوث بوزارة الاقتصاد الدكتور حسين عمران إن العمل بدأ.",
            ["حسين عمران"],
        ),
        ('ذكرت "فرانس 24" أن الوزير غادر.', ["organization:france24"]),
        ("وصف مراقبون زيارة الوزير الكيني بأنها مهمة.", ["(مراقبون)"]),
        ("وحسب مسؤول في الخارجية الإثيوبية، ستعقد القمة قريبا.", ["(مسؤول في الخارجية الإثيوبية)"]),
        ("وأكد نائب رئيس الوزراء القطري السابق عبدالله العطية أن العمل مستمر.", ["عبدالله العطية"]),
        ("قال المبعوث الصيني الخاص لشؤون أفريقيا لي هوي إن العمل مستمر.", ["لي هوي"]),
        ("وقال المبعوث الأميركي الخاص لجنوب ووسط آسيا سيرجيو غور إن العمل مستمر.", ["person:sergio-gor"]),
        ("قال رئيس لجنة الشؤون الخارجية في البرلمان المصري كريم درويش إن العمل مستمر.", ["كريم درويش"]),
        (
            "ونقلت وكالة رويترز عن وزير الطاقة المصري محمد شاكر أن الإنتاج ارتفع.",
            ["organization:reuters", "محمد شاكر"],
        ),
        (
            "ونقلت «رويترز» عن وزير الطاقة المصري محمد شاكر قوله إن الإنتاج ارتفع.",
            ["organization:reuters", "محمد شاكر"],
        ),
        ("الخط سيعمل قريبا، كما قال الوزير هاكان فيدان.", ["person:hakan-fidan"]),
        ("الخط سيعمل قريبا، على حد قول الوزير هاكان فيدان.", ["person:hakan-fidan"]),
        ("الاجتماع تأجل، على ما أعلن الإليزيه.", ["organization:elysee"]),
        ("ورحب الرئيس الكيني وليام روتو بالخطوة واعتبرها «ثمرة تعاون».", ["person:william-ruto"] * 2),
        ("وبنى الرئيس الكيني وليام روتو المحطة وقدرتها 5 ميغاواط.", []),
        ("أما الرئيس ترامب فكتب على منصته أن العمل مستمر.", ["person:donald-trump"]),
        ("ووصف ضيفه الاتفاق بأنه تاريخي.", ["(ضيفه)"]),
        ("وخلال لقائه وليام روتو أكد الرئيس الغاني جون ماهاما أن العمل مستمر.", ["جون ماهاما"]),
        ("ورحبت تركيا والاتحاد الأوروبي وقطر بالاتفاق.", ["state:TR", "organization:eu", "state:QA"]),
        ("كما أعلن الوزير الفرنسي، حسب المصدر ذاته، أن بلاده مستعدة.", ["(الوزير الفرنسي)", "(المصدر)"]),
        ("قال الوزير هاكان فيدان إن العمل مستمر، مقترحا أن تبدأ المرحلة الثانية.", ["person:hakan-fidan"] * 2),
        ("قال الوزير هاكان فيدان إن العمل مستمر، مدعيا أن الخسائر قليلة.", ["person:hakan-fidan"] * 2),
        ("قدم الوزير هاكان فيدان مقترحا بأن تبدأ المرحلة الثانية.", []),
        ("قال الوزير هاكان فيدان إن العمل مستمر، مقترحا تعزيز التعاون مع لبنان.", ["person:hakan-fidan"] * 2),
        ("قدم الوزير هاكان فيدان، أمس، مقترحا جديدا.", []),
        ("وقال كاتب إن العمل مستمر.", ["(كاتب)"]),
        (
            "قال الوزير هاكان فيدان إن العمل مستمر، ناقلا عن الرئيس الكيني وليام روتو أن الخط جاهز.",
            ["person:hakan-fidan", "person:hakan-fidan", "person:william-ruto"],
        ),
        ("جاء ذلك بعد تصريح الرئيس الكيني وليام روتو بأن الخط جاهز.", ["person:william-ruto"]),
        ("ونقلت رويترز عن مصدر مطلع أن الخط جاهز.", ["organization:reuters", "(مصدر مطلع)"]),
        (
            "نقل الرئيس الكيني وليام روتو عن مسؤول في كينيا أن الخط جاهز.",
            ["person:william-ruto", "(مسؤول في كينيا)"],
        ),
        (
            "قال الرئيس الكيني وليام روتو إن العمل مستمر. وأضاف رئيس كينيا أن الخط جاهز.",
            ["person:william-ruto", "person:william-ruto"],
        ),
        ("ونقلت رويترز عن مصدرين في القطاع أن الخط جاهز.", ["organization:reuters", "(مصدرين في القطاع)"]),
        ("ونقلت رويترز عن مصدر في القطاع تأكيده أن الخط جاهز.", ["organization:reuters", "(مصدر)"]),
        ("ونقلت رويترز عن 3 مصادر أن الخط جاهز.", ["organization:reuters", "(3 مصادر)"]),
        ("وقال أربعة مسؤولين أوروبيين إن الخط جاهز.", ["(أربعة مسؤولين أوروبيين)"]),
        ("وأكد 3 مرات أن الخط جاهز.", [None]),
        ("وقال الرئيس الكيني وليام روتو في تصريح صحفي إن الخط جاهز.", ["person:william-ruto"]),
        (
            "أدلى الرئيس الفرنسي إيمانويل ماكرون بحديث لصحيفة «لوموند» قال فيه إن فرنسا شريك.",
            ["person:emmanuel-macron"],
        ),
    ],
)
def test_who_is_meant(text: str, expected: list[str | None]) -> None:
    """Two do not speak in the singular, whom one calls upon does not call, and what stands beside a title belongs to it."""
    assert [who for who, _, _ in said(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "التقى رئيس دولة الإمارات الشيخ محمد بن زايد رئيس الوزراء الإسباني بيدرو سانشيز. وأكد معاليه أن إسبانيا تدعم "
                "الحوار. وقال سموه إن بلاده ترحب بذلك."
            ),
            ["person:pedro-sanchez", "person:mohamed-bin-zayed"],
        ),
        (
            "استقبل الملك عبدالله الثاني الرئيس الفرنسي إيمانويل ماكرون. وأكد جلالته عمق العلاقات، وأعرب فخامته عن قلقه.",
            ["person:abdullah-ii", "person:emmanuel-macron"],
        ),
        (
            "استقبل الرئيس الكيني وليام روتو السفير الإسباني. وأعرب رئيس الدولة عن ارتياحه. وقال رئيس البلاد إن العمل مستمر.",
            ["person:william-ruto", "person:william-ruto"],
        ),
        (
            "التقى وزير الخارجية الفرنسي ستيفان سيجورنيه نظيره المغربي. وقال وزير التجارة الخارجية الفرنسي إن العمل بدأ.",
            ["(وزير التجارة الخارجية الفرنسي)"],
        ),
    ],
)
def test_a_style_of_address_tells_who_of_two(text: str, expected: list[str]) -> None:
    """«جلالته» is the king, «فخامته» the president, «رئيس الدولة» the one there is, and another portfolio is somebody else's."""
    assert [who for who, _, _ in said(text)] == expected


def test_initials_end_no_sentence() -> None:
    """«(د. ب. أ)»: what was said goes on behind the agency's initials."""
    text = "قال الوزير الألماني لوكالة الأنباء الألمانية (د. ب. أ) الأحد، إن العمل بدأ. وأضاف أن النمو مستمر."
    assert contents(text)[-1] == "النمو مستمر"
    assert len(contents(text)) == 2
    assert contents("قال الوزير إن الصف الأول أ. وأضاف أن العمل بدأ.")[-1] == "العمل بدأ"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ألحت السعودية على تعزيز التعاون مع أندورا.", [("state:SA", "call-for", "ألحت السعودية")]),
        ("ألقت السعودية باللوم على أندورا، وألحت السعودية على أن الحوار مهم.", [("state:SA", "call-for", "وألحت السعودية")]),
        # Behind a definite noun the same word is an adjective.
        ("ألحت الوزيرة السعودية على تعزيز التعاون مع أندورا.", [("(الوزيرة السعودية)", "call-for", "ألحت الوزيرة السعودية")]),
    ],
)  # fmt: skip
def test_a_verb_that_looks_definite_has_a_state_behind_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """«ألحت السعودية» is «Saudi Arabia insisted»; «الوزيرة السعودية» is the Saudi minister."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أكد هاكان فيدان أن الحوار مستمر، معبرا عن ارتياحه لمستوى العلاقات مع مصر.",
            [("person:hakan-fidan", "emphasize", "أكد هاكان فيدان"), ("person:hakan-fidan", "express", "معبرا")],
        ),
        ("قال الوزير إن معبر رفح أغلق بعد بيان عن الأمن.", [("(الوزير)", "say", "قال الوزير")]),
        ("أغلقت السلطات معبرا في رفح، وأعلن الوزير عن فتحه قريبا.", [("(الوزير)", "announce", "وأعلن الوزير")]),
    ],
)
def test_who_expresses_is_no_crossing(text: str, expected: list[tuple[str, str, str]]) -> None:
    """«معبرا عن ارتياحه» is «expressing his satisfaction»; «معبر رفح» is a border crossing."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "آملا أن تنجح القمة، دعا ماكرون إلى الحوار.",
            [("person:emmanuel-macron", "تنجح القمة"), ("person:emmanuel-macron", "إلى الحوار")],
        ),
        (
            "دعا ماكرون إلى الهدوء، آملا في استئناف المفاوضات.",
            [("person:emmanuel-macron", "إلى الهدوء"), ("person:emmanuel-macron", "في استئناف المفاوضات")],
        ),
        (
            "قالت وكالة رويترز نقلا عن مصدر مطلع إن الشركة أوقفت الإنتاج.",
            [("organization:reuters", "الشركة أوقفت الإنتاج"), ("(مصدر مطلع)", "الشركة أوقفت الإنتاج")],
        ),
        (
            "التقى ماكرون الملك. ونقلت عنه صحيفة لوموند أن فرنسا ستشارك في القمة.",
            [
                ("organization:le-monde", "فرنسا ستشارك في القمة"),
                ("person:emmanuel-macron", "فرنسا ستشارك في القمة"),
            ],
        ),
        ("وقالت «القاهرة الإخبارية» إن المعبر فتح.", [("(القاهرة الإخبارية)", "المعبر فتح")]),
        ("وأكد د. أحمد السيد، أستاذ الاقتصاد، أن النمو سيتسارع.", [("أحمد السيد", "النمو سيتسارع")]),
        (
            "قال ماكرون إن السيسي أبلغ الجانب الكيني بأن القاهرة ستساعد نيروبي.",
            [
                ("person:emmanuel-macron", "السيسي أبلغ الجانب الكيني بأن القاهرة ستساعد نيروبي"),
                ("person:abdel-fattah-el-sisi", "القاهرة ستساعد نيروبي"),
            ],
        ),
        ("وأكدت المتحدثة باسم الخارجية الأمريكية تامي بروس أن ترامب سيزور قطر.", [("تامي بروس", "ترامب سيزور قطر")]),
        ("وأكدت المتحدثة باسم البيت الأبيض كارولين ليفيت أن القرار نهائي.", [("كارولين ليفيت", "القرار نهائي")]),
        (
            "قال المتحدث باسم القوات الجوية الأوكرانية يوري إهنات إن القوات تقدمت.",
            [("يوري إهنات", "القوات تقدمت")],
        ),
        (
            "قال ماكرون إن روسيا تعهدت بتمويل المشروع. ونفى انسحاب الهند.",
            [
                ("person:emmanuel-macron", "روسيا تعهدت بتمويل المشروع"),
                ("state:RU", "بتمويل المشروع"),
                ("person:emmanuel-macron", "انسحاب الهند"),
            ],
        ),
        (
            'قال نائب الوزير: "كينيا ترحب بكل مبادرة". وتابع "نعمل معا".',
            [("(نائب الوزير)", '"كينيا ترحب بكل مبادرة"'), ("(نائب الوزير)", '"نعمل معا"')],
        ),
        ("رفعت كينيا القيود، بحسب المتحدث باسم الخارجية الكينية جون موانجي.", [("جون موانجي", "رفعت كينيا القيود")]),
        (
            "نيروبي (د ب أ) - أعلنت كينيا القرار، وفقا لوكالة رويترز.",
            [("state:KE", "القرار"), ("organization:reuters", "أعلنت كينيا القرار")],
        ),
        (
            "التقى رئيس الوزراء الماليزي أنور إبراهيم وزير الخارجية الأمريكي ماركو روبيو. وأشار رئيس الوزراء إلى الأزمة.",
            [("person:anwar-ibrahim", "إلى الأزمة")],
        ),
        (
            "قال وزير الطاقة القطري سعد الكعبي إن السوق مستقرة. وأضاف وزير الطاقة أن الأسعار ستنخفض.",
            [("person:saad-al-kaabi", "السوق مستقرة"), ("person:saad-al-kaabi", "الأسعار ستنخفض")],
        ),
        (
            'قال نائب الوزير جون موانجي، خلال الجلسة: "الكابل جاهز، وتبلغ تكلفته 5 ملايين دولار".',
            [("جون موانجي", '"الكابل جاهز، وتبلغ تكلفته 5 ملايين دولار"')],
        ),
        (
            "وأضافت الصحيفة ، نقلا عن مصادر عسكرية ، ان الصفقة وقعت .",
            [("(الصحيفة)", "الصفقة وقعت"), ("(مصادر عسكرية)", "الصفقة وقعت")],
        ),
        ('قال مصدر طلب عدم ذكر اسمه إن "التعاون مستمر".', [("(مصدر)", '"التعاون مستمر"')]),
        ("في المقابل أكد ماكرون أن السلام قريب.", [("person:emmanuel-macron", "السلام قريب")]),
        ("وفي الأثناء قال ماكرون إن السلام قريب.", [("person:emmanuel-macron", "السلام قريب")]),
        (
            "قالت وكالة رويترز نقلا عن مصدر أمني مسؤول، إن القوات جاهزة.",
            [("organization:reuters", "القوات جاهزة"), ("(مصدر أمني)", "القوات جاهزة")],
        ),
        (
            "قال ماكرون إن السلام قريب. وتفيد تقديرات البنك الدولي بأن الكلفة مرتفعة.",
            [("person:emmanuel-macron", "السلام قريب"), ("organization:world-bank", "الكلفة مرتفعة")],
        ),
        ("قال ماكرون إن السلام قريب. وتفيد التقديرات بأن الكلفة مرتفعة.", [("person:emmanuel-macron", "السلام قريب")]),
        (
            "قال ماكرون إن السلام قريب. وقال بعضهم إنه بعيد.",
            [("person:emmanuel-macron", "السلام قريب"), ("(بعضهم)", "إنه بعيد")],
        ),
        (
            "مواقف الأسبوع\n* وزير الطاقة القطري سعد الكعبي: قطر تلتزم بالاتفاق كاملا\n* الكعبي: سنزيد الإنتاج حتى نهاية العام",
            [
                ("person:saad-al-kaabi", "قطر تلتزم بالاتفاق كاملا"),
                ("person:saad-al-kaabi", "سنزيد الإنتاج حتى نهاية العام"),
            ],
        ),
        ("الحكومة الجديدة\nوزير الطاقة: سعد الكعبي", []),
        (
            "قال ماكرون إن القمة ناجحة، فيما وجه السيسي دعوة إلى كينيا.",
            [("person:emmanuel-macron", "القمة ناجحة")],
        ),
        ("جاء في البرقية أن الصين جارة.", [("(البرقية)", "الصين جارة")]),
        ("وحسب تقرير البنك الدولي، سينمو الاقتصاد.", [("organization:world-bank", "سينمو الاقتصاد")]),
        (
            "اقترح ماكرون عقد لقاء، مضيفا: «لا ننتظر أحدا. نعمل الآن».",
            [("person:emmanuel-macron", "عقد لقاء"), ("person:emmanuel-macron", "«لا ننتظر أحدا. نعمل الآن»")],
        ),
    ],
)
def test_whose_words_they_are_and_which(text: str, expected: list[tuple[str, str]]) -> None:
    article = parse(text)
    found = [
        (speaker(article, s), words(article, s.content) if s.content is not None else None) for s in article.statements
    ]
    assert found == expected


@pytest.mark.parametrize(
    "text", ["الدولة المضيفة هي كينيا.", "ارتفع سعر الطن إلى 15 د. في السوق.", "التقى ماكرون والسيسي في القاهرة."]
)
def test_nobody_says_anything(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وشدد الرئيس الكيني، وفق البيان، على أن الطريق آمن.", ["الطريق آمن", "الطريق آمن"]),
        ("وقال الوزير، وفق بيان للوزارة، إن الطريق آمن.", ["الطريق آمن", "الطريق آمن"]),
        ("ارتفعت الأسعار، بحسب الوزارة، بعد أن قل العرض.", ["ارتفعت الأسعار"]),
    ],
)
def test_a_source_between_a_verb_and_what_is_said(text: str, told: list[str]) -> None:
    """Both the speaker and the source tell what follows «أن»."""
    assert [text[s.content.start : s.content.end] for s in parse(text).statements] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'حذرت الوزيرة سناء كامل السلطات من "عواقب" العنف، بينما رأى الوزير سمير شكري أن ما يجري شأن داخلي.',
            ['السلطات من "عواقب" العنف', "ما يجري شأن داخلي"],
        ),
        ("وأفاد مدير شركة زنفورت بأن الإنتاج ارتفع.", ["الإنتاج ارتفع"]),
        ("وأفاد مدير شركة زنفورت بان كي مون.", []),
    ],
)
def test_what_is_said_ends_before_another_speaks(text: str, told: list[str]) -> None:
    """«بينما رأى» is of another; «بأن» behind a foreign name is no part of it."""
    statements = parse(text).statements
    assert [text[s.content.start : s.content.end] for s in statements if s.content] == told
