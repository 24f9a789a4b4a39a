"""Packs the descriptions of the catalogue for the library, which unpacks them when the first one is asked for: they are a
third of its size otherwise. Run by the build: pack_descriptions.py DESCRIPTIONS.jsonl OUTPUT.cpp"""

import sys
import zlib
from pathlib import Path


def main(source: str, output: str) -> None:
    # Of each line a text that ends in NUL.
    texts = Path(source).read_bytes().replace(b"\n", b"\0")
    packed = zlib.compress(texts, 9)
    lines = "".join(",".join(map(str, packed[i:i + 30])) + ",\n" for i in range(0, len(packed), 30))
    Path(output).write_text(
        '#include "core/catalogue/descriptions.hpp"\n\nnamespace rongcloud::catalogue {\n\n'
        f"const PackedTexts packed_descriptions{{{len(texts)}, {len(packed)}, packed_description_bytes}};\n"
        f"const unsigned char packed_description_bytes[] = {{\n{lines}}};\n\n"
        "}  // namespace rongcloud::catalogue\n", encoding="utf-8")


main(*sys.argv[1:])
