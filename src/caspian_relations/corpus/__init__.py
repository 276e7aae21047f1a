"""Many documents: reserved for readers of files and batches; one text at a time is read by `caspian_relations.parse_many`."""
