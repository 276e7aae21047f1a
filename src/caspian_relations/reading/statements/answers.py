"""What whoever is interviewed says of himself: «– الباب مفتوح، وأتوقع أن يكون …», below «الباحث فلان لـ«رؤية»: …»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NEWLINE
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import DASHES, find_complement
from caspian_relations.reading.desk.drafts import StatementDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.attribution import Attribution

__all__ = ["answered", "is_first_person"]

_LONGEST_ANSWER = 250
"""How many tokens before a verb the dash of its answer may stand."""


def is_first_person(sheet: Sheet, head: Phrase) -> bool:
    """«أتوقع», «طالبتُ»: a verb of whoever speaks, by its form or by the vowel on its ending."""
    alone = head.features.get("number", "singular") == "singular"
    return alone and (head.features.get("person") == "1" or sheet.forms[head.start].raw.endswith("تُ"))


def answered(ledger: Attribution, clause: Clause, sentence: Sentence, verb: str) -> list[StatementDraft]:
    """``'–' answer``: what the one who is interviewed says, expects or calls for in the first person, behind the dash of an answer."""
    sheet, head = ledger.sheet, clause.head
    if not ledger.interviewed or clause.negated or ledger.in_quotation(head.start) or not _is_answer(sheet, head.start):
        return []
    needs = ledger.words["verbs"].get(clause.lemma, {}).get("needs")
    complement = find_complement(sheet, head.end, sentence.end, needs)
    if complement is None or complement.kind in ("", "object"):
        return []
    content = ledger.content(complement, sentence, head.start)
    return ledger.make(
        ledger.interviewed, None, verb, (sheet.tokens.starts[head.start], head.last), content, f"answer:{clause.lemma}"
    )


def _is_answer(sheet: Sheet, at: int) -> bool:
    """Whether the line of token `at` begins with a dash."""
    forms = sheet.forms
    first = max(at - _LONGEST_ANSWER, 0)
    start = next((k + 1 for k in range(at - 1, first - 1, -1) if forms[k].kind == NEWLINE), None)
    return start is not None and forms[start].raw in DASHES
