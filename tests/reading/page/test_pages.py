"""Pages: what stands above and below the news, and gives no facts."""

from __future__ import annotations

import pytest

from caspian_relations import model, parse


@pytest.mark.parametrize(
    ("text", "states", "debris"),
    [
        (
            "الرئيسية\nسياسة\nالسعودية\nمصر\nوزير الخارجية الكيني يزور تونس\nتونس - وات: وصل الوزير الكيني أمس.",
            {"KE", "TN"},
            ["الرئيسية", "سياسة", "السعودية", "مصر"],
        ),
        (
            "زار الرئيس الكيني تونس أمس.\nالأكثر قراءة\nالمغرب يعلن خطة\nفرنسا تفوز على ليبيا",
            {"KE", "TN"},
            ["الأكثر قراءة", "المغرب يعلن خطة", "فرنسا تفوز على ليبيا"],
        ),
        (
            "زار الرئيس الكيني تونس أمس.\nاقرأ أيضا\nالمغرب يعلن خطة\nوأضاف الرئيس أن ليبيا تدعم الخطة.",
            {"KE", "TN", "LY"},
            ["اقرأ أيضا", "المغرب يعلن خطة"],
        ),
        (
            "زار الرئيس الكيني تونس أمس.\nاترك تعليقا\nلن يتم نشر عنوان بريدك الإلكتروني\nالمزيد من إيران",
            {"KE", "TN"},
            ["اترك تعليقا", "لن يتم نشر عنوان بريدك الإلكتروني", "المزيد من إيران"],
        ),
    ],
)
def test_lists_of_other_news_are_debris(text: str, states: set[str], debris: list[str]) -> None:
    """A menu above, titles under a heading alone in its line; the news goes on where a full sentence stands."""
    article = parse(text, published="2024-11-20")
    assert {state.alpha2 for state in article.states} == states
    assert [span.of(text) for span in article.boilerplate] == debris


@pytest.mark.parametrize("dash", ["ـ", "ــ", "-", "–"])
def test_a_stroke_that_joins_no_letters_is_a_dash(dash: str) -> None:
    """«القاهرة ـ استقبل …» is a dateline; inside words the stroke says nothing."""
    text = f"القاهرة {dash} استقبل الرئيس المصري عبد الفتاح السيسي نظيره الكيـــني وليام روتو."
    (meeting,) = parse(text, published="2024-11-20").meetings
    assert meeting.place == "place:cairo"
    assert {state.alpha2 for state in parse(text).states} == {"EG", "KE"}


@pytest.mark.parametrize(
    "lead",
    [
        "عمان 12 تشرين الثاني (بترا)- ",
        "(الدوحة - قنا) ",
        "(وام) ",
        "سلا (ومع) - ",
        "/وام/ ",
        "(وكالة الضفة) ",
        "سلا (جريدة الضفة) - ",
        "كتب - هاني المنصوري: ",
        "بيروت - وكالات: ",
    ],
)
def test_who_signs_does_not_act(lead: str) -> None:
    """An agency in brackets or a byline before the first verb takes nothing of the news away."""
    text = f"الوزير في آسيا\n{lead}أجرى الملك عبد الله الثاني والرئيس الفيتنامي مباحثات في هانوي يوم الأربعاء، تناولت سبل توطيد العلاقات بين البلدين.\n"
    (meeting,) = parse(text, published="2025-11-12").events
    assert isinstance(meeting, model.Meeting)
    assert meeting.place == "place:hanoi"
    assert {"state:JO", "state:VN"} <= set(meeting.participants)


def test_a_byline_alone_is_no_news() -> None:
    """Where nothing follows a byline, the whole line is page debris."""
    text = "الوزير يزور هانوي\nزار الوزير الأردني هانوي أمس.\nكتب: هاني المنصوري\n"
    article = parse(text, published="2025-11-12")
    assert [text[b.start : b.end] for b in article.boilerplate] == ["كتب: هاني المنصوري"]


def test_a_city_before_a_day_is_where_the_news_was_written() -> None:
    """«عمان 12 تشرين الثاني» is a city and no state; «عمان: …» in a list may be either."""
    article = parse("عمان 12 تشرين الثاني (بترا) - استقبل الملك عبد الله الثاني وفدا.", published="2025-11-12")
    assert {place.id for place in article.places} == {"place:amman"}
    assert article.states == ()


@pytest.mark.parametrize(
    "line",
    [
        "فيسبوك تويتر واتساب",
        "مشاركة",
        "شارك عبر البريد الإلكتروني | طباعة",
        "© 2025 جميع الحقوق محفوظة لصحيفة الميناء",
        "المقال يعبر عن رأي كاتبه",
        "تابعونا عبر تلغرام",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك",
        "وقت القراءة: 3 دقائق",
    ],
)
def test_buttons_and_notices_are_debris(line: str) -> None:
    """A line below the news that has nothing of it."""
    article = parse(f"استقبل وزير النقل الكيني السفير.\n{line}")
    assert [article.text[span.start : span.end] for span in article.boilerplate] == [line]


@pytest.mark.parametrize(
    "line", ["شارك الوزير في القمة.", "نشر الوزير تغريدة على تويتر.", "طباعة الكتب مكلفة في كينيا."]
)
def test_news_that_begins_like_a_button_is_news(line: str) -> None:
    """A verb with its subject is a sentence."""
    assert parse(f"استقبل وزير النقل الكيني السفير.\n{line}").boilerplate == ()


def test_a_state_in_brackets_signs_no_dateline() -> None:
    """«ممباسا (كينيا) - رويترز» says where the town is; «هانوي (VNA) -» who sends it."""
    news = "ميناء ممباسا يسجل رقما قياسيا\n\n{} - رويترز\nسجل ميناء ممباسا رقما."
    assert [body.id for body in parse(news.format("ممباسا (كينيا)")).organizations] == ["organization:reuters"]


@pytest.mark.parametrize("bullet", ["• ", "- ", "* ", "▪ ", "1. ", "2) ", "✅ ", "🔴 ", "◾️ "])
def test_what_opens_an_item_says_nothing(bullet: str) -> None:
    """A dateline, a clause and page debris are what they are behind a bullet, too."""
    text = f"الوزير في نيروبي\n{bullet}نيروبي – رويترز: زار الرئيس المصري عبد الفتاح السيسي كينيا.\n{bullet}اقرأ أيضا: تونس تفوز على ليبيا"
    article = parse(text, published="2025-11-12")
    assert [visit.place for visit in article.visits] == ["place:nairobi"]
    assert {state.alpha2 for state in article.states} == {"EG", "KE"}


def test_sentences_end_without_a_space() -> None:
    """«… تونس.وقال الوزير»: two sentences, and two speakers."""
    text = "قال وزير النقل الكيني إن بلاده تدعم تونس.وأكد وزير الخارجية المصري أن القاهرة تدعم ليبيا."
    assert len(parse(text).statements) == 2
    assert set(parse(text).statements[0].about) == {"state:KE", "state:TN"}


@pytest.mark.parametrize(
    "lead", ["نيروبي - رويترز:", "نيروبي/ رويترز -", "نيروبي (رويترز) -", "نيروبي. 16 مايو. رويترز –"]
)
def test_a_page_in_one_line(lead: str) -> None:
    """Where line ends are lost, a dateline ends the headline."""
    news = "استقبل الرئيس الكيني وليام روتو نظيره المصري عبد الفتاح السيسي."
    folded, lines = (parse(f"الرئيس المصري في كينيا{between}{lead} {news}") for between in (" ", "\n"))
    assert [(event.place, event.participants) for event in folded.events] == [
        (event.place, event.participants) for event in lines.events
    ]
    assert {body.id for body in folded.organizations} == {"organization:reuters"}


def test_a_quotation_ends_with_its_line() -> None:
    """A mark that nobody closes, with another in the next line, holds no name."""
    text = 'عقد في نيروبي الاجتماع الرابع "\n" لوزراء الخارجية.'
    assert [event.name.ar for event in parse(text).events] == [()]


@pytest.mark.parametrize(
    "line",
    [
        "Tags: كينيا | مصر",
        "Read more: تونس تفوز على ليبيا",
        "#كينيا #قمة_نيروبي #ليبيا",
        "Cookies: نحن نستخدم ملفات تعريف الارتباط",
        "النقر للمشاركة على فيسبوك",
        "مواضيع قد تعجبك:\n- تونس تفوز على ليبيا",
        "ترشيحاتنا\nتونس تفوز على ليبيا",
        "الأكثر قراءة\nهل تفوز تونس على ليبيا؟",
        "طباعة الخبر أرسل لصديق",
        "لا تنسى مشاركة الخبر مع أصدقائك",
        "الأخبار / اقتصاد / طاقة",
        "وام/أحمد النعيمي/دينا عمر",
        "أخبار | عربي ودولي | رياضة",
        "Related Articles\nتونس تفوز على ليبيا",
        "تحميل...",
    ],
)
def test_more_buttons_and_lists_are_debris(line: str) -> None:
    """In Latin letters, too, and hashtags alone in their line."""
    article = parse(f"استقبل وزير النقل الكيني السفير.\n{line}")
    assert {state.alpha2 for state in article.states} == {"KE"}
    assert article.boilerplate


def test_a_hashtag_in_a_sentence_is_its_word() -> None:
    text = "زار #الرئيس_المصري #كينيا أمس."
    (visit,) = parse(text).visits
    assert visit.host == "state:KE"
    assert parse(text).boilerplate == ()


def test_a_sentence_without_an_end_is_read_in_pieces() -> None:
    """Four hundred words with commas alone: who meets at its end meets there, and nothing before is lost."""
    filling = "كلام طويل عن الطقس في الجبال، " * 60
    article = parse(f"زار الرئيس الكيني أوغندا، {filling}والتقى الرئيس الكيني نظيره التنزاني.")
    assert {type(event).__name__ for event in article.events} == {"Visit", "Meeting"}
    meeting = next(event for event in article.events if type(event).__name__ == "Meeting")
    assert set(meeting.participants) >= {"state:KE", "state:TZ"}


@pytest.mark.parametrize(
    "line",
    [
        "رئيس مجلس الإدارة : د. سمير بن ثاني آل ثاني",
        "رئيس التحرير: جابر البكري",
        "السبت 06-09-2014 17:41 | كتب: سمير البكري |",
    ],
)
def test_who_makes_the_paper_says_nothing(line: str) -> None:
    """The masthead and the byline above the news."""
    article = parse(f"وزير النقل الكيني يستقبل السفير\n{line}\nاستقبل وزير النقل الكيني السفير.")
    assert [article.text[span.start : span.end] for span in article.boilerplate] == [line]
    assert not article.persons
    assert not article.statements


@pytest.mark.parametrize("line", ["قال رئيس التحرير: القمة مهمة.", "رئيس التحرير يلتقي الوزير الكيني في نيروبي"])
def test_an_editor_may_be_in_the_news(line: str) -> None:
    assert not parse(line).boilerplate
