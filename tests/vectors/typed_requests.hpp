// Generated from catalogue/endpoints. Do not edit.
// For tests/contract/contract_cpp.cpp.
#pragma once

#include <map>
#include <string>
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

inline rc::user::Activate user_activate() {
    rc::user::Activate request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::user::Activate::Result &) {
    return {};
}

inline rc::user::Block user_block() {
    rc::user::Block request{};
    request.user_id = {"u1", "u+=-_2"};
    request.minute = 43200;
    return request;
}
inline Values values_of(const rc::user::Block::Result &) {
    return {};
}

inline rc::user::CheckOnline user_check_online() {
    rc::user::CheckOnline request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::user::CheckOnline::Result &answer) {
    return {text_of(answer.status)};
}

inline rc::user::Deactivate user_deactivate() {
    rc::user::Deactivate request{};
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user::Deactivate::Result &answer) {
    return {text_of(answer.operate_id)};
}

inline rc::user::DeleteSandbox user_delete_sandbox() {
    rc::user::DeleteSandbox request{};
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user::DeleteSandbox::Result &) {
    return {};
}

inline rc::user::ExpireToken user_expire_token() {
    rc::user::ExpireToken request{};
    request.user_id = {"u1", "u+=-_2"};
    request.time = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::user::ExpireToken::Result &) {
    return {};
}

inline rc::user::GetInfo user_get_info() {
    rc::user::GetInfo request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::user::GetInfo::Result &answer) {
    return {text_of(answer.user_name),
            text_of(answer.user_portrait),
            text_of(answer.create_time)};
}

inline rc::user::GetToken user_get_token() {
    rc::user::GetToken request{};
    request.user_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.portrait_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    return request;
}
inline Values values_of(const rc::user::GetToken::Result &answer) {
    return {text_of(answer.token),
            text_of(answer.user_id)};
}

inline rc::user::QueryBlocked user_query_blocked() {
    rc::user::QueryBlocked request{};
    request.page = 41;
    request.size = 42;
    return request;
}
inline Values values_of(const rc::user::QueryBlocked::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].user_id),
            text_of(answer.users[0].block_end_time),
            text_of(answer.users[1].user_id),
            text_of(answer.users[1].block_end_time)};
}

inline rc::user::QueryDeactivated user_query_deactivated() {
    rc::user::QueryDeactivated request{};
    request.page_no = 42;
    request.page_size = 50;
    return request;
}
inline Values values_of(const rc::user::QueryDeactivated::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0]),
            text_of(answer.users[1])};
}

inline rc::user::QueryGroups user_query_groups() {
    rc::user::QueryGroups request{};
    request.user_id = "u+=-_1";
    request.page = 41;
    request.size = 1000;
    return request;
}
inline Values values_of(const rc::user::QueryGroups::Result &answer) {
    return {text_of(answer.groups.size()),
            text_of(answer.groups[0].id),
            text_of(answer.groups[0].name),
            text_of(answer.groups[1].id),
            text_of(answer.groups[1].name)};
}

inline rc::user::QuerySandbox user_query_sandbox() {
    rc::user::QuerySandbox request{};
    request.page = 42;
    request.page_size = 100;
    request.order = 1;
    return request;
}
inline Values values_of(const rc::user::QuerySandbox::Result &answer) {
    return {text_of(answer.total),
            text_of(answer.users.size()),
            text_of(answer.users[0].user_id),
            text_of(answer.users[0].user_name),
            text_of(answer.users[0].user_portrait),
            text_of(answer.users[0].reg_time),
            text_of(answer.users[1].user_id),
            text_of(answer.users[1].user_name),
            text_of(answer.users[1].user_portrait),
            text_of(answer.users[1].reg_time)};
}

inline rc::user::Reactivate user_reactivate() {
    rc::user::Reactivate request{};
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user::Reactivate::Result &answer) {
    return {text_of(answer.operate_id)};
}

inline rc::user::Unblock user_unblock() {
    rc::user::Unblock request{};
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user::Unblock::Result &) {
    return {};
}

inline rc::user::Update user_update() {
    rc::user::Update request{};
    request.user_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.portrait_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    return request;
}
inline Values values_of(const rc::user::Update::Result &) {
    return {};
}

inline rc::user_blacklist::Add user_blacklist_add() {
    rc::user_blacklist::Add request{};
    request.user_id = "u+=-_1";
    request.black_user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_blacklist::Add::Result &) {
    return {};
}

inline rc::user_blacklist::Query user_blacklist_query() {
    rc::user_blacklist::Query request{};
    request.user_id = "u+=-_1";
    request.page_token = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.size = 1000;
    return request;
}
inline Values values_of(const rc::user_blacklist::Query::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0]),
            text_of(answer.users[1]),
            text_of(answer.next)};
}

inline rc::user_blacklist::Remove user_blacklist_remove() {
    rc::user_blacklist::Remove request{};
    request.user_id = "u+=-_1";
    request.black_user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_blacklist::Remove::Result &) {
    return {};
}

inline rc::user_chat_ban::Query user_chat_ban_query() {
    rc::user_chat_ban::Query request{};
    request.num = 200;
    request.offset = 41;
    request.type = "PERSON";
    return request;
}
inline Values values_of(const rc::user_chat_ban::Query::Result &answer) {
    return {text_of(answer.total),
            text_of(answer.users.size()),
            text_of(answer.users[0]),
            text_of(answer.users[1])};
}

inline rc::user_chat_ban::Set user_chat_ban_set() {
    rc::user_chat_ban::Set request{};
    request.user_id = {"u1", "u+=-_2"};
    request.state = 1;
    request.type = "PERSON";
    return request;
}
inline Values values_of(const rc::user_chat_ban::Set::Result &) {
    return {};
}

inline rc::user_profile::BatchQuery user_profile_batch_query() {
    rc::user_profile::BatchQuery request{};
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_profile::BatchQuery::Result &answer) {
    return {text_of(answer.user_list.size()),
            text_of(answer.user_list[0].user_id),
            text_of(answer.user_list[0].version),
            text_of(answer.user_list[0].user_profile),
            text_of(answer.user_list[0].user_ext_profile),
            text_of(answer.user_list[1].user_id),
            text_of(answer.user_list[1].version),
            text_of(answer.user_list[1].user_profile),
            text_of(answer.user_list[1].user_ext_profile)};
}

inline rc::user_profile::Clean user_profile_clean() {
    rc::user_profile::Clean request{};
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_profile::Clean::Result &) {
    return {};
}

inline rc::user_profile::Query user_profile_query() {
    rc::user_profile::Query request{};
    request.page = 42;
    request.size = 100;
    request.order = 1;
    return request;
}
inline Values values_of(const rc::user_profile::Query::Result &answer) {
    return {text_of(answer.user_list.size()),
            text_of(answer.user_list[0].user_id),
            text_of(answer.user_list[0].user_profile),
            text_of(answer.user_list[0].user_ext_profile),
            text_of(answer.user_list[1].user_id),
            text_of(answer.user_list[1].user_profile),
            text_of(answer.user_list[1].user_ext_profile)};
}

inline rc::user_profile::Set user_profile_set() {
    rc::user_profile::Set request{};
    request.user_id = "u+=-_1";
    request.user_profile = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.user_ext_profile = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    return request;
}
inline Values values_of(const rc::user_profile::Set::Result &) {
    return {};
}

inline rc::user_push_period::Delete user_push_period_delete() {
    rc::user_push_period::Delete request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::user_push_period::Delete::Result &) {
    return {};
}

inline rc::user_push_period::Get user_push_period_get() {
    rc::user_push_period::Get request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::user_push_period::Get::Result &answer) {
    return {text_of(answer.data.start_time),
            text_of(answer.data.period),
            text_of(answer.data.un_push_level)};
}

inline rc::user_push_period::Set user_push_period_set() {
    rc::user_push_period::Set request{};
    request.user_id = "u+=-_1";
    request.start_time = "23:30:00";
    request.period = 1439;
    request.level = 5;
    request.timezone = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::user_push_period::Set::Result &) {
    return {};
}

inline rc::user_remark::Delete user_remark_delete() {
    rc::user_remark::Delete request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::user_remark::Delete::Result &) {
    return {};
}

inline rc::user_remark::Get user_remark_get() {
    rc::user_remark::Get request{};
    request.user_id = "u+=-_1";
    request.page = 42;
    request.size = 50;
    return request;
}
inline Values values_of(const rc::user_remark::Get::Result &answer) {
    return {text_of(answer.total),
            text_of(answer.users.size()),
            text_of(answer.users[0].id),
            text_of(answer.users[0].remark),
            text_of(answer.users[1].id),
            text_of(answer.users[1].remark)};
}

inline rc::user_remark::Set user_remark_set() {
    rc::user_remark::Set request{};
    request.user_id = "u+=-_1";
    request.remarks = "[{\"id\":\"u+=-_1\",\"remark\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"},{\"id\":\"u+=-_1\",\"remark\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}]";
    return request;
}
inline Values values_of(const rc::user_remark::Set::Result &) {
    return {};
}

inline rc::user_subscription::Query user_subscription_query() {
    rc::user_subscription::Query request{};
    request.sub_type = 1;
    request.user_id = "u+=-_1";
    request.page_token = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.page_size = 200;
    return request;
}
inline Values values_of(const rc::user_subscription::Query::Result &answer) {
    return {text_of(answer.has_next),
            text_of(answer.page_token),
            text_of(answer.subscriptions.size()),
            text_of(answer.subscriptions[0].sub_user_ids.size()),
            text_of(answer.subscriptions[0].sub_user_ids[0]),
            text_of(answer.subscriptions[0].sub_user_ids[1]),
            text_of(answer.subscriptions[0].sub_type),
            text_of(answer.subscriptions[0].sub_time),
            text_of(answer.subscriptions[0].expiry),
            text_of(answer.subscriptions[1].sub_user_ids.size()),
            text_of(answer.subscriptions[1].sub_user_ids[0]),
            text_of(answer.subscriptions[1].sub_user_ids[1]),
            text_of(answer.subscriptions[1].sub_type),
            text_of(answer.subscriptions[1].sub_time),
            text_of(answer.subscriptions[1].expiry)};
}

inline rc::user_subscription::Set user_subscription_set() {
    rc::user_subscription::Set request{};
    request.sub_type = 1;
    request.user_id = "u+=-_1";
    request.sub_user_ids = {"u1", "u+=-_2"};
    request.op_type = 1;
    request.expiry = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::user_subscription::Set::Result &answer) {
    return {text_of(answer.sub_user_ids.size()),
            text_of(answer.sub_user_ids[0]),
            text_of(answer.sub_user_ids[1])};
}

inline rc::user_tag::BatchSet user_tag_batch_set() {
    rc::user_tag::BatchSet request{};
    request.user_ids = {"u1", "u+=-_2"};
    request.tags = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return request;
}
inline Values values_of(const rc::user_tag::BatchSet::Result &) {
    return {};
}

inline rc::user_tag::Get user_tag_get() {
    rc::user_tag::Get request{};
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_tag::Get::Result &answer) {
    return {text_of(answer.result.at("u.1").size()),
            text_of(answer.result.at("u.1")[0]),
            text_of(answer.result.at("u.1")[1]),
            text_of(answer.result.at("u2").size())};
}

inline rc::user_tag::Set user_tag_set() {
    rc::user_tag::Set request{};
    request.user_id = "u+=-_1";
    request.tags = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return request;
}
inline Values values_of(const rc::user_tag::Set::Result &) {
    return {};
}

inline rc::user_whitelist::Add user_whitelist_add() {
    rc::user_whitelist::Add request{};
    request.user_id = "u+=-_1";
    request.white_user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_whitelist::Add::Result &) {
    return {};
}

inline rc::user_whitelist::Query user_whitelist_query() {
    rc::user_whitelist::Query request{};
    request.user_id = "u+=-_1";
    request.page_token = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.size = 1000;
    return request;
}
inline Values values_of(const rc::user_whitelist::Query::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0]),
            text_of(answer.users[1]),
            text_of(answer.next)};
}

inline rc::user_whitelist::QuerySetting user_whitelist_query_setting() {
    rc::user_whitelist::QuerySetting request{};
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_whitelist::QuerySetting::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].user_id),
            text_of(answer.users[0].white_setting),
            text_of(answer.users[1].user_id),
            text_of(answer.users[1].white_setting)};
}

inline rc::user_whitelist::Remove user_whitelist_remove() {
    rc::user_whitelist::Remove request{};
    request.user_id = "u+=-_1";
    request.white_user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::user_whitelist::Remove::Result &) {
    return {};
}

inline rc::user_whitelist::SetSetting user_whitelist_set_setting() {
    rc::user_whitelist::SetSetting request{};
    request.user_id = {"u1", "u+=-_2"};
    request.white_setting = 1;
    return request;
}
inline Values values_of(const rc::user_whitelist::SetSetting::Result &) {
    return {};
}

// Calls `visit` with the request of `operation`; false when there is none.
template <class Visit>
bool with_request(const std::string &operation, const Visit &visit) {
    if (operation == "user.activate") return visit(user_activate()), true;
    if (operation == "user.block") return visit(user_block()), true;
    if (operation == "user.check_online") return visit(user_check_online()), true;
    if (operation == "user.deactivate") return visit(user_deactivate()), true;
    if (operation == "user.delete_sandbox") return visit(user_delete_sandbox()), true;
    if (operation == "user.expire_token") return visit(user_expire_token()), true;
    if (operation == "user.get_info") return visit(user_get_info()), true;
    if (operation == "user.get_token") return visit(user_get_token()), true;
    if (operation == "user.query_blocked") return visit(user_query_blocked()), true;
    if (operation == "user.query_deactivated") return visit(user_query_deactivated()), true;
    if (operation == "user.query_groups") return visit(user_query_groups()), true;
    if (operation == "user.query_sandbox") return visit(user_query_sandbox()), true;
    if (operation == "user.reactivate") return visit(user_reactivate()), true;
    if (operation == "user.unblock") return visit(user_unblock()), true;
    if (operation == "user.update") return visit(user_update()), true;
    if (operation == "user_blacklist.add") return visit(user_blacklist_add()), true;
    if (operation == "user_blacklist.query") return visit(user_blacklist_query()), true;
    if (operation == "user_blacklist.remove") return visit(user_blacklist_remove()), true;
    if (operation == "user_chat_ban.query") return visit(user_chat_ban_query()), true;
    if (operation == "user_chat_ban.set") return visit(user_chat_ban_set()), true;
    if (operation == "user_profile.batch_query") return visit(user_profile_batch_query()), true;
    if (operation == "user_profile.clean") return visit(user_profile_clean()), true;
    if (operation == "user_profile.query") return visit(user_profile_query()), true;
    if (operation == "user_profile.set") return visit(user_profile_set()), true;
    if (operation == "user_push_period.delete") return visit(user_push_period_delete()), true;
    if (operation == "user_push_period.get") return visit(user_push_period_get()), true;
    if (operation == "user_push_period.set") return visit(user_push_period_set()), true;
    if (operation == "user_remark.delete") return visit(user_remark_delete()), true;
    if (operation == "user_remark.get") return visit(user_remark_get()), true;
    if (operation == "user_remark.set") return visit(user_remark_set()), true;
    if (operation == "user_subscription.query") return visit(user_subscription_query()), true;
    if (operation == "user_subscription.set") return visit(user_subscription_set()), true;
    if (operation == "user_tag.batch_set") return visit(user_tag_batch_set()), true;
    if (operation == "user_tag.get") return visit(user_tag_get()), true;
    if (operation == "user_tag.set") return visit(user_tag_set()), true;
    if (operation == "user_whitelist.add") return visit(user_whitelist_add()), true;
    if (operation == "user_whitelist.query") return visit(user_whitelist_query()), true;
    if (operation == "user_whitelist.query_setting") return visit(user_whitelist_query_setting()), true;
    if (operation == "user_whitelist.remove") return visit(user_whitelist_remove()), true;
    if (operation == "user_whitelist.set_setting") return visit(user_whitelist_set_setting()), true;
    return false;
}

}  // namespace vectors
