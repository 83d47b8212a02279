"""One pattern for thousands of names, sharing their beginnings, so that a text is scanned once for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_Node = dict[str, "_Node"]
_SPACE, _DASH = " ", "-"
_LINKS = frozenset({"on", "upon", "in", "le", "under", "with", "by", "the"})


def trie_pattern(names: Iterable[str]) -> str:
    """A pattern that matches the longest of the names, as written or in capitals.

    A space stands for a short run of white space, a hyphen beside a linking word for either, `St` may take a point,
    `and` may be `&`.
    """
    root: _Node = {}
    for name in sorted({w for n in names for w in _written(n)}):
        node = root
        for token in _tokens(name):
            node = node.setdefault(token, {})
        node[""] = {}
    return _expression(root)


def _written(name: str) -> set[str]:
    forms = {name, name.replace(" & ", " and "), name.replace(" and ", " & "), name.replace("St. ", "St ")}
    return forms | {f.upper() for f in forms}


def _tokens(name: str) -> list[str]:
    words = re.split(r"([ -])", name)
    tokens: list[str] = []
    for i, word in enumerate(words):
        if word in (_SPACE, _DASH):
            near = {words[i - 1].lower(), words[i + 1].lower()}
            tokens.append(r"(?:\s{1,3}|-)" if near & _LINKS else r"\s{1,3}" if word == _SPACE else "-")
        else:
            tokens.extend(re.escape(c) for c in word)
            if word in {"St", "ST"}:
                tokens.append(r"\.?")
    return tokens


def _expression(node: _Node) -> str:
    branches = [token + _expression(child) for token, child in sorted(node.items()) if token]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    if "" not in node:
        return joined
    return f"(?:{joined})?"
