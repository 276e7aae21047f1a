"""The many wordings in which business pages tell a figure, and those near to them that tell another or none."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from tests.reading.test_figures import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "صعدت صادرات كينيا نحو السوق المصرية إلى نحو 5 مليارات دولار في 2024.",
            [Told("exports", "5000000000 USD", ("KE", "EG"), "2024")],
        ),
        (
            "تراجعت التجارة بين كينيا ومصر من أكثر من 3 مليارات دولار إلى ملياري دولار.",
            [
                Told("trade-turnover", "3000000000 USD", ("EG", "KE")),
                Told("trade-turnover", "2000000000 USD", ("EG", "KE")),
            ],
        ),
        (
            "بلغت صادرات كينيا 8 مليارات دولار في 2024. وتصدرت أوغندا قائمة أسواق التصدير بقيمة مليار دولار، تلتها مصر بـ900 مليون دولار.",
            [
                Told("exports", "8000000000 USD", ("KE",), "2024"),
                Told("exports", "1000000000 USD", ("KE", "UG"), "2024"),
                Told("exports", "900000000 USD", ("KE", "EG"), "2024"),
            ],
        ),
        (
            "بلغت الاستثمارات في كينيا مليار دولار في 2024. وحلت الصين أولا باستثمارات قدرها 300 مليون دولار، تلتها الهند بـ200 مليون دولار.",
            [
                Told("investment", "1000000000 USD", ("KE",), "2024"),
                Told("investment", "300000000 USD", ("CN", "KE"), "2024"),
                Told("investment", "200000000 USD", ("IN", "KE"), "2024"),
            ],
        ),
        (
            "وصل الوزير إلى آسيا الوسطى. وتجاوزت الاستثمارات الصينية في المنطقة 17 مليار دولار.",
            [Told("investment", "17000000000 USD", ("CN", "central-asia"))],
        ),
        ("تجاوزت الاستثمارات الصينية في المنطقة الحرة 17 مليار دولار.", [Told("investment", "17000000000 USD", ("CN",))]),
        (
            "نيروبي - بلغت الاستثمارات الوافدة إلى البلاد 500 مليون دولار.",
            [Told("investment", "500000000 USD", ("KE",))],
        ),
        (
            "استقطب الاقتصاد الكيني 17 مليار دولار من الاستثمارات الأجنبية.",
            [Told("investment", "17000000000 USD", ("KE",))],
        ),
        (
            "ستستثمر شركة أكوا باور السعودية 5 مليارات دولار في مصر.",
            [Told("investment", "5000000000 USD", ("SA", "EG"))],
        ),
        (
            "اشترت مصر 10 ملايين طن من القمح الفرنسي في 2024.",
            [Told("imports", "10000000 t", ("EG", "FR"), "2024")],
        ),
        ("اشترت مصر طائرات بقيمة مليار دولار.", [Told("other", "1000000000 USD", ("EG",))]),
        (
            "بلغت مشتريات مصر من الغاز الجزائري 10 مليارات متر مكعب في 2024.",
            [Told("imports", "10000000000 m3", ("EG", "DZ"), "2024")],
        ),
        (
            "بلغت مبيعات الغاز الجزائري إلى إيطاليا 30 مليار متر مكعب في 2024.",
            [Told("exports", "30000000000 m3", ("DZ", "IT"), "2024")],
        ),
        (
            "بلغ حجم التدفقات التجارية بين الإمارات وكينيا 3 مليارات دولار في 2024.",
            [Told("trade-turnover", "3000000000 USD", ("AE", "KE"), "2024")],
        ),
        (
            "بلغت التجارة الخارجية في كينيا 14 مليار دولار في 2024.",
            [Told("trade-turnover", "14000000000 USD", ("KE",), "2024")],
        ),
    ],
)  # fmt: skip
def test_partners_are_told_in_many_ways(text: str, expected: list[Told]) -> None:
    """Markets, regions, lists of partners, purchases and sales name the second party."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت صادرات كينيا إلى كل من مصر وأوغندا ورواندا 15 و9 و3 ملايين دولار في 2024.",
            [
                Told("exports", "15000000 USD", ("KE", "EG"), "2024"),
                Told("exports", "9000000 USD", ("KE", "UG"), "2024"),
                Told("exports", "3000000 USD", ("KE", "RW"), "2024"),
            ],
        ),
        (
            "التبادل التجاري بين مصر وكينيا: 3 مليارات دولار في 2024",
            [Told("trade-turnover", "3000000000 USD", ("EG", "KE"), "2024")],
        ),
        (
            "4 مليارات دولار.. التجارة بين مصر وكينيا في 2024",
            [Told("trade-turnover", "4000000000 USD", ("EG", "KE"), "2024")],
        ),
        ("كينيا: صادرات الشاي ترتفع 5% إلى 25 مليون طن في 2024", [Told("exports", "25000000 t", ("KE",), "2024", "+5%")]),
        ("الوزير عن التجارة: كلفة المبنى مليار دولار", [Told("other", "1000000000 USD")]),
    ],
)  # fmt: skip
def test_headlines_and_bare_numbers(text: str, expected: list[Told]) -> None:
    """A colon or two dots stand for the verb; three bare numbers share the unit of the last, each for its partner."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تصدّر كينيا معظم نفطها عبر خط لاموا، الذي نقل 63 مليون طن العام الماضي.",
            [Told("cargo", "63000000 t", (), "2024")],
        ),
        (
            "بلغ حجم الشحن بالسكك الحديدية بين كينيا وأوغندا 32 مليون طن في 2024.",
            [Told("cargo", "32000000 t", ("KE", "UG"), "2024")],
        ),
        ("مرت عبر الميناء 50 ألف حاوية نمطية في 2024.", [Told("cargo", "50000 TEU", (), "2024")]),
        ("استقبل ميناء مومباسا 3 ملايين طن في 2024.", [Told("cargo", "3000000 t", (), "2024")]),
        (
            "انخفض تدفق النفط النيجيري نحو ميناء لاغوس إلى 3 ملايين طن.",
            [Told("cargo", "3000000 t", ("NG",))],
        ),
        ("نقل الخط 3 ملايين طن من البضائع العام الماضي.", [Told("cargo", "3000000 t", (), "2024")]),
        ("نقل ممر لوبيتو 3 ملايين طن إلى أوروبا في 2024.", [Told("cargo", "3000000 t", (), "2024")]),
        ("نقلت السكك الحديدية الكينية 3 ملايين طن في 2024.", [Told("cargo", "3000000 t", (), "2024")]),
        ("أعلنت السكك الحديدية الكينية أنها نقلت 3 ملايين طن في 2024.", [Told("cargo", "3000000 t", (), "2024")]),
        ("نقلت كينيا 3 ملايين طن في 2024.", [Told("cargo", "3000000 t", ("KE",), "2024")]),
        ("أعلنت شركة «النور» الكينية أنها وقعت عقدا بقيمة مليار دولار.", [Told("other", "1000000000 USD")]),
        ("نيروبي - قال نائب الوزير إن الدولة خصصت 40 مليار شلن.", [Told("other", "40000000000 KES", ("KE",))]),
        ("تبرعت كينيا بمليون دولار للصندوق.", [Told("other", "1000000 USD", ("KE",))]),
    ],
)  # fmt: skip
def test_whose_cargo_it_is(text: str, expected: list[Told]) -> None:
    """What a line, a port or a ship moves is nobody's; who ships, and from where to where, is told by name."""
    assert told(text) == expected


def test_a_year_behind_a_noun_that_it_does_not_describe() -> None:
    """«الصادرات العام الماضي» says when; «الأمين العام الماضي» does not."""
    assert [
        when.value.edtf for when in cr.parse("بلغت الصادرات العام الماضي ذروتها.", published="2025-06-15").dates
    ] == ["2024"]
    assert not cr.parse("زار الأمين العام الماضي في عمله المدينة.", published="2025-06-15").dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تبحث كينيا إحياء الممر الذي يصل نيروبي بالقاهرة، بعدما أنفقت 370 مليون دولار على الميناء.",
            [Told("other", "370000000 USD", ("KE",))],
        ),
        (
            "لا تتجاوز تجارة كينيا مع مصر ملياري دولار، مقابل 95 مليارا للصين.",
            [Told("trade-turnover", "2000000000 USD", ("EG", "KE")), Told("trade-turnover", "95000000000 USD", ("CN", "EG"))],
        ),
        ("بلغ إنتاج النفط في كينيا 5 ملايين طن.", [Told("other", "5000000 t", ("KE",))]),
        ("بلغت كلفة المصنع في كينيا 5 ملايين دولار.", [Told("other", "5000000 USD")]),
        (
            "أنهت كينيا العام بعجز تجاري بلغ مليار دولار، بعدما بلغت صادراتها 4 مليارات دولار. وجاءت مصر في مقدمة مستوردي السلع الكينية بـ900 مليون دولار.",
            [
                Told("other", "1000000000 USD", ("KE",)),
                Told("exports", "4000000000 USD", ("KE",)),
                Told("exports", "900000000 USD", ("KE", "EG")),
            ],
        ),
        (
            "بلغت صادرات كينيا مليوني طن، منها 600 ألف طن إلى مصر و400 ألف طن إلى غانا.",
            [
                Told("exports", "2000000 t", ("KE",)),
                Told("exports", "600000 t", ("KE", "EG")),
                Told("exports", "400000 t", ("KE", "GH")),
            ],
        ),
        (
            "تعمقت علاقات مصر مع كينيا، إذ بلغت صادرات مصر مليار دولار.",
            [Told("exports", "1000000000 USD", ("EG", "KE"))],
        ),
        (
            "تعمقت علاقات مصر مع كينيا وغانا، إذ بلغت صادرات مصر مليار دولار.",
            [Told("exports", "1000000000 USD", ("EG",))],
        ),
        (
            "نيروبي - زار الوزير مصر وغانا. وبلغت صادرات الشاي مليار دولار.",
            [Told("exports", "1000000000 USD", ("KE",))],
        ),
        (
            "بلغت الاستثمارات في كينيا 8 مليارات دولار. وجاءت الصين أولا بحصة 35 في المائة، تلتها الهند بحصة 13 في المائة.",
            [
                Told("investment", "8000000000 USD", ("KE",)),
                Told("other", "35%", ("CN", "KE")),
                Told("other", "13%", ("IN", "KE")),
            ],
        ),
        (
            "بلغت صادرات كينيا 6 مليارات دولار. وانكمش العجز التجاري إلى ملياري دولار.",
            [Told("exports", "6000000000 USD", ("KE",)), Told("other", "2000000000 USD", ("KE",))],
        ),
        (
            "بلغت تجارة كينيا 45 مليار دولار، أي نحو 7 بالمئة من تجارتها مع العالم.",
            [Told("trade-turnover", "45000000000 USD", ("KE",)), Told("other", "7%", ("KE",))],
        ),
        (
            "بلغت صادرات كينيا 3 مليارات متر مكعب، منها 1.8 مليار إلى غانا.",
            [Told("exports", "3000000000 m3", ("KE",)), Told("exports", "1800000000 m3", ("KE", "GH"))],
        ),
        (
            "صدّرت كينيا إلى مصر 1.2 مليون طن، وهو ما يزيد مرتين على الموسم السابق.",
            [Told("exports", "1200000 t", ("KE", "EG"), None, "x2")],
        ),
    ],
)  # fmt: skip
def test_what_is_left_out_is_found_before(text: str, expected: list[Told]) -> None:
    """The other state of the sentence, the trade told last, the whole of which something is a part."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بالأرقام: تجارة كينيا الخارجية في يناير\n• الصادرات: 1.9 مليار دولار (+12%)\n• العجز: 900 مليون دولار\nأبرز الشركاء:\n- الصين: مليار دولار",
            [
                Told("exports", "1900000000 USD", ("KE",), "2025-01", "+12%"),
                Told("other", "900000000 USD", ("KE",), "2025-01"),
                Told("trade-turnover", "1000000000 USD", ("CN", "KE"), "2025-01"),
            ],
        ),
        (
            "• ما حجم التبادل التجاري بين مصر وكينيا؟\n- بلغ 20 مليون دولار في 2024.",
            [Told("trade-turnover", "20000000 USD", ("EG", "KE"), "2024")],
        ),
        ("• كم عدد الزوار في مصر وكينيا؟\n- بلغ 20 مليون دولار في 2024.", [Told("other", "20000000 USD", (), "2024")]),
        (
            "صدّرت كينيا 25 مليون طن في 2024، توزعت كالتالي: أوروبا 12 مليون، ومصر 9 ملايين، وغانا 4 ملايين طن.",
            [
                Told("exports", "25000000 t", ("KE",), "2024"),
                Told("exports", "12000000 t", ("KE", "europe"), "2024"),
                Told("exports", "9000000 t", ("KE", "EG"), "2024"),
                Told("exports", "4000000 t", ("KE", "GH"), "2024"),
            ],
        ),
        (
            "كينيا ومصر: من مليار إلى ملياري دولار\nبلغت التجارة بين كينيا ومصر ملياري دولار.",
            [Told("other", "1000000000 USD"), Told("trade-turnover", "2000000000 USD", ("EG", "KE"))],
        ),
        (
            "وافق البنك الدولي على قرض لكينيا قيمته 190 مليون دولار، وعلى منحة لغانا بقيمة 45 مليون دولار.",
            [
                Told("other", "190000000 USD", ("world-bank", "KE")),
                Told("other", "45000000 USD", ("world-bank", "GH")),
            ],
        ),
        (
            "بلغت صادرات كينيا 500 مليون دولار، 60% منها إلى مصر وغانا.",
            [Told("exports", "500000000 USD", ("KE",))],
        ),
        (
            "وقعت سوريا والجزائر مذكرة لتوريد 1.2 مليار متر مكعب من الغاز الجزائري سنويا.",
            [Told("other", "1200000000 m3/year", ("DZ", "SY"))],
        ),
        ("تنوي بروكسل تخصيص 12 مليار يورو للنقل.", [Told("other", "12000000000 EUR", ("eu",))]),
        ("سينقل الخط عند اكتماله 33 مليون طن سنويا.", [Told("other", "33000000 t/year")]),
    ],
)  # fmt: skip
def test_lists_headings_and_questions(text: str, expected: list[Told]) -> None:
    """A heading or a question says what is measured below it, a colon opens a list of partners."""
    assert told(text) == expected
