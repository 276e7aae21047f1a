"""Of whom a noun is that the phrase right behind it tells: «الأشقاء في مصر», «شعب وحكومة كينيا»."""

from __future__ import annotations

from caspian_relations.reading.desk.phrase import Phrase

__all__ = ["friends_there", "owned_together"]


def friends_there(friend: Phrase, behind: Phrase | None) -> list[str]:
    """«مع الأشقاء في السودان»: the state in which the friends are."""
    if behind is None or friend.parts or not friend.definite or behind.start > friend.end + 1:
        return []
    there = behind.kind == "state" and behind.prep in ("in", "b") and not behind.conj
    return [behind.entity] if there and behind.entity is not None else []


def owned_together(first: Phrase, behind: Phrase | None) -> list[str]:
    """«مع شعب وحكومة كينيا»: the state whose both are, which stands behind the second."""
    if first.parts or first.suffix or first.definite or behind is None or behind.start != first.end:
        return []
    joined = behind.kind == "party" and behind.conj and not behind.prep.strip("*") and not behind.suffix
    theirs = behind.features.get("kind") in _OF_A_STATE
    return [part.entity for part in behind.parts if part.entity] if joined and theirs else []


_OF_A_STATE = frozenset({"people", "government", "leaders"})
