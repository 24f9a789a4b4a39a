#include "tools/emulator/service/switches.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

struct OptionalService {
    std::string_view name;
    std::string_view operations;  // prefix of their ids
    std::int32_t code;
    const char* message;
};

constexpr std::array kServices{
    OptionalService{"profile", "user_profile.", 1009, "The profile hosting service is not enabled."},
    OptionalService{"subscription", "user_subscription.", 26020, "The online status subscription service is not enabled."},
    OptionalService{"whitelist", "user_whitelist.", 1010, "The allow list service is not enabled."},
};

}  // namespace

bool is_service(std::string_view name) {
    return std::ranges::any_of(kServices, [&](const OptionalService& service) { return service.name == name; });
}

std::string service_names() {
    std::string names;
    for (const OptionalService& service : kServices) names += (names.empty() ? "" : ", ") + std::string(service.name);
    return names;
}

void check_service(std::string_view operation_id, const Settings& settings) {
    if (settings.disabled_services.empty()) return;
    for (const OptionalService& service : kServices) {
        if (operation_id.starts_with(service.operations) && settings.disabled_services.contains(service.name)) {
            throw Refusal(service.code, service.message);
        }
    }
}

}  // namespace rongcloud::emulator
