"""People: titles, offices and whose they are, and the names that go with them."""
