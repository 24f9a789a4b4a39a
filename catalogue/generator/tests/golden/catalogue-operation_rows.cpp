// Generated from catalogue/endpoints. Do not edit.
#include "core/catalogue/id_index.hpp"
#include "core/catalogue/shared_rows.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array<Parameter, 12> k_sample_create_parameters{{
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 4, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(options), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(options_level), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_9, conditions::none, 1, structures::none},
    {RC_NAME(options_loud_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 0, structures::none},
    {RC_NAME(options_inner), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(options_inner_flag), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(items), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, 5, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(items_word), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extras), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(ratio), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(live), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(tags), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 8, 2, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_sample_find_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_sample_find_paging{PagingStyle::numbered, "page", "ids", {}, "total", {}, {}, 1, 0};

constexpr std::array<Parameter, 5> k_sample_publish_parameters{{
    {RC_NAME(toUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 3, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(isMentioned), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
}};

constexpr std::array<Parameter, 1> k_sample_remove_parameters{{
    {RC_NAME(sampleId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 16> k_sample_send_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 8, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 3, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tags), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, 2, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(kind), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 1, structures::none},
    {RC_NAME(mode), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_FAST_SLOW, conditions::none, 0, structures::none},
    {RC_NAME(delay), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_60, conditions::required_when_kind_1, 0, structures::none},
    {RC_NAME(time), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(days), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::required_when_isPersisted_true_, 0, structures::none},
    {RC_NAME(words), Type::string_array, ListStyle::json, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 4, 2, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(entries), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 6, 3, rules::key_to_5, conditions::required_with_owner, 0, structures::none},
    {RC_NAME(owner), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(startTime), Type::string, ListStyle::none, JsonKind::any, Format::clock_time, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(remarks), Type::json, ListStyle::none, JsonKind::array, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, 2, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(remarks_id), Type::string, ListStyle::json_member, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 4, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(remarks_remark), Type::string, ListStyle::json_member, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 11> k_sample_send_word_stream_parameters{{
    {RC_NAME(toUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 200, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_seq), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_complete), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_completeReason), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(content_messageUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};
constexpr Packets k_sample_send_word_stream_packets{"content", "content", "seq", "complete", "completeReason", "messageUID", "objectName", "RC:Word", 100, 30, 60};

constexpr std::array<Parameter, 1> k_sample_sync_parameters{{
    {RC_NAME(group_id), Type::string_map, ListStyle::indexed, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<RateWindow, 6> k_rate_windows{{
    {100, 1, "request", {}, {}, {}, {}, {}},
    {50, 3600, "request", {}, "changes", {}, {}, {}},
    {2, 86400, "request", {}, {}, {}, {}, {}},
    {6000, 60, "recipient", "toUserId", {}, {}, {}, {}},
    {1, 1, "message", {}, {}, "kind", "1", {{"toUserId", "mode"}}},
    {50, 3600, "request", {}, "changes", {}, {}, {}},
}};

constexpr std::array<Operation, 7> k_operations{{
    {"sample.create", "/sample/create.json", Method::post, Encoding::json, true, 11, {0, 1, true}, "live", k_sample_create_parameters, nullptr, nullptr},
    {"sample.find", "/sample/find", Method::get, Encoding::query, true, 0, {0, 1, false}, {}, k_sample_find_parameters, &k_sample_find_paging, nullptr},
    {"sample.publish", "/sample/publish.json", Method::post, Encoding::form, false, 0, {0, 1, false}, {}, k_sample_publish_parameters, nullptr, nullptr},
    {"sample.remove", "/v2/samples/{sampleId}/items", Method::del, Encoding::query, true, 0, {1, 2, false}, {}, k_sample_remove_parameters, nullptr, nullptr},
    {"sample.send", "/sample/send.json", Method::post, Encoding::form, false, 0, {3, 2, false}, {}, k_sample_send_parameters, nullptr, nullptr},
    {"sample.send_word_stream", "/sample/word.json", Method::post, Encoding::json, false, 0, {0, 1, false}, {}, k_sample_send_word_stream_parameters, nullptr, &k_sample_send_word_stream_packets},
    {"sample.sync", "/sample/sync.json", Method::post, Encoding::form, true, 0, {5, 1, false}, {}, k_sample_sync_parameters, nullptr, nullptr},
}};

constexpr IdIndex k_operation_index(k_operations);

}  // namespace

const Operation* find_operation(std::string_view id) noexcept {
    return k_operation_index.find(k_operations, id);
}

std::span<const Operation> operations() noexcept { return k_operations; }

std::span<const RateWindow> rate_windows() noexcept { return k_rate_windows; }

}  // namespace rongcloud::catalogue
