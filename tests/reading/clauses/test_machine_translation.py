"""Wordings of translating machines: «قام بـ», «من قبل», «أخذ مكانا», a title with an article too many."""

from __future__ import annotations

import pytest

import caspian_relations as cr


def read(text: str) -> cr.Article:
    return cr.parse(text, published="2024-08-09")


def relations(text: str) -> list[tuple[str, str, str]]:
    return [(r.subject, r.predicate.value, r.object) for r in read(text).relations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قام وزير الخارجية الكيني بإجراء محادثات مع نظيره المصري في القاهرة.", ("state:KE", "meets", "state:EG")),
        ("قام الرئيس المصري باستقبال الرئيس الكيني في القاهرة.", ("state:EG", "meets", "state:KE")),
        ("سيقوم الرئيس المصري باستقبال نظيره الكيني غدا.", ("state:EG", "meets", "state:KE")),
        ("قام الرئيس الكيني بتهنئة الرئيس المصري.", ("state:KE", "congratulates", "state:EG")),
        ("قام الوزيران المصري والكيني بالتوقيع على مذكرة تفاهم.", ("state:EG", "signs-with", "state:KE")),
        ("قام الوزيران المصري والكيني بعقد اجتماع في القاهرة.", ("state:EG", "meets", "state:KE")),
        ("قام الرئيس المصري بالاتصال بالرئيس الكيني.", ("state:EG", "calls", "state:KE")),
        ("قام الرئيس المصري بزيارة كينيا.", ("state:EG", "visits", "state:KE")),
        ("تم استقبال الوزير الكيني من قبل الرئيس المصري في القاهرة.", ("state:EG", "meets", "state:KE")),
        ("تم التوقيع على مذكرة تفاهم من قبل مصر وكينيا.", ("state:EG", "signs-with", "state:KE")),
        ("تم توقيع اتفاقية من جانب وزير النقل المصري ونظيره الكيني.", ("state:EG", "signs-with", "state:KE")),
        ("الاتفاقية وقعت من قبل مصر وكينيا.", ("state:EG", "signs-with", "state:KE")),
        ("تمت زيارة كينيا من قبل الرئيس المصري.", ("state:EG", "visits", "state:KE")),
        ("تم دعم مصر من قبل كينيا.", ("state:KE", "supports", "state:EG")),
        ("الرئيس مصر عبد الفتاح السيسي زار كينيا.", ("person:abdel-fattah-el-sisi", "visits", "state:KE")),
    ],
)
def test_who_did_what(text: str, expected: tuple[str, str, str]) -> None:
    """The noun says what was done, and who did it stands before it or behind «من قبل»."""
    assert relations(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "قام الوزير المصري بدور مهم في كينيا.",
        "قامت الشركة بعمليات صيانة في مصر.",
        "شكر الوزير بلجيكا.",
        "تلقى الرئيس المصري رسالة من قبل.",
        "لم يقم الرئيس المصري باستقبال الرئيس الكيني.",
    ],
)
def test_what_nobody_did(text: str) -> None:
    assert all(predicate in ("thanks",) for _, predicate, _ in relations(text))


def test_a_gathering_that_takes_place() -> None:
    """«أخذت مكانها» is «انعقدت»."""
    (summit,) = read("القمة أخذت مكانها في موسكو بمشاركة رؤساء روسيا والصين والهند.").summits
    assert summit.place == "place:moscow"
    assert set(summit.participants) == {"state:RU", "state:CN", "state:IN"}


@pytest.mark.parametrize(
    "text",
    [
        "وقع سعادة الدكتور محمد بن مبارك بن دينه وزير النفط البحريني وسعادة السيد سامر الكريمي وزير الطاقة الأردني اتفاقية تعاون.",
        "التقى سعادة الدكتور محمد بن مبارك بن دينه وزير النفط البحريني بمعالي السيد سامر الكريمي وزير الطاقة الأردني.",
    ],
)
def test_a_style_of_address_begins_another(text: str) -> None:
    """«… البحريني وسعادة السيد …»: two; behind «بن» whatever the word means is a name."""
    assert {person.names["ar"][0] for person in read(text).persons} == {"محمد بن مبارك بن دينه", "سامر الكريمي"}
    (event,) = read(text).events
    assert {"state:BH", "state:JO"} <= set(event.participants)


def test_who_is_told_of_before_an_aside() -> None:
    """«الوزير فلان، وهو أيضا …، سيقوم …»: he goes, and not the spokesman who says so."""
    text = "أعلن المتحدث سامر الكريمي أن وزير الخارجية الكيني موساليا مودافادي، وهو أيضا رئيس الوزراء، سيقوم بزيارة إلى تونس."
    (visit,) = read(text).visits
    assert [who for who in visit.participants if who.startswith("person:")] == ["person:موساليا-مودافادي"]


def test_she_is_somebody_else() -> None:
    """A woman's office behind a man's is another's."""
    text = "التقى وزير الخارجية الكيني رئيسة المفوضية الأوروبية أورسولا فون دير لاين في بروكسل."
    (meeting,) = read(text).meetings
    assert set(meeting.participants) >= {"state:KE", "person:ursula-von-der-leyen"}


def test_a_telegram_to_somebody() -> None:
    """«برقية تهنئة للرئيس فلان»: who stands behind ل is congratulated."""
    text = "بعث الأمير محمد بن سلمان برقية تهنئة للرئيس الكيني وليام روتو بمناسبة ذكرى الاستقلال."
    assert relations(text) == [("person:mohammed-bin-salman", "congratulates", "person:william-ruto")]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("نتطلع إلى زيارة الرئيس المصري إلى نيروبي.", ["proposed"]),
        ("نتطلع لزيارة الرئيس المصري لنيروبي.", ["proposed"]),
        ("زيارة الرئيس المصري إلى نيروبي مهمة.", ["held"]),
    ],
)
def test_a_visit_hoped_for(text: str, statuses: list[str]) -> None:
    assert [visit.status.value for visit in read(text).visits] == statuses


def test_a_law_that_is_passed_says_nothing() -> None:
    assert read("وقع الرئيس الكيني القانون الذي أقره البرلمان في مارس.").statements == ()
    assert len(read("أقر الوزير الكيني بأن الخطة تأخرت.").statements) == 1


def test_wishes_in_quotation_marks_are_no_body() -> None:
    text = 'استقبل الشيخ محمد بن زايد آل نهيان رئيس الدولة "حفظه الله" الرئيس الكيني وليام روتو.'
    assert read(text).organizations == ()


@pytest.mark.parametrize(
    ("text", "places"),
    [("شكرا على قراءة التعليق على الخبر.", set()), ("وصل الوزير المصري إلى الخبر.", {"place:khobar"})],
)
def test_the_news_is_no_town(text: str, places: set[str]) -> None:
    assert {place.id for place in read(text).places} == places


def test_a_body_without_its_dots_in_a_text_with_dots() -> None:
    """«وزاره الدفاع» is a ministry, wherever; «وزاره الوزير» a visit."""
    text = "أعلنت وزاره الدفاع الكينية عن اختتام مناورات مشتركة."
    (statement,) = read(text).statements
    assert (statement.speaker or "").startswith("organization:")


def test_a_summit_of_two_with_a_dash() -> None:
    (summit,) = read("نتائج القمة الثانية للصين - آسيا الوسطى.").summits
    assert (summit.series, summit.ordinal) == ("series:china-ca", 2)


def test_a_purpose_told_in_several_words() -> None:
    """«من أجل إجراء محادثات», «بهدف …»: as «لإجراء محادثات»."""
    for purpose in ("من أجل إجراء", "بهدف إجراء", "لإجراء"):
        text = f"سيزور وزير الخارجية الكيني القاهرة يوم الاثنين {purpose} محادثات مع نظيره المصري."
        assert relations(text) == [("state:KE", "meets", "state:EG"), ("state:KE", "visits", "state:EG")]


def test_a_hamza_behind_its_seat() -> None:
    """«يهنىء» is «يهنئ»."""
    assert relations("الرئيس الكيني يهنىء نظيره المصري بعيد الاستقلال.") == [("state:KE", "congratulates", "state:EG")]
