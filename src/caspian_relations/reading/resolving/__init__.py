"""Resolving: for whom descriptions, pronouns and verbs without a subject stand, and how a clause fills the roles of a frame."""
