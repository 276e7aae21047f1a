"""What to call an entity or event in a graph, on a map, in a calendar."""

from __future__ import annotations

import re
from collections.abc import Mapping

from caspian_relations.model import Entity, Event

__all__ = ["label", "title"]


def label(thing: Entity | Event, language: str = "en") -> str:
    """Return the preferred name of `thing` in `language`, else in English, Arabic or any other, with the number of an edition.

    What has no name is called like its class or by its slug.

    >>> from caspian_relations.model import PhoneCall, State, Summit
    >>> label(State("state:KZ", {"en": "Kazakhstan"}, alpha2="KZ")), label(PhoneCall("event:1"))
    ('Kazakhstan', 'Phone call')
    >>> label(Summit("event:1", name={"en": "Summit of the OTS"}, ordinal=11))
    'Summit of the OTS (11)'
    """
    names = thing.name if isinstance(thing, Event) else thing.names
    name = names.first(language, "en", "ar", *names)
    if isinstance(thing, Entity):
        return name or thing.slug
    ordinal: int | None = getattr(thing, "ordinal", None)
    called = name or re.sub(r"(?<=[a-z])[A-Z]", lambda match: " " + match[0].lower(), type(thing).__name__)
    return f"{called} ({ordinal})" if ordinal else called


def title(thing: Entity | Event, called: Mapping[str, str], language: str = "en") -> str:
    """Return the `label` of `thing`; where it is an event without a name, with those who take part, as they are `called`.

    >>> from caspian_relations.model import Meeting
    >>> title(Meeting("event:1", participants=["state:EG", "state:JO"]), {"state:EG": "Egypt", "state:JO": "Jordan"})
    'Meeting: Egypt, Jordan'
    """
    labelled = label(thing, language)
    if isinstance(thing, Entity) or thing.name or not thing.participants:
        return labelled
    return f"{labelled}: {', '.join(called[id] for id in thing.participants)}"
