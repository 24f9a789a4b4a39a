"""Names that are derived from the catalogue, where a plain one is taken."""

from __future__ import annotations

import pytest

from catalogue.generator import model, paging
from catalogue.generator.python_text import attribute


def test_a_group_that_is_a_keyword_of_cpp():
    assert model.cpp_namespace("user") == "rc::user"
    assert model.cpp_namespace("friend") == "rc::friend_"


def test_a_verb_that_is_a_keyword_of_python():
    assert attribute("import") == "import_"
    assert attribute("delete") == "delete"


@pytest.mark.parametrize("verb,name", [
    ("query", "iterate"), ("list", "iterate"), ("query_groups", "iterate_groups"),
    ("query_mute_all", "iterate_mute_all"), ("get_expansion", "iterate_expansion"),
])
def test_an_iterator_is_called_after_what_is_read(verb, name):
    assert paging.iterate_name(verb) == name


@pytest.mark.parametrize("wire,snake,macro", [
    ("userId", "user_id", "RC_USER_ID"),
    ("group[id]", "group", "RC_GROUP"),
    ("user_id", "user_id", "RC_SAMPLE_USER_ID"),
    ("fromuserid", "from_user_id", "RC_SAMPLE_FROM_USER_ID"),
])
def test_a_macro_stands_for_one_spelling(wire, snake, macro):
    assert model.parameter_macro("sample", wire, snake) == macro
