"""Events: what took place, is to take place or does not, with who, where and when; told once, however often it is told."""
