"""Views of an article for people: the report of the command line, and what notebooks show."""
