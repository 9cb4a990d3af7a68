"""Does every template parse, and does every name it extends, includes or imports exist? Also a check of its own."""

import re
import sys

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError, meta

from tests.support.tree import ROOT, files, name, text

TEMPLATES = ROOT / "portal" / "templates"
INLINE = {
    "script without src": re.compile(
        r"<script(?![^>]*\bsrc=)(?![^>]*type=\"(?:application/json|importmap)\")[^>]*>", re.I),
    "style element": re.compile(r"<style\b", re.I),
    "style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.I),
    "on... attribute": re.compile(r"<[^>]*\son[a-z]+\s*=\s*[\"'{]", re.I),
    "javascript: address": re.compile(r"javascript:", re.I),
    "|safe": re.compile(r"\|\s*safe\b"),
    "autoescape off": re.compile(r"autoescape\s+false", re.I),
}


def environment() -> Environment:
    """An environment that parses what the application's own does."""
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
                       extensions=["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"])


def broken() -> list[str]:
    """What is wrong with our templates, one line each."""
    parses = environment()
    wrong = []
    for path in files(under="portal/templates/"):
        if path.suffix not in {".html", ".txt", ".xml"}:
            continue
        try:
            tree = parses.parse(text(path), filename=str(path))
        except TemplateSyntaxError as error:
            wrong.append(f"{name(path)}:{error.lineno}: {error.message}")
            continue
        wrong += [f"{name(path)}: there is no template {asked}" for asked in meta.find_referenced_templates(tree)
                  if asked and not (TEMPLATES / asked).is_file()]
    return wrong


def inline() -> list[str]:
    """Where a template holds what our Content-Security-Policy refuses, or switches escaping off."""
    return [f"{name(path)}:{text(path)[:found.start()].count(chr(10)) + 1}: {kind}"
            for path in files(".html", under="portal/templates/") if "mail" not in name(path)  # mails know no other way
            for kind, pattern in INLINE.items() for found in pattern.finditer(text(path))]


if __name__ == "__main__":
    found = broken() + inline()
    print("\n".join(found))
    sys.exit(1 if found else 0)
