// Generated from catalogue/message_types.yaml. Do not edit.
// For tests/contract/contract_cpp.cpp.
#pragma once

#include <map>
#include <string>

#include <rongcloud/cpp/messages.hpp>

namespace vectors {

inline std::string mentioned_info_minimal() {
    rc::messages::MentionedInfo made{};
    made.type = 1;
    return made.json();
}

inline std::string mentioned_info_all() {
    rc::messages::MentionedInfo made{};
    made.type = 2;
    made.user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return made.json();
}

inline std::string maker_push_minimal() {
    rc::messages::MakerPush made{};
    return made.json();
}

inline std::string maker_push_all() {
    rc::messages::MakerPush made{};
    made.thread_id = "u+=-_1";
    return made.json();
}

inline std::string push_ext_minimal() {
    rc::messages::PushExt made{};
    return made.json();
}

inline std::string push_ext_all() {
    rc::messages::PushExt made{};
    made.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    made.maker.emplace();
    made.maker->thread_id = "u+=-_1";
    return made.json();
}

inline std::string note_minimal() {
    rc::messages::Note made{};
    made.content = "a";
    made.size = 0;
    return rc::MessageBody(made).content;
}

inline std::string note_all() {
    rc::messages::Note made{};
    made.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g";
    made.size = 60;
    made.is_hidden = true;
    made.ratio = 0.5;
    made.quoted = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    made.mentioned_info.emplace();
    made.mentioned_info->type = 2;
    made.mentioned_info->user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    made.list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return rc::MessageBody(made).content;
}

inline std::string call_minimal() {
    rc::messages::Call made{};
    made.members = "{}";
    return rc::MessageBody(made).content;
}

inline std::string call_all() {
    rc::messages::Call made{};
    made.members = "{\"b\":\"\345\220\215\\\"\345\255\227\",\"a\":[1,{\"c\":null}],\"list\":[\"u1\",\"u2\"],\"n\":7,\"t\":true}";
    return rc::MessageBody(made).content;
}

// The JSON text of a struct by its name and that of the vector.
inline const std::map<std::string, std::string (*)()> &typed_messages() {
    static const std::map<std::string, std::string (*)()> all{
        {"mentioned_info minimal", &mentioned_info_minimal},
        {"mentioned_info all", &mentioned_info_all},
        {"maker_push minimal", &maker_push_minimal},
        {"maker_push all", &maker_push_all},
        {"push_ext minimal", &push_ext_minimal},
        {"push_ext all", &push_ext_all},
        {"note minimal", &note_minimal},
        {"note all", &note_all},
        {"call minimal", &call_minimal},
        {"call all", &call_all},
    };
    return all;
}

}  // namespace vectors
