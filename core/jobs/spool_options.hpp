// What a spool is told when it is opened.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace rongcloud::jobs {

struct SpoolOptions {
    std::string path;
    std::int64_t size_max_bytes = 1 << 30;
    std::int64_t lease_ms = 60000;
    std::int64_t tries_max = 20;
    std::int64_t retry_first_ms = 1000;
    std::int64_t retry_max_ms = 1800000;
    std::int64_t remember_ms = 1800000;
    std::int64_t commit_delay_ms = 2;
    std::int64_t commit_items_max = 64;
    std::int64_t locked_timeout_ms = 2000;
    std::int64_t observe = 0;  // 1: only to look after it
    std::set<std::string, std::less<>> given;  // what set() was told

    // Throws Error(invalid_setting, unknown_option).
    void set(std::string_view name, std::string_view value);
    // How long an item waits that has failed for the `tries`th time.
    std::int64_t retry_ms(std::int64_t tries) const noexcept;
};

// A setting that belongs to the file: all who have it open go by the same value.
struct FileSetting {
    std::string_view name;
    std::int64_t SpoolOptions::* member;
};

std::span<const FileSetting> file_settings() noexcept;

}  // namespace rongcloud::jobs
