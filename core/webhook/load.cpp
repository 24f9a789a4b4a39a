#include "core/webhook/load.hpp"

#include "core/base/concat.hpp"
#include "core/webhook/content.hpp"

namespace rongcloud::webhook {

std::unique_ptr<Delivery> load_delivery(std::string_view app_key, std::string_view type, std::int64_t signed_at_ms,
                                        std::string_view json) {
    if (type != "unknown" && catalogue::find_callback(type) == nullptr) {
        throw Error(Reason::invalid_argument, "an event has a type that the catalogue does not have");
    }
    try {
        Content content = read_event(json, catalogue::find_callback(type));
        return std::make_unique<Delivery>(std::move(content), std::string(app_key), signed_at_ms, json);
    } catch (const Refused& refused) {
        throw Error(Reason::invalid_argument, concat({"an event that was kept cannot be read: ", refused.what()}));
    }
}

}  // namespace rongcloud::webhook
