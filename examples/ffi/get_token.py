#!/usr/bin/env python3
"""The shared library without any wrapper: ctypes, and methods that are built from the catalogue at load time.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing get_token.py [user_id] [name]

RONGCLOUD_LIBRARY names the library if the system does not find it. get_token.lua beside it does the same: any language
that can call C does, with the dozen functions below. Python programs have the package `rongcloud` for it.
"""

import ctypes
import json
import os
import sys
from ctypes import POINTER, byref, c_char_p, c_int32, c_size_t, c_void_p
from types import SimpleNamespace

Out = POINTER(c_void_p)
SIGNATURES = {  # name: (result, arguments), as in rongcloud/rongcloud.h
    "rc_config_new": (c_int32, [Out, Out]),
    "rc_config_load_environment": (c_int32, [c_void_p, Out]),
    "rc_config_free": (None, [c_void_p]),
    "rc_client_new": (c_int32, [c_void_p, Out, Out]),
    "rc_client_free": (None, [c_void_p]),
    "rc_call_json": (c_int32, [c_void_p, c_char_p, c_char_p, Out, Out]),
    "rc_result_json": (c_char_p, [c_void_p]),
    "rc_result_free": (None, [c_void_p]),
    "rc_error_message": (c_char_p, [c_void_p]),
    "rc_error_hint": (c_char_p, [c_void_p]),
    "rc_error_request_id": (c_char_p, [c_void_p]),
    "rc_error_free": (None, [c_void_p]),
    "rc_op_count": (c_size_t, []),
    "rc_op_name": (c_char_p, [c_size_t]),
    "rc_op_describe": (c_char_p, [c_char_p]),
}


def load(path: str) -> ctypes.CDLL:
    library = ctypes.CDLL(path)
    for name, (result, arguments) in SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Failure(Exception):
    """A call that failed: the message, and what to do about it."""


class Client:
    """client.user.get_token(user_id="u1", name="Ann") -> the answer as a dict. One attribute for each group, with a
    method for every operation. The service's own names are taken too."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self.library = library
        config, self.handle = c_void_p(), c_void_p()
        self.check(library.rc_config_new, byref(config))
        try:
            self.check(library.rc_config_load_environment, config)
            self.check(library.rc_client_new, config, byref(self.handle))
        finally:
            library.rc_config_free(config)
        for index in range(library.rc_op_count()):
            operation = library.rc_op_name(index).decode()
            group, verb = operation.split(".")
            if not hasattr(self, group):
                setattr(self, group, SimpleNamespace())
            setattr(getattr(self, group), verb, self.method(operation))

    def check(self, function, *arguments) -> None:
        """Calls `function` with a place for the error as its last argument."""
        error = c_void_p()
        if function(*arguments, byref(error)) == 0:
            return
        said = [getattr(self.library, name)(error).decode()
                for name in ("rc_error_message", "rc_error_hint", "rc_error_request_id")]
        self.library.rc_error_free(error)
        raise Failure("\n".join(filter(None, said)))

    def method(self, operation: str):
        entry = json.loads(self.library.rc_op_describe(operation.encode()))
        wire_names = {p["snake"]: p["name"] for p in entry["params"] if "." not in p["name"]}

        def call(**inputs):
            parameters = json.dumps({wire_names.get(name, name): value for name, value in inputs.items()})
            answer = c_void_p()
            self.check(self.library.rc_call_json, self.handle, operation.encode(), parameters.encode(), byref(answer))
            try:
                return json.loads(self.library.rc_result_json(answer))
            finally:
                self.library.rc_result_free(answer)

        call.__doc__ = f"{entry['title']} ({', '.join(wire_names)})"
        return call


def main() -> int:
    user_id, name = (sys.argv[1:] + ["u1", "Ann"][len(sys.argv) - 1:])[:2]
    library = load(os.environ.get("RONGCLOUD_LIBRARY", "librongcloud.so.0"))
    try:
        client = Client(library)
        print(client.user.get_token(user_id=user_id, name=name)["token"])
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 1
    library.rc_client_free(client.handle)
    return 0


if __name__ == "__main__":
    sys.exit(main())
