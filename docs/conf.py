"""Sphinx configuration: MyST pages in four folders, the API from its docstrings."""

from caspian_relations import __version__

project = "caspian_relations"
author = "The caspian_relations contributors"
project_copyright = "2026, the caspian_relations contributors"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.viewcode"]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
exclude_patterns = ["_build", "examples/**", "**/README.md"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# In docstrings a single pair of backquotes is a name of the code.
default_role = "code"
nitpicky = False
# A field may be called like a type (`Relation.object`).
suppress_warnings = ["ref.python"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "mixed"
autodoc_default_options = {"members": True, "show-inheritance": True}
# `When | None` instead of its whole path.
python_use_unqualified_type_names = True
# The examples of docstrings are run by pytest, those of pages by tests/test_documents.py.
doctest_test_doctest_blocks = ""

html_theme = "furo"
html_title = f"caspian_relations {version}"
html_theme_options = {"source_directory": "docs/"}
