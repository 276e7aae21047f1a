"""What stands below the news, and above it, that is none of it."""

from __future__ import annotations

import pytest

from caspian_relations import parse

_NEWS = "غانا وتوغو تبحثان النقل\nاستقبل وزير النقل الغاني أمس نظيره التوغولي في أكرا، وبحث معه فتح طريق جديد بين البلدين.\n"


@pytest.mark.parametrize(
    "line",
    [
        "(رويترز)",
        "-- (وام)",
        "أ ش أ",
        "= م.ع",
        "==== ن.ح.",
        "12 تعليقا",
        "شوهد 345 مرة",
        "انتهى / ك.م كود الخبر : 8512 التعليقات (3) اطبع",
        "إذا وجدت خطأ في النص، حدده واضغط Ctrl+Enter",
        "لاحظتم خطأ؟ حددوه واضغطوا Ctrl+Enter",
        "النص مترجم آليا.",
        "لقراءة النسخة الفرنسية من المقال اضغط هنا",
        "لمشاهدة الفيديو انقر هنا",
        "صور ساخنة",
        "معرض الصور",
        "رمز الخبر: 123456",
        "سمات: تجارة، نقل",
        "24/06/2025 - 12:30",
        "A+ A-",
        "العودة إلى الأعلى",
        "نسخة قابلة للطباعة",
        "هل لاحظت خطأ؟ أخبرنا",
    ],
)
def test_debris_below_the_news(line: str) -> None:
    """Signatures, counters, what to press, machine translation, photographs."""
    article = parse(_NEWS + line, published="2025-06-24")
    [found] = article.boilerplate
    assert article.text[found.start : found.end] in line
    assert found.end - found.start >= len(line) - 3


@pytest.mark.parametrize(
    "text",
    [
        "أكرا في 13 يونيو /أ ش أ/\nاستقبل وزير النقل الغاني أمس نظيره التوغولي.",
        "غانا وتوغو تبحثان النقل\nأكرا | خاص «الراية»\nاستقبل وزير النقل الغاني أمس نظيره التوغولي.",
        "استقبل الوزير نظيره في أكرا، وبحث معه فتح طريق جديد.\nوغادر الوفد مساء أمس.",
        "حضر اللقاء وزراء ثلاث دول:\nغانا\nتوغو\nبنين",
        "استقبل الوزير نظيره في أكرا، وبحث معه الأرقام الآتية:\n• غانا: 25 مليون دولار\n• توغو: 12 مليون دولار",
    ],
)
def test_news_is_no_debris(text: str) -> None:
    """Datelines with the letters of an agency, short last lines, lists."""
    assert not parse(text, published="2025-06-24").boilerplate
