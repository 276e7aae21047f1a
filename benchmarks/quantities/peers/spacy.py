"""spaCy: an EntityRuler over the names of states that it is given, on its blank Arabic pipeline."""

import json
import sys

from clock import seconds

sys.path.pop(0)

import spacy

question = json.load(sys.stdin)
nlp = spacy.blank("ar")
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([{"label": "STATE", "pattern": name, "id": code} for name, code in question["names"]])
texts = question["texts"]
found = [sorted({entity.ent_id_ for entity in nlp(text["text"]).ents}) for text in texts]
print(
    json.dumps(
        {"seconds": seconds(lambda text: nlp(text["text"]), texts), "found": [{"states": states} for states in found]}
    )
)
