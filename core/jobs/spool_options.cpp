#include "core/jobs/spool_options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "core/base/concat.hpp"
#include "core/base/error.hpp"
#include "core/base/nearest.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::jobs {

namespace {

struct Row {
    std::string_view name;
    std::int64_t SpoolOptions::* member;
    std::int64_t min;
    std::int64_t max;
};

constexpr std::int64_t kDay = 86400000;
constexpr std::string_view kPath = "path";
constexpr std::array kRows{
    Row{"size_max_bytes", &SpoolOptions::size_max_bytes, 1 << 20, std::numeric_limits<std::int64_t>::max()},
    Row{"lease_ms", &SpoolOptions::lease_ms, 100, kDay},
    Row{"tries_max", &SpoolOptions::tries_max, 1, 1000},
    Row{"retry_first_ms", &SpoolOptions::retry_first_ms, 0, kDay},
    Row{"retry_max_ms", &SpoolOptions::retry_max_ms, 0, kDay},
    Row{"remember_ms", &SpoolOptions::remember_ms, 0, 7 * kDay},
    Row{"commit_delay_ms", &SpoolOptions::commit_delay_ms, 0, 1000},
    Row{"commit_items_max", &SpoolOptions::commit_items_max, 1, 10000},
    Row{"locked_timeout_ms", &SpoolOptions::locked_timeout_ms, 0, 60000},
    Row{"observe", &SpoolOptions::observe, 0, 1},
};

constexpr std::array kFileSettings{
    FileSetting{"size_max_bytes", &SpoolOptions::size_max_bytes},
    FileSetting{"tries_max", &SpoolOptions::tries_max},
    FileSetting{"retry_first_ms", &SpoolOptions::retry_first_ms},
    FileSetting{"retry_max_ms", &SpoolOptions::retry_max_ms},
    FileSetting{"remember_ms", &SpoolOptions::remember_ms},
};

void set_path(SpoolOptions& options, std::string_view value) {
    if (value.empty()) throw Error(Reason::invalid_setting, "the path of a spool is empty");
    if (!is_utf8(value)) throw Error(Reason::invalid_setting, "the path of a spool is not valid UTF-8");
    options.path = value;
}

}  // namespace

void SpoolOptions::set(std::string_view name, std::string_view value) {
    if (name == kPath) return set_path(*this, value);
    const auto row = std::ranges::find(kRows, name, &Row::name);
    if (row == kRows.end()) {
        std::array<std::string_view, kRows.size() + 1> names{kPath};
        std::ranges::transform(kRows, names.begin() + 1, &Row::name);
        throw Error(Reason::unknown_option, concat({"a spool has no setting '", name, "'", nearest_hint(name, names)}));
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool is_number = error == std::errc{} && end == value.data() + value.size();
    if (!is_number || number < row->min || number > row->max) {
        throw Error(Reason::invalid_setting, concat({name, " is a whole number from ", std::to_string(row->min),
                                                     " to ", std::to_string(row->max)}));
    }
    this->*row->member = number;
    given.emplace(name);
}

std::span<const FileSetting> file_settings() noexcept { return kFileSettings; }

std::int64_t SpoolOptions::retry_ms(std::int64_t tries) const noexcept {
    std::int64_t pause = retry_first_ms;
    for (std::int64_t i = 1; i < tries && pause < retry_max_ms && pause > 0; ++i) pause *= 2;
    return std::min(pause, retry_max_ms);
}

}  // namespace rongcloud::jobs
