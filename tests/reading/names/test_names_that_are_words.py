"""Names of people that are words, offices or nisbas elsewhere, and cities called like their states."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.facts_told import people

_DAY = "2025-11-19"


@pytest.mark.parametrize(
    "given",
    ["أمين", "أمينة", "سلطان", "محب", "مطر", "الطيب", "الهادي", "الصادق", "بسمة", "حياة", "حكيمة", "رام"],
)
def test_a_first_name_may_be_a_word(given: str) -> None:
    text = f"التقى وزير النقل المالي {given} تراوري نظيره الغاني كوامي بونسو."
    named = {" ".join(name) for name in ((given, "تراوري"), ("كوامي", "بونسو"))}
    article = parse(text, published=_DAY)
    assert {person.names["ar"][0] for person in article.persons} == named


@pytest.mark.parametrize("family", ["الحكيم", "النجار", "الراشد", "المصري", "الهندي", "العلوي", "السويدي", "الحداد"])
def test_a_surname_may_be_a_word_before_whom_its_bearer_meets(family: str) -> None:
    article = parse(f"التقى وزير النقل العراقي كريم {family} نظيره الغاني كوامي بونسو.", published=_DAY)
    assert {person.names["ar"][0] for person in article.persons} == {f"كريم {family}", "كوامي بونسو"}
    assert {state.id for state in article.states} == {"state:IQ", "state:GH"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("التقى وزير النقل العراقي رئيس البرلمان كوامي بونسو.", {"كوامي-بونسو"}),
        ("استقبل رئيس مالي وزير خارجية غانا كوامي بونسو.", {"كوامي-بونسو"}),
        ("استقبل رئيس مالي أمين عام المنظمة كوامي بونسو.", {"كوامي-بونسو"}),
        ("التقى وزير النقل العراقي الوفد الهندي رئيس البعثة.", set()),
    ],
)
def test_an_office_that_is_told_of_something_is_no_name(text: str, named: set[str]) -> None:
    assert people(text, _DAY) == named


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("عقدت القمة في مدينة تونس أمس.", {"place:tunis"}),
        ("وصل الرئيس المالي إلى مدينة جيبوتي.", {"place:djibouti"}),
        ("وصل الرئيس المالي إلى تونس.", set()),
        ("تعد مدن تونس ومصر من أجمل المدن.", set()),
    ],
)
def test_a_city_is_called_so_where_that_is_said(text: str, place: set[str]) -> None:
    assert {found.id for found in parse(text, published=_DAY).places} == place


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("استقبل خليفة بن سالم المري وزير النقل السفير الغاني.", {"خليفه-بن-سالم-المري"}),
        ("اجتمع حمد بن راشد الكندي مع السفير الغاني.", {"حمد-بن-راشد-الكندي"}),
        ("استقبل خالد بن سالم الوفد الغاني.", {"خالد-بن-سالم"}),
        ("استقبل الرئيس الغاني وزير خارجية الأردن كريم القاضي ووقعا مذكرة.", {"كريم-القاضي"}),
        ("ترأسها عن الجانب الكيني علي كاماو وعن الجانب الغاني كوفي منساه.", {"علي-كاماو", "كوفي-منساه"}),
        ("بحث الوزير كوفي منساه هاتفيا مع نظيريه الكيني والسوداني التعاون.", {"كوفي-منساه"}),
    ],
)
def test_names_behind_fathers_and_sides(text: str, named: set[str]) -> None:
    assert people(text, _DAY) == named


@pytest.mark.parametrize("heading", ["الأخبار المرتبطة", "تقارير ذات صلة", "المواضيع ذات الصلة", "اخترنا لكم"])
@pytest.mark.parametrize("mark", ["\n", ": "])
def test_news_below_a_heading_of_other_news_is_debris(heading: str, mark: str) -> None:
    text = f"وصل وزير النقل الغاني كوفي منساه إلى تونس.\n\n{heading}{mark}الرئيس الكيني يجتمع مع نظيره الصربي"
    article = parse(text, published=_DAY)
    assert [type(event).__name__ for event in article.events] == ["Visit"]
    assert {state.id for state in article.states} == {"state:GH", "state:TN"}
