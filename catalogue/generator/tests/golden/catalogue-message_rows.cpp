// Generated from catalogue/message_types.yaml. Do not edit.
#include "core/catalogue/shared_rows.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array<Parameter, 1> k_maker_push_parameters{{
    {RC_NAME(thread_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 8, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_mentioned_info_parameters{{
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_type_2, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_push_ext_parameters{{
    {RC_NAME(title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(configs), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(configs_MK), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(configs_MK_thread_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 8, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 9> k_note_parameters{{
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 16, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_60, conditions::none, 1, structures::none},
    {RC_NAME(delete_), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(ratio), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(quoted), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentionedInfo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentionedInfo_type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(mentionedInfo_userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_mentionedInfo_type_2, 0, structures::none},
    {RC_NAME(list), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, 4, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<MessageType, 3> k_message_structures{{
    {"maker_push", k_maker_push_parameters, false, false},
    {"mentioned_info", k_mentioned_info_parameters, false, false},
    {"push_ext", k_push_ext_parameters, false, false},
}};

constexpr std::array<MessageType, 2> k_message_types{{
    {"RC:CallMsg", {}, true, false},
    {"RC:NoteMsg", k_note_parameters, false, false},
}};

}  // namespace

std::span<const MessageType> message_types() noexcept { return k_message_types; }

std::span<const MessageType> message_structures() noexcept { return k_message_structures; }

std::size_t message_content_max_bytes() noexcept { return 1000; }

}  // namespace rongcloud::catalogue
