// From the body of a request to the events in it.
#pragma once

#include "core/webhook/delivery.hpp"
#include "core/webhook/options.hpp"
#include "core/webhook/request.hpp"

namespace rongcloud::webhook {

// JSON and forms, whichever the documents say of the callback; which one it is says Content-Type, and without it the
// first character. The kind of the event is the last part of the path if that is the id of a callback, otherwise what
// has its members. Throws Refused(malformed, too_large).
Content read_content(const Request& request, const Options& options);
// Of JSON that is one event, whatever lists it has; its receiver had the limits. Throws Refused(malformed).
Content read_event(std::string_view json, const catalogue::Callback* callback);

}  // namespace rongcloud::webhook
