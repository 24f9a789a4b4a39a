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
    else if (const auto* json = std::get_if<JsonText>(value)) count = JsonDocument::parse(json->text).root().count();
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(count));
}

// As it stands in a form; of a list, each item. At least one, which may be empty.
TextList texts_of(const codec::Value* value) {
    TextList texts;
    if (value == nullptr) {
    } else if (const auto* text = std::get_if<std::string>(value)) {
        texts.push_back(*text);
    } else if (const auto* number = std::get_if<std::int64_t>(value)) {
        texts.push_back(codec::number_text(*number));
    } else if (const auto* list = std::get_if<TextList>(value)) {
        texts = *list;
    } else if (const auto* json = std::get_if<JsonText>(value)) {
        const JsonDocument document = JsonDocument::parse(json->text);
        for (const JsonNode& item : document.children(document.root())) texts.push_back(item.text());
    }
    if (texts.empty()) texts.push_back({});
    return texts;
}

bool holds_for(const catalogue::RateWindow& row, const codec::Params& params) {
    return row.only_with.empty() || texts_of(params.find(row.only_with)).front() == row.only_value;
}

void add(RateClaims& claims, RateClaim&& claim) {
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
        RateClaim claim{{row.bucket, 0, {}}, &row, row.items.empty() ? 1 : item_count(params.find(row.items))};
        if (row.bucket.empty()) {
            claim.key.owner = operation.id;
            claim.key.window = number;
        }
        const auto [outer, inner] = row.scope;
        if (outer.empty()) {
            claims.push_back(std::move(claim));
            continue;
        }
        const TextList inner_texts = inner.empty() ? TextList{} : texts_of(params.find(inner));
        for (const std::string_view text : texts_of(params.find(outer))) {
            claim.key.scope = text;
            if (inner.empty()) add(claims, RateClaim(claim));
            for (const std::string_view more : inner_texts) {
                claim.key.scope.assign(text).append("/").append(more);
                add(claims, RateClaim(claim));
            }
        }
    }
    return claims;
}

}  // namespace rongcloud::client
