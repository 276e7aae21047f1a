"""Forms of address: «دولة السيد فلان», and «دولته», «فخامته», «معاليه», «رئيس الدولة» for somebody named before."""

from __future__ import annotations

import pytest

from tests.reading import facts_told

_DAY = "2025-10-27"

_RECEIVED = "استقبل ولي العهد الأمير محمد بن سلمان دولة السيد إيدي راما رئيس وزراء ألبانيا. "


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (_RECEIVED, "mohammed-bin-salman meets edi-rama"),
        (_RECEIVED + "ووجّه دولته الدعوة إلى سمو ولي العهد لزيارة تيرانا.", "edi-rama invites mohammed-bin-salman"),
        (_RECEIVED + "وشكر دولته سمو ولي العهد على الاستقبال.", "edi-rama thanks mohammed-bin-salman"),
        (
            "استقبل عبد الفتاح السيسي الرئيس الكيني وليام روتو. ودعا فخامته السيسي إلى زيارة نيروبي.",
            "william-ruto invites abdel-fattah-el-sisi",
        ),
        (
            "استقبل الشيخ محمد بن زايد آل نهيان رئيس الدولة الرئيس الكيني وليام روتو. ووجّه الرئيس الكيني دعوة إلى رئيس الدولة لزيارة نيروبي.",
            "william-ruto invites mohamed-bin-zayed",
        ),
        ("زار دولة الرئيس نجيب ميقاتي القاهرة أمس.", "najib-mikati visits EG"),
    ],
)
def test_who_is_addressed_so(text: str, relation: str) -> None:
    assert relation in facts_told.relations(text, _DAY)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        # Nobody is called «دولة السيد»: it is his state.
        ("استقبل عبد الفتاح السيسي وليام روتو. وأكد روتو دعم دولته لمصر.", "KE supports EG"),
        ("قال أمير دولة قطر الشيخ تميم بن حمد آل ثاني إنه يشكر مصر.", "tamim-bin-hamad thanks EG"),
    ],
)
def test_a_state_stays_one(text: str, relation: str) -> None:
    assert relation in facts_told.relations(text, _DAY)
