#include "tools/emulator/callbacks/settings.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

#include "tools/emulator/callbacks/kind.hpp"
#include "tools/emulator/callbacks/target.hpp"

namespace rongcloud::emulator {

namespace {

// Of which the emulator has state that calls of the Server API change.
constexpr std::array<std::string_view, 2> kCausedByCalls{"message_route", "user_profile_sync"};

}  // namespace

void add_callback_url(CallbackSettings& settings, const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string name = text.substr(0, equals);
    if (find_kind(name) != nullptr && equals != std::string::npos) {
        settings.urls[name] = text.substr(equals + 1);
    } else if (name.find(':') != std::string::npos) {
        settings.urls["*"] = text;
    } else {
        throw std::runtime_error("'" + text + "' is neither URL nor KIND=URL, KIND being one of " + kind_names());
    }
}

void add_server_calls(CallbackSettings& settings, const std::string& kind) {
    if (std::ranges::find(kCausedByCalls, kind) == kCausedByCalls.end()) {
        throw std::runtime_error("calls of the Server API can cause message_route and user_profile_sync, not '" + kind +
                                 "'");
    }
    settings.server_calls.insert(kind);
}

void check_callback_urls(const CallbackSettings& settings) {
    for (const auto& [kind, url] : settings.urls) parse_target(url, settings.allowed_hosts);
}

}  // namespace rongcloud::emulator
