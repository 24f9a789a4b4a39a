#include "core/client/rate_claims.hpp"

#include <algorithm>
#include <variant>

#include "core/codec/json.hpp"
#include "core/codec/number_text.hpp"

namespace rongcloud::client {

namespace {

using codec::JsonDocument;
using codec::JsonNode;
using codec::JsonText;
using codec::TextList;

// 1 for what is no list.
std::int64_t item_count(const codec::Value* value) {
    std::size_t count = 1;
    if (value == nullptr) return 1;
    if (const auto* list = std::get_if<TextList>(value)) count = list->size();
    else if (const auto* items = std::get_if<codec::JsonList>(value)) count = items->items.size();
    else if (const auto* json = std::get_if<JsonText>(value)) count = JsonDocument::parse(json->text).root().count;
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(count));
}

// As it stands in a form; of a list, each item.
TextList texts_of(const codec::Value* value) {
    if (value == nullptr) return {""};
    if (const auto* text = std::get_if<std::string>(value)) return {*text};
    if (const auto* number = std::get_if<std::int64_t>(value)) return {codec::number_text(*number)};
    if (const auto* truth = std::get_if<bool>(value)) return {*truth ? "true" : "false"};
    if (const auto* list = std::get_if<TextList>(value)) return *list;
    TextList texts;
    if (const auto* json = std::get_if<JsonText>(value)) {
        const JsonDocument document = JsonDocument::parse(json->text);
        for (const JsonNode& item : document.children(document.root())) texts.emplace_back(item.text());
    }
    return texts.empty() ? TextList{""} : texts;
}

bool holds_for(const catalogue::RateWindow& row, const codec::Params& params) {
    if (row.only_with.empty()) return true;
    const codec::Value* value = params.find(row.only_with);
    return value != nullptr && texts_of(value).front() == row.only_value;
}

// Each combination of the values.
TextList scopes_of(const catalogue::RateWindow& row, const codec::Params& params) {
    TextList scopes{""};
    for (const std::string_view name : row.scope) {
        if (name.empty()) break;
        TextList longer;
        for (const std::string& scope : scopes) {
            for (const std::string& value : texts_of(params.find(name))) {
                longer.push_back(name == row.scope.front() ? value : scope + "/" + value);
            }
        }
        scopes = std::move(longer);
    }
    return scopes;
}

void add(RateClaims& claims, RateClaim claim) {
    for (RateClaim& known : claims) {
        if (known.row == claim.row && known.key.scope == claim.key.scope) {
            known.units += claim.units;
            return;
        }
    }
    claims.push_back(std::move(claim));
}

}  // namespace

RateClaims rate_claims(const catalogue::Operation& operation, const codec::Params& params) {
    RateClaims claims;
    std::uint8_t number = 0;
    for (const catalogue::RateWindow& row : catalogue::rate_windows(operation)) {
        ++number;
        if (!holds_for(row, params)) continue;
        const bool is_own = row.bucket.empty();
        const std::int64_t units = row.items.empty() ? 1 : item_count(params.find(row.items));
        for (std::string& scope : scopes_of(row, params)) {
            RateKey key{is_own ? operation.id : row.bucket, is_own ? number : std::uint8_t{0}, std::move(scope)};
            add(claims, {std::move(key), &row, units});
        }
    }
    return claims;
}

}  // namespace rongcloud::client
