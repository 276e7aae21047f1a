"""Two offices side by side, a state behind a stranger, whom one calls; when what is told in the present takes place, and when a visit ended."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from tests.reading import facts_told
from tests.reading.events_told import Row, told

_DAY = "2026-04-22"


_ARRIVED = "وصل رئيس وزراء جورجيا إيراكلي كوباخيدزه إلى باكو. وعقد الرئيس إلهام علييف لقاء معه. "


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            _ARRIVED + "شكر رئيس الوزراء الجورجي الرئيس علييف على حسن الضيافة، ودعاه إلى زيارة تبليسي.",
            {"irakli-kobakhidze thanks ilham-aliyev", "irakli-kobakhidze invites ilham-aliyev"},
        ),
        ("هنأ الرئيس الكيني الملك عبد الله الثاني بالعيد الوطني.", {"KE congratulates abdullah-ii"}),
        ("هنأ الرئيس الغاني جون كوبرت أمير قطر تميم بن حمد بالعيد.", {"جون-كوبرت congratulates tamim-bin-hamad"}),
        ("شكر نائب وزير الخارجية الأرميني فاهان كوبرتيان تركيا على التسهيلات.", {"فاهان-كوبرتيان thanks TR"}),
        (
            "أجرى الوزير المصري بدر عبد العاطي اتصالا هاتفيا ببوريس كوبرت وزير خارجية كينيا.",
            {"badr-abdelatty calls بوريس-كوبرت"},
        ),
        (
            "بعث الرئيس الكيني وليام روتو برقية إلى ملك البحرين حمد بن عيسى هنأه فيها بنجاح القمة.",
            {"william-ruto congratulates hamad-bin-isa"},
        ),
        (
            "بعث الرئيس الكيني وليام روتو برسالة إلى ملك البحرين حمد بن عيسى شكره فيها على الاستقبال.",
            {"william-ruto thanks hamad-bin-isa"},
        ),
        ("بعث الوزير برسالة إلى الصحيفة هنأه فيها الجمهور.", set()),
        ("ويربط خط كاسا-1000 قيرغيزستان بباكستان.", {"casa-1000 connects KG", "casa-1000 connects PK"}),
        ("رحبت الرئاسة الفلسطينية بإعلان أستراليا الاعتراف بدولة فلسطين.", {"AU recognizes PS"}),
        ("تم إمضاء اتفاقية بين تونس والنيجر أمس.", {"TN signs-with NE"}),
        ("وأمضت شركة سوناطراك وشركة إيني اتفاقا.", {"sonatrach signs-with eni"}),
        ("وأمضى مجمع سوناطراك وشركة إيني اتفاقا.", {"sonatrach signs-with eni"}),
        ("أمضى الرئيس الكيني وليام روتو يومين في القاهرة.", set()),
        (
            "وقع البلدان اتفاقا في ختام زيارة إلى نيودلهي قام بها رئيس الوزراء الكندي مارك كارني.",
            {"mark-carney visits IN", "CA signs-with IN"},
        ),
    ],
)
def test_who_does_what_to_whom(text: str, relations: set[str]) -> None:
    assert relations <= facts_told.relations(text, _DAY)
    assert relations or not facts_told.relations(text, _DAY)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("استقبل رئيس الحكومة اللبنانية الرئيس نواف سلام السفير الكيني.", {"nawaf-salam"}),
        ("استقبل ملك البحرين الملك حمد بن عيسى آل خليفة السفير الكيني.", {"hamad-bin-isa"}),
        ("قال وزير الخارجية السعودي الأمير فيصل بن فرحان إن الاتفاق جاهز.", {"faisal-bin-farhan"}),
        ("والتقى الوزير بيتر كوبرت.", {"بيتر-كوبرت"}),
        ("سلم السفير سليم الفرحان رسالة من سمو أمير البلاد.", {"سليم-الفرحان"}),
        ("استقبلت الوزيرة وزير البترول النيجري صحابي عمر، مرفوقا بالسفير.", {"صحابي-عمر"}),
        ("زار السلطان هيثم بن طارق المعظم مدريد.", {"haitham-bin-tariq"}),
        ("أكد طوقايف دعم بلاده للمشروع.", {"kassym-jomart-tokayev"}),
        ("وصل رئيس مجلس السيادة السوداني عبد الفتاح البرهان إلى أكرا.", {"abdel-fattah-al-burhan"}),
        ("وقال نائب رئيس مجلس السيادة السوداني مالك عقار إن الحرب مستمرة.", {"مالك-عقار"}),
    ],
)
def test_one_person_stays_one(text: str, people: set[str]) -> None:
    assert facts_told.people(text, _DAY) == people


@pytest.mark.parametrize(
    ("text", "when", "status"),
    [
        ("وتستضيف كينيا القمة الأفريقية في نيروبي في 20 نوفمبر.", "2026-11-20", "planned"),
        (
            "وتستضيف كينيا القمة الأفريقية في نيروبي من 9 إلى 20 تشرين الثاني/نوفمبر.",
            "2026-11-09/2026-11-20",
            "planned",
        ),
        ("وتستضيف كينيا القمة الأفريقية في نيروبي في نوفمبر.", "2026-11", "planned"),
        ("وتستضيف كينيا القمة الأفريقية في نيروبي في 20 يناير.", "2026-01-20", "held"),
        ("تستضيف كينيا منذ 20 نوفمبر القمة الأفريقية في نيروبي.", "2025-11-20", "held"),
        ("استضافت كينيا القمة الأفريقية في نيروبي في 20 نوفمبر.", "2025-11-20", "held"),
    ],
)
def test_the_present_tells_of_this_year(text: str, when: str, status: str) -> None:
    (event,) = cr.parse(text, published="2026-04-22").events
    assert (event.when and event.when.edtf, str(event.status)) == (when, status)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("تعهدت كينيا وغانا يوم الجمعة برفع حجم التجارة.", "2026-04-17"),
        ("تعهدت كينيا بعقد القمة يوم الجمعة.", "2026-04-24"),
    ],
)
def test_the_day_of_a_promise(text: str, when: str) -> None:
    (day,) = cr.parse(text, published="2026-04-22").dates
    assert day.value.edtf == when


_VISIT = {"person:william-ruto", "state:KE"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "غادر الرئيس الكيني وليام روتو مدينة أستانا عائدا إلى نيروبي، ظهر اليوم، بعد زيارة رسمية استغرقت يومين.",
            ("Visit", "2025-11-18/2025-11-19", "place:astana", _VISIT),
        ),
        (
            "غادر الرئيس الكيني وليام روتو أستانا إلى نيروبي اليوم بعد زيارة رسمية.",
            ("Visit", "/2025-11-19", "place:astana", _VISIT),
        ),
    ],
)
def test_the_day_of_leaving(text: str, row: Row) -> None:
    assert told(text) == [row]


@pytest.mark.parametrize("kind", ["أخوة وعمل", "عمل", "صداقة وتعاون"])
def test_a_visit_of_friendship_and_work(kind: str) -> None:
    (row,) = told(f"أدى الرئيس الكيني وليام روتو زيارة {kind} إلى أكرا أمس.")
    assert row == ("Visit", "2025-11-18", "place:accra", _VISIT)


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("تراجع فائض الميزان التجاري السعودي إلى 20 مليار ريال في ديسمبر.", ("state:SA",)),
        ("أظهرت بيانات أن فائض الميزان التجاري للسعودية تراجع إلى 20 مليار ريال.", ("state:SA",)),
        ("تراجع فائض الميزان التجاري إلى 20 مليار ريال.", ()),
    ],
)
def test_whose_balance_it_is(text: str, between: tuple[str, ...]) -> None:
    (figure,) = cr.parse(text, published="2026-04-22").figures
    assert tuple(figure.between) == between


def test_where_an_ambassador_is_accredited_is_named() -> None:
    article = cr.parse("قال سفير دولة الكويت لدى كينيا سليم الفرحان إن المشروع جاهز.")
    assert {state.id for state in article.states} == {"state:KW", "state:KE"}


def test_each_land_of_a_visit_is_one() -> None:
    rows = told("يعتزم رئيس الوزراء الهندي ناريندرا مودي زيارة عُمان والأردن الأسبوع المقبل.")
    assert [row[2] for row in rows] == ["state:OM", "state:JO"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "في مكالمة هاتفية جرت أمس، ناقش ماكرون وستارمر الوضع في أوكرانيا.",
            (
                "PhoneCall",
                "2025-11-18",
                None,
                {"person:emmanuel-macron", "state:FR", "person:keir-starmer", "state:GB"},
            ),
        ),
        (
            "ناقش ماكرون وستارمر أمس الوضع في أوكرانيا.",
            ("Meeting", "2025-11-18", None, {"person:emmanuel-macron", "state:FR", "person:keir-starmer", "state:GB"}),
        ),
    ],
)
def test_a_call_with_which_the_sentence_begins(text: str, row: Row) -> None:
    assert told(text) == [row]


def test_what_one_prepares_for_is_ahead() -> None:
    text = "كوبنهاغن (أ ف ب) - اجتمع الوزراء في كوبنهاغن استعدادا للقمة الأفريقية."
    (summit,) = cr.parse(text, published="2026-04-22").summits
    assert (str(summit.status), summit.place) == ("planned", None)


def test_every_line_of_a_bulletin_has_its_town() -> None:
    lines = [
        "موجز الأخبار",
        "نيروبي – استقبل الرئيس الكيني وليام روتو الوزير سليم كوبرت.",
        "القاهرة – ارتفعت صادرات مصر إلى كينيا بنسبة 2%.",
        "الرباط – انخفضت صادرات المغرب إلى كينيا بنسبة 2%.",
        "أكرا – هنأ الرئيس الغاني جون كوبرت أمير الكويت مشعل الأحمد الصباح بالعيد الوطني لبلاده.",
    ]
    article = cr.parse("\n".join(lines), published="2026-04-22")
    (congratulation,) = article.congratulations
    assert set(congratulation.participants) >= {"person:جون-كوبرت", "state:GH", "state:KW"}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "قالت وزارة الخارجية الكينية في بيان إن الجانبين بحثا التعاون. ونقل البيان عن الوزير سليم كوبرت قوله إن غانا مهمة.",
            ["وزاره-الخارجيه-الكينيه", "وزاره-الخارجيه-الكينيه", "سليم-كوبرت"],
        ),
        ("وكشف التقرير عن خطة لبناء السد.", [""]),
        ("وقال البيان الصادر عن الوزارة الكينية إن الاتفاق جاهز.", ["الوزاره-الكينيه"]),
    ],
)
def test_whose_words_a_statement_relates(text: str, speakers: list[str]) -> None:
    statements = cr.parse(text, published="2026-04-22").statements
    assert [(statement.speaker or ":").partition(":")[2] for statement in statements] == speakers


def test_a_woman_does_not_go_on_with_what_the_summit_did() -> None:
    text = "التقى الرئيس الكيني وليام روتو الوزيرة الغانية أبينا كوبرت. كما أدانت القمة الانقلاب، ودعت إلى انتخابات خلال عام."
    assert "person:ابينا-كوبرت" not in {statement.speaker for statement in cr.parse(text).statements}
