"""One player for each language: the same vectors, each through its own interface."""

from __future__ import annotations

import ctypes
import importlib
import json
import keyword
import os
import subprocess
from dataclasses import dataclass
from typing import Any

from vector_files import CALL


@dataclass(frozen=True)
class Refused(Exception):
    reason: str
    message: str


def settings(domain: str, ca_file: str | None = None) -> dict[str, str]:
    """An environment with nothing of RONGCLOUD_... but the vectors' credentials. One request is one call."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("RONGCLOUD_")}
    trusted = {} if ca_file is None else {"RONGCLOUD_CA_FILE": ca_file}
    return {**clean, "RONGCLOUD_APP_KEY": CALL["app_key"], "RONGCLOUD_APP_SECRET": CALL["app_secret"],
            "RONGCLOUD_DOMAINS": domain, "RONGCLOUD_ATTEMPTS_MAX": "1", **trusted}


class ProgramPlayer:
    """contract_c or contract_cpp: commands on its input, one line of answer for each."""

    def __init__(self, program: str, domain: str, ca_file: str | None = None) -> None:
        arguments = [program, CALL["nonce"], str(CALL["timestamp_ms"])]
        self.process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env=settings(domain, ca_file))

    def ask(self, *fields: bytes) -> list[bytes]:
        self.process.stdin.write(b"\t".join(fields) + b"\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline().decode("ascii").rstrip("\n").split("\t")
        assert line != [""], f"the program ended with status {self.process.wait()}"
        if line[0] == "error":
            raise Refused(line[1], bytes.fromhex(line[2]).decode("utf-8", "replace"))
        return [b"absent" if field == "absent" else bytes.fromhex(field) for field in line[1:]]

    def preview(self, operation: str, params: Any, kind: str = "json", **texts: bytes) -> bytes:
        """`texts` are given one by one through the setter of `kind`: "json" or "text"."""
        rows = [(name.encode(), kind.encode(), text.hex().encode()) for name, text in texts.items()]
        fields = [field for row in rows for field in row]
        return self.ask(b"preview", operation.encode(), json.dumps(params, ensure_ascii=False).encode(), *fields)[0]

    def content(self, kind: str, name: str, fields: Any) -> bytes:
        """`kind` is "content" or "structure"."""
        return self.ask(kind.encode(), name.encode(), json.dumps(fields, ensure_ascii=False).encode())[0]

    def values(self, operation: str, params: Any, wanted: list[dict[str, Any]]) -> list[bytes]:
        fields = [field.encode() for row in wanted for field in (row["path"], row["kind"])]
        return self.ask(b"call", operation.encode(), json.dumps(params, ensure_ascii=False).encode(), *fields)

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait(timeout=30)
        self.process.stdout.close()


def spelled(name: str) -> str:
    """A keyword of Python has an underscore at its end: entrust_group.import_."""
    return name + "_" if keyword.iskeyword(name) else name


class PythonPlayer:
    """The package, called without its typed methods and with them."""

    def __init__(self, module: Any, domain: str, ca_file: str | None = None) -> None:
        self.module = module
        self.client = module.Client(app_key=CALL["app_key"], app_secret=CALL["app_secret"], domains=[domain],
                                    ca_file=ca_file, use_environment=False, attempts_max=1)

    def refusing(self, function: Any, *arguments: Any, **named: Any) -> Any:
        try:
            return function(*arguments, **named)
        except self.module.RongCloudError as error:
            raise Refused(error.reason, str(error)) from error

    def preview(self, operation: str, params: Any) -> bytes:
        return self.refusing(self.client.preview, operation, params, nonce=CALL["nonce"],
                             timestamp_ms=CALL["timestamp_ms"])

    def call(self, operation: str, params: Any) -> Any:
        return self.refusing(self.client.call, operation, params)

    def typed(self, operation: str, inputs: dict[str, Any]) -> Any:
        method = self.client
        for name in operation.split("."):
            method = getattr(method, spelled(name))
        return self.refusing(method, **inputs)

    def content(self, kind: str, name: str, fields: dict[str, Any]) -> bytes:
        """`kind` is "content" or "structure"."""
        make = self.module._core.message_content if kind == "content" else self.module._core.message_structure
        return self.refusing(make, name, fields).encode()

    def message(self, name: str, fields: dict[str, Any]) -> str:
        """Through the class of the message type or structure."""
        module = importlib.import_module(f"{self.module.__name__}.messages")
        kind = getattr(module, "".join(part.capitalize() for part in name.split("_")))
        return self.refusing(filled(kind, fields).to_json)

    def close(self) -> None:
        self.client.close()


def filled(kind: Any, fields: dict[str, Any]) -> Any:
    """An object of a class of rongcloud.messages with the values that stand in `fields` under the service's names."""
    if not kind.FIELDS and hasattr(kind, "members"):
        return kind(fields)
    given = {}
    for attribute, wire, _ in kind.FIELDS:
        outer, found, inner = wire.partition("[].")
        value = fields.get(wire)
        if found:
            value = next((item[inner] for item in fields.get(outer, []) if inner in item), None)
        if value is not None:
            part = part_of(kind, attribute)
            given[attribute] = filled(part, value) if part else value
    return kind(**given)


def part_of(kind: Any, attribute: str) -> Any:
    """The class of an attribute that is a structure; None for a plain one."""
    annotated = [name.strip() for name in kind.__annotations__[attribute].split("|")]
    found = getattr(importlib.import_module(kind.__module__), annotated[0], None)
    return found if isinstance(found, type) and hasattr(found, "NAME") else None


class TypedC:
    """The generated C functions through ctypes, with arguments built from the catalogue in the library."""

    def __init__(self, library: str, domain: str, ca_file: str | None = None) -> None:
        self.library = ctypes.CDLL(library)
        for name in ("rc_op_describe", "rc_message_type_describe", "rc_error_reason", "rc_error_message"):
            getattr(self.library, name).restype = ctypes.c_char_p
        self.library.rc_bytes_data.restype = ctypes.c_void_p
        self.library.rc_bytes_size.restype = ctypes.c_size_t
        for name in ("rc_bytes_data", "rc_bytes_size", "rc_bytes_free"):
            getattr(self.library, name).argtypes = [ctypes.c_void_p]
        for name in ("rc_error_reason", "rc_error_message", "rc_error_free", "rc_result_free", "rc_client_free",
                     "rc_config_free"):
            getattr(self.library, name).argtypes = [ctypes.c_void_p]
        self.client = ctypes.c_void_p()
        config = ctypes.c_void_p()
        self.check(self.library.rc_config_new, ctypes.byref(config))
        given = {"app_key": CALL["app_key"], "app_secret": CALL["app_secret"], "domains": domain, "ca_file": ca_file}
        for name, value in given.items():
            self.check(self.library.rc_config_set, config, name.encode(), value.encode() if value else None)
        self.check(self.library.rc_client_new, config, ctypes.byref(self.client))
        self.library.rc_config_free(config)

    def check(self, function: Any, *arguments: Any) -> None:
        error = ctypes.c_void_p()
        if function(*arguments, ctypes.byref(error)) != 0:
            reason = self.library.rc_error_reason(error).decode()
            message = self.library.rc_error_message(error).decode()
            self.library.rc_error_free(error)
            raise Refused(reason, message)

    def describe(self, operation: str) -> dict[str, Any]:
        return json.loads(self.library.rc_op_describe(operation.encode()))

    @staticmethod
    def argument(entry: dict[str, Any], value: Any) -> list[Any]:
        kind = entry["type"]
        if kind == "array<string>":
            texts = [] if value is None else [item.encode() for item in value]
            return [(ctypes.c_char_p * len(texts))(*texts), ctypes.c_size_t(len(texts))]
        if isinstance(value, bool):
            return [ctypes.c_int(value)]
        if isinstance(value, float):
            return [ctypes.c_double(value)]
        if isinstance(value, int):
            return [ctypes.c_int64(value) if kind == "long" else ctypes.c_int32(value)]
        if value is None or isinstance(value, str):
            return [None if value is None else value.encode()]
        return [json.dumps(value, ensure_ascii=False).encode()]

    def call(self, operation: str, params: dict[str, Any]) -> None:
        """`params` are the required ones; the others go through `more`."""
        entry = self.describe(operation)
        arguments, more = self.split(entry["params"], params)
        result = ctypes.c_void_p()
        try:
            self.check(getattr(self.library, entry["c_symbol"]), self.client, *arguments, more, ctypes.byref(result))
        finally:
            self.library.rc_params_free(more)
            self.library.rc_result_free(result)

    def split(self, rows: list[dict[str, Any]], values: dict[str, Any]) -> tuple[list[Any], Any]:
        """The positional arguments, and the rest as an rc_params."""
        required = [p for p in rows if p["required"] is True and "." not in p["name"]]
        names = {p["name"] for p in required}
        others = {name: value for name, value in values.items() if name not in names}
        self.library.rc_params_new.restype = ctypes.c_void_p
        more = ctypes.c_void_p(self.library.rc_params_new())
        self.library.rc_params_set_members(more, json.dumps(others, ensure_ascii=False).encode())
        return [part for p in required for part in self.argument(p, values.get(p["name"]))], more

    def content(self, name: str, fields: dict[str, Any]) -> bytes:
        """Through the function of the message type or structure called `name`."""
        entry = json.loads(self.library.rc_message_type_describe(name.encode()))
        arguments, more = self.split(entry["fields"] or [], fields)
        made = ctypes.c_void_p()
        try:
            self.check(getattr(self.library, entry["c_symbol"]), *arguments, more, ctypes.byref(made))
            return ctypes.string_at(self.library.rc_bytes_data(made), self.library.rc_bytes_size(made))
        finally:
            self.library.rc_params_free(more)
            self.library.rc_bytes_free(made)

    def close(self) -> None:
        self.library.rc_client_free(self.client)
