// "Did you mean": the known name nearest to one that is not known.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace rongcloud {

// Edit distance: insertions, deletions and replacements, without regard to ASCII case, '_' and '-'.
inline std::size_t edit_distance(std::string_view left, std::string_view right) {
    const auto fold = [](std::string_view text) {
        std::string folded;
        for (const char c : text) {
            if (c == '_' || c == '-') continue;
            folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        }
        return folded;
    };
    const std::string a = fold(left);
    const std::string b = fold(right);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

// The nearest of `names`; empty when there is none or nothing is near enough to be meant.
template <class Names>
std::string_view nearest_name(std::string_view wanted, const Names& names) {
    constexpr std::size_t longest_compared = 256;
    if (wanted.size() > longest_compared) return {};
    std::string_view best;
    std::size_t best_distance = std::max<std::size_t>(2, wanted.size() / 3) + 1;
    for (const std::string_view name : names) {
        const std::size_t distance = edit_distance(wanted, name);
        if (distance < best_distance) {
            best = name;
            best_distance = distance;
        }
    }
    return best;
}

// The one of `names` that `wanted` must be meant for, as it differs by case, '_' and '-' alone, by one letter or, where it
// is long, by two; empty when there is none.
template <class Names>
std::string_view misspelt_name(std::string_view wanted, const Names& names) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t long_name = 8;
    const std::string_view name = nearest_name(wanted, names);
    if (name.empty()) return {};
    const std::size_t distance = edit_distance(wanted, name);
    const bool is_long = std::min(wanted.size(), name.size()) >= long_name;
    const bool is_short = std::min(wanted.size(), name.size()) < shortest;
    return distance <= (is_long ? 2u : is_short ? 0u : 1u) ? name : std::string_view{};
}

// "; did you mean 'x'?" or nothing.
template <class Names>
std::string nearest_hint(std::string_view wanted, const Names& names) {
    const std::string_view name = nearest_name(wanted, names);
    return name.empty() ? std::string{} : "; did you mean '" + std::string(name) + "'?";
}

}  // namespace rongcloud
