// Events of callbacks, for the extensions that have some.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/webhook.h>

namespace rongcloud::python {

namespace py = pybind11;

inline constexpr const char* kHookEventCapsule = "rongcloud.rc_hook_event";

// As `kind`, a class of rongcloud.webhooks; see from_data() of webhooks/_event.py.
py::object typed_event(const rc_hook_event* event, const py::handle& kind, const py::handle& app_key,
                       const py::handle& body);
// The class of its type among `kinds`, a dict; `other` where there is none.
py::handle kind_of(const rc_hook_event* event, const py::handle& kinds, const py::handle& other);
py::str text_of(const char* bytes);

}  // namespace rongcloud::python
