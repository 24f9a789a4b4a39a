// Generated from catalogue/endpoints. Do not edit.
// For tests/contract/contract_cpp.cpp.
#pragma once

#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include <rongcloud/cpp/all.hpp>

namespace vectors {

using Values = std::vector<std::string>;

inline std::string text_of(const std::string &value) { return value; }
inline std::string text_of(bool value) { return value ? "true" : "false"; }
inline std::string text_of(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}
template <class Integer>
std::string text_of(Integer value) {
    return std::to_string(value);
}

inline rc::sample::Create sample_create() {
    rc::sample::Create request{};
    request.name = "\345\220\215\345\255\227 A";
    {
        auto &member_1 = request.options;
        member_1.level = 9;
        member_1.loud_level = 2;
        {
            member_1.inner = std::decay_t<decltype(*member_1.inner)>{};
            auto &member_2 = *member_1.inner;
            member_2.flag = true;
        }
    }
    request.items.emplace();
    {
        auto &member_1 = request.items->emplace_back();
        member_1.word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        auto &member_1 = request.items->emplace_back();
        member_1.word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    request.extras = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    request.ratio = 0.5;
    request.live = false;
    request.tags = {"\346\240\207\347\255\276 &", "b\"c'"};
    return request;
}
inline Values values_of(const rc::sample::Create::Result &answer) {
    return {text_of(answer.data.top.is_top),
            text_of(answer.data.ratio),
            text_of(answer.extra_content.size()),
            text_of(answer.extra_content.at("k.1").v),
            text_of(answer.extras.at("\351\224\256.1")),
            text_of(answer.extras.at("k2"))};
}

inline rc::sample::Find sample_find() {
    rc::sample::Find request{};
    request.user_id = "u+=-_1";
    request.page = 42;
    request.size = 42;
    return request;
}
inline Values values_of(const rc::sample::Find::Result &answer) {
    return {text_of(answer.ids.size()),
            text_of(answer.ids[0]),
            text_of(answer.ids[1]),
            text_of(answer.class_),
            text_of(answer.total)};
}

inline rc::sample::Publish sample_publish() {
    rc::sample::Publish request{};
    request.to_user_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.is_mentioned = 1;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"configs\":[{\"MK\":{\"thread-id\":\"u+=-_1\"}}]}";
    return request;
}
inline Values values_of(const rc::sample::Publish::Result &) {
    return {};
}

inline rc::sample::Remove sample_remove() {
    rc::sample::Remove request{};
    request.sample_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::sample::Remove::Result &) {
    return {};
}

inline rc::sample::Send sample_send() {
    rc::sample::Send request{};
    request.from_user_id = "u+=-_1";
    request.to_user_id = {"u1", "u+=-_2"};
    request.tags = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    request.kind = 1;
    request.mode = "SLOW";
    request.delay = 60;
    request.time = INT64_C(1735689600000);
    request.is_persisted = true;
    request.days = 42;
    request.words = {"\346\240\207\347\255\276 &", "b\"c'"};
    request.entries = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b"}, {"k[2]", "b & c"}};
    request.owner = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.start_time = "23:30:00";
    request.remarks.emplace();
    {
        auto &member_1 = request.remarks->emplace_back();
        member_1.id = "u+=-";
        member_1.remark = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        auto &member_1 = request.remarks->emplace_back();
        member_1.id = "u+=-";
        member_1.remark = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    return request;
}
inline Values values_of(const rc::sample::Send::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].user_id),
            text_of(answer.message_uids[0].parts.size()),
            text_of(answer.message_uids[0].parts[0].size),
            text_of(answer.message_uids[0].parts[1].size),
            text_of(answer.message_uids[1].user_id),
            text_of(answer.message_uids[1].parts.size()),
            text_of(answer.message_uids[1].parts[0].size),
            text_of(answer.message_uids[1].parts[1].size),
            text_of(answer.labels.at("u.1").size()),
            text_of(answer.labels.at("u.1")[0]),
            text_of(answer.labels.at("u.1")[1]),
            text_of(answer.labels.at("u2").size())};
}

inline rc::sample::SendWordStream sample_send_word_stream() {
    rc::sample::SendWordStream request{};
    request.to_user_id = "u+=-_1";
    request.object_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    {
        auto &member_1 = request.content;
        member_1.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.seq = INT64_C(1735689600000);
        member_1.complete = true;
        member_1.complete_reason = 42;
        member_1.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.user = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    }
    request.is_persisted = true;
    return request;
}
inline Values values_of(const rc::sample::SendWordStream::Result &answer) {
    return {text_of(answer.message_uid)};
}

inline rc::sample::Sync sample_sync() {
    rc::sample::Sync request{};
    request.group = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    return request;
}
inline Values values_of(const rc::sample::Sync::Result &) {
    return {};
}

// Calls `visit` with the request of `operation`; false when there is none.
template <class Visit>
bool with_request(const std::string &operation, const Visit &visit) {
    if (operation == "sample.create") return visit(sample_create()), true;
    if (operation == "sample.find") return visit(sample_find()), true;
    if (operation == "sample.publish") return visit(sample_publish()), true;
    if (operation == "sample.remove") return visit(sample_remove()), true;
    if (operation == "sample.send") return visit(sample_send()), true;
    if (operation == "sample.send_word_stream") return visit(sample_send_word_stream()), true;
    if (operation == "sample.sync") return visit(sample_sync()), true;
    return false;
}

}  // namespace vectors
