"""rongcloud/rongcloud_dl.h: every exported function behind a pointer, for programs that do not link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from . import emit_c, emit_messages, model
from .text import banner

OUTPUT = "capi/include/rongcloud/rongcloud_dl.h"
DECLARATION = re.compile(r"^RC_API ([^;(]*?)(\*?)(rc_[a-z0-9_]+)\(([^;]*)\);", re.MULTILINE)
INTRODUCTION = """
 * Loads the shared library while the program runs and reaches each of its functions through a pointer, for programs
 * that do not link to it. Header-only, C99 and C++; on systems whose C library has no dlopen of its own add -ldl.
 *
 *     rc_dl api;
 *     const char *problem;
 *     if (rc_dl_open(&api, NULL, &problem) != RC_DL_OK) { puts(problem); return 1; }
 *     rc_client *client;
 *     if (api.rc_client_new(config, &client, &error) != RC_OK) ...
 *     rc_dl_close(&api);
 *
 * rc_dl belongs to the program that is compiled with this header and is no part of the binary interface: a newer
 * header with an older library leaves the pointers of functions that the library does not have yet at NULL, which
 * may be tested. Functions mean what rongcloud/rongcloud.h and rongcloud/api say. */
"""
NAMES = """
/* File names that rc_dl_open tries when it is given none. */
#define RC_DL_TEXT_(x) #x
#define RC_DL_TEXT(x) RC_DL_TEXT_(x)
#if defined(_WIN32)
#  define RC_DL_NAME "rongcloud-" RC_DL_TEXT(RC_ABI_VERSION) ".dll"
#elif defined(__APPLE__)
#  define RC_DL_NAME "librongcloud." RC_DL_TEXT(RC_ABI_VERSION) ".dylib"
#else
#  define RC_DL_NAME "librongcloud.so." RC_DL_TEXT(RC_ABI_VERSION)
#endif

enum {
    RC_DL_OK = 0,
    RC_DL_E_LIBRARY = 1, /* no such file, or the system refused to load it */
    RC_DL_E_SYMBOL = 2,  /* loaded, but it is another library */
    RC_DL_E_VERSION = 3  /* while the binary interface is 0, header and library must agree in major and minor */
};
"""
SYSTEM = """
#if defined(_WIN32)
static inline void *rc_dl_load(const char *path) { return (void *)LoadLibraryA(path); }
static inline void rc_dl_unload(void *library) { FreeLibrary((HMODULE)library); }
static inline const char *rc_dl_problem(void) { return "LoadLibrary failed"; }
static inline void rc_dl_find(void *library, const char *name, void *target) {
    FARPROC address = GetProcAddress((HMODULE)library, name);
    memcpy(target, &address, sizeof address);
}
#else
static inline void *rc_dl_load(const char *path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }
static inline void rc_dl_unload(void *library) { dlclose(library); }
static inline const char *rc_dl_problem(void) {
    const char *text = dlerror();
    return text != NULL ? text : "dlopen failed";
}
/* Copied as bytes: C does not convert between pointers to objects and to functions. */
static inline void rc_dl_find(void *library, const char *name, void *target) {
    void *address = dlsym(library, name);
    memcpy(target, &address, sizeof address);
}
#endif

static inline int rc_dl_fail(rc_dl *api, int code, const char *text, const char **error) {
    void *library = api->library;
    memset(api, 0, sizeof *api);
    if (error != NULL) *error = text;
    if (library != NULL) rc_dl_unload(library);
    return code;
}

/* Fills `api`. `path` NULL means RC_DL_NAME, searched where the system looks for libraries. Returns RC_DL_OK, or
 * another code with *error (may be NULL) saying why; the text is valid until this thread's next call of rc_dl_open,
 * and *api is then all zero. */
static inline int rc_dl_open(rc_dl *api, const char *path, const char **error) {
    size_t i;
    memset(api, 0, sizeof *api);
    if (error != NULL) *error = NULL;
    api->library = rc_dl_load(path != NULL ? path : RC_DL_NAME);
    if (api->library == NULL) return rc_dl_fail(api, RC_DL_E_LIBRARY, rc_dl_problem(), error);
    for (i = 0; i < sizeof rc_dl_symbols / sizeof rc_dl_symbols[0]; ++i) {
        rc_dl_find(api->library, rc_dl_symbols[i].name, (char *)api + rc_dl_symbols[i].offset);
    }
    if (api->rc_version_number == NULL || api->rc_call == NULL) {
        return rc_dl_fail(api, RC_DL_E_SYMBOL, "the file is not librongcloud", error);
    }
    if (RC_ABI_VERSION == 0 && (api->rc_version_number() >> 8) != (RC_VERSION_NUMBER >> 8)) {
        return rc_dl_fail(api, RC_DL_E_VERSION, "the library has another version than rongcloud_dl.h", error);
    }
    return RC_DL_OK;
}

/* Every object of the library must be freed before. Harmless on an `api` that is all zero. */
static inline void rc_dl_close(rc_dl *api) {
    void *library = api->library;
    memset(api, 0, sizeof *api);
    if (library != NULL) rc_dl_unload(library);
}
"""
INCLUDES = """
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(_WIN32)
#  include <windows.h>
#else
#  include <dlfcn.h>
#endif

#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif
"""


@dataclass(frozen=True)
class Function:
    returns: str  # with the space or star before the name
    name: str
    arguments: list[str]


WRITTEN_HEADERS = ("version.h", "rongcloud.h", "observability.h", "webhook.h")


def declared_functions(text: str) -> list[Function]:
    """The RC_API declarations of a hand-written header."""
    found = []
    for returns, star, name, arguments in DECLARATION.findall(text):
        pieces = " ".join(arguments.split()).split(", ")
        found.append(Function(f"{returns.strip()} {star}", name, pieces))
    return found


def all_functions(catalogue: model.Catalogue, root: Path) -> list[Function]:
    headers = root / "capi/include/rongcloud"
    written = [f for name in WRITTEN_HEADERS
               for f in declared_functions((headers / name).read_text(encoding="utf-8"))]
    typed = [Function("rc_status ", op.c_symbol, emit_c.arguments(op)) for op in catalogue.operations]
    return written + typed + [Function("rc_status ", schema.c_symbol, emit_messages.arguments(schema))
                              for schema in catalogue.messages.schemas]


def emit_pointer(function: Function) -> str:
    return emit_c.broken(f"    {function.returns}(*{function.name})(", function.arguments, ");") + "\n"


def emit_table(functions: list[Function]) -> str:
    out = "\n/* One pointer for each exported function; NULL when the library that was loaded does not have it. */\n"
    out += "typedef struct rc_dl {\n    void *library;\n" + "".join(map(emit_pointer, functions)) + "} rc_dl;\n\n"
    out += "static const struct {\n    const char *name;\n    size_t offset; /* of its pointer in rc_dl */\n"
    out += "} rc_dl_symbols[] = {\n"
    out += "".join(f'    {{"{f.name}", offsetof(rc_dl, {f.name})}},\n' for f in functions)
    return out + "};\n"


def files(catalogue: model.Catalogue, root: Path) -> dict[str, str]:
    head = banner("/*", "the catalogue, rongcloud.h and version.h") + INTRODUCTION.rstrip("\n") + "\n"
    body = INCLUDES + NAMES + emit_table(all_functions(catalogue, root)) + SYSTEM
    tail = "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n"
    return {OUTPUT: head + "#ifndef RONGCLOUD_RONGCLOUD_DL_H\n#define RONGCLOUD_RONGCLOUD_DL_H\n" + body + tail}
