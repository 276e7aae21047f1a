"""Cargo is told with the state through whose ports it goes, whose goods it is, or where it is shipped."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "غادر القطار ميناء شنغهاي شرقي الصين. واستقبل الميناء 5 ملايين طن من بضائع العبور.",
            [Told("cargo", "5000000 t", ("CN",))],
        ),
        (
            "تعاني كينيا من ازدحام الشحن. وناول ميناء مومباسا مليوني طن في 2024.",
            [Told("cargo", "2000000 t", ("KE",), "2024")],
        ),
        ("ناول ميناء مومباسا مليوني طن في 2024.", [Told("cargo", "2000000 t", (), "2024")]),
        (
            "زرت ميناء مومباسا في كينيا الشهر الماضي. عبر من هناك في 2024 مليون ومئتا ألف طن من البضائع.",
            [Told("cargo", "1200000 t", ("KE",), "2024")],
        ),
        ("عبرت ميناءي مومباسا ولامو الكينيين 7 ملايين طن في 2024.", [Told("cargo", "7000000 t", ("KE",), "2024")]),
        (
            "تراجع عدد الحاويات المناولة في ميناء مومباسا الكيني خلال 2024 إلى 118 ألفا.",
            [Told("cargo", "118000 container", ("KE",), "2024")],
        ),
        (
            "تستعد كينيا لرفع كميات الخام التي تضخها في الخط إلى 1.7 مليون طن هذا العام، بعدما مر عبره 1.4 مليون طن من نفطها في 2024.",
            [Told("other", "1700000 t", ("KE",), "2025"), Told("cargo", "1400000 t", ("KE",), "2024")],
        ),
        (
            "يتوقع السوق زيادة كميات الغاز التي تصدرها الجزائر إلى 40 مليار متر مكعب.",
            [Told("other", "40000000000 m3", ("DZ",))],
        ),
        (
            "بلغت كميات القمح التي اشترتها مصر 5 ملايين طن في 2024.",
            [Told("imports", "5000000 t", ("EG",), "2024")],
        ),
        ("يقيم في مدينة مومباسا الكينية مليونا نسمة، وعبر السياح الميناء.", []),
    ],
)  # fmt: skip
def test_cargo_is_that_of_the_ports_it_goes_through(text: str, expected: list[Told]) -> None:
    """A port stands for its state where the text names the state; «الميناء» and «هناك» are the port told before."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت صادرات مصر 277 مليون دولار، ولم تكن قبل خمسة أعوام تتعدى 90 مليونا.",
            [Told("exports", "277000000 USD", ("EG",)), Told("exports", "90000000 USD", ("EG",), "2020")],
        ),
        (
            "بلغت صادرات كينيا إلى أوغندا مليار دولار، وإلى رواندا بمليار و400 مليون، ثم إلى مصر بمليار و100 مليون دولار.",
            [
                Told("exports", "1000000000 USD", ("KE", "UG")),
                Told("exports", "1400000000 USD", ("KE", "RW")),
                Told("exports", "1100000000 USD", ("KE", "EG")),
            ],
        ),
        ("بلغت صادرات مصر مليار دولار، ويعيش فيها 110 ملايين.", [Told("exports", "1000000000 USD", ("EG",))]),
        (
            "القاهرة - قال وزير التجارة المصري إن بلاده تعتزم رفع التبادل التجاري مع كينيا من مليار إلى 3 مليارات دولار بحلول 2030.",
            [
                Told("trade-turnover", "1000000000 USD", ("EG", "KE")),
                Told("other", "3000000000 USD", ("EG", "KE"), "2030"),
            ],
        ),
        (
            "سترتفع طاقة الميناء من 3 إلى 5 ملايين طن سنويا.",
            [Told("other", "3000000 t/year"), Told("other", "5000000 t/year")],
        ),
        (
            "نقلت السكك الحديدية في النصف الأول من هذا العام 6.4 مليون طن.",
            [Told("cargo", "6400000 t", (), "2025-01/2025-06")],
        ),
    ],
)  # fmt: skip
def test_amounts_without_a_noun_and_what_an_aim_begins_with(text: str, expected: list[Told]) -> None:
    """A number without its noun counts what was told before, whatever is told of time between; a rise that is aimed at begins with what is."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وصلت إلى ميناء الإسكندرية أمس سفينة محملة بـ 60 ألف طن من القمح قادمة من روسيا.",
            [Told("cargo", "60000 t", ("RU", "EG"), "2025-06-14")],
        ),
        (
            "رست اليوم في ميناء بيروت سفينة تحمل 40 ألف طن من القمح قادمة من أوكرانيا.",
            [Told("cargo", "40000 t", ("UA", "LB"), "2025-06-15")],
        ),
        (
            "وصلت الجمعة باخرة محملة بـ 12 ألف طن من الأرز إلى ميناء مقديشو قادمة من الهند.",
            [Told("cargo", "12000 t", ("IN", "SO"), "2025-06-13")],
        ),
        ("وصل أمس إلى نيروبي وفد شركة تنقل 40 ألف طن من القمح.", [Told("cargo", "40000 t")]),
        ("وصل الوزير أمس إلى ميناء مومباسا، الذي ناول 40 ألف طن من القمح.", [Told("cargo", "40000 t")]),
        (
            "بين إيران وتركمانستان نُقل 1.4 مليون طن من البضائع بالسكك الحديدية في 2024.",
            [Told("cargo", "1400000 t", ("IR", "TM"), "2024")],
        ),
        (
            "بين الهند وعُمان تم نقل مليون طن من البضائع في 2023.",
            [Told("cargo", "1000000 t", ("IN", "OM"), "2023")],
        ),
    ],
)  # fmt: skip
def test_the_day_of_an_arrival_and_the_two_ends(text: str, expected: list[Told]) -> None:
    """A shipload has the day on which it came; «بين … نُقل …» names those between whom it went."""
    assert told(text) == expected
