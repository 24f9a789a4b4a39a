// Generated from catalogue/message_types.yaml. Do not edit.
#include "core/catalogue/shared_rows.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

using namespace std::string_view_literals;

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
    {"maker_push", k_maker_push_parameters, false, false,
     "{\"name\":\"maker_push\",\"c_symbol\":\"rc_messages_maker_push\",\"title\":\"Settings of a maker\",\"doc\":\"In tests only.\",\"sources\":[\"docs: push\"],\"fields\":[{\"name\":\"thread-id\",\"snake\":\"thread_id\",\"type\":\"string\",\"required\":false,\"max_len\":8,\"unit\":\"chars\",\"doc\":\"Thread\"}]}"sv},
    {"mentioned_info", k_mentioned_info_parameters, false, false,
     "{\"name\":\"mentioned_info\",\"c_symbol\":\"rc_messages_mentioned_info\",\"title\":\"Whom a message mentions\",\"doc\":\"In tests only.\",\"sources\":[\"docs: mentioned\"],\"fields\":[{\"name\":\"type\",\"snake\":\"type\",\"type\":\"enum\",\"required\":true,\"values\":[{\"value\":1,\"doc\":\"all\"},{\"value\":2,\"doc\":\"some\"}],\"doc\":\"Who\"},{\"name\":\"userIdList\",\"snake\":\"user_id_list\",\"type\":\"array<string>\",\"required\":\"conditional\",\"required_when\":{\"type\":2},\"doc\":\"Users\"}]}"sv},
    {"push_ext", k_push_ext_parameters, false, false,
     "{\"name\":\"push_ext\",\"c_symbol\":\"rc_messages_push_ext\",\"title\":\"Push settings\",\"doc\":\"In tests only.\",\"parameters\":[\"pushExt\"],\"sources\":[\"docs: push\"],\"fields\":[{\"name\":\"title\",\"snake\":\"title\",\"type\":\"string\",\"required\":false,\"doc\":\"Title\"},{\"name\":\"configs\",\"snake\":\"configs\",\"type\":\"array<object>\",\"required\":false,\"one_member_each\":true,\"doc\":\"By maker\"},{\"name\":\"configs[].MK\",\"snake\":\"maker\",\"type\":\"object\",\"required\":false,\"structure\":\"maker_push\",\"doc\":\"Settings of a maker\"}]}"sv},
}};

constexpr std::array<MessageType, 2> k_message_types{{
    {"RC:CallMsg", {}, true, false,
     "{\"object_name\":\"RC:CallMsg\",\"name\":\"call\",\"c_symbol\":\"rc_messages_call\",\"title\":\"A signal\",\"stored\":null,\"counted\":null,\"pushed\":null,\"sources\":[\"docs: call\"],\"fields\":null}"sv},
    {"RC:NoteMsg", k_note_parameters, false, false,
     "{\"object_name\":\"RC:NoteMsg\",\"name\":\"note\",\"c_symbol\":\"rc_messages_note\",\"title\":\"A note\",\"stored\":true,\"counted\":false,\"pushed\":null,\"notes\":\"Nobody sends it.\",\"sources\":[\"docs: note\"],\"fields\":[{\"name\":\"content\",\"snake\":\"content\",\"type\":\"string\",\"required\":true,\"max_len\":16,\"unit\":\"chars\",\"doc\":\"Text\"},{\"name\":\"size\",\"snake\":\"size\",\"type\":\"int\",\"required\":true,\"min\":0,\"max\":60,\"doc\":\"Bytes\"},{\"name\":\"delete\",\"snake\":\"is_hidden\",\"type\":\"bool\",\"required\":false,\"doc\":\"Whether it is hidden\"},{\"name\":\"ratio\",\"snake\":\"ratio\",\"type\":\"double\",\"required\":false,\"doc\":\"Share\"},{\"name\":\"quoted\",\"snake\":\"quoted\",\"type\":\"object\",\"required\":false,\"doc\":\"Another content\"},{\"name\":\"mentionedInfo\",\"snake\":\"mentioned_info\",\"type\":\"object\",\"required\":false,\"structure\":\"mentioned_info\",\"doc\":\"Whom a message mentions\"},{\"name\":\"list\",\"snake\":\"list\",\"type\":\"array<string>\",\"required\":false,\"max_items\":4,\"doc\":\"Words\"}]}"sv},
}};

}  // namespace

std::span<const MessageType> message_types() noexcept { return k_message_types; }

std::span<const MessageType> message_structures() noexcept { return k_message_structures; }

std::size_t message_content_max_bytes() noexcept { return 1000; }

}  // namespace rongcloud::catalogue
