#include "core/webhook/load.hpp"

#include <limits>

#include "core/base/concat.hpp"
#include "core/webhook/content.hpp"

namespace rongcloud::webhook {

namespace {

// Its receiver had limits of its own.
Options without_limits() {
    Options options;
    options.body_max_bytes = std::numeric_limits<std::int64_t>::max();
    options.depth_max = 128;
    options.events_max = 1;
    return options;
}

}  // namespace

std::unique_ptr<Delivery> load_delivery(std::string_view app_key, std::string_view type, std::int64_t signed_at_ms,
                                        std::string_view json) {
    if (type != "unknown" && catalogue::find_callback(type) == nullptr) {
        throw Error(Reason::invalid_argument, "an event has a type that the catalogue does not have");
    }
    const std::string target = concat({"/", type});
    try {
        Content content = read_content({"POST", target, "Content-Type: application/json\r\n", json}, without_limits());
        if (content.events.size() != 1) throw Error(Reason::invalid_argument, "an event that was kept is one object");
        if (type == "unknown") content.callback = nullptr;
        return std::make_unique<Delivery>(std::move(content), std::string(app_key), signed_at_ms, json);
    } catch (const Refused& refused) {
        throw Error(Reason::invalid_argument, concat({"an event that was kept cannot be read: ", refused.what()}));
    }
}

}  // namespace rongcloud::webhook
