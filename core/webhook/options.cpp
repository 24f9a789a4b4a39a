#include "core/webhook/options.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/ascii.hpp"
#include "core/base/concat.hpp"
#include "core/base/error.hpp"
#include "core/base/nearest.hpp"

namespace rongcloud::webhook {

namespace {

struct Row {
    std::string_view name;
    std::int64_t Options::* member;
    std::int64_t min;
    std::int64_t max;
};

constexpr std::array kRows{
    Row{"window_s", &Options::window_s, 0, 86400 * 365},
    Row{"replay_entries_max", &Options::replay_entries_max, 0, 100'000'000},
    Row{"body_max_bytes", &Options::body_max_bytes, 1, 64 << 20},
    Row{"query_max_bytes", &Options::query_max_bytes, 64, 1 << 20},
    Row{"depth_max", &Options::depth_max, 1, 128},
    Row{"events_max", &Options::events_max, 1, 1'000'000},
};

}  // namespace

void Options::add_secret(std::string_view app_key, std::string_view secret) {
    if (app_key.empty() || !is_visible_ascii(app_key)) {
        throw Error(Reason::invalid_setting, "an App Key is visible ASCII without spaces, and not empty");
    }
    if (secret.empty()) throw Error(Reason::invalid_setting, concat({"the App Secret of '", app_key, "' is empty"}));
    secrets.push_back({std::string(app_key), Secret(secret)});
}

void Options::set(std::string_view name, std::string_view value) {
    const auto row = std::ranges::find(kRows, name, &Row::name);
    if (row == kRows.end()) {
        std::array<std::string_view, kRows.size()> names;
        std::ranges::transform(kRows, names.begin(), &Row::name);
        throw Error(Reason::unknown_option,
                    concat({"a receiver of callbacks has no setting '", name, "'", nearest_hint(name, names)}));
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool is_number = error == std::errc{} && end == value.data() + value.size();
    if (!is_number || number < row->min || number > row->max) {
        throw Error(Reason::invalid_setting, concat({name, " is a whole number from ", std::to_string(row->min),
                                                     " to ", std::to_string(row->max)}));
    }
    this->*row->member = number;
}

}  // namespace rongcloud::webhook
