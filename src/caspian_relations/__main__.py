"""`python -m caspian_relations` is the command line."""

import sys

from caspian_relations.cli import main

if __name__ == "__main__":
    sys.exit(main())
