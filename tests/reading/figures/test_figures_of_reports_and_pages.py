"""Figures as business pages print them: digits between marks, months by their number, what it was «حين», balances and their parts."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from tests.reading.figures_told import Told, told

PASSAGES: list[tuple[str, list[Told]]] = [
    # digits between marks
    ("بلغت الصادرات الكينية «1.39» مليار دولار.", [Told("exports", "1390000000 USD", ("KE",))]),
    ('بلغت الصادرات الكينية "1.39" مليار دولار.', [Told("exports", "1390000000 USD", ("KE",))]),
    ("بلغت الصادرات الكينية (1.39) مليار دولار.", [Told("exports", "1390000000 USD", ("KE",))]),
    ("أكد الوزير «7» التزامات، وبلغت الصادرات الكينية مليار دولار.", [Told("exports", "1000000000 USD", ("KE",))]),
    # months by their number
    (
        "ارتفعت صادرات كينيا في الشهر الأول من العام الجاري بنسبة 35 في المائة.",
        [Told("exports", None, ("KE",), "2025-01", "+35%")],
    ),
    (
        "ارتفعت صادرات كينيا في الشهر الأول من السنة المالية بنسبة 35 في المائة.",
        [Told("exports", None, ("KE",), None, "+35%")],
    ),
    *(
        (
            f"بلغت صادرات كينيا مليار دولار خلال {months} من عام 2023.",
            [Told("exports", "1000000000 USD", ("KE",), "2023-01/2023-11")],
        )
        for months in ("الأحد عشر شهرا الأولى", "الـ11 شهرا الأولى", "11 شهرا")
    ),
    # what it was then
    (
        "بلغت واردات كينيا 5 مليارات دولار في فبراير الماضي، بزيادة 6% مقارنة بالفترة نفسها من العام الماضي، حين بلغت 4.9 مليار دولار.",
        [
            Told("imports", "5000000000 USD", ("KE",), "2025-02", "+6%"),
            Told("imports", "4900000000 USD", ("KE",), "2024-02"),
        ],
    ),
    (
        "ارتفعت واردات كينيا بنسبة 22% في فبراير الماضي، مقارنة بالفترة نفسها من العام الماضي، حين بلغت 4.9 مليار دولار.",
        [Told("imports", None, ("KE",), "2025-02", "+22%"), Told("imports", "4900000000 USD", ("KE",), "2024-02")],
    ),
    (
        "صدرت كينيا إلى الصين 11 ألف طن، أي ضعف ما صدرته عام 2021، في حين انخفضت الكميات المصدرة إلى فرنسا 7% إلى 2950 طنا.",
        [Told("exports", "11000 t", ("KE", "CN")), Told("exports", "2950 t", ("KE", "FR"), None, "-7%")],
    ),
    # another thing behind its own amount
    (
        (
            "سجلت صادرات كينيا ارتفاعا بنسبة 2% لتصل إلى 738 مليون دولار، مقارنة بـ723 مليون دولار العام الماضي "
            "وسجلت واردات كينيا انخفاضا بنسبة 3% لتصل إلى 284 مليون دولار."
        ),
        [
            Told("exports", "738000000 USD", ("KE",), None, "+2%"),
            Told("exports", "723000000 USD", ("KE",), "2024"),
            Told("imports", "284000000 USD", ("KE",), None, "-3%"),
        ],
    ),
    (
        (
            "بلغت صادرات كينيا 8 مليارات دولار، فيما بلغت واردات كينيا من غانا 8 مليارات دولار، "
            "وحجم التبادل التجاري بين كينيا وغانا 17 مليار دولار."
        ),
        [
            Told("exports", "8000000000 USD", ("KE",)),
            Told("imports", "8000000000 USD", ("KE", "GH")),
            Told("trade-turnover", "17000000000 USD", ("GH", "KE")),
        ],
    ),
    (
        (
            "أكد الوزير أن الصين تحتل المركز الثاني بين مستوردي شاي كينيا، موضحا أن صادرات كينيا غير النفطية للصين "
            "تعادل 480 مليون دولار، فيما تبلغ وارداتها منها ما يقارب 5 مليارات دولار."
        ),
        [Told("exports", "480000000 USD", ("KE", "CN")), Told("imports", "5000000000 USD", ("KE", "CN"))],
    ),
    # the same in another currency
    (
        "بلغ حجم التبادل التجاري بين كينيا وغانا مليار دولار، بما يساوي ثلاثة مليارات يورو خلال عام 2019.",
        [
            Told("trade-turnover", "1000000000 USD", ("GH", "KE"), "2019"),
            Told("trade-turnover", "3000000000 EUR", ("GH", "KE"), "2019"),
        ],
    ),
    # a balance and its parts
    (
        (
            "سجل الميزان التجاري الكيني خلال الربع الأول من عام 2024 عجزا بلغ 608 ملايين دولار، بعد أن بلغت قيمة الواردات 1.3 مليار دولار "
            "مقابل صادرات لم تتجاوز 704 ملايين دولار."
        ),
        [
            Told("other", "608000000 USD", ("KE",), "2024-01/2024-03"),
            Told("imports", "1300000000 USD", ("KE",), "2024-01/2024-03"),
            Told("exports", "704000000 USD", ("KE",), "2024-01/2024-03"),
        ],
    ),
    # shipments whose worth is told
    (
        "قالت وزارة التجارة الكورية إن قيمة شحنات كوريا إلى فيتنام بلغت 60 مليار دولار في العام الماضي.",
        [Told("exports", "60000000000 USD", ("KR", "VN"), "2024")],
    ),
    ("بلغت كلفة شحنات القمح 60 مليون دولار.", [Told("other", "60000000 USD")]),
    # the other of exports and imports, a surplus in trade, a partner that is described
    (
        "بلغت الواردات الكينية من مصر 2 مليار دولار، مقابل 6 مليارات دولار للصادرات.",
        [Told("imports", "2000000000 USD", ("KE", "EG")), Told("exports", "6000000000 USD", ("KE", "EG"))],
    ),
    (
        "تراجع فائض ألمانيا في التجارة الخارجية بمقدار 32 مليار يورو ليبلغ 121 مليار يورو.",
        [Told("other", "32000000000 EUR", ("DE",)), Told("other", "121000000000 EUR", ("DE",))],
    ),
    (
        "بلغ الفائض التجاري الألماني مع الولايات المتحدة، أكبر اقتصاد في العالم، 52 مليار يورو.",
        [Told("other", "52000000000 EUR", ("DE", "US"))],
    ),
    ("بلغت صادرات كينيا نحو هذا البلد الأوروبي 5 مليارات يورو.", [Told("exports", "5000000000 EUR", ("KE",))]),
    # what has grown stands behind the rate
    (
        "سجلت كينيا نموا بنسبة 10% في صادراتها إلى مصر خلال عام 2023.",
        [Told("exports", None, ("KE", "EG"), "2023", "+10%")],
    ),
    # how much it was at the time of comparison
    (
        "بلغت صادرات كينيا 217 مليون يورو في أبريل، بزيادة 298% مقارنة بأبريل 2023، الذي لم تتجاوز فيه قيمة الصادرات 54.5 مليون يورو.",
        [
            Told("exports", "217000000 EUR", ("KE",), "2025-04", "+298%"),
            Told("exports", "54500000 EUR", ("KE",), "2023-04"),
        ],
    ),
    # sale and purchase, and whom one supplies by a contract
    ("قال الوزير إن اتفاقية البيع والشراء تبلغ 4 ملايين طن.", []),
    (
        "أبرمت مصر اتفاقية مع شركة شل، تزود بموجبها الصين بمليون طن من الغاز.",
        [Told("exports", "1000000 t", ("EG", "CN"))],
    ),
    (
        "تعد إندونيسيا من أكثر الدول تصديرا للعمالة التي تحول 6 مليارات دولار.",
        [Told("other", "6000000000 USD", ("ID",))],
    ),
    # words that look like names
    ("قدمت الحزمة منحة مالية بقيمة 640 مليون يورو.", [Told("other", "640000000 EUR")]),
    # who is given it, and what is said of it
    ("وافق صندوق النقد الدولي على تسليم باكستان 506 ملايين دولار.", [Told("other", "506000000 USD", ("imf", "PK"))]),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_figures_of_business_pages(text: str, expected: list[Told]) -> None:
    """Amounts, months, earlier amounts and parts of balances are what the page prints."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("استلمت كينيا القرض من جانب الصندوق الوطني والبالغ 6.6 مليار دولار.", ["الصندوق الوطني"]),
        ("قال وزير الطاقة اليوم إن الصادرات ارتفعت.", []),
        ("صرفت كينيا دفعة من برامج المساعدة المالية الكلية للأردن.", []),
        ("زار الوزير الكلية الملكية للطب.", ["الكلية الملكية للطب"]),
        ("نشرت منصة «الطاقة اليوم» تقريرا.", ["الطاقة اليوم"]),
        ("وقعت «هيئة تنمية الطاقة» و«وزارة النقل الكينية» مذكرة.", ["هيئة تنمية الطاقة", "وزارة النقل الكينية"]),
    ],
)
def test_bodies_of_business_pages(text: str, bodies: list[str]) -> None:
    """«والبالغ» is no part of a name, and «الطاقة اليوم» is a paper only where it stands as one."""
    assert sorted(body.names["ar"][0] for body in cr.parse(text).organizations) == bodies


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("عبرت المجرى الملاحي لقناة بنما 51 سفينة.", []),
        ("التقى الوزير المجرى نظيره الكيني.", ["HU", "KE"]),
    ],
)
def test_a_channel_is_no_state(text: str, states: list[str]) -> None:
    """«المجرى الملاحي» is water; «الوزير المجرى» is Hungary's, as Egypt writes it."""
    assert sorted(state.alpha2 for state in cr.parse(text).states) == states


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("وقعت «هيئة تنمية الطاقة»، و«وزارة النقل الكينية» مذكرة.", 2),
        (
            'شهد الوزير توقيع مذكرة بين كل من "هيئة تنمية الطاقة"، و"الشركة القابضة لكهرباء مصر"، و"وزارة النقل الكينية".',
            3,
        ),
        (
            "أعلن في أكرا تأسيس «مجلس رجال الأعمال الكيني الغاني». ووقع الاتفاق كل من غرفة تجارة كينيا، وغرفة التجارة الغانية.",
            2,
        ),
    ],
)
def test_bodies_between_marks_sign(text: str, participants: int) -> None:
    """Bodies that و joins sign together, marks of quotation or not, and nobody told of before signs with them."""
    [signing] = [event for event in cr.parse(text).events if type(event).__name__ == "Signing"]
    assert len(signing.participants) == participants


def test_a_session_of_a_fair_is_no_meeting() -> None:
    """«خلال دورته 48» is the fair itself."""
    text = "افتتح الرئيس معرض نيروبي الدولي في دورته 48. ويشارك بمعرض نيروبي الدولي خلال دورته 48 نحو 110 شركات."
    assert [type(event).__name__ for event in cr.parse(text).events] == ["Conference"]
