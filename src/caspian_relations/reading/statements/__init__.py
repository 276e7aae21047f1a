"""Statements: who said what, in which manner, and which part of the text is what was said."""
