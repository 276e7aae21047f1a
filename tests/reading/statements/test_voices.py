"""Whose words are told: views, officials whom the news names later, those whom agencies quote, what stands in quotation marks before its verb."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.statements.test_speakers import speakers

QUOTED = {
    "praise that an agency relays is his who gave it": (
        "ونقلت وكالة الأنباء الكينية عن الوزير سليم البدوي إشادته بمستوى التعاون.",
        ["وكالة الأنباء الكينية", "سليم البدوي"],
    ),
    "a denial that an agency relays": (
        'ونقلت صحيفة "الميناء" عن المدير سليم البدوي نفيه وجود خلاف.',
        ["الميناء", "سليم البدوي"],
    ),
    "it was quoted from a source": (
        "قالت الوزيرة ليلى بنسعيد إن السد جاهز. ونُقل عن مصدر دبلوماسي غربي قوله إن الاتفاق قريب.",
        ["ليلى بنسعيد", None],
    ),
    "who spoke before does not quote a source": (
        "قالت الوزيرة ليلى بنسعيد إن السد جاهز. ونقل عن مصدر دبلوماسي قوله إن الاتفاق قريب.",
        ["ليلى بنسعيد", None],
    ),
    "a paper that stands before its verb quotes him": (
        "قال الوزير سليم البدوي إن الخطة جاهزة. لكن صحيفة «الميناء» نقلت عنه لاحقا أنه لا يستبعد التأجيل.",
        ["سليم البدوي", "الميناء", "سليم البدوي"],
    ),
    "a spokesman tells what his minister says, and hopes for": (
        "قال المتحدث باسم وزارة الخارجية الكينية بول أوديرا إن الوزير سليم البدوي شدد على أهمية التعاون، وأبدى تطلعه إلى زيارة أكرا.",
        ["بول أوديرا", "سليم البدوي", "سليم البدوي"],
    ),
    "who hopes, without the madda": (
        "قال الوزير سليم البدوي إن التعاون يتطور، املا في تعزيزه.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "who fills a tank": ("قال الوزير سليم البدوي إن السد جاهز، واملأ الخزان بعدها.", ["سليم البدوي"]),
    "a spokesman who goes on himself": (
        "قال المتحدث باسم وزارة الخارجية الكينية بول أوديرا إن الوزير سليم البدوي شدد على أهمية التعاون. وأعلن المتحدث أن الزيارة قريبة.",
        ["بول أوديرا", "سليم البدوي", "بول أوديرا"],
    ),
    "through whose mouth a state speaks": (
        "رحبت كينيا، على لسان وزير خارجيتها موسى كيبروتو، بالاتفاق.",
        ["موسى كيبروتو"],
    ),
    "answers that": ("ورد الوزير سليم البدوي بأن الحكومة لن تخضع.", ["سليم البدوي"]),
    "a letter after who wrote it": (
        "وقال الرئيس الكيني وليام روتو إن العالم مضطرب. وجاء في الرسالة: «نحن جسر».",
        ["person:william-ruto", "person:william-ruto"],
    ),
    "a report with two adjectives and its author": (
        "أفاد تقرير حديث صادر عن معهد النيل للدراسات بأن الشحن سيزيد.",
        ["معهد النيل للدراسات"],
    ),
    "a channel quotes him": (
        'قال الوزير سليم البدوي إن الخطة جاهزة. ونقل التلفزيون الكيني عنه القول: "لن نتراجع".',
        ["سليم البدوي", "التلفزيون الكيني", "سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED.keys())
def test_who_is_quoted(text: str, expected: list[str | None]) -> None:
    """The agency tells it, and whoever it quotes says it."""
    assert speakers(text) == expected


VIEWS = {
    "in the view of an expert": ("وفي رأي الخبير سليم البدوي فإن الطريق طويل.", ["سليم البدوي"]),
    "from somebody's point of view": ("ومن وجهة نظر الباحثة ليلى بنسعيد، فإن الطريق طويل.", ["ليلى بنسعيد"]),
    "in his view": (
        "قال الوزير سليم البدوي إن الخطة جاهزة. وبرأيه، فإن الأسعار ستستقر.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "as he put it, at the beginning": (
        "قال الوزير سليم البدوي إن الخطة جاهزة. وبحسب تعبيره، فإن الأسعار ستستقر.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "no view": ("أخطأ الوزير في تقدير الخسائر، ودون رأيه في الدفتر.", []),
    "the view of a law": ("وهذا في نظر القانون جريمة.", []),
}


@pytest.mark.parametrize(("text", "expected"), VIEWS.values(), ids=VIEWS.keys())
def test_views(text: str, expected: list[str | None]) -> None:
    """What somebody thinks is said by him."""
    assert speakers(text) == expected


LATER = {
    "an official whom the news names": (
        "مسؤول كيني: الميناء جاهز\nنيروبي - قال نائب وزير النقل الكيني سليم البدوي إن الميناء جاهز.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "a minister by his portfolio": (
        "وزير كيني: الميناء جاهز\nنيروبي - أعلن وزير النقل سليم البدوي أن الميناء جاهز.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "an expert is no official": (
        "مسؤول كيني: الميناء جاهز\nنيروبي - قال الخبير الكيني سليم البدوي إن الميناء جاهز.",
        [None, "سليم البدوي"],
    ),
    "an official of another state": (
        "مسؤول غاني: الميناء جاهز\nنيروبي - قال وزير النقل الكيني سليم البدوي إن الميناء جاهز.",
        [None, "سليم البدوي"],
    ),
    "who tells what his capital does": (
        "مستشار الرئيس الكيني: نيروبي ترحب بالمبادرة\nنيروبي - صرح مستشار الرئيس الكيني سليم البدوي بأن الأمر محسوم.",
        ["سليم البدوي", "state:KE", "سليم البدوي"],
    ),
    "names in a list, and what each says without a verb": (
        "ماذا قال القادة؟\n- السيسي: سنواصل الحوار\n- روتو: كينيا جسر بين الشرق والغرب\n- ماكرون: رئيس فرنسا\n",
        ["person:abdel-fattah-el-sisi", "person:william-ruto"],
    ),
    "where somebody says it": (
        "الرئيس الكيني في القاهرة: لا حدود للتعاون\nالقاهرة - قال الرئيس الكيني وليام روتو إن الطريق طويل.",
        ["person:william-ruto", "person:william-ruto"],
    ),
    "an official of the union": (
        "مسؤولة أوروبية: سنفتح الحوار\nبروكسل - قالت مفوضة الطاقة في الاتحاد الأوروبي ليلى أسانتي إن الطريق طويل.",
        ["ليلى أسانتي", "ليلى أسانتي"],
    ),
    "the head of a body of that state": (
        "مسؤول كيني: الطريق جاهز\nقال رئيس هيئة الموانئ الكينية سليم البدوي إن الطريق جاهز.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "an expert whose state nobody tells": (
        "خبير مصري: الطريق جاهز\nقال الدكتور سليم البدوي، خبير العلاقات الدولية، إن الطريق جاهز.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "an ambassador where he serves, to a paper": (
        "السفير النرويجي في نيروبي لـ«الميناء»: السوق واعدة\nأكد السفير النرويجي سليم البدوي أن السوق واعدة.",
        ["سليم البدوي", "سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LATER.values(), ids=LATER.keys())
def test_officials_of_headlines(text: str, expected: list[str | None]) -> None:
    """Who is only described above is named below."""
    assert speakers(text) == expected


GOING_ON = {
    "ends her speech": (
        "قالت الوزيرة ليلى بنسعيد إن السد جاهز. واختتمت حديثها بالإشارة إلى أن المياه تكفي.",
        ["ليلى بنسعيد", "ليلى بنسعيد"],
    ),
    "begins his speech by saying": ("واستهل الوزير سامي كيبروتو كلمته بالقول إن الوقت حان.", ["سامي كيبروتو"]),
    "answers by saying": (
        "ورد الوزير سليم البدوي على سؤال صحفي بالقول إن الوقت حان.",
        ["سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), GOING_ON.values(), ids=GOING_ON.keys())
def test_speeches(text: str, expected: list[str | None]) -> None:
    """The speech is what is begun and ended, and no speaker."""
    assert speakers(text) == expected


def contents(text: str) -> list[str | None]:
    """What was said in each statement."""
    return [s.content.of(text) if s.content is not None else None for s in parse(text).statements]


def test_quotation_before_its_verb() -> None:
    """What stands behind the speaker is why he says it."""
    assert contents('"سيعقد اللقاء غدا"، قال الوزير سليم البدوي ردا على سؤال.') == ['"سيعقد اللقاء غدا"']
    assert contents('وزار "النادي"، وقال الوزير سامي كيبروتو كلمة شكر.') == ["كلمة شكر"]


def test_what_somebody_does_meanwhile_is_not_said() -> None:
    """A verb that may be a noun is one where somebody stands behind it."""
    text = "وأكد الوزير سليم البدوي حرص بلاده على التعاون، فيما نقل سعادة السفير تحيات الرئيس."
    assert contents(text) == ["حرص بلاده على التعاون"]


def test_to_whom_something_is_said_is_no_part_of_it() -> None:
    """An agency, a channel, the press between the verb and what was said."""
    assert contents('وقالت ساكنة لرويترز "خرجنا إلى الشارع جميعا".') == ['"خرجنا إلى الشارع جميعا"']
    assert contents("قال سامي كيبروتو للصحفيين «لن نتراجع عن الخطة».") == ["«لن نتراجع عن الخطة»"]
    assert contents("قال سامي كيبروتو لقناة «نيل» إن الأمر سهل.") == ["الأمر سهل"]
    assert contents("كشفت مصادر مطلعة لـ«الميناء» عن خطة جديدة.") == ["عن خطة جديدة"]


@pytest.mark.parametrize("name", ["فاهان", "فريد", "حكمت", "رجب", "آنا", "باتا", "مهربان", "أمين", "إيرينا"])
def test_first_names_that_are_words(name: str) -> None:
    """A strange word behind it makes it a name, behind an office and behind a verb of speech."""
    text = f"أعلن وزير النقل الكيني {name} كوتانيان أن العمل مستمر."
    assert [person.names["ar"][0] for person in parse(text).persons] == [f"{name} كوتانيان"]


@pytest.mark.parametrize("name", ["فاهان", "فريد", "حكمت", "رجب", "سعيد"])
def test_first_names_behind_a_verb_of_speech(name: str) -> None:
    """Who speaks, and his office behind the comma."""
    text = f"وأكد {name} كوتانيان، رئيس غرفة التجارة، أن العمل مستمر."
    assert speakers(text) == [f"{name} كوتانيان"]


def test_nobody_of_the_same_office_who_is_named_later() -> None:
    """An official of another state, named further on, has said nothing so far."""
    text = "أعلن نائب وزير الخارجية الكيني أن الطريق مفتوح. وحذر نائب وزير الخارجية موسى كيبروتو من التسرع."
    assert speakers(text) == [None, "موسى كيبروتو"]


def test_what_one_does_is_no_dual() -> None:
    """A verbal noun in the accusative behind a verb."""
    assert speakers("وقدم الوزير سامي كيبروتو شرحا حول مسار المفاوضات.") == []


SWITCHING = {
    "both": (
        "قال الوزير سامي كيبروتو إن الطريق طويل. وقالت الوزيرة ليلى أسانتي إن الحل قريب. وتوقع الاثنان توقيع الاتفاق.",
        ["سامي كيبروتو", "ليلى أسانتي", "سامي كيبروتو", "ليلى أسانتي"],
    ),
    "she who thinks otherwise goes on": (
        "يقول مسؤول كيني إن الطريق طويل. لكن الباحثة في مركز النيل، ليلى أسانتي، ترى غير ذلك. فهي تقول إن الحل قريب.",
        [None, "ليلى أسانتي"],
    ),
    "what another has maintained": (
        "وقالت ليلى أسانتي إن الدراسة مكتملة. وأيد الوزير سامي كيبروتو ما ذهبت إليه نظيرته، مؤكدا أن التمويل متوفر.",
        ["ليلى أسانتي", "سامي كيبروتو"],
    ),
    "a writer and his nationality": (
        "ويقول الكاتب المصري سامي كيبروتو إن الطريق طويل.",
        ["سامي كيبروتو"],
    ),
    "an interim government": (
        "نفى الناطق باسم الحكومة الكينية المؤقتة سامي كيبروتو صحة هذه الأنباء.",
        ["سامي كيبروتو"],
    ),
    "a town that is no capital speaks for no state": ("ورحبت مومباسا بالضيف المصري.", [None]),
    "an opinion is no statement": ("رأي: لماذا يطول الطريق؟\nيطول الطريق كل عام.", []),
    "these sources": ("لم يتخذ قرار بعد، وفق هذه المصادر.", [None]),
    "a report of the fund": (
        "رفع صندوق النقد الدولي توقعاته. وجاء في تقرير الصندوق أن الاقتصاد سينمو.",
        ["organization:imf"],
    ),
    "an agency by its name in brackets, and the day": (
        "ونقلت وكالة الأنباء الصينية (شينخوا) اليوم عن الوزير سامي كيبروتو تأكيده أن العمل مستمر.",
        ["organization:xinhua", "سامي كيبروتو"],
    ),
    "whose article it is": (
        'نشرت مجلة "النيل" الأمريكية مقالا للرئيس الكيني وليام روتو أكد فيه أن الطريق طويل.',
        ["person:william-ruto"],
    ),
    "an adviser of the leader": (
        "أعلن مستشار قائد الثورة للشؤون الدولية سامي كيبروتو أن الممر مغلق. وأشار مستشار القائد إلى أن الطريق طويل.",
        ["سامي كيبروتو", "سامي كيبروتو"],
    ),
    "an ambassador who is the spokesman": (
        "وصرح السفير سامي كيبروتو المتحدث الرسمي باسم رئاسة الجمهورية بأن الطريق طويل. وأضاف المتحدث الرسمي أن الحل قريب.",
        ["سامي كيبروتو", "سامي كيبروتو"],
    ),
    "the guest from that state": (
        "التقى رئيس البرلمان الكيني سامي كيبروتو نظيره الغاني كوامي أسانتي في نيروبي. وعبر الضيف الغاني عن سعادته بالزيارة.",
        ["كوامي أسانتي"],
    ),
    "what a minister stresses is no name": (
        "وأكد الوزير الكيني سامي كيبروتو أهمية الطريق. كما أكد الوزير الكيني اعتزاز بلاده بالعلاقات مع مصر.",
        ["سامي كيبروتو", "سامي كيبروتو"],
    ),
    "the mayor of a strange town": ("وقال عمدة ماتشاكوس كوامي أسانتي إن الطريق طويل.", ["كوامي أسانتي"]),
    "a surname that looks like a likeness": ("وأكد الوزير محمد فاتح كاجر أن الطريق طويل.", ["محمد فاتح كاجر"]),
    "a surname with an article in it": ('"الطريق طويل"، تقول ليلى جلالوفا، المتحدثة باسم اللجنة.', ["ليلى جلالوفا"]),
    "the latter has no name": (
        "وقال الرئيس الكيني وليام روتو إن الطريق طويل. وردت مصر على لسان المتحدث باسم خارجيتها. واعتبر الأخير أن الحل قريب.",
        ["person:william-ruto", None],
    ),
    "presidents of three states": (
        "اجتمع رؤساء مصر وكينيا وغانا في نيروبي. أكد الرؤساء أهمية الطريق.",
        ["state:EG", "state:KE", "state:GH"],
    ),
    "in a harder tone": (
        "واتخذ الوزير سامي كيبروتو موقفا أكثر تشددا، إذ قال إن الطريق مغلق.",
        ["سامي كيبروتو"],
    ),
    "he who asks answers": (
        "شارك في الندوة الخبير محمد فايز فرحات. وتساءل فرحات: هل الطريق طويل؟ وأجاب بأن الحل قريب.",
        ["محمد فايز فرحات", "محمد فايز فرحات"],
    ),
    "a platform": (
        "ونقلت المنصة عن خبير الطاقة الكيني سامي كيبروتو أن الأرقام مشجعة.",
        [None, "سامي كيبروتو"],
    ),
    "his excellency has no such name": ("وأكد سعادة محمد علي كيبروتو أن الطريق طويل.", ["محمد علي كيبروتو"]),
    "in the eyes of an expert": (
        "وبالنسبة للخبيرة ليلى أسانتي فإن الطريق طويل. وبالنسبة لكينيا فإن الحل قريب.",
        ["ليلى أسانتي"],
    ),
    "people who protest": ("وهتف المتظاهرون: «السلام بيتنا».", [None]),
    "experts who spoke to an agency": ("ورجح خبراء طيران تحدثوا لـ«رويترز» حدوث عطل.", [None]),
    "a statement to an agency is no statement twice": (
        "وفي تصريح أدلى به لوكالة «النيل»، لفت سامي كيبروتو إلى أن الطريق طويل.",
        ["سامي كيبروتو"],
    ),
    "who issued the report": (
        "زاد الشحن، وفقا لتقرير صدر يوم الأربعاء عن منظمة الصحة العالمية.",
        ["organization:who"],
    ),
    "an ambassador thanks a president": (
        (
            "أعرب رئيس كينيا وليام روتو عن استعداده للتعاون. والتقى روتو السفير الغاني كوامي أسانتي. "
            "ومن ناحيته شكر السفير روتو على الحفاوة، وأوضح أن الطريق طويل."
        ),
        ["person:william-ruto", "كوامي أسانتي"],
    ),
    "all agreed": ("وأجمع المشاركون في الندوة على أن الطريق طويل.", [None]),
    "he made clear in an interview": (
        "قال سامي كيبروتو إن الطريق طويل. وبيّن في حوار مع «النيل» أن الحل قريب.",
        ["سامي كيبروتو", "سامي كيبروتو"],
    ),
    "this official of that state": (
        "قال سامي كيبروتو إن الطريق طويل. واعتبر هذا المسؤول الكيني الممر بديلا عن البحر.",
        ["سامي كيبروتو", "سامي كيبروتو"],
    ),
    "an acting minister": ("وقال وزير الخارجية بالإنابة سامي كيبروتو إن الطريق طويل.", ["سامي كيبروتو"]),
    "what is quoted in what he stresses": (
        'ونفى سامي كيبروتو ذلك، مؤكدا أن القوات "ردت على استفزاز" أمس.',
        ["سامي كيبروتو", "سامي كيبروتو"],
    ),
    "one of the victim's kin": (
        "وجاء في بيان السفارة الكينية أن الوضع صعب. وقال أحد أقارب الضحية: «كان يعمل هنا».",
        ["السفارة الكينية", None],
    ),
    "a bishop": ("وقال الأسقف سامي كيبروتو إن الطريق طويل.", ["سامي كيبروتو"]),
    "statements that somebody gave": ("نرفض التصريحات التي أدلى بها وزير خارجية كينيا.", []),
    "a rank and a name that nobody can read": (
        "أعلنت شركة «النيل» عن خطة جديدة. وقال اللواء المتقاعد يوجيل كارايوز إن الخطة جيدة.",
        ["النيل", None],
    ),
    "a minister and the ambassador whom he received": (
        "استقبل سعادة سامي كيبروتو وزير الخارجية السفير الغاني كوامي أسانتي. وأعرب السفير الغاني عن تقديره.",
        ["كوامي أسانتي"],
    ),
    "the latter": (
        "قال الوزير سليم البدوي إن الطريق طويل، وذلك ردا على الخبير موسى كيبروتو. ويرى هذا الأخير أن الحل قريب.",
        ["سليم البدوي", "موسى كيبروتو"],
    ),
    "his counterpart": (
        "وقع وزير النقل الكيني سامي كيبروتو مذكرة مع نظيره الغاني كوامي أسانتي. وقال كيبروتو إن العمل مستمر. وبدوره أعلن نظيره أن الطريق جاهز.",
        ["سامي كيبروتو", "كوامي أسانتي"],
    ),
    "who is asked answers": (
        "وسُئل المتحدث باسم الحكومة الكينية إسحاق موانغي عن القرار، فأجاب أن العمل مستمر.",
        ["إسحاق موانغي"],
    ),
    "he who announces it comes last": (
        "افتتح الطريق اليوم. أعلن ذلك وزير النقل سامي كيبروتو في مؤتمر صحفي.",
        ["سامي كيبروتو"],
    ),
    "he says so to an agency": (
        "افتتح الطريق اليوم. صرح بذلك لوكالة رويترز نائب وزير النقل سامي كيبروتو.",
        ["سامي كيبروتو"],
    ),
    "this came through his mouth": ("افتتح الطريق اليوم. جاء ذلك على لسان الوزير سامي كيبروتو.", ["سامي كيبروتو"]),
    "it came at a meeting": ("افتتح الطريق اليوم. جاء ذلك خلال لقاء مع الوزير سامي كيبروتو.", []),
    "an agreement confirms nothing": ("ويؤكد هذا القرار التزام كينيا بالسلام.", []),
    "an official of the ministry expects": ("رجح مصدر مطلع في الوزارة، طلب عدم كشف اسمه، بدء الأعمال غدا.", [None]),
    "but he rules it out": (
        "وعلق الوزير سليم البدوي قائلا إن الوقت حان، لكنه استبعد تأجيل المشروع.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "addressing his guest": ("وقال الوزير سليم البدوي مخاطبا ضيفه: «نحن حلفاء».", ["سليم البدوي"]),
    "he made that clear by saying": ("وأوضح الوزير سليم البدوي ذلك بقوله: «لن نقبل».", ["سليم البدوي"]),
    "after the meeting": ("وقال رئيس الشركة ماركو أرتشيلي عقب الاجتماع إن المحطة جاهزة.", ["ماركو أرتشيلي"]),
    "a press spokesman of his": (
        "وقال المتحدث الصحفي باسمه موسى كيبروتو إن الرئيس بخير.",
        ["موسى كيبروتو"],
    ),
    "a proposal that is no verbal noun": (
        "ونوه الوزير سليم البدوي بالنتائج، مقترحا رقمنة المعابر.",
        ["سليم البدوي", "سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SWITCHING.values(), ids=SWITCHING.keys())
def test_speakers_who_take_turns(text: str, expected: list[str | None]) -> None:
    """Whom a description, a pronoun or nothing at all means."""
    assert speakers(text) == expected


def test_a_surname_in_the_headline_is_whom_the_news_names_in_full() -> None:
    """One person, with both forms of the name."""
    article = parse("النائب الكيني كيبروتو: الطريق طويل\nنيروبي - قال النائب سامي كيبروتو إن الطريق طويل.")
    assert [person.names["ar"][0] for person in article.persons] == ["سامي كيبروتو"]


def test_people_before_their_verb_are_described() -> None:
    """Nobody who is named, and yet not nobody."""
    text = "المعارضة الكينية تدعو إلى الحوار"
    assert [s.described_as.of(text) for s in parse(text).statements if s.described_as] == ["المعارضة الكينية"]


def test_entries_of_a_live_page_may_name_an_office() -> None:
    """Nobody is named, and yet somebody says it."""
    assert speakers("متابعة\n15:10 - رئيس الوزراء الكيني: الإرهاب تهديد للإنسانية جمعاء\n") == [None]


def organizations(text: str) -> list[str]:
    """The Arabic name of each body."""
    return [body.names["ar"][0] for body in parse(text).organizations]


def test_bodies_around_speakers() -> None:
    """A ministry by its state, no office that somebody opens, no agency that is a word."""
    assert organizations("قالت وزارة خارجية كينيا إن الوضع هادئ.") == ["وزارة خارجية كينيا"]
    assert organizations("تتصاعد المخاوف من مشروع قناة كوش تانا الكينية.") == []
    assert organizations("وأحالت وزارة الاقتصاد الألمانية الأسئلة إلى الشركات.") == ["وزارة الاقتصاد الألمانية"]
    assert organizations("أرسل الصندوق الأسود إلى نيروبي.") == []
    assert organizations("وقال سامي كيبروتو في حوار مع «النيل» إن الطريق طويل.") == ["النيل"]
    assert organizations("المقرب من مجلس الأمن القومي") == ["مجلس الأمن القومي"]
    assert organizations("أعلن الوزير أنه لا ينوي فتح مكتب في نيروبي.") == []
    assert "لجنة الطوارئ" in organizations("قال متحدث باسم لجنة الطوارئ لرويترز إن الوضع هادئ.")
    assert organizations("نيروبي\n- وما حجم التجارة؟\nالحجم كبير.") == []
