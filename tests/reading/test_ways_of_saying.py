"""Who says it in more roundabout wordings: data and pronouns as sources, openings of speeches, words behind what was said, long offices."""

from __future__ import annotations

import pytest

from caspian_relations import model, parse


def said(text: str) -> list[tuple[str | None, str, str]]:
    """(speaker, manner, evidence) of each statement; a speaker without a name in the words of the text, in brackets."""
    article = parse(text)
    return [(_speaker(article, s), str(s.verb), _words(article, s.evidence[0])) for s in article.statements]


def _speaker(article: model.Article, statement: model.Statement) -> str | None:
    if statement.speaker is None:
        return f"({_words(article, statement.described_as)})" if statement.described_as is not None else None
    entity = article.entity(statement.speaker)
    return entity.names["ar"][0] if getattr(entity, "known", True) is False else statement.speaker


def _words(article: model.Article, span: model.Span) -> str:
    return article.text[span.start : span.end]


SOURCES = {
    "what the data of a ministry show": (
        "ارتفعت الصادرات 9 بالمئة، على ما تظهره بيانات وزارة التجارة الكينية.",
        [("وزارة التجارة الكينية", "say", "على ما تظهره بيانات وزارة التجارة الكينية")],
    ),
    "what is plain from the data of a bank": (
        "تراجع العجز التجاري، كما يتضح من بيانات البنك المركزي النيجيري.",
        [("البنك المركزي النيجيري", "say", "كما يتضح من بيانات البنك المركزي النيجيري")],
    ),
    "data show that": (
        "وتظهر بيانات البنك المركزي النيجيري أن التضخم تراجع.",
        [("البنك المركزي النيجيري", "say", "وتظهر بيانات البنك المركزي النيجيري")],
    ),
    "data of nobody who is named": (
        "نما الاقتصاد 5 بالمئة، على ما تظهر بيانات رسمية.",
        [("(بيانات رسمية)", "say", "على ما تظهر بيانات رسمية")],
    ),
    "a long report and who issued it": (
        "بلغت الصادرات 3 ملايين طن، بحسب تقرير الطاقة السنوي الصادر عن وزارة النفط العراقية.",
        [("وزارة النفط العراقية", "say", "بحسب تقرير الطاقة السنوي الصادر عن وزارة النفط العراقية")],
    ),
    "a presidency that is no ministry": (
        "وفقا لبيان صادر عن الرئاسة الكينية، بحث الزعيمان التعاون.",
        [("الرئاسة الكينية", "say", "وفقا لبيان صادر عن الرئاسة الكينية")],
    ),
    "its own report": (
        "نقلت شركة السكك الحديدية الإثيوبية مليون طن، على ما ورد في تقريرها السنوي، فيما تراجعت الإيرادات.",
        [("السكك الحديدية الإثيوبية", "say", "على ما ورد في تقريرها")],
    ),
    "a pronoun, and then another": (
        "قال وزير النقل الكيني جون موانغي إن الميناء جاهز. ووفقا له، فإن الأرصفة ستتسع. وبحسبه، لا توجد خطط أخرى.",
        [
            ("جون موانغي", "say", "قال وزير النقل الكيني جون موانغي"),
            ("جون موانغي", "say", "ووفقا له"),
            ("جون موانغي", "say", "وبحسبه"),
        ],
    ),
    "a pronoun in the feminine is the woman": (
        "قالت وزيرة النقل الكينية ليلى موانغي إن الميناء جاهز. وأكد المدير سالم العوفي ذلك. ووفقا لها، فإن الأرصفة ستتسع.",
        [
            ("ليلى موانغي", "say", "قالت وزيرة النقل الكينية ليلى موانغي"),
            ("سالم العوفي", "emphasize", "وأكد المدير سالم العوفي"),
            ("ليلى موانغي", "say", "ووفقا لها"),
        ],
    ),
    "her data": (
        "أعلنت دائرة الإحصاء الكينية أن التجارة نمت. ووفقا لبياناتها، بلغت الصادرات مليون طن.",
        [
            ("دائرة الإحصاء الكينية", "announce", "أعلنت دائرة الإحصاء الكينية"),
            ("دائرة الإحصاء الكينية", "say", "ووفقا لبياناتها"),
        ],
    ),
    "whoever a sentence begins with as its source goes on": (
        "زار وليام روتو أكرا. ووفقا لكوامي أسانتي، بلغت الصادرات مليون طن. كما أشار إلى أن الخط سيعمل.",
        [("كوامي أسانتي", "say", "ووفقا لكوامي أسانتي"), ("كوامي أسانتي", "note", "أشار")],
    ),
}
OPENINGS = {
    "a speech begins with a reminder": (
        "واستهل الوزير الكيني كلمته بالتذكير بأن التجارة تضاعفت.",
        [("(الوزير الكيني)", "say", "بالتذكير")],
    ),
    "a speech ends with a stress": (
        "واختتم السفير النرويجي إريك هانسن كلمته بالتأكيد على عمق العلاقات.",
        [("إريك هانسن", "emphasize", "بالتأكيد")],
    ),
    "a speech begins with a welcome": (
        "بدأ رئيس الوزراء الماليزي أنور إبراهيم خطابه بالترحيب بضيوفه.",
        [("person:anwar-ibrahim", "express", "بالترحيب")],
    ),
    "somebody takes care to say it": (
        "وحرص الوزير كوامي أسانتي على التأكيد أن الاتفاق نهائي.",
        [("كوامي أسانتي", "emphasize", "التأكيد")],
    ),
    "a body hurries to explain": (
        "سارعت الوزارة إلى التوضيح أن الخبر غير صحيح.",
        [("(الوزارة)", "say", "التوضيح")],
    ),
    "what was done before he repeated it": (
        "وطمأن روتو ضيفه إلى أن الحدود مفتوحة، قبل أن يكرر، في المؤتمر الصحفي، أن الطرق آمنة.",
        [("person:william-ruto", "say", "وطمأن روتو"), ("person:william-ruto", "say", "يكرر")],
    ),
    "a hint": (
        "لمّح مسؤول في ديوان الرئاسة إلى أن العضوية قريبة.",
        [("(مسؤول في ديوان الرئاسة)", "note", "لمّح مسؤول في ديوان الرئاسة")],
    ),
}
BEHIND = {
    "without quotation marks, in an interview": (
        "سيبدأ العمل في المشروع الشهر المقبل، قال نائب وزير النقل الكيني جون موانغي في مقابلة مع رويترز.",
        [("جون موانغي", "say", "قال نائب وزير النقل الكيني جون موانغي")],
    ),
    "a press service told it": (
        "جرى في أكرا لقاء ثلاثي لوزراء الطاقة، أبلغت الخدمة الصحفية لوزارة الطاقة الغانية.",
        [("الخدمة الصحفية لوزارة الطاقة الغانية", "say", "أبلغت الخدمة الصحفية لوزارة الطاقة الغانية")],
    ),
    "in quotation marks, and an apposition before the next": (
        "«المشروع مهم»، يقول كوامي أسانتي، المحلل في معهد السياسات، غير أنه ينبه إلى أن المنافسة ستشتد.",
        [("كوامي أسانتي", "say", "يقول كوامي أسانتي"), ("كوامي أسانتي", "note", "ينبه")],
    ),
    "who stands before a relative clause": (
        "ماكرون، الذي وصل إلى نيروبي الثلاثاء، وصف العلاقات بأنها متينة.",
        [("person:emmanuel-macron", "describe", "وصف")],
    ),
    "somebody who would not be named tells a paper": (
        "لكن مسؤولا في نيروبي اشترط عدم تسميته أبلغ «القلم» أن الإعفاء مؤقت.",
        [("(مسؤولا)", "say", "مسؤولا في نيروبي اشترط عدم تسميته أبلغ")],
    ),
    "somebody who would not be named is no name": (
        "علّق عليه مفاوض أفريقي فضّل عدم ذكر اسمه بأنه «أراح كثيرين».",
        [("(مفاوض أفريقي)", "say", "علّق عليه مفاوض أفريقي")],
    ),
    "where he spoke stands between commas": (
        "وقال الوزير، وكان يتحدث اليوم الخميس إلى الصحفيين، إن طول الخط 485 كيلومترا.",
        [("(الوزير)", "say", "وقال الوزير")],
    ),
    "whom he calls upon is not who calls": (
        "وقال روتو: «الاتفاق جاهز». ودعا شركات النفط إلى استئناف الحفر.",
        [("person:william-ruto", "say", "وقال روتو"), ("person:william-ruto", "call-for", "ودعا")],
    ),
    "the embassy of which he tells demands it": (
        "قال المتحدث كوامي أسانتي إن السفارة الصينية فعّلت آلية الطوارئ وطالبت الجانب الكيني باتخاذ التدابير.",
        [("كوامي أسانتي", "say", "قال المتحدث كوامي أسانتي"), ("السفارة الصينية", "call-for", "وطالبت")],
    ),
}
AGAIN = {
    "with «و» he goes on": (
        "أما روتو فأبدى أسفه لبطء التنفيذ، وحث على الإسراع.",
        [("person:william-ruto", "express", "أما روتو فأبدى"), ("person:william-ruto", "call-for", "وحث")],
    ),
    "the negotiator told of before": (
        "قال مفاوض أفريقي إن النص ضعيف. وبحسب المفاوض نفسه، ستنسحب دول.",
        [("(مفاوض أفريقي)", "say", "قال مفاوض أفريقي"), ("(مفاوض أفريقي)", "say", "وبحسب المفاوض")],
    ),
    "in an interview, without his name": (
        "قال الخبير الغاني كوامي أسانتي إن المشروع مؤجل. «هي تملك الأنابيب ونحن نملك الغاز»، يجيب ضاحكا، مضيفا أن الممر يتسع للاثنين.",
        [
            ("كوامي أسانتي", "say", "قال الخبير الغاني كوامي أسانتي"),
            ("كوامي أسانتي", "say", "يجيب"),
            ("كوامي أسانتي", "say", "مضيفا"),
        ],
    ),
    "his estimate, and his words": (
        "قال الخبير الغاني كوامي أسانتي إن المشروع مؤجل. وستصل الكلفة، بحسب تقديره، إلى ملياري دولار. وينتظر، والكلام للخبير ذاته، أن ترتفع.",
        [
            ("كوامي أسانتي", "say", "قال الخبير الغاني كوامي أسانتي"),
            ("كوامي أسانتي", "say", "بحسب تقديره"),
            ("كوامي أسانتي", "say", "والكلام للخبير ذاته"),
        ],
    ),
    "an appeal": (
        "ووجه رئيس وزراء باكستان شهباز شريف نداء لإسقاط الديون، مذكرا بأن الفيضانات كبدت بلاده 30 مليار دولار.",
        [
            ("person:shehbaz-sharif", "call-for", "ووجه رئيس وزراء باكستان شهباز شريف"),
            ("person:shehbaz-sharif", "say", "مذكرا"),
        ],
    ),
    "whoever called": (
        "تلقى كامل إدريس مكالمة هاتفية من أنطونيو غوتيريش، حثه فيها على القبول بالهدنة.",
        [("person:antonio-guterres", "call-for", "حثه")],
    ),
    "she repeats it": (
        "وأدانت وزارة الخارجية الغانية الهجوم، مجددةً التأكيد على وقوفها مع كينيا.",
        [("وزارة الخارجية الغانية", "emphasize", "مجددةً")],
    ),
    "what papers spread": (
        "ونفت السفارة الغانية ما تداولته مواقع كينية عن لقاء مع المعارضة.",
        [("السفارة الغانية", "say", "ونفت السفارة الغانية"), ("(مواقع كينية)", "say", "تداولته مواقع كينية")],
    ),
    "a bulletin and who put it out": (
        "ارتفعت الأسعار، حسبما جاء في نشرة أصدرتها اللجنة الوطنية للإحصاء يوم الثلاثاء.",
        [("اللجنة الوطنية للإحصاء", "say", "حسبما جاء في نشرة أصدرتها اللجنة الوطنية للإحصاء")],
    ),
    "one of the negotiators": (
        "ولا تعهدات جديدة حتى الآن، بحسب أحد المفاوضين.",
        [("(أحد المفاوضين)", "say", "بحسب أحد المفاوضين")],
    ),
    "a ministry by its affairs alone": (
        "النقل: ميناء تيما جاهز لاستقبال السفن\nأكرا - وكالات\nأكد وزير النقل الغاني كوامي أسانتي أن العمل انتهى.",
        [("وزارة النقل", "say", "النقل:"), ("كوامي أسانتي", "emphasize", "أكد وزير النقل الغاني كوامي أسانتي")],
    ),
    "an interview with somebody": (
        "حوار مع الخبير كوامي أسانتي: غازنا لا ينتظر أحدا\nأكرا - وكالات\nيستبعد الخبير الغاني كوامي أسانتي أن يكتمل الخط.",
        [
            ("كوامي أسانتي", "say", "حوار مع الخبير كوامي أسانتي:"),
            ("كوامي أسانتي", "say", "يستبعد الخبير الغاني كوامي أسانتي"),
        ],
    ),
    "colleagues of somebody believe it": (
        "قال الوزير كوامي أسانتي إن الطريق طويل، ناقلا عن زملاء له في وزارة الاقتصاد اعتقادهم أن التعرفة ستتقرر لاحقا.",
        [
            ("كوامي أسانتي", "say", "قال الوزير كوامي أسانتي"),
            ("كوامي أسانتي", "say", "ناقلا"),
            ("(زملاء)", "say", "اعتقادهم"),
        ],
    ),
    "his words in an interview": (
        "وذكّرت بقول وزير الخارجية الكيني موساليا مودافادي، في مقابلة تلفزيونية الأسبوع الماضي، إن المعبر جاهز.",
        [("موساليا مودافادي", "say", "بقول وزير الخارجية الكيني موساليا مودافادي")],
    ),
    "those who came to see it opened are not who opened it": (
        "دشّن رئيس الوزراء الكيني موساليا مودافادي السد في احتفال حضره رئيسا غانا ومالي. وقال في كلمته إن السد جاهز.",
        [("موساليا مودافادي", "say", "وقال")],
    ),
}
OFFICES = {
    "first deputy of a minister": (
        "قال النائب الأول لوزير الاقتصاد والتنمية المستدامة في كينيا جون موانغي إن المشروع جاهز.",
        "جون موانغي",
    ),
    "a committee of a chamber": (
        "وأشار رئيس لجنة العلاقات الخارجية في مجلس النواب الكيني بيتر نغوغي إلى أهمية الاتفاق.",
        "بيتر نغوغي",
    ),
    "a command and a rank": (
        "قال قائد القيادة المركزية الأمريكية الجنرال مايكل كوريلا إن القوات باقية.",
        "مايكل كوريلا",
    ),
    "a minister of state": (
        "قالت وزيرة الدولة للتجارة الخارجية الإماراتية نورة الكعبي إن الاتفاق مهم.",
        "نورة الكعبي",
    ),
    "three offices in one": (
        "أكد نائب رئيس الوزراء وزير الدفاع وزير الدولة لشؤون مجلس الوزراء سالم المسلط أن الأمن مستتب.",
        "سالم المسلط",
    ),
    "a surname that is a word": (
        "قال رئيس اتحاد الغرف التجارية المصرية أحمد الوكيل إن الوفد سيزور نيروبي.",
        "أحمد الوكيل",
    ),
    "foreign and European affairs": (
        "أكد وزير الشؤون الخارجية والأوروبية السلوفيني إيغور ماليتش أن الاتفاق مهم.",
        "إيغور ماليتش",
    ),
}
NOTHING_SAID = {
    "data that anybody may have": "كما تظهر البيانات، فإن الوضع يتحسن.",
    "certainly": "بالتأكيد سيصل الوزير غدا.",
    "a glimpse": "لمح الوزير صديقه في القاعة.",
    "before anybody says a thing": "غادر الوزير القاعة قبل أن يعلن أحد شيئا.",
    "what may be said later": "وسيصل الوزير قبل أن يعلن أن الاتفاق جاهز.",
    "money that is promised": "تعهدت ألمانيا باستثمار مليار يورو في الصندوق.",
    "what a platform has seen": "أصدرت الشركة بيانا، واطلعت عليه منصة «مدار الوقود» (مقرها أكرا).",
    "a motto": 'اختتم قادة الاتحاد الأفريقي قمتهم في أكرا تحت شعار "اقتصاد واحد" باعتماد إعلان.',
    "a contract that is signed": "هيئة الموانئ الغانية توقع عقد مجمع صيني للنسيج باستثمارات 85 مليون دولار",
    "nobody has spoken of whom a pronoun could remind": "بكلماته، بلغت الكلفة مليار دولار.",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [*SOURCES.values(), *OPENINGS.values(), *BEHIND.values(), *AGAIN.values()],
    ids=[*SOURCES, *OPENINGS, *BEHIND, *AGAIN],
)
def test_whoever_says_it_is_found(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Each has its speaker, its manner and the words that tell so."""
    assert said(text) == expected


@pytest.mark.parametrize(("text", "speaker"), OFFICES.values(), ids=OFFICES)
def test_a_name_behind_a_long_office_speaks(text: str, speaker: str) -> None:
    """However long the office is, whoever holds it speaks."""
    assert [who for who, _, _ in said(text)] == [speaker]


@pytest.mark.parametrize("text", NOTHING_SAID.values(), ids=NOTHING_SAID)
def test_nobody_says_anything(text: str) -> None:
    """What only looks so is no statement."""
    assert said(text) == []
