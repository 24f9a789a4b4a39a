// Generated from catalogue/endpoints and catalogue/message_types.yaml. Do not edit.
#include "core/catalogue/shared_rows.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

extern const Names k_names = {
    "configs",
    "configs[].MK",
    "configs[].MK.thread-id",
    "content",
    "content.complete",
    "content.completeReason",
    "content.content",
    "content.messageUID",
    "content.seq",
    "content.type",
    "content.user",
    "days",
    "delay",
    "delete",
    "entries",
    "extras",
    "fromUserId",
    "group[id]",
    "isMentioned",
    "isPersisted",
    "items",
    "items[].word",
    "kind",
    "list",
    "live",
    "mentionedInfo",
    "mentionedInfo.type",
    "mentionedInfo.userIdList",
    "mode",
    "name",
    "objectName",
    "options",
    "options.inner",
    "options.inner.flag",
    "options.level",
    "options.loud-level",
    "owner",
    "page",
    "pushExt",
    "quoted",
    "ratio",
    "remarks",
    "remarks[].id",
    "remarks[].remark",
    "sampleId",
    "size",
    "startTime",
    "tags",
    "thread-id",
    "time",
    "title",
    "toUserId",
    "type",
    "userId",
    "userIdList",
    "words",
};

namespace {

constexpr std::array k_values_0_1{std::string_view{"0"}, std::string_view{"1"}};
constexpr std::array k_values_1_2{std::string_view{"1"}, std::string_view{"2"}};
constexpr std::array k_values_FAST_SLOW{std::string_view{"FAST"}, std::string_view{"SLOW"}};

}  // namespace

const Rules k_rules[] = {
    {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), {}, 0, 0, unlimited, Characters::any, Characters::any},
    {-2147483648, 2147483647, {}, 0, 0, unlimited, Characters::any, Characters::any},
    {0, std::numeric_limits<std::int64_t>::max(), {}, 0, 0, unlimited, Characters::any, Characters::any},
    {0, 60, {}, 0, 0, unlimited, Characters::any, Characters::any},
    {1, 2147483647, {}, 0, 0, unlimited, Characters::any, Characters::any},
    {1, 60, {}, 0, 0, unlimited, Characters::any, Characters::any},
    {1, 9, {}, 0, 0, unlimited, Characters::any, Characters::any},
    {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), {}, 0, 0, 5, Characters::any, Characters::any},
    {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), k_values_0_1, 0, 0, unlimited, Characters::any, Characters::any},
    {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), k_values_1_2, 0, 0, unlimited, Characters::any, Characters::any},
    {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), k_values_FAST_SLOW, 0, 0, unlimited, Characters::any, Characters::any},
};

namespace {

constexpr std::array<Condition, 1> k_required_when_isPersisted_true_{{
    {ConditionKind::required_when, "isPersisted", "true", 0, {}, structures::none},
}};
constexpr std::array<Condition, 1> k_required_when_kind_1{{
    {ConditionKind::required_when, "kind", "1", 1, {}, structures::none},
}};
constexpr std::array<Condition, 1> k_required_when_mentionedInfo_type_2{{
    {ConditionKind::required_when, "mentionedInfo.type", "2", 2, {}, structures::none},
}};
constexpr std::array<Condition, 1> k_required_when_type_2{{
    {ConditionKind::required_when, "type", "2", 2, {}, structures::none},
}};
constexpr std::array<Condition, 1> k_required_with_owner{{
    {ConditionKind::required_with, "owner", {}, 0, {}, structures::none},
}};

}  // namespace

const std::span<const Condition> k_conditions[] = {
    {},
    k_required_when_isPersisted_true_,
    k_required_when_kind_1,
    k_required_when_mentionedInfo_type_2,
    k_required_when_type_2,
    k_required_with_owner,
};

}  // namespace rongcloud::catalogue
