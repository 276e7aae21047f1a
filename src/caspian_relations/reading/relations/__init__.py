"""Relations: what verbs and nouns assert between two parties, and what events and figures entail."""
