"""Texts of every sort: anything at all, Arabic letters and signs, words of news and known names in any order."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import strategies as st

from caspian_relations import reference
from caspian_relations.arabic.lexicon import default
from tests.corpus import names, passage

ARABIC = st.text(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة ،؛.:()«»\n٠١٢٣0123456789%-/\u0640\u064b\u064e\u200f", max_size=200
)
KNOWN = {name for name, group in reference.default().names.table.items() if group}
PIECES = st.lists(st.sampled_from([p for n in names() for p in passage(n).text.split()]), max_size=60).map(" ".join)
MIXTURES = st.lists(
    st.one_of(
        st.sampled_from([p for n in names() for p in passage(n).text.split()]),
        st.sampled_from(sorted(default().forms())),
        st.builds("{}{}".format, st.sampled_from(["", "و", "ب", "ل", "ال", "لل"]), st.sampled_from(sorted(KNOWN))),
        st.sampled_from(["،", ".", ":", "(", ")", "«", "»", "-", "/", "\n", "\n\n", "12", "2024", "4.5", "%"]),
    ),
    max_size=60,
).map(" ".join)
"""Words of news, words of the language and known names in any order: what no rule foresees."""
ANY = st.one_of(
    st.text(max_size=200),
    ARABIC,
    PIECES,
    MIXTURES,
    st.text(st.characters(categories=["Cc", "Cf", "Cs", "Mn"]), max_size=60),
)
# JSON cannot tell two surrogates of a pair from the character that they stand for; one alone it keeps.
ANY = ANY.filter(lambda text: not re.search("[\ud800-\udbff][\udc00-\udfff]", text))
PUBLISHED = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 12, 31)))
