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

inline rc::agent::Create agent_create() {
    rc::agent::Create request{};
    request.agent_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.type = "chat";
    request.status = "draft";
    {
        auto &member_1 = request.agent_config;
        {
            member_1.model = std::decay_t<decltype(*member_1.model)>{};
            auto &member_2 = *member_1.model;
            member_2.provider = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            {
                member_2.options = std::decay_t<decltype(*member_2.options)>{};
                auto &member_3 = *member_2.options;
                member_3.temperature = 0.5;
                member_3.top_p = 0.5;
                member_3.max_tokens = 8192;
                member_3.frequency_penalty = 0.5;
                member_3.presence_penalty = 0.5;
                member_3.stop = {"\346\240\207\347\255\276 & 1", "b\"c'"};
            }
        }
        {
            member_1.prompt = std::decay_t<decltype(*member_1.prompt)>{};
            auto &member_2 = *member_1.prompt;
            member_2.id = "u+=-_1";
            member_2.variables = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
            member_2.instructions = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.opening_statement = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.memory = std::decay_t<decltype(*member_1.memory)>{};
            auto &member_2 = *member_1.memory;
            member_2.strategy = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.max_messages = 42;
            member_2.max_tokens = 42;
        }
    }
    return request;
}
inline Values values_of(const rc::agent::Create::Result &) {
    return {};
}

inline rc::agent::Delete agent_delete() {
    rc::agent::Delete request{};
    request.agent_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::agent::Delete::Result &) {
    return {};
}

inline rc::agent::Generate agent_generate() {
    rc::agent::Generate request{};
    request.agent_id = "u+=-_1";
    request.query = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.conversation_id = "Az_0-9";
    request.memory = true;
    request.stream = false;
    request.variables = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    request.user = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::agent::Generate::Result &answer) {
    return {text_of(answer.run_id),
            text_of(answer.conversation_id),
            text_of(answer.agent_id),
            text_of(answer.timestamp),
            text_of(answer.answer),
            text_of(answer.finish_reason),
            text_of(answer.metadata.usage.prompt_tokens),
            text_of(answer.metadata.usage.completion_tokens),
            text_of(answer.metadata.usage.total_tokens)};
}

inline rc::agent::Get agent_get() {
    rc::agent::Get request{};
    request.agent_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::agent::Get::Result &answer) {
    return {text_of(answer.agent_id),
            text_of(answer.name),
            text_of(answer.description),
            text_of(answer.type),
            text_of(answer.status),
            text_of(answer.created_at),
            text_of(answer.updated_at)};
}

inline rc::agent::GetRestriction agent_get_restriction() {
    rc::agent::GetRestriction request{};
    request.agent_id = "u+=-_1";
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::agent::GetRestriction::Result &answer) {
    return {text_of(answer.restrictions.size()),
            text_of(answer.restrictions[0].agent_id),
            text_of(answer.restrictions[0].user_id),
            text_of(answer.restrictions[0].type),
            text_of(answer.restrictions[0].created_at),
            text_of(answer.restrictions[0].updated_at),
            text_of(answer.restrictions[1].agent_id),
            text_of(answer.restrictions[1].user_id),
            text_of(answer.restrictions[1].type),
            text_of(answer.restrictions[1].created_at),
            text_of(answer.restrictions[1].updated_at)};
}

inline rc::agent::Query agent_query() {
    rc::agent::Query request{};
    request.page = 42;
    request.size = 100;
    request.status = "draft";
    request.type = "chat";
    return request;
}
inline Values values_of(const rc::agent::Query::Result &answer) {
    return {text_of(answer.total),
            text_of(answer.agents.size()),
            text_of(answer.agents[0].agent_id),
            text_of(answer.agents[0].name),
            text_of(answer.agents[0].description),
            text_of(answer.agents[0].type),
            text_of(answer.agents[0].status),
            text_of(answer.agents[0].created_at),
            text_of(answer.agents[0].updated_at),
            text_of(answer.agents[1].agent_id),
            text_of(answer.agents[1].name),
            text_of(answer.agents[1].description),
            text_of(answer.agents[1].type),
            text_of(answer.agents[1].status),
            text_of(answer.agents[1].created_at),
            text_of(answer.agents[1].updated_at),
            text_of(answer.total_pages),
            text_of(answer.has_next)};
}

inline rc::agent::QueryRestrictions agent_query_restrictions() {
    rc::agent::QueryRestrictions request{};
    request.page = 42;
    request.size = 42;
    request.agent_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::agent::QueryRestrictions::Result &answer) {
    return {text_of(answer.restrictions.size()),
            text_of(answer.restrictions[0].agent_id),
            text_of(answer.restrictions[0].user_id),
            text_of(answer.restrictions[0].type),
            text_of(answer.restrictions[0].created_at),
            text_of(answer.restrictions[0].updated_at),
            text_of(answer.restrictions[1].agent_id),
            text_of(answer.restrictions[1].user_id),
            text_of(answer.restrictions[1].type),
            text_of(answer.restrictions[1].created_at),
            text_of(answer.restrictions[1].updated_at),
            text_of(answer.total),
            text_of(answer.has_next),
            text_of(answer.message)};
}

inline rc::agent::Suggest agent_suggest() {
    rc::agent::Suggest request{};
    request.agent_id = "u+=-_1";
    {
        auto &member_1 = request.provider;
        member_1.type = "chatHistory";
        member_1.user_id = "u+=-_1";
        member_1.target_id = "u+=-_1";
    }
    request.variables = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    request.metadata = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    return request;
}
inline Values values_of(const rc::agent::Suggest::Result &) {
    return {};
}

inline rc::agent::Update agent_update() {
    rc::agent::Update request{};
    request.agent_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.type = "chat";
    request.status = "draft";
    {
        request.agent_config = std::decay_t<decltype(*request.agent_config)>{};
        auto &member_1 = *request.agent_config;
        {
            member_1.model = std::decay_t<decltype(*member_1.model)>{};
            auto &member_2 = *member_1.model;
            member_2.provider = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            {
                member_2.options = std::decay_t<decltype(*member_2.options)>{};
                auto &member_3 = *member_2.options;
                member_3.temperature = 0.5;
                member_3.top_p = 0.5;
                member_3.max_tokens = 8192;
                member_3.frequency_penalty = 0.5;
                member_3.presence_penalty = 0.5;
                member_3.stop = {"\346\240\207\347\255\276 & 1", "b\"c'"};
            }
        }
        {
            member_1.prompt = std::decay_t<decltype(*member_1.prompt)>{};
            auto &member_2 = *member_1.prompt;
            member_2.id = "u+=-_1";
            member_2.variables = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
            member_2.instructions = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.opening_statement = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.memory = std::decay_t<decltype(*member_1.memory)>{};
            auto &member_2 = *member_1.memory;
            member_2.strategy = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.max_messages = 42;
            member_2.max_tokens = 42;
        }
    }
    return request;
}
inline Values values_of(const rc::agent::Update::Result &) {
    return {};
}

inline rc::bot::Create bot_create() {
    rc::bot::Create request{};
    request.user_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.profile_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    request.metadata = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    {
        auto &member_1 = request.integrations.emplace_back();
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.enabled = true;
        member_1.callback_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
        member_1.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.events = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.stream = true;
        member_1.handle_response = true;
        {
            member_1.auth = std::decay_t<decltype(*member_1.auth)>{};
            auto &member_2 = *member_1.auth;
            member_2.api_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.agent = std::decay_t<decltype(*member_1.agent)>{};
            auto &member_2 = *member_1.agent;
            member_2.agent_id = "u+=-_1";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.status = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.agent_config = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        member_1.wait_for_input_completion = true;
        member_1.gentle_response = true;
    }
    {
        auto &member_1 = request.integrations.emplace_back();
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.enabled = true;
        member_1.callback_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
        member_1.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.events = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.stream = true;
        member_1.handle_response = true;
        {
            member_1.auth = std::decay_t<decltype(*member_1.auth)>{};
            auto &member_2 = *member_1.auth;
            member_2.api_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.agent = std::decay_t<decltype(*member_1.agent)>{};
            auto &member_2 = *member_1.agent;
            member_2.agent_id = "u+=-_1";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.status = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.agent_config = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        member_1.wait_for_input_completion = true;
        member_1.gentle_response = true;
    }
    return request;
}
inline Values values_of(const rc::bot::Create::Result &) {
    return {};
}

inline rc::bot::CreateIntegration bot_create_integration() {
    rc::bot::CreateIntegration request{};
    request.user_id = "u+=-_1";
    request.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.enabled = true;
    request.callback_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    request.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    request.events = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    request.stream = true;
    request.handle_response = true;
    {
        request.auth = std::decay_t<decltype(*request.auth)>{};
        auto &member_1 = *request.auth;
        member_1.api_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        request.agent = std::decay_t<decltype(*request.agent)>{};
        auto &member_1 = *request.agent;
        member_1.agent_id = "u+=-_1";
        member_1.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.status = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.agent_config = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    }
    request.wait_for_input_completion = true;
    request.gentle_response = true;
    return request;
}
inline Values values_of(const rc::bot::CreateIntegration::Result &) {
    return {};
}

inline rc::bot::Delete bot_delete() {
    rc::bot::Delete request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::bot::Delete::Result &) {
    return {};
}

inline rc::bot::DeleteIntegration bot_delete_integration() {
    rc::bot::DeleteIntegration request{};
    request.user_id = "u+=-_1";
    request.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::bot::DeleteIntegration::Result &) {
    return {};
}

inline rc::bot::Get bot_get() {
    rc::bot::Get request{};
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::bot::Get::Result &answer) {
    return {text_of(answer.bots.size()),
            text_of(answer.bots[0].user_id),
            text_of(answer.bots[0].name),
            text_of(answer.bots[0].type),
            text_of(answer.bots[0].profile_url),
            text_of(answer.bots[0].metadata.at("\351\224\256.1")),
            text_of(answer.bots[0].metadata.at("k2")),
            text_of(answer.bots[0].integrations.size()),
            text_of(answer.bots[0].integrations[0].enabled),
            text_of(answer.bots[0].integrations[0].type),
            text_of(answer.bots[0].integrations[0].callback_url),
            text_of(answer.bots[0].integrations[0].object_names.size()),
            text_of(answer.bots[0].integrations[0].object_names[0]),
            text_of(answer.bots[0].integrations[0].object_names[1]),
            text_of(answer.bots[0].integrations[0].events.size()),
            text_of(answer.bots[0].integrations[0].events[0]),
            text_of(answer.bots[0].integrations[0].events[1]),
            text_of(answer.bots[0].integrations[0].stream),
            text_of(answer.bots[0].integrations[0].handle_response),
            text_of(answer.bots[0].integrations[0].auth.api_key),
            text_of(answer.bots[0].integrations[1].enabled),
            text_of(answer.bots[0].integrations[1].type),
            text_of(answer.bots[0].integrations[1].callback_url),
            text_of(answer.bots[0].integrations[1].object_names.size()),
            text_of(answer.bots[0].integrations[1].object_names[0]),
            text_of(answer.bots[0].integrations[1].object_names[1]),
            text_of(answer.bots[0].integrations[1].events.size()),
            text_of(answer.bots[0].integrations[1].events[0]),
            text_of(answer.bots[0].integrations[1].events[1]),
            text_of(answer.bots[0].integrations[1].stream),
            text_of(answer.bots[0].integrations[1].handle_response),
            text_of(answer.bots[0].integrations[1].auth.api_key),
            text_of(answer.bots[0].created_at),
            text_of(answer.bots[0].updated_at),
            text_of(answer.bots[1].user_id),
            text_of(answer.bots[1].name),
            text_of(answer.bots[1].type),
            text_of(answer.bots[1].profile_url),
            text_of(answer.bots[1].metadata.at("\351\224\256.1")),
            text_of(answer.bots[1].metadata.at("k2")),
            text_of(answer.bots[1].integrations.size()),
            text_of(answer.bots[1].integrations[0].enabled),
            text_of(answer.bots[1].integrations[0].type),
            text_of(answer.bots[1].integrations[0].callback_url),
            text_of(answer.bots[1].integrations[0].object_names.size()),
            text_of(answer.bots[1].integrations[0].object_names[0]),
            text_of(answer.bots[1].integrations[0].object_names[1]),
            text_of(answer.bots[1].integrations[0].events.size()),
            text_of(answer.bots[1].integrations[0].events[0]),
            text_of(answer.bots[1].integrations[0].events[1]),
            text_of(answer.bots[1].integrations[0].stream),
            text_of(answer.bots[1].integrations[0].handle_response),
            text_of(answer.bots[1].integrations[0].auth.api_key),
            text_of(answer.bots[1].integrations[1].enabled),
            text_of(answer.bots[1].integrations[1].type),
            text_of(answer.bots[1].integrations[1].callback_url),
            text_of(answer.bots[1].integrations[1].object_names.size()),
            text_of(answer.bots[1].integrations[1].object_names[0]),
            text_of(answer.bots[1].integrations[1].object_names[1]),
            text_of(answer.bots[1].integrations[1].events.size()),
            text_of(answer.bots[1].integrations[1].events[0]),
            text_of(answer.bots[1].integrations[1].events[1]),
            text_of(answer.bots[1].integrations[1].stream),
            text_of(answer.bots[1].integrations[1].handle_response),
            text_of(answer.bots[1].integrations[1].auth.api_key),
            text_of(answer.bots[1].created_at),
            text_of(answer.bots[1].updated_at)};
}

inline rc::bot::Query bot_query() {
    rc::bot::Query request{};
    request.page = 42;
    request.page_size = 42;
    request.include_integration = true;
    return request;
}
inline Values values_of(const rc::bot::Query::Result &answer) {
    return {text_of(answer.total),
            text_of(answer.has_next),
            text_of(answer.bots.size()),
            text_of(answer.bots[0].user_id),
            text_of(answer.bots[0].name),
            text_of(answer.bots[0].type),
            text_of(answer.bots[0].profile_url),
            text_of(answer.bots[0].metadata.at("\351\224\256.1")),
            text_of(answer.bots[0].metadata.at("k2")),
            text_of(answer.bots[0].integrations.size()),
            text_of(answer.bots[0].integrations[0].enabled),
            text_of(answer.bots[0].integrations[0].type),
            text_of(answer.bots[0].integrations[0].callback_url),
            text_of(answer.bots[0].integrations[0].object_names.size()),
            text_of(answer.bots[0].integrations[0].object_names[0]),
            text_of(answer.bots[0].integrations[0].object_names[1]),
            text_of(answer.bots[0].integrations[0].events.size()),
            text_of(answer.bots[0].integrations[0].events[0]),
            text_of(answer.bots[0].integrations[0].events[1]),
            text_of(answer.bots[0].integrations[0].stream),
            text_of(answer.bots[0].integrations[0].handle_response),
            text_of(answer.bots[0].integrations[0].auth.api_key),
            text_of(answer.bots[0].integrations[1].enabled),
            text_of(answer.bots[0].integrations[1].type),
            text_of(answer.bots[0].integrations[1].callback_url),
            text_of(answer.bots[0].integrations[1].object_names.size()),
            text_of(answer.bots[0].integrations[1].object_names[0]),
            text_of(answer.bots[0].integrations[1].object_names[1]),
            text_of(answer.bots[0].integrations[1].events.size()),
            text_of(answer.bots[0].integrations[1].events[0]),
            text_of(answer.bots[0].integrations[1].events[1]),
            text_of(answer.bots[0].integrations[1].stream),
            text_of(answer.bots[0].integrations[1].handle_response),
            text_of(answer.bots[0].integrations[1].auth.api_key),
            text_of(answer.bots[0].created_at),
            text_of(answer.bots[0].updated_at),
            text_of(answer.bots[1].user_id),
            text_of(answer.bots[1].name),
            text_of(answer.bots[1].type),
            text_of(answer.bots[1].profile_url),
            text_of(answer.bots[1].metadata.at("\351\224\256.1")),
            text_of(answer.bots[1].metadata.at("k2")),
            text_of(answer.bots[1].integrations.size()),
            text_of(answer.bots[1].integrations[0].enabled),
            text_of(answer.bots[1].integrations[0].type),
            text_of(answer.bots[1].integrations[0].callback_url),
            text_of(answer.bots[1].integrations[0].object_names.size()),
            text_of(answer.bots[1].integrations[0].object_names[0]),
            text_of(answer.bots[1].integrations[0].object_names[1]),
            text_of(answer.bots[1].integrations[0].events.size()),
            text_of(answer.bots[1].integrations[0].events[0]),
            text_of(answer.bots[1].integrations[0].events[1]),
            text_of(answer.bots[1].integrations[0].stream),
            text_of(answer.bots[1].integrations[0].handle_response),
            text_of(answer.bots[1].integrations[0].auth.api_key),
            text_of(answer.bots[1].integrations[1].enabled),
            text_of(answer.bots[1].integrations[1].type),
            text_of(answer.bots[1].integrations[1].callback_url),
            text_of(answer.bots[1].integrations[1].object_names.size()),
            text_of(answer.bots[1].integrations[1].object_names[0]),
            text_of(answer.bots[1].integrations[1].object_names[1]),
            text_of(answer.bots[1].integrations[1].events.size()),
            text_of(answer.bots[1].integrations[1].events[0]),
            text_of(answer.bots[1].integrations[1].events[1]),
            text_of(answer.bots[1].integrations[1].stream),
            text_of(answer.bots[1].integrations[1].handle_response),
            text_of(answer.bots[1].integrations[1].auth.api_key),
            text_of(answer.bots[1].created_at),
            text_of(answer.bots[1].updated_at)};
}

inline rc::bot::Update bot_update() {
    rc::bot::Update request{};
    request.user_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.profile_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    request.metadata = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    request.integrations.emplace();
    {
        auto &member_1 = request.integrations->emplace_back();
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.enabled = true;
        member_1.callback_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
        member_1.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.events = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.stream = true;
        member_1.handle_response = true;
        {
            member_1.auth = std::decay_t<decltype(*member_1.auth)>{};
            auto &member_2 = *member_1.auth;
            member_2.api_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.agent = std::decay_t<decltype(*member_1.agent)>{};
            auto &member_2 = *member_1.agent;
            member_2.agent_id = "u+=-_1";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.status = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.agent_config = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        member_1.wait_for_input_completion = true;
        member_1.gentle_response = true;
    }
    {
        auto &member_1 = request.integrations->emplace_back();
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.enabled = true;
        member_1.callback_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
        member_1.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.events = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.stream = true;
        member_1.handle_response = true;
        {
            member_1.auth = std::decay_t<decltype(*member_1.auth)>{};
            auto &member_2 = *member_1.auth;
            member_2.api_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.agent = std::decay_t<decltype(*member_1.agent)>{};
            auto &member_2 = *member_1.agent;
            member_2.agent_id = "u+=-_1";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.status = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.agent_config = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        member_1.wait_for_input_completion = true;
        member_1.gentle_response = true;
    }
    return request;
}
inline Values values_of(const rc::bot::Update::Result &) {
    return {};
}

inline rc::bot::UpdateIntegration bot_update_integration() {
    rc::bot::UpdateIntegration request{};
    request.user_id = "u+=-_1";
    request.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.enabled = true;
    request.callback_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    request.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    request.events = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    request.stream = true;
    request.handle_response = true;
    {
        request.auth = std::decay_t<decltype(*request.auth)>{};
        auto &member_1 = *request.auth;
        member_1.api_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        request.agent = std::decay_t<decltype(*request.agent)>{};
        auto &member_1 = *request.agent;
        member_1.agent_id = "u+=-_1";
        member_1.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.description = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.status = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.agent_config = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    }
    request.wait_for_input_completion = true;
    request.gentle_response = true;
    return request;
}
inline Values values_of(const rc::bot::UpdateIntegration::Result &) {
    return {};
}

inline rc::chatroom::AddKeepalive chatroom_add_keepalive() {
    rc::chatroom::AddKeepalive request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::AddKeepalive::Result &) {
    return {};
}

inline rc::chatroom::AddLowPriorityTypes chatroom_add_low_priority_types() {
    rc::chatroom::AddLowPriorityTypes request{};
    request.object_name = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return request;
}
inline Values values_of(const rc::chatroom::AddLowPriorityTypes::Result &) {
    return {};
}

inline rc::chatroom::AddMessageWhitelist chatroom_add_message_whitelist() {
    rc::chatroom::AddMessageWhitelist request{};
    request.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return request;
}
inline Values values_of(const rc::chatroom::AddMessageWhitelist::Result &) {
    return {};
}

inline rc::chatroom::AddMuteExceptions chatroom_add_mute_exceptions() {
    rc::chatroom::AddMuteExceptions request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::AddMuteExceptions::Result &) {
    return {};
}

inline rc::chatroom::AddUserWhitelist chatroom_add_user_whitelist() {
    rc::chatroom::AddUserWhitelist request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::chatroom::AddUserWhitelist::Result &) {
    return {};
}

inline rc::chatroom::BindRtc chatroom_bind_rtc() {
    rc::chatroom::BindRtc request{};
    request.chatroom_id = "u+=-_1";
    request.rtc_room_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::BindRtc::Result &) {
    return {};
}

inline rc::chatroom::BlockUsers chatroom_block_users() {
    rc::chatroom::BlockUsers request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    request.minute = 43200;
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::BlockUsers::Result &) {
    return {};
}

inline rc::chatroom::CheckMuteAll chatroom_check_mute_all() {
    rc::chatroom::CheckMuteAll request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::CheckMuteAll::Result &answer) {
    return {text_of(answer.status)};
}

inline rc::chatroom::Create chatroom_create() {
    rc::chatroom::Create request{};
    request.chatroom_id = "u+=-_1";
    request.destroy_type = 1;
    request.destroy_time = 10080;
    request.is_ban = true;
    request.white_user_ids = {"u1", "u+=-_2"};
    request.entry_owner_id = "u+=-_1";
    request.entry_info = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    return request;
}
inline Values values_of(const rc::chatroom::Create::Result &) {
    return {};
}

inline rc::chatroom::CreateMany chatroom_create_many() {
    rc::chatroom::CreateMany request{};
    request.chatroom = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    return request;
}
inline Values values_of(const rc::chatroom::CreateMany::Result &) {
    return {};
}

inline rc::chatroom::Destroy chatroom_destroy() {
    rc::chatroom::Destroy request{};
    request.chatroom_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::chatroom::Destroy::Result &) {
    return {};
}

inline rc::chatroom::Get chatroom_get() {
    rc::chatroom::Get request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::Get::Result &answer) {
    return {text_of(answer.chatroom_id),
            text_of(answer.create_time),
            text_of(answer.member_count),
            text_of(answer.destroy_type),
            text_of(answer.destroy_time),
            text_of(answer.ban)};
}

inline rc::chatroom::MuteAll chatroom_mute_all() {
    rc::chatroom::MuteAll request{};
    request.chatroom_id = "u+=-_1";
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::MuteAll::Result &) {
    return {};
}

inline rc::chatroom::MuteUsers chatroom_mute_users() {
    rc::chatroom::MuteUsers request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    request.minute = 43200;
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::MuteUsers::Result &) {
    return {};
}

inline rc::chatroom::MuteUsersGlobally chatroom_mute_users_globally() {
    rc::chatroom::MuteUsersGlobally request{};
    request.user_id = {"u1", "u+=-_2"};
    request.minute = 43200;
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::MuteUsersGlobally::Result &) {
    return {};
}

inline rc::chatroom::Query chatroom_query() {
    rc::chatroom::Query request{};
    request.chatroom_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::chatroom::Query::Result &answer) {
    return {text_of(answer.chat_rooms.size()),
            text_of(answer.chat_rooms[0].chrm_id),
            text_of(answer.chat_rooms[0].name),
            text_of(answer.chat_rooms[0].time),
            text_of(answer.chat_rooms[1].chrm_id),
            text_of(answer.chat_rooms[1].name),
            text_of(answer.chat_rooms[1].time)};
}

inline rc::chatroom::QueryBlockedUsers chatroom_query_blocked_users() {
    rc::chatroom::QueryBlockedUsers request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::QueryBlockedUsers::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].user_id),
            text_of(answer.users[0].time),
            text_of(answer.users[1].user_id),
            text_of(answer.users[1].time)};
}

inline rc::chatroom::QueryEntries chatroom_query_entries() {
    rc::chatroom::QueryEntries request{};
    request.chatroom_id = "u+=-_1";
    request.keys = {"a1", "az+=-_9Z"};
    return request;
}
inline Values values_of(const rc::chatroom::QueryEntries::Result &answer) {
    return {text_of(answer.keys.size()),
            text_of(answer.keys[0].key),
            text_of(answer.keys[0].value),
            text_of(answer.keys[0].user_id),
            text_of(answer.keys[0].auto_delete),
            text_of(answer.keys[0].last_set_time),
            text_of(answer.keys[1].key),
            text_of(answer.keys[1].value),
            text_of(answer.keys[1].user_id),
            text_of(answer.keys[1].auto_delete),
            text_of(answer.keys[1].last_set_time)};
}

inline rc::chatroom::QueryGloballyMutedUsers chatroom_query_globally_muted_users() {
    rc::chatroom::QueryGloballyMutedUsers request{};
    return request;
}
inline Values values_of(const rc::chatroom::QueryGloballyMutedUsers::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].user_id),
            text_of(answer.users[0].time),
            text_of(answer.users[1].user_id),
            text_of(answer.users[1].time)};
}

inline rc::chatroom::QueryKeepalive chatroom_query_keepalive() {
    rc::chatroom::QueryKeepalive request{};
    return request;
}
inline Values values_of(const rc::chatroom::QueryKeepalive::Result &answer) {
    return {text_of(answer.chatroom_ids.size()),
            text_of(answer.chatroom_ids[0]),
            text_of(answer.chatroom_ids[1])};
}

inline rc::chatroom::QueryLowPriorityTypes chatroom_query_low_priority_types() {
    rc::chatroom::QueryLowPriorityTypes request{};
    return request;
}
inline Values values_of(const rc::chatroom::QueryLowPriorityTypes::Result &answer) {
    return {text_of(answer.object_names.size()),
            text_of(answer.object_names[0]),
            text_of(answer.object_names[1])};
}

inline rc::chatroom::QueryMembers chatroom_query_members() {
    rc::chatroom::QueryMembers request{};
    request.chatroom_id = "u+=-_1";
    request.count = 500;
    request.order = 2;
    return request;
}
inline Values values_of(const rc::chatroom::QueryMembers::Result &answer) {
    return {text_of(answer.total),
            text_of(answer.users.size()),
            text_of(answer.users[0].id),
            text_of(answer.users[0].time),
            text_of(answer.users[1].id),
            text_of(answer.users[1].time)};
}

inline rc::chatroom::QueryMessageWhitelist chatroom_query_message_whitelist() {
    rc::chatroom::QueryMessageWhitelist request{};
    return request;
}
inline Values values_of(const rc::chatroom::QueryMessageWhitelist::Result &answer) {
    return {text_of(answer.whitlist_msg_type.size()),
            text_of(answer.whitlist_msg_type[0]),
            text_of(answer.whitlist_msg_type[1])};
}

inline rc::chatroom::QueryMuteAll chatroom_query_mute_all() {
    rc::chatroom::QueryMuteAll request{};
    request.size = 1000;
    request.page = 42;
    return request;
}
inline Values values_of(const rc::chatroom::QueryMuteAll::Result &answer) {
    return {text_of(answer.chatroom_ids.size()),
            text_of(answer.chatroom_ids[0]),
            text_of(answer.chatroom_ids[1])};
}

inline rc::chatroom::QueryMuteExceptions chatroom_query_mute_exceptions() {
    rc::chatroom::QueryMuteExceptions request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::QueryMuteExceptions::Result &answer) {
    return {text_of(answer.user_ids.size()),
            text_of(answer.user_ids[0]),
            text_of(answer.user_ids[1])};
}

inline rc::chatroom::QueryMutedUsers chatroom_query_muted_users() {
    rc::chatroom::QueryMutedUsers request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::QueryMutedUsers::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].user_id),
            text_of(answer.users[0].time),
            text_of(answer.users[1].user_id),
            text_of(answer.users[1].time)};
}

inline rc::chatroom::QueryUserWhitelist chatroom_query_user_whitelist() {
    rc::chatroom::QueryUserWhitelist request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::QueryUserWhitelist::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0]),
            text_of(answer.users[1])};
}

inline rc::chatroom::RemoveEntries chatroom_remove_entries() {
    rc::chatroom::RemoveEntries request{};
    request.chatroom_id = "u+=-_1";
    request.entry_owner_id = "u+=-_1";
    request.entry_keys = {"a1", "az+=-_9Z"};
    return request;
}
inline Values values_of(const rc::chatroom::RemoveEntries::Result &) {
    return {};
}

inline rc::chatroom::RemoveEntry chatroom_remove_entry() {
    rc::chatroom::RemoveEntry request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.key = "az+=-_9Z";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}"};
    return request;
}
inline Values values_of(const rc::chatroom::RemoveEntry::Result &) {
    return {};
}

inline rc::chatroom::RemoveKeepalive chatroom_remove_keepalive() {
    rc::chatroom::RemoveKeepalive request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::RemoveKeepalive::Result &) {
    return {};
}

inline rc::chatroom::RemoveLowPriorityTypes chatroom_remove_low_priority_types() {
    rc::chatroom::RemoveLowPriorityTypes request{};
    request.object_name = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return request;
}
inline Values values_of(const rc::chatroom::RemoveLowPriorityTypes::Result &) {
    return {};
}

inline rc::chatroom::RemoveMessageWhitelist chatroom_remove_message_whitelist() {
    rc::chatroom::RemoveMessageWhitelist request{};
    request.object_names = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return request;
}
inline Values values_of(const rc::chatroom::RemoveMessageWhitelist::Result &) {
    return {};
}

inline rc::chatroom::RemoveMuteExceptions chatroom_remove_mute_exceptions() {
    rc::chatroom::RemoveMuteExceptions request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::RemoveMuteExceptions::Result &) {
    return {};
}

inline rc::chatroom::RemoveUserWhitelist chatroom_remove_user_whitelist() {
    rc::chatroom::RemoveUserWhitelist request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::chatroom::RemoveUserWhitelist::Result &) {
    return {};
}

inline rc::chatroom::ResumeDistribution chatroom_resume_distribution() {
    rc::chatroom::ResumeDistribution request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::ResumeDistribution::Result &) {
    return {};
}

inline rc::chatroom::SetDestroyType chatroom_set_destroy_type() {
    rc::chatroom::SetDestroyType request{};
    request.chatroom_id = "u+=-_1";
    request.destroy_type = 1;
    request.destroy_time = 10080;
    return request;
}
inline Values values_of(const rc::chatroom::SetDestroyType::Result &) {
    return {};
}

inline rc::chatroom::SetEntries chatroom_set_entries() {
    rc::chatroom::SetEntries request{};
    request.chatroom_id = "u+=-_1";
    request.entry_owner_id = "u+=-_1";
    request.entry_info = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    request.auto_delete = 1;
    return request;
}
inline Values values_of(const rc::chatroom::SetEntries::Result &) {
    return {};
}

inline rc::chatroom::SetEntry chatroom_set_entry() {
    rc::chatroom::SetEntry request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.key = "az+=-_9Z";
    request.value = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.auto_delete = 1;
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}"};
    return request;
}
inline Values values_of(const rc::chatroom::SetEntry::Result &) {
    return {};
}

inline rc::chatroom::StopDistribution chatroom_stop_distribution() {
    rc::chatroom::StopDistribution request{};
    request.chatroom_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::StopDistribution::Result &) {
    return {};
}

inline rc::chatroom::UnblockUsers chatroom_unblock_users() {
    rc::chatroom::UnblockUsers request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::UnblockUsers::Result &) {
    return {};
}

inline rc::chatroom::UnmuteAll chatroom_unmute_all() {
    rc::chatroom::UnmuteAll request{};
    request.chatroom_id = "u+=-_1";
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::UnmuteAll::Result &) {
    return {};
}

inline rc::chatroom::UnmuteUsers chatroom_unmute_users() {
    rc::chatroom::UnmuteUsers request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::UnmuteUsers::Result &) {
    return {};
}

inline rc::chatroom::UnmuteUsersGlobally chatroom_unmute_users_globally() {
    rc::chatroom::UnmuteUsersGlobally request{};
    request.user_id = {"u1", "u+=-_2"};
    request.extra = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
    request.need_notify = true;
    return request;
}
inline Values values_of(const rc::chatroom::UnmuteUsersGlobally::Result &) {
    return {};
}

inline rc::chatroom::UserExists chatroom_user_exists() {
    rc::chatroom::UserExists request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::chatroom::UserExists::Result &answer) {
    return {text_of(answer.is_in_chrm)};
}

inline rc::chatroom::UsersExist chatroom_users_exist() {
    rc::chatroom::UsersExist request{};
    request.chatroom_id = "u+=-_1";
    request.user_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::chatroom::UsersExist::Result &answer) {
    return {text_of(answer.result.size()),
            text_of(answer.result[0].user_id),
            text_of(answer.result[0].is_in_chrm),
            text_of(answer.result[1].user_id),
            text_of(answer.result[1].is_in_chrm)};
}

inline rc::conversation::GetAttributes conversation_get_attributes() {
    rc::conversation::GetAttributes request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.conversation_type = 6;
    return request;
}
inline Values values_of(const rc::conversation::GetAttributes::Result &answer) {
    return {text_of(answer.data.target_id),
            text_of(answer.data.conversation_type),
            text_of(answer.data.top.top),
            text_of(answer.data.top.top_time),
            text_of(answer.data.mute.mute),
            text_of(answer.data.tags.size()),
            text_of(answer.data.tags[0].tag_id),
            text_of(answer.data.tags[0].tag_name),
            text_of(answer.data.tags[0].create_time),
            text_of(answer.data.tags[1].tag_id),
            text_of(answer.data.tags[1].tag_name),
            text_of(answer.data.tags[1].create_time)};
}

inline rc::conversation::GetNotification conversation_get_notification() {
    rc::conversation::GetNotification request{};
    request.conversation_type = 10;
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::conversation::GetNotification::Result &answer) {
    return {text_of(answer.is_muted)};
}

inline rc::conversation::GetTypeNotification conversation_get_type_notification() {
    rc::conversation::GetTypeNotification request{};
    request.conversation_type = 10;
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::conversation::GetTypeNotification::Result &answer) {
    return {text_of(answer.is_muted)};
}

inline rc::conversation::SetNotification conversation_set_notification() {
    rc::conversation::SetNotification request{};
    request.conversation_type = 10;
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.is_muted = 1;
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.unpush_level = 5;
    return request;
}
inline Values values_of(const rc::conversation::SetNotification::Result &) {
    return {};
}

inline rc::conversation::SetTop conversation_set_top() {
    rc::conversation::SetTop request{};
    request.user_id = "u+=-_1";
    request.conversation_type = 6;
    request.target_id = "u+=-_1";
    request.set_top = true;
    return request;
}
inline Values values_of(const rc::conversation::SetTop::Result &) {
    return {};
}

inline rc::conversation::SetTypeNotification conversation_set_type_notification() {
    rc::conversation::SetTypeNotification request{};
    request.conversation_type = 10;
    request.user_id = "u+=-_1";
    request.unpush_level = 5;
    return request;
}
inline Values values_of(const rc::conversation::SetTypeNotification::Result &) {
    return {};
}

inline rc::conversation_tag::AddConversations conversation_tag_add_conversations() {
    rc::conversation_tag::AddConversations request{};
    request.user_id = "u+=-_1";
    request.tag_id = "u+=-_1";
    {
        auto &member_1 = request.conversations.emplace_back();
        member_1.target_id = "u+=-_1";
        member_1.conversation_type = 6;
    }
    {
        auto &member_1 = request.conversations.emplace_back();
        member_1.target_id = "u+=-_1";
        member_1.conversation_type = 6;
    }
    return request;
}
inline Values values_of(const rc::conversation_tag::AddConversations::Result &) {
    return {};
}

inline rc::conversation_tag::DeleteUserTags conversation_tag_delete_user_tags() {
    rc::conversation_tag::DeleteUserTags request{};
    request.user_id = "u+=-_1";
    request.tag_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::conversation_tag::DeleteUserTags::Result &) {
    return {};
}

inline rc::conversation_tag::GetUserTags conversation_tag_get_user_tags() {
    rc::conversation_tag::GetUserTags request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::conversation_tag::GetUserTags::Result &answer) {
    return {text_of(answer.data.user_id),
            text_of(answer.data.tags.size()),
            text_of(answer.data.tags[0].tag_id),
            text_of(answer.data.tags[0].tag_name),
            text_of(answer.data.tags[0].create_time),
            text_of(answer.data.tags[1].tag_id),
            text_of(answer.data.tags[1].tag_name),
            text_of(answer.data.tags[1].create_time)};
}

inline rc::conversation_tag::QueryConversations conversation_tag_query_conversations() {
    rc::conversation_tag::QueryConversations request{};
    request.user_id = "u+=-_1";
    request.tag_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::conversation_tag::QueryConversations::Result &answer) {
    return {text_of(answer.data.tag_id),
            text_of(answer.data.conversations.size()),
            text_of(answer.data.conversations[0].target_id),
            text_of(answer.data.conversations[0].conversation_type),
            text_of(answer.data.conversations[1].target_id),
            text_of(answer.data.conversations[1].conversation_type)};
}

inline rc::conversation_tag::RemoveConversations conversation_tag_remove_conversations() {
    rc::conversation_tag::RemoveConversations request{};
    request.user_id = "u+=-_1";
    request.tag_id = "u+=-_1";
    {
        auto &member_1 = request.conversations.emplace_back();
        member_1.target_id = "u+=-_1";
        member_1.conversation_type = 6;
    }
    {
        auto &member_1 = request.conversations.emplace_back();
        member_1.target_id = "u+=-_1";
        member_1.conversation_type = 6;
    }
    return request;
}
inline Values values_of(const rc::conversation_tag::RemoveConversations::Result &) {
    return {};
}

inline rc::conversation_tag::SetUserTags conversation_tag_set_user_tags() {
    rc::conversation_tag::SetUserTags request{};
    request.user_id = "u+=-_1";
    {
        auto &member_1 = request.tags.emplace_back();
        member_1.tag_id = "u+=-_1";
        member_1.tag_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'";
    }
    {
        auto &member_1 = request.tags.emplace_back();
        member_1.tag_id = "u+=-_1";
        member_1.tag_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'";
    }
    return request;
}
inline Values values_of(const rc::conversation_tag::SetUserTags::Result &) {
    return {};
}

inline rc::entrust_group::AddManagers entrust_group_add_managers() {
    rc::entrust_group::AddManagers request{};
    request.group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::entrust_group::AddManagers::Result &answer) {
    return {text_of(answer.user_ids.size()),
            text_of(answer.user_ids[0]),
            text_of(answer.user_ids[1]),
            text_of(answer.manager_count)};
}

inline rc::entrust_group::Create entrust_group_create() {
    rc::entrust_group::Create request{};
    request.group_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.owner = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_ids = {"u1", "u+=-_2"};
    {
        request.group_profile = std::decay_t<decltype(*request.group_profile)>{};
        auto &member_1 = *request.group_profile;
        member_1.introduction = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.announcement = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.portrait_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    }
    {
        request.permissions = std::decay_t<decltype(*request.permissions)>{};
        auto &member_1 = *request.permissions;
        member_1.join_perm = 3;
        member_1.remove_perm = 2;
        member_1.mem_invite_perm = 2;
        member_1.invite_perm = 1;
        member_1.profile_perm = 2;
        member_1.mem_profile_perm = 2;
    }
    request.group_ext_profile = "{\"ext_a\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"ext_\351\224\256\":\"b & c\"}";
    return request;
}
inline Values values_of(const rc::entrust_group::Create::Result &) {
    return {};
}

inline rc::entrust_group::DeleteRemarkName entrust_group_delete_remark_name() {
    rc::entrust_group::DeleteRemarkName request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::entrust_group::DeleteRemarkName::Result &) {
    return {};
}

inline rc::entrust_group::Dismiss entrust_group_dismiss() {
    rc::entrust_group::Dismiss request{};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::entrust_group::Dismiss::Result &) {
    return {};
}

inline rc::entrust_group::FollowMembers entrust_group_follow_members() {
    rc::entrust_group::FollowMembers request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.follow_user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::entrust_group::FollowMembers::Result &) {
    return {};
}

inline rc::entrust_group::Import entrust_group_import() {
    rc::entrust_group::Import request{};
    request.group_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.owner = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    {
        request.group_profile = std::decay_t<decltype(*request.group_profile)>{};
        auto &member_1 = *request.group_profile;
        member_1.introduction = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.announcement = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.portrait_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    }
    {
        request.permissions = std::decay_t<decltype(*request.permissions)>{};
        auto &member_1 = *request.permissions;
        member_1.join_perm = 3;
        member_1.remove_perm = 2;
        member_1.mem_invite_perm = 2;
        member_1.invite_perm = 1;
        member_1.profile_perm = 2;
        member_1.mem_profile_perm = 2;
    }
    request.group_ext_profile = "{\"ext_a\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"ext_\351\224\256\":\"b & c\"}";
    return request;
}
inline Values values_of(const rc::entrust_group::Import::Result &) {
    return {};
}

inline rc::entrust_group::Join entrust_group_join() {
    rc::entrust_group::Join request{};
    request.group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::entrust_group::Join::Result &answer) {
    return {text_of(answer.group_id),
            text_of(answer.name),
            text_of(answer.group_profile),
            text_of(answer.group_ext_profile),
            text_of(answer.permissions),
            text_of(answer.owner),
            text_of(answer.create_time),
            text_of(answer.member_count),
            text_of(answer.remark_name)};
}

inline rc::entrust_group::KickFromAll entrust_group_kick_from_all() {
    rc::entrust_group::KickFromAll request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::entrust_group::KickFromAll::Result &) {
    return {};
}

inline rc::entrust_group::KickMembers entrust_group_kick_members() {
    rc::entrust_group::KickMembers request{};
    request.group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    request.is_del_ban = 1;
    request.is_del_white = 1;
    request.is_del_followed = 1;
    return request;
}
inline Values values_of(const rc::entrust_group::KickMembers::Result &) {
    return {};
}

inline rc::entrust_group::QueryAll entrust_group_query_all() {
    rc::entrust_group::QueryAll request{};
    request.page_token = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.size = 1000;
    request.order = 1;
    return request;
}
inline Values values_of(const rc::entrust_group::QueryAll::Result &answer) {
    return {text_of(answer.page_token),
            text_of(answer.groups.size()),
            text_of(answer.groups[0].group_id),
            text_of(answer.groups[0].name),
            text_of(answer.groups[0].group_profile),
            text_of(answer.groups[0].portrait_url),
            text_of(answer.groups[0].creator),
            text_of(answer.groups[0].owner),
            text_of(answer.groups[0].time),
            text_of(answer.groups[1].group_id),
            text_of(answer.groups[1].name),
            text_of(answer.groups[1].group_profile),
            text_of(answer.groups[1].portrait_url),
            text_of(answer.groups[1].creator),
            text_of(answer.groups[1].owner),
            text_of(answer.groups[1].time)};
}

inline rc::entrust_group::QueryFollowed entrust_group_query_followed() {
    rc::entrust_group::QueryFollowed request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::entrust_group::QueryFollowed::Result &answer) {
    return {text_of(answer.user_id),
            text_of(answer.group_id),
            text_of(answer.members.size()),
            text_of(answer.members[0].user_id),
            text_of(answer.members[0].timestamp),
            text_of(answer.members[1].user_id),
            text_of(answer.members[1].timestamp),
            text_of(answer.followed_members.size()),
            text_of(answer.followed_members[0].user_id),
            text_of(answer.followed_members[0].timestamp),
            text_of(answer.followed_members[1].user_id),
            text_of(answer.followed_members[1].timestamp)};
}

inline rc::entrust_group::QueryJoined entrust_group_query_joined() {
    rc::entrust_group::QueryJoined request{};
    request.user_id = "u+=-_1";
    request.role = 3;
    request.page_token = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.size = 100;
    request.order = 1;
    return request;
}
inline Values values_of(const rc::entrust_group::QueryJoined::Result &answer) {
    return {text_of(answer.page_token),
            text_of(answer.groups.size()),
            text_of(answer.groups[0].group_id),
            text_of(answer.groups[0].name),
            text_of(answer.groups[0].group_profile),
            text_of(answer.groups[0].group_ext_profile),
            text_of(answer.groups[0].permissions),
            text_of(answer.groups[0].owner),
            text_of(answer.groups[0].remark_name),
            text_of(answer.groups[0].create_time),
            text_of(answer.groups[0].join_time),
            text_of(answer.groups[0].role),
            text_of(answer.groups[0].count),
            text_of(answer.groups[1].group_id),
            text_of(answer.groups[1].name),
            text_of(answer.groups[1].group_profile),
            text_of(answer.groups[1].group_ext_profile),
            text_of(answer.groups[1].permissions),
            text_of(answer.groups[1].owner),
            text_of(answer.groups[1].remark_name),
            text_of(answer.groups[1].create_time),
            text_of(answer.groups[1].join_time),
            text_of(answer.groups[1].role),
            text_of(answer.groups[1].count),
            text_of(answer.total_count)};
}

inline rc::entrust_group::QueryMembers entrust_group_query_members() {
    rc::entrust_group::QueryMembers request{};
    request.group_id = "u+=-_1";
    request.type = 3;
    request.page_token = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.size = 100;
    request.order = 1;
    return request;
}
inline Values values_of(const rc::entrust_group::QueryMembers::Result &answer) {
    return {text_of(answer.total_count),
            text_of(answer.page_token),
            text_of(answer.members.size()),
            text_of(answer.members[0].user_id),
            text_of(answer.members[0].nickname),
            text_of(answer.members[0].role),
            text_of(answer.members[0].time),
            text_of(answer.members[0].extra),
            text_of(answer.members[1].user_id),
            text_of(answer.members[1].nickname),
            text_of(answer.members[1].role),
            text_of(answer.members[1].time),
            text_of(answer.members[1].extra)};
}

inline rc::entrust_group::QueryProfiles entrust_group_query_profiles() {
    rc::entrust_group::QueryProfiles request{};
    request.group_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::entrust_group::QueryProfiles::Result &answer) {
    return {text_of(answer.profiles.size()),
            text_of(answer.profiles[0].group_id),
            text_of(answer.profiles[0].name),
            text_of(answer.profiles[0].group_name),
            text_of(answer.profiles[0].group_profile),
            text_of(answer.profiles[0].group_ext_profile),
            text_of(answer.profiles[0].permissions),
            text_of(answer.profiles[0].owner),
            text_of(answer.profiles[0].create_time),
            text_of(answer.profiles[0].member_count),
            text_of(answer.profiles[0].remark_name),
            text_of(answer.profiles[1].group_id),
            text_of(answer.profiles[1].name),
            text_of(answer.profiles[1].group_name),
            text_of(answer.profiles[1].group_profile),
            text_of(answer.profiles[1].group_ext_profile),
            text_of(answer.profiles[1].permissions),
            text_of(answer.profiles[1].owner),
            text_of(answer.profiles[1].create_time),
            text_of(answer.profiles[1].member_count),
            text_of(answer.profiles[1].remark_name)};
}

inline rc::entrust_group::QueryRemarkName entrust_group_query_remark_name() {
    rc::entrust_group::QueryRemarkName request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::entrust_group::QueryRemarkName::Result &answer) {
    return {text_of(answer.remark_name)};
}

inline rc::entrust_group::QuerySpecificMembers entrust_group_query_specific_members() {
    rc::entrust_group::QuerySpecificMembers request{};
    request.group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::entrust_group::QuerySpecificMembers::Result &answer) {
    return {text_of(answer.members.size()),
            text_of(answer.members[0].user_id),
            text_of(answer.members[0].nickname),
            text_of(answer.members[0].role),
            text_of(answer.members[0].time),
            text_of(answer.members[0].extra),
            text_of(answer.members[1].user_id),
            text_of(answer.members[1].nickname),
            text_of(answer.members[1].role),
            text_of(answer.members[1].time),
            text_of(answer.members[1].extra)};
}

inline rc::entrust_group::Quit entrust_group_quit() {
    rc::entrust_group::Quit request{};
    request.group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    request.is_del_ban = 1;
    request.is_del_white = 1;
    request.is_del_followed = 1;
    return request;
}
inline Values values_of(const rc::entrust_group::Quit::Result &) {
    return {};
}

inline rc::entrust_group::RemoveManagers entrust_group_remove_managers() {
    rc::entrust_group::RemoveManagers request{};
    request.group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::entrust_group::RemoveManagers::Result &) {
    return {};
}

inline rc::entrust_group::SetMember entrust_group_set_member() {
    rc::entrust_group::SetMember request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.nickname = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::entrust_group::SetMember::Result &) {
    return {};
}

inline rc::entrust_group::SetRemarkName entrust_group_set_remark_name() {
    rc::entrust_group::SetRemarkName request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.remark_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::entrust_group::SetRemarkName::Result &) {
    return {};
}

inline rc::entrust_group::TransferOwner entrust_group_transfer_owner() {
    rc::entrust_group::TransferOwner request{};
    request.group_id = "u+=-_1";
    request.new_owner = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_quit = 1;
    request.is_del_ban = 1;
    request.is_del_white = 1;
    request.is_del_followed = 1;
    return request;
}
inline Values values_of(const rc::entrust_group::TransferOwner::Result &) {
    return {};
}

inline rc::entrust_group::UnfollowMembers entrust_group_unfollow_members() {
    rc::entrust_group::UnfollowMembers request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.follow_user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::entrust_group::UnfollowMembers::Result &) {
    return {};
}

inline rc::entrust_group::UpdateProfile entrust_group_update_profile() {
    rc::entrust_group::UpdateProfile request{};
    request.group_id = "u+=-_1";
    request.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    {
        request.group_profile = std::decay_t<decltype(*request.group_profile)>{};
        auto &member_1 = *request.group_profile;
        member_1.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.introduction = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.announcement = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.portrait_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
    }
    {
        request.permissions = std::decay_t<decltype(*request.permissions)>{};
        auto &member_1 = *request.permissions;
        member_1.join_perm = 3;
        member_1.remove_perm = 2;
        member_1.mem_invite_perm = 2;
        member_1.invite_perm = 1;
        member_1.profile_perm = 2;
        member_1.mem_profile_perm = 2;
    }
    request.group_ext_profile = "{\"ext_a\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"ext_\351\224\256\":\"b & c\"}";
    return request;
}
inline Values values_of(const rc::entrust_group::UpdateProfile::Result &) {
    return {};
}

inline rc::friend_::Add friend_add() {
    rc::friend_::Add request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.opt_type = 2;
    request.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::friend_::Add::Result &) {
    return {};
}

inline rc::friend_::Check friend_check() {
    rc::friend_::Check request{};
    request.user_id = "u+=-_1";
    request.target_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::friend_::Check::Result &answer) {
    return {text_of(answer.results.size()),
            text_of(answer.results[0].user_id),
            text_of(answer.results[0].result),
            text_of(answer.results[1].user_id),
            text_of(answer.results[1].result)};
}

inline rc::friend_::Clean friend_clean() {
    rc::friend_::Clean request{};
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::friend_::Clean::Result &) {
    return {};
}

inline rc::friend_::Delete friend_delete() {
    rc::friend_::Delete request{};
    request.user_id = "u+=-_1";
    request.target_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::friend_::Delete::Result &) {
    return {};
}

inline rc::friend_::GetPermission friend_get_permission() {
    rc::friend_::GetPermission request{};
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::friend_::GetPermission::Result &answer) {
    return {text_of(answer.permission_settings.size()),
            text_of(answer.permission_settings[0].user_id),
            text_of(answer.permission_settings[0].type),
            text_of(answer.permission_settings[1].user_id),
            text_of(answer.permission_settings[1].type)};
}

inline rc::friend_::List friend_list() {
    rc::friend_::List request{};
    request.user_id = "u+=-_1";
    request.page_token = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.size = 100;
    request.order = 1;
    return request;
}
inline Values values_of(const rc::friend_::List::Result &answer) {
    return {text_of(answer.page_token),
            text_of(answer.total_count),
            text_of(answer.friend_list.size()),
            text_of(answer.friend_list[0].user_id),
            text_of(answer.friend_list[0].name),
            text_of(answer.friend_list[0].remark_name),
            text_of(answer.friend_list[0].friend_ext_profile),
            text_of(answer.friend_list[0].time),
            text_of(answer.friend_list[1].user_id),
            text_of(answer.friend_list[1].name),
            text_of(answer.friend_list[1].remark_name),
            text_of(answer.friend_list[1].friend_ext_profile),
            text_of(answer.friend_list[1].time)};
}

inline rc::friend_::SetPermission friend_set_permission() {
    rc::friend_::SetPermission request{};
    request.user_ids = {"u1", "u+=-_2"};
    request.permission_type = 3;
    return request;
}
inline Values values_of(const rc::friend_::SetPermission::Result &) {
    return {};
}

inline rc::friend_::SetProfile friend_set_profile() {
    rc::friend_::SetProfile request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.remark_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.friend_ext_profile = "{\"ext_a\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"ext_a_9\":\"b & c\"}";
    return request;
}
inline Values values_of(const rc::friend_::SetProfile::Result &) {
    return {};
}

inline rc::group::AddMuteExceptions group_add_mute_exceptions() {
    rc::group::AddMuteExceptions request{};
    request.user_id = {"u1", "u+=-_2"};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::AddMuteExceptions::Result &) {
    return {};
}

inline rc::group::Create group_create() {
    rc::group::Create request{};
    request.user_id = {"u1", "u+=-_2"};
    request.group_id = "u+=-_1";
    request.group_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.bind_notify_msg = true;
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.max_member = 42;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::group::Create::Result &answer) {
    return {text_of(answer.message_uid),
            text_of(answer.member_count)};
}

inline rc::group::DeleteMemberPushRemark group_delete_member_push_remark() {
    rc::group::DeleteMemberPushRemark request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::DeleteMemberPushRemark::Result &) {
    return {};
}

inline rc::group::Dismiss group_dismiss() {
    rc::group::Dismiss request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    request.bind_notify_msg = true;
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.max_member = 42;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::group::Dismiss::Result &answer) {
    return {text_of(answer.message_uid),
            text_of(answer.member_count)};
}

inline rc::group::GetMemberPushRemark group_get_member_push_remark() {
    rc::group::GetMemberPushRemark request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::GetMemberPushRemark::Result &answer) {
    return {text_of(answer.remark)};
}

inline rc::group::Join group_join() {
    rc::group::Join request{};
    request.user_id = {"u1", "u+=-_2"};
    request.group_id = "u+=-_1";
    request.group_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.bind_notify_msg = true;
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.max_member = 42;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::group::Join::Result &answer) {
    return {text_of(answer.message_uid),
            text_of(answer.member_count)};
}

inline rc::group::MuteAll group_mute_all() {
    rc::group::MuteAll request{};
    request.group_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::group::MuteAll::Result &) {
    return {};
}

inline rc::group::MuteMembers group_mute_members() {
    rc::group::MuteMembers request{};
    request.user_id = {"u1", "u+=-_2"};
    request.group_id = "u+=-_1";
    request.minute = 43200;
    return request;
}
inline Values values_of(const rc::group::MuteMembers::Result &) {
    return {};
}

inline rc::group::QueryMembers group_query_members() {
    rc::group::QueryMembers request{};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::QueryMembers::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].id),
            text_of(answer.users[1].id)};
}

inline rc::group::QueryMuteAll group_query_mute_all() {
    rc::group::QueryMuteAll request{};
    request.group_id = {"u1", "u+=-_2"};
    request.page = 42;
    request.size = 200;
    return request;
}
inline Values values_of(const rc::group::QueryMuteAll::Result &answer) {
    return {text_of(answer.groupinfo.size()),
            text_of(answer.groupinfo[0].group_id),
            text_of(answer.groupinfo[0].stat),
            text_of(answer.groupinfo[1].group_id),
            text_of(answer.groupinfo[1].stat)};
}

inline rc::group::QueryMuteExceptions group_query_mute_exceptions() {
    rc::group::QueryMuteExceptions request{};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::QueryMuteExceptions::Result &answer) {
    return {text_of(answer.user_ids.size()),
            text_of(answer.user_ids[0]),
            text_of(answer.user_ids[1])};
}

inline rc::group::QueryMutedMembers group_query_muted_members() {
    rc::group::QueryMutedMembers request{};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::QueryMutedMembers::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].user_id),
            text_of(answer.users[0].start_time),
            text_of(answer.users[0].time),
            text_of(answer.users[1].user_id),
            text_of(answer.users[1].start_time),
            text_of(answer.users[1].time)};
}

inline rc::group::Quit group_quit() {
    rc::group::Quit request{};
    request.user_id = {"u1", "u+=-_2"};
    request.group_id = "u+=-_1";
    request.bind_notify_msg = true;
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.max_member = 42;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::group::Quit::Result &answer) {
    return {text_of(answer.message_uid),
            text_of(answer.member_count)};
}

inline rc::group::Refresh group_refresh() {
    rc::group::Refresh request{};
    request.group_id = "u+=-_1";
    request.group_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.bind_notify_msg = true;
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.max_member = 42;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::group::Refresh::Result &answer) {
    return {text_of(answer.message_uid),
            text_of(answer.member_count)};
}

inline rc::group::RemoveMuteExceptions group_remove_mute_exceptions() {
    rc::group::RemoveMuteExceptions request{};
    request.user_id = {"u1", "u+=-_2"};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::RemoveMuteExceptions::Result &) {
    return {};
}

inline rc::group::SetMemberPushRemark group_set_member_push_remark() {
    rc::group::SetMemberPushRemark request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    request.remark = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::group::SetMemberPushRemark::Result &) {
    return {};
}

inline rc::group::Sync group_sync() {
    rc::group::Sync request{};
    request.user_id = "u+=-_1";
    request.group = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    return request;
}
inline Values values_of(const rc::group::Sync::Result &) {
    return {};
}

inline rc::group::UnmuteAll group_unmute_all() {
    rc::group::UnmuteAll request{};
    request.group_id = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::group::UnmuteAll::Result &) {
    return {};
}

inline rc::group::UnmuteMembers group_unmute_members() {
    rc::group::UnmuteMembers request{};
    request.user_id = {"u1", "u+=-_2"};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::group::UnmuteMembers::Result &) {
    return {};
}

inline rc::message::Broadcast message_broadcast() {
    rc::message::Broadcast request{};
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.content_available = 1;
    request.os = "Android";
    request.disable_update_last_msg = true;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::Broadcast::Result &answer) {
    return {text_of(answer.message_uid)};
}

inline rc::message::BroadcastChatrooms message_broadcast_chatrooms() {
    rc::message::BroadcastChatrooms request{};
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.is_include_sender = 1;
    return request;
}
inline Values values_of(const rc::message::BroadcastChatrooms::Result &) {
    return {};
}

inline rc::message::BroadcastOnline message_broadcast_online() {
    rc::message::BroadcastOnline request{};
    request.from_user_id = "u+=-_1";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.disable_update_last_msg = true;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::BroadcastOnline::Result &answer) {
    return {text_of(answer.message_uid)};
}

inline rc::message::CleanHistory message_clean_history() {
    rc::message::CleanHistory request{};
    request.conversation_type = 6;
    request.from_user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.msg_timestamp = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::CleanHistory::Result &) {
    return {};
}

inline rc::message::DeleteExpansion message_delete_expansion() {
    rc::message::DeleteExpansion request{};
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_id = "u+=-_1";
    request.conversation_type = 3;
    request.target_id = "u+=-_1";
    request.extra_key = {"a1", "az+=-_9Z"};
    request.is_sync_sender = 1;
    return request;
}
inline Values values_of(const rc::message::DeleteExpansion::Result &) {
    return {};
}

inline rc::message::DeleteHistoryLog message_delete_history_log() {
    rc::message::DeleteHistoryLog request{};
    request.date = "2025123123";
    return request;
}
inline Values values_of(const rc::message::DeleteHistoryLog::Result &) {
    return {};
}

inline rc::message::DeleteUltragroupExpansion message_delete_ultragroup_expansion() {
    rc::message::DeleteUltragroupExpansion request{};
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.extra_key = {"a1", "az+=-_9Z"};
    return request;
}
inline Values values_of(const rc::message::DeleteUltragroupExpansion::Result &) {
    return {};
}

inline rc::message::GetExpansion message_get_expansion() {
    rc::message::GetExpansion request{};
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.page_no = 42;
    return request;
}
inline Values values_of(const rc::message::GetExpansion::Result &answer) {
    return {text_of(answer.extra_content.size()),
            text_of(answer.extra_content.at("k.1").v),
            text_of(answer.extra_content.at("k.1").ts)};
}

inline rc::message::GetHistoryLog message_get_history_log() {
    rc::message::GetHistoryLog request{};
    request.date = "2025123123";
    return request;
}
inline Values values_of(const rc::message::GetHistoryLog::Result &answer) {
    return {text_of(answer.url),
            text_of(answer.date)};
}

inline rc::message::GetStream message_get_stream() {
    rc::message::GetStream request{};
    request.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::message::GetStream::Result &) {
    return {};
}

inline rc::message::GetUltragroup message_get_ultragroup() {
    rc::message::GetUltragroup request{};
    request.group_id = "u+=-_1";
    {
        auto &member_1 = request.msgs.emplace_back();
        member_1.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        auto &member_1 = request.msgs.emplace_back();
        member_1.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::message::GetUltragroup::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0].from_user_id),
            text_of(answer.data[0].group_id),
            text_of(answer.data[0].sent_time),
            text_of(answer.data[0].bus_channel),
            text_of(answer.data[0].msg_uid),
            text_of(answer.data[0].object_name),
            text_of(answer.data[0].content),
            text_of(answer.data[0].expansion),
            text_of(answer.data[0].extra_content),
            text_of(answer.data[1].from_user_id),
            text_of(answer.data[1].group_id),
            text_of(answer.data[1].sent_time),
            text_of(answer.data[1].bus_channel),
            text_of(answer.data[1].msg_uid),
            text_of(answer.data[1].object_name),
            text_of(answer.data[1].content),
            text_of(answer.data[1].expansion),
            text_of(answer.data[1].extra_content)};
}

inline rc::message::GetUltragroupExpansion message_get_ultragroup_expansion() {
    rc::message::GetUltragroupExpansion request{};
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.page_no = 42;
    return request;
}
inline Values values_of(const rc::message::GetUltragroupExpansion::Result &answer) {
    return {text_of(answer.extra_content.size()),
            text_of(answer.extra_content.at("k.1").v),
            text_of(answer.extra_content.at("k.1").ts)};
}

inline rc::message::ModifyGroup message_modify_group() {
    rc::message::ModifyGroup request{};
    request.from_user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    return request;
}
inline Values values_of(const rc::message::ModifyGroup::Result &) {
    return {};
}

inline rc::message::ModifyPrivate message_modify_private() {
    rc::message::ModifyPrivate request{};
    request.from_user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    return request;
}
inline Values values_of(const rc::message::ModifyPrivate::Result &) {
    return {};
}

inline rc::message::ModifyUltragroup message_modify_ultragroup() {
    rc::message::ModifyUltragroup request{};
    request.group_id = "u+=-_1";
    request.from_user_id = "u+=-_1";
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::ModifyUltragroup::Result &) {
    return {};
}

inline rc::message::QueryChatroomHistory message_query_chatroom_history() {
    rc::message::QueryChatroomHistory request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.start_time = INT64_C(1735689600000);
    request.end_time = INT64_C(1735689600000);
    request.page_size = 100;
    request.include_start = true;
    return request;
}
inline Values values_of(const rc::message::QueryChatroomHistory::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0].target_id),
            text_of(answer.data[0].from_user_id),
            text_of(answer.data[0].message_uid),
            text_of(answer.data[0].msg_time),
            text_of(answer.data[0].object_name),
            text_of(answer.data[0].content),
            text_of(answer.data[0].expansion),
            text_of(answer.data[0].extra_content),
            text_of(answer.data[1].target_id),
            text_of(answer.data[1].from_user_id),
            text_of(answer.data[1].message_uid),
            text_of(answer.data[1].msg_time),
            text_of(answer.data[1].object_name),
            text_of(answer.data[1].content),
            text_of(answer.data[1].expansion),
            text_of(answer.data[1].extra_content)};
}

inline rc::message::QueryGroupHistory message_query_group_history() {
    rc::message::QueryGroupHistory request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.start_time = INT64_C(1735689600000);
    request.end_time = INT64_C(1735689600000);
    request.page_size = 100;
    request.include_start = true;
    return request;
}
inline Values values_of(const rc::message::QueryGroupHistory::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0].target_id),
            text_of(answer.data[0].from_user_id),
            text_of(answer.data[0].message_uid),
            text_of(answer.data[0].msg_time),
            text_of(answer.data[0].object_name),
            text_of(answer.data[0].content),
            text_of(answer.data[0].expansion),
            text_of(answer.data[0].extra_content),
            text_of(answer.data[1].target_id),
            text_of(answer.data[1].from_user_id),
            text_of(answer.data[1].message_uid),
            text_of(answer.data[1].msg_time),
            text_of(answer.data[1].object_name),
            text_of(answer.data[1].content),
            text_of(answer.data[1].expansion),
            text_of(answer.data[1].extra_content)};
}

inline rc::message::QueryPrivateHistory message_query_private_history() {
    rc::message::QueryPrivateHistory request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.start_time = INT64_C(1735689600000);
    request.end_time = INT64_C(1735689600000);
    request.page_size = 100;
    request.include_start = true;
    return request;
}
inline Values values_of(const rc::message::QueryPrivateHistory::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0].target_id),
            text_of(answer.data[0].from_user_id),
            text_of(answer.data[0].message_uid),
            text_of(answer.data[0].msg_time),
            text_of(answer.data[0].object_name),
            text_of(answer.data[0].content),
            text_of(answer.data[0].expansion),
            text_of(answer.data[0].extra_content),
            text_of(answer.data[1].target_id),
            text_of(answer.data[1].from_user_id),
            text_of(answer.data[1].message_uid),
            text_of(answer.data[1].msg_time),
            text_of(answer.data[1].object_name),
            text_of(answer.data[1].content),
            text_of(answer.data[1].expansion),
            text_of(answer.data[1].extra_content)};
}

inline rc::message::QueryUltragroupHistory message_query_ultragroup_history() {
    rc::message::QueryUltragroupHistory request{};
    request.user_id = "u+=-_1";
    request.target_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.start_time = INT64_C(1735689600000);
    request.end_time = INT64_C(1735689600000);
    request.page_size = 100;
    request.include_start = true;
    return request;
}
inline Values values_of(const rc::message::QueryUltragroupHistory::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0].target_id),
            text_of(answer.data[0].from_user_id),
            text_of(answer.data[0].message_uid),
            text_of(answer.data[0].msg_time),
            text_of(answer.data[0].object_name),
            text_of(answer.data[0].content),
            text_of(answer.data[0].expansion),
            text_of(answer.data[0].extra_content),
            text_of(answer.data[0].bus_channel),
            text_of(answer.data[1].target_id),
            text_of(answer.data[1].from_user_id),
            text_of(answer.data[1].message_uid),
            text_of(answer.data[1].msg_time),
            text_of(answer.data[1].object_name),
            text_of(answer.data[1].content),
            text_of(answer.data[1].expansion),
            text_of(answer.data[1].extra_content),
            text_of(answer.data[1].bus_channel)};
}

inline rc::message::Recall message_recall() {
    rc::message::Recall request{};
    request.from_user_id = "u+=-_1";
    request.conversation_type = 10;
    request.target_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.sent_time = INT64_C(1735689600000);
    request.is_admin = 1;
    request.is_delete = 1;
    request.disable_push = true;
    request.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::message::Recall::Result &) {
    return {};
}

inline rc::message::RecallBroadcast message_recall_broadcast() {
    rc::message::RecallBroadcast request{};
    request.from_user_id = "u+=-_1";
    request.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.sent_time = INT64_C(1735689600000);
    request.is_admin = 1;
    request.is_delete = 1;
    request.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::message::RecallBroadcast::Result &answer) {
    return {text_of(answer.message_uid)};
}

inline rc::message::SearchUltragroupContext message_search_ultragroup_context() {
    rc::message::SearchUltragroupContext request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.before_count = 50;
    request.after_count = 50;
    return request;
}
inline Values values_of(const rc::message::SearchUltragroupContext::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0].group_id),
            text_of(answer.data[0].bus_channel),
            text_of(answer.data[0].from_user_id),
            text_of(answer.data[0].msg_uid),
            text_of(answer.data[0].msg_time),
            text_of(answer.data[0].object_name),
            text_of(answer.data[0].conversion_type),
            text_of(answer.data[0].content),
            text_of(answer.data[0].expansion),
            text_of(answer.data[0].extra_content),
            text_of(answer.data[1].group_id),
            text_of(answer.data[1].bus_channel),
            text_of(answer.data[1].from_user_id),
            text_of(answer.data[1].msg_uid),
            text_of(answer.data[1].msg_time),
            text_of(answer.data[1].object_name),
            text_of(answer.data[1].conversion_type),
            text_of(answer.data[1].content),
            text_of(answer.data[1].expansion),
            text_of(answer.data[1].extra_content)};
}

inline rc::message::SearchUltragroupHistory message_search_ultragroup_history() {
    rc::message::SearchUltragroupHistory request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.start_time = INT64_C(1735689600000);
    request.end_time = INT64_C(1735689600000);
    request.from_user_id = "u+=-_1";
    request.page_size = 100;
    return request;
}
inline Values values_of(const rc::message::SearchUltragroupHistory::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0].group_id),
            text_of(answer.data[0].bus_channel),
            text_of(answer.data[0].from_user_id),
            text_of(answer.data[0].msg_uid),
            text_of(answer.data[0].msg_time),
            text_of(answer.data[0].object_name),
            text_of(answer.data[0].conversion_type),
            text_of(answer.data[0].content),
            text_of(answer.data[0].expansion),
            text_of(answer.data[0].extra_content),
            text_of(answer.data[1].group_id),
            text_of(answer.data[1].bus_channel),
            text_of(answer.data[1].from_user_id),
            text_of(answer.data[1].msg_uid),
            text_of(answer.data[1].msg_time),
            text_of(answer.data[1].object_name),
            text_of(answer.data[1].conversion_type),
            text_of(answer.data[1].content),
            text_of(answer.data[1].expansion),
            text_of(answer.data[1].extra_content)};
}

inline rc::message::SendChatroom message_send_chatroom() {
    rc::message::SendChatroom request{};
    request.from_user_id = "u+=-_1";
    request.to_chatroom_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.is_persisted = 1;
    request.is_include_sender = 1;
    request.priority = 3;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendChatroom::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].chatroom_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].chatroom_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendDiscussion message_send_discussion() {
    rc::message::SendDiscussion request{};
    request.from_user_id = "u+=-_1";
    request.to_discussion_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_persisted = 1;
    request.is_counted = 1;
    request.is_include_sender = 1;
    request.content_available = 1;
    return request;
}
inline Values values_of(const rc::message::SendDiscussion::Result &) {
    return {};
}

inline rc::message::SendGroup message_send_group() {
    rc::message::SendGroup request{};
    request.from_user_id = "u+=-_1";
    request.to_group_id = {"u1"};
    request.to_user_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "{\"content\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"mentionedInfo\":{\"type\":2,\"userIdList\":[\"u1\"]}}"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.is_mentioned = 1;
    request.content_available = 1;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_push = true;
    request.expansion = true;
    request.extra_content = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    request.disable_update_last_msg = true;
    request.need_read_receipt = 1;
    request.is_counted = 1;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendGroup::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].group_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].group_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendGroupStatus message_send_group_status() {
    rc::message::SendGroupStatus request{};
    request.from_user_id = "u+=-_1";
    request.to_group_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.verify_blacklist = 1;
    request.is_include_sender = 1;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendGroupStatus::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].group_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].group_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendGroupStream message_send_group_stream() {
    rc::message::SendGroupStream request{};
    request.from_user_id = "u+=-_1";
    request.to_group_id = "u+=-_1";
    request.to_user_id = {"u1", "u+=-_2"};
    request.object_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    {
        auto &member_1 = request.content;
        member_1.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.seq = INT64_C(1735689600000);
        member_1.complete = true;
        member_1.complete_reason = 42;
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        {
            member_1.mentioned_info = std::decay_t<decltype(*member_1.mentioned_info)>{};
            auto &member_2 = *member_1.mentioned_info;
            member_2.type = 2;
            member_2.user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
            member_2.mentioned_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.user = std::decay_t<decltype(*member_1.user)>{};
            auto &member_2 = *member_1.user;
            member_2.id = "u+=-_1";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        member_1.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.is_mentioned = 1;
    request.extra_content = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::message::SendGroupStream::Result &answer) {
    return {text_of(answer.message_uid)};
}

inline rc::message::SendPrivate message_send_private() {
    rc::message::SendPrivate request{};
    request.from_user_id = "u+=-_1";
    request.to_user_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.count = 9999;
    request.verify_blacklist = 1;
    request.is_persisted = 1;
    request.is_include_sender = 1;
    request.content_available = 1;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_push = true;
    request.expansion = true;
    request.extra_content = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    request.disable_update_last_msg = true;
    request.need_read_receipt = 1;
    request.is_counted = 1;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendPrivate::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].user_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].user_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendPrivateStatus message_send_private_status() {
    rc::message::SendPrivateStatus request{};
    request.from_user_id = "u+=-_1";
    request.to_user_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.verify_blacklist = 1;
    request.is_include_sender = 1;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendPrivateStatus::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].user_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].user_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendPrivateStream message_send_private_stream() {
    rc::message::SendPrivateStream request{};
    request.from_user_id = "u+=-_1";
    request.to_user_id = "u+=-_1";
    request.object_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    {
        auto &member_1 = request.content;
        member_1.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.seq = INT64_C(1735689600000);
        member_1.complete = true;
        member_1.complete_reason = 42;
        member_1.type = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.message_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        {
            member_1.mentioned_info = std::decay_t<decltype(*member_1.mentioned_info)>{};
            auto &member_2 = *member_1.mentioned_info;
            member_2.type = 2;
            member_2.user_id_list = {"\346\240\207\347\255\276 & 1", "b\"c'"};
            member_2.mentioned_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        {
            member_1.user = std::decay_t<decltype(*member_1.user)>{};
            auto &member_2 = *member_1.user;
            member_2.id = "u+=-_1";
            member_2.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.portrait = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        }
        member_1.extra = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    request.is_include_sender = 1;
    request.is_persisted = 1;
    request.extra_content = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    request.disable_update_last_msg = true;
    return request;
}
inline Values values_of(const rc::message::SendPrivateStream::Result &answer) {
    return {text_of(answer.message_uid)};
}

inline rc::message::SendPrivateTemplate message_send_private_template() {
    rc::message::SendPrivateTemplate request{};
    request.from_user_id = "u+=-_1";
    request.to_user_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.values = "[{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"},{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}]";
    request.push_content = {"\346\240\207\347\255\276 & 1", ""};
    request.push_data = {"\346\240\207\347\255\276 & 1", ""};
    request.push_ext = {"{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}", "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}"};
    request.verify_blacklist = 1;
    request.is_include_sender = 1;
    request.content_available = 1;
    request.disable_push = true;
    request.disable_update_last_msg = true;
    request.is_counted = 1;
    request.need_read_receipt = 1;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendPrivateTemplate::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].user_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].user_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendSystem message_send_system() {
    rc::message::SendSystem request{};
    request.from_user_id = "u+=-_1";
    request.to_user_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.count = 9999;
    request.is_persisted = 1;
    request.content_available = 1;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.disable_push = true;
    request.disable_update_last_msg = true;
    request.is_counted = 1;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendSystem::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].user_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].user_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendSystemTemplate message_send_system_template() {
    rc::message::SendSystemTemplate request{};
    request.from_user_id = "u+=-_1";
    request.to_user_id = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.values = "[{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"},{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}]";
    request.push_content = {"\346\240\207\347\255\276 & 1", ""};
    request.push_data = {"\346\240\207\347\255\276 & 1", ""};
    request.push_ext = {"{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}", "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}"};
    request.verify_blacklist = 1;
    request.content_available = 1;
    request.disable_push = true;
    request.disable_update_last_msg = true;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendSystemTemplate::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].user_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].user_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SendUltragroup message_send_ultragroup() {
    rc::message::SendUltragroup request{};
    request.from_user_id = "u+=-_1";
    request.to_group_ids = {"u1"};
    request.to_user_ids = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "{\"content\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"mentionedInfo\":{\"type\":2,\"userIdList\":[\"u1\"]}}"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.is_persisted = 1;
    request.is_counted = 1;
    request.is_mentioned = 1;
    request.content_available = 1;
    request.bus_channel = "Az09";
    request.expansion = true;
    request.extra_content = "{\"a1\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"az+=-_9Z\":\"b & c\"}";
    request.disable_update_last_msg = true;
    request.unread_count_flag = true;
    request.msg_random = INT64_C(1735689600000);
    return request;
}
inline Values values_of(const rc::message::SendUltragroup::Result &answer) {
    return {text_of(answer.message_uids.size()),
            text_of(answer.message_uids[0].group_id),
            text_of(answer.message_uids[0].message_uid),
            text_of(answer.message_uids[1].group_id),
            text_of(answer.message_uids[1].message_uid)};
}

inline rc::message::SetExpansion message_set_expansion() {
    rc::message::SetExpansion request{};
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_id = "u+=-_1";
    request.conversation_type = 3;
    request.target_id = "u+=-_1";
    request.extra_key_val = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    request.is_sync_sender = 1;
    return request;
}
inline Values values_of(const rc::message::SetExpansion::Result &) {
    return {};
}

inline rc::message::SetUltragroupExpansion message_set_ultragroup_expansion() {
    rc::message::SetUltragroupExpansion request{};
    request.msg_uid = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.extra_key_val = std::map<std::string, std::string>{{"a1", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"az+=-_9Z", "b & c"}};
    return request;
}
inline Values values_of(const rc::message::SetUltragroupExpansion::Result &) {
    return {};
}

inline rc::proxychat::Query proxychat_query() {
    rc::proxychat::Query request{};
    request.page = 42;
    request.size = 42;
    request.user_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::proxychat::Query::Result &answer) {
    return {text_of(answer.proxy_chats.size()),
            text_of(answer.proxy_chats[0].user_id),
            text_of(answer.proxy_chats[0].target_id),
            text_of(answer.proxy_chats[0].bot_user_id),
            text_of(answer.proxy_chats[0].metadata.at("\351\224\256.1")),
            text_of(answer.proxy_chats[0].metadata.at("k2")),
            text_of(answer.proxy_chats[0].created_at),
            text_of(answer.proxy_chats[0].updated_at),
            text_of(answer.proxy_chats[1].user_id),
            text_of(answer.proxy_chats[1].target_id),
            text_of(answer.proxy_chats[1].bot_user_id),
            text_of(answer.proxy_chats[1].metadata.at("\351\224\256.1")),
            text_of(answer.proxy_chats[1].metadata.at("k2")),
            text_of(answer.proxy_chats[1].created_at),
            text_of(answer.proxy_chats[1].updated_at),
            text_of(answer.total),
            text_of(answer.has_next),
            text_of(answer.message)};
}

inline rc::proxychat::Start proxychat_start() {
    rc::proxychat::Start request{};
    request.user_id = "u+=-_1";
    request.target_ids = {"u1", "u+=-_2"};
    request.bot_user_id = "u+=-_1";
    request.metadata = std::map<std::string, std::string>{{"10001", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"}, {"k[2]", "b & c"}};
    return request;
}
inline Values values_of(const rc::proxychat::Start::Result &) {
    return {};
}

inline rc::push::Send push_send() {
    rc::push::Send request{};
    request.platform = {"ios", "android"};
    request.from_user_id = "u+=-_1";
    {
        auto &member_1 = request.audience;
        member_1.tag = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.tag_or = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.userid = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.is_to_all = true;
        member_1.package_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        request.message = std::decay_t<decltype(*request.message)>{};
        auto &member_1 = *request.message;
        member_1.content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.object_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.disable_update_last_msg = true;
    }
    {
        request.notification = std::decay_t<decltype(*request.notification)>{};
        auto &member_1 = *request.notification;
        member_1.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.force_show_push_content = 1;
        {
            member_1.ios = std::decay_t<decltype(*member_1.ios)>{};
            auto &member_2 = *member_1.ios;
            member_2.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.content_available = 1;
            member_2.badge = 9999;
            member_2.thread_id = "u+=-_1";
            member_2.apns_collapse_id = "u+=-_1";
            member_2.interruption_level = "critical";
            member_2.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.rich_media_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        {
            member_1.android = std::decay_t<decltype(*member_1.android)>{};
            auto &member_2 = *member_1.android;
            member_2.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            {
                member_2.hw = std::decay_t<decltype(*member_2.hw)>{};
                auto &member_3 = *member_2.hw;
                member_3.channel_id = "u+=-_1";
                member_3.importance = "LOW";
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.honor = std::decay_t<decltype(*member_2.honor)>{};
                auto &member_3 = *member_2.honor;
                member_3.importance = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.mi = std::decay_t<decltype(*member_2.mi)>{};
                auto &member_3 = *member_2.mi;
                member_3.channel_id = "u+=-_1";
                member_3.large_icon_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            }
            {
                member_2.oppo = std::decay_t<decltype(*member_2.oppo)>{};
                auto &member_3 = *member_2.oppo;
                member_3.channel_id = "u+=-_1";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.notify_level = 16;
            }
            {
                member_2.vivo = std::decay_t<decltype(*member_2.vivo)>{};
                auto &member_3 = *member_2.vivo;
                member_3.classification = "1";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.fcm = std::decay_t<decltype(*member_2.fcm)>{};
                auto &member_3 = *member_2.fcm;
                member_3.channel_id = "u+=-_1";
                member_3.collapse_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.image_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            }
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        {
            member_1.harmony_os = std::decay_t<decltype(*member_1.harmony_os)>{};
            auto &member_2 = *member_1.harmony_os;
            member_2.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
            {
                member_2.ohos = std::decay_t<decltype(*member_2.ohos)>{};
                auto &member_3 = *member_2.ohos;
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
        }
    }
    return request;
}
inline Values values_of(const rc::push::Send::Result &answer) {
    return {text_of(answer.id),
            text_of(answer.message_uid)};
}

inline rc::push::SendCustom push_send_custom() {
    rc::push::SendCustom request{};
    request.platform = {"ios", "android"};
    {
        auto &member_1 = request.audience;
        member_1.userid = {"\346\240\207\347\255\276 & 1", "b\"c'"};
        member_1.is_to_all = true;
        member_1.package_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.tag_items.emplace();
        {
            auto &member_2 = member_1.tag_items->emplace_back();
            member_2.tags = {"\346\240\207\347\255\276 & 1", "b\"c'"};
            member_2.is_not = true;
            member_2.tags_operator = "OR";
            member_2.items_operator = "OR";
        }
        {
            auto &member_2 = member_1.tag_items->emplace_back();
            member_2.tags = {"\346\240\207\347\255\276 & 1", "b\"c'"};
            member_2.is_not = true;
            member_2.tags_operator = "OR";
            member_2.items_operator = "OR";
        }
    }
    {
        request.notification = std::decay_t<decltype(*request.notification)>{};
        auto &member_1 = *request.notification;
        member_1.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.force_show_push_content = 1;
        {
            member_1.ios = std::decay_t<decltype(*member_1.ios)>{};
            auto &member_2 = *member_1.ios;
            member_2.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.content_available = 1;
            member_2.badge = 9999;
            member_2.thread_id = "u+=-_1";
            member_2.apns_collapse_id = "u+=-_1";
            member_2.interruption_level = "critical";
            member_2.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.rich_media_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        {
            member_1.android = std::decay_t<decltype(*member_1.android)>{};
            auto &member_2 = *member_1.android;
            member_2.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            {
                member_2.hw = std::decay_t<decltype(*member_2.hw)>{};
                auto &member_3 = *member_2.hw;
                member_3.channel_id = "u+=-_1";
                member_3.importance = "LOW";
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.honor = std::decay_t<decltype(*member_2.honor)>{};
                auto &member_3 = *member_2.honor;
                member_3.importance = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.mi = std::decay_t<decltype(*member_2.mi)>{};
                auto &member_3 = *member_2.mi;
                member_3.channel_id = "u+=-_1";
                member_3.large_icon_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            }
            {
                member_2.oppo = std::decay_t<decltype(*member_2.oppo)>{};
                auto &member_3 = *member_2.oppo;
                member_3.channel_id = "u+=-_1";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.notify_level = 16;
            }
            {
                member_2.vivo = std::decay_t<decltype(*member_2.vivo)>{};
                auto &member_3 = *member_2.vivo;
                member_3.classification = "1";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.fcm = std::decay_t<decltype(*member_2.fcm)>{};
                auto &member_3 = *member_2.fcm;
                member_3.channel_id = "u+=-_1";
                member_3.collapse_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.image_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            }
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        {
            member_1.harmony_os = std::decay_t<decltype(*member_1.harmony_os)>{};
            auto &member_2 = *member_1.harmony_os;
            member_2.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
            {
                member_2.ohos = std::decay_t<decltype(*member_2.ohos)>{};
                auto &member_3 = *member_2.ohos;
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
        }
    }
    return request;
}
inline Values values_of(const rc::push::SendCustom::Result &answer) {
    return {text_of(answer.id)};
}

inline rc::push::SendUser push_send_user() {
    rc::push::SendUser request{};
    request.user_ids = {"u1", "u+=-_2"};
    {
        auto &member_1 = request.notification;
        member_1.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        {
            member_1.ios = std::decay_t<decltype(*member_1.ios)>{};
            auto &member_2 = *member_1.ios;
            member_2.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.content_available = 1;
            member_2.badge = 9999;
            member_2.thread_id = "u+=-_1";
            member_2.apns_collapse_id = "u+=-_1";
            member_2.interruption_level = "critical";
            member_2.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.rich_media_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        {
            member_1.android = std::decay_t<decltype(*member_1.android)>{};
            auto &member_2 = *member_1.android;
            member_2.title = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            {
                member_2.hw = std::decay_t<decltype(*member_2.hw)>{};
                auto &member_3 = *member_2.hw;
                member_3.channel_id = "u+=-_1";
                member_3.importance = "LOW";
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.honor = std::decay_t<decltype(*member_2.honor)>{};
                auto &member_3 = *member_2.honor;
                member_3.importance = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.mi = std::decay_t<decltype(*member_2.mi)>{};
                auto &member_3 = *member_2.mi;
                member_3.channel_id = "u+=-_1";
                member_3.large_icon_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            }
            {
                member_2.oppo = std::decay_t<decltype(*member_2.oppo)>{};
                auto &member_3 = *member_2.oppo;
                member_3.channel_id = "u+=-_1";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.notify_level = 16;
            }
            {
                member_2.vivo = std::decay_t<decltype(*member_2.vivo)>{};
                auto &member_3 = *member_2.vivo;
                member_3.classification = "1";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
            {
                member_2.fcm = std::decay_t<decltype(*member_2.fcm)>{};
                auto &member_3 = *member_2.fcm;
                member_3.channel_id = "u+=-_1";
                member_3.collapse_key = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.image_url = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
            }
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
        }
        {
            member_1.harmony_os = std::decay_t<decltype(*member_1.harmony_os)>{};
            auto &member_2 = *member_1.harmony_os;
            member_2.alert = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            member_2.extras = "{\"key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}";
            {
                member_2.ohos = std::decay_t<decltype(*member_2.ohos)>{};
                auto &member_3 = *member_2.ohos;
                member_3.image = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
                member_3.category = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
            }
        }
    }
    return request;
}
inline Values values_of(const rc::push::SendUser::Result &answer) {
    return {text_of(answer.id)};
}

inline rc::sensitive_word::Add sensitive_word_add() {
    rc::sensitive_word::Add request{};
    request.word = "\346\225\217\346\204\237\350\251\236Az09";
    request.replace_word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.type = 0;
    return request;
}
inline Values values_of(const rc::sensitive_word::Add::Result &) {
    return {};
}

inline rc::sensitive_word::BatchAdd sensitive_word_batch_add() {
    rc::sensitive_word::BatchAdd request{};
    {
        auto &member_1 = request.words.emplace_back();
        member_1.word = "\346\225\217\346\204\237\350\251\236Az09";
        member_1.replace_word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        auto &member_1 = request.words.emplace_back();
        member_1.word = "\346\225\217\346\204\237\350\251\236Az09";
        member_1.replace_word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    return request;
}
inline Values values_of(const rc::sensitive_word::BatchAdd::Result &answer) {
    return {text_of(answer.remain_quota)};
}

inline rc::sensitive_word::BatchDelete sensitive_word_batch_delete() {
    rc::sensitive_word::BatchDelete request{};
    request.words = {"\346\240\207\347\255\276 & 1", "b\"c'"};
    return request;
}
inline Values values_of(const rc::sensitive_word::BatchDelete::Result &) {
    return {};
}

inline rc::sensitive_word::Delete sensitive_word_delete() {
    rc::sensitive_word::Delete request{};
    request.word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::sensitive_word::Delete::Result &) {
    return {};
}

inline rc::sensitive_word::List sensitive_word_list() {
    rc::sensitive_word::List request{};
    request.type = 2;
    return request;
}
inline Values values_of(const rc::sensitive_word::List::Result &answer) {
    return {text_of(answer.words.size()),
            text_of(answer.words[0].type),
            text_of(answer.words[0].word),
            text_of(answer.words[0].replace_word),
            text_of(answer.words[1].type),
            text_of(answer.words[1].word),
            text_of(answer.words[1].replace_word)};
}

inline rc::stat::GetDayPush stat_get_day_push() {
    rc::stat::GetDayPush request{};
    return request;
}
inline Values values_of(const rc::stat::GetDayPush::Result &) {
    return {};
}

inline rc::stat::GetPushId stat_get_push_id() {
    rc::stat::GetPushId request{};
    return request;
}
inline Values values_of(const rc::stat::GetPushId::Result &) {
    return {};
}

inline rc::ultragroup::AddMuteExceptions ultragroup_add_mute_exceptions() {
    rc::ultragroup::AddMuteExceptions request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::AddMuteExceptions::Result &) {
    return {};
}

inline rc::ultragroup::AddPrivateUsers ultragroup_add_private_users() {
    rc::ultragroup::AddPrivateUsers request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::AddPrivateUsers::Result &) {
    return {};
}

inline rc::ultragroup::AddUserGroupUsers ultragroup_add_user_group_users() {
    rc::ultragroup::AddUserGroupUsers request{};
    request.group_id = "u+=-_1";
    request.user_group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::AddUserGroupUsers::Result &) {
    return {};
}

inline rc::ultragroup::BindChannelUserGroups ultragroup_bind_channel_user_groups() {
    rc::ultragroup::BindChannelUserGroups request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.user_group_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::BindChannelUserGroups::Result &) {
    return {};
}

inline rc::ultragroup::ChangeChannelType ultragroup_change_channel_type() {
    rc::ultragroup::ChangeChannelType request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.type = 1;
    return request;
}
inline Values values_of(const rc::ultragroup::ChangeChannelType::Result &) {
    return {};
}

inline rc::ultragroup::Create ultragroup_create() {
    rc::ultragroup::Create request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    request.group_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::ultragroup::Create::Result &) {
    return {};
}

inline rc::ultragroup::CreateChannel ultragroup_create_channel() {
    rc::ultragroup::CreateChannel request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.type = 1;
    return request;
}
inline Values values_of(const rc::ultragroup::CreateChannel::Result &) {
    return {};
}

inline rc::ultragroup::CreateUserGroups ultragroup_create_user_groups() {
    rc::ultragroup::CreateUserGroups request{};
    request.group_id = "u+=-_1";
    {
        auto &member_1 = request.user_groups.emplace_back();
        member_1.user_group_id = "u+=-_1";
    }
    {
        auto &member_1 = request.user_groups.emplace_back();
        member_1.user_group_id = "u+=-_1";
    }
    return request;
}
inline Values values_of(const rc::ultragroup::CreateUserGroups::Result &) {
    return {};
}

inline rc::ultragroup::DeleteChannel ultragroup_delete_channel() {
    rc::ultragroup::DeleteChannel request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    return request;
}
inline Values values_of(const rc::ultragroup::DeleteChannel::Result &) {
    return {};
}

inline rc::ultragroup::DeleteUserGroups ultragroup_delete_user_groups() {
    rc::ultragroup::DeleteUserGroups request{};
    request.group_id = "u+=-_1";
    request.user_group_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::DeleteUserGroups::Result &) {
    return {};
}

inline rc::ultragroup::Dismiss ultragroup_dismiss() {
    rc::ultragroup::Dismiss request{};
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::ultragroup::Dismiss::Result &) {
    return {};
}

inline rc::ultragroup::GetMuteAll ultragroup_get_mute_all() {
    rc::ultragroup::GetMuteAll request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::ultragroup::GetMuteAll::Result &answer) {
    return {text_of(answer.status)};
}

inline rc::ultragroup::GetNotDisturb ultragroup_get_not_disturb() {
    rc::ultragroup::GetNotDisturb request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::ultragroup::GetNotDisturb::Result &answer) {
    return {text_of(answer.group_id),
            text_of(answer.bus_channel),
            text_of(answer.unpush_level)};
}

inline rc::ultragroup::Join ultragroup_join() {
    rc::ultragroup::Join request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::ultragroup::Join::Result &) {
    return {};
}

inline rc::ultragroup::MemberExists ultragroup_member_exists() {
    rc::ultragroup::MemberExists request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::ultragroup::MemberExists::Result &answer) {
    return {text_of(answer.status)};
}

inline rc::ultragroup::MuteUsers ultragroup_mute_users() {
    rc::ultragroup::MuteUsers request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::MuteUsers::Result &) {
    return {};
}

inline rc::ultragroup::QueryChannelUserGroups ultragroup_query_channel_user_groups() {
    rc::ultragroup::QueryChannelUserGroups request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.page = 42;
    request.page_size = 50;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryChannelUserGroups::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0]),
            text_of(answer.data[1])};
}

inline rc::ultragroup::QueryChannels ultragroup_query_channels() {
    rc::ultragroup::QueryChannels request{};
    request.group_id = "u+=-_1";
    request.page = 42;
    request.limit = 100;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryChannels::Result &answer) {
    return {text_of(answer.channel_list.size()),
            text_of(answer.channel_list[0].channel_id),
            text_of(answer.channel_list[0].create_time),
            text_of(answer.channel_list[0].type),
            text_of(answer.channel_list[1].channel_id),
            text_of(answer.channel_list[1].create_time),
            text_of(answer.channel_list[1].type)};
}

inline rc::ultragroup::QueryMuteExceptions ultragroup_query_mute_exceptions() {
    rc::ultragroup::QueryMuteExceptions request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.page = 42;
    request.page_size = 200;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryMuteExceptions::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].id),
            text_of(answer.users[1].id)};
}

inline rc::ultragroup::QueryMutedUsers ultragroup_query_muted_users() {
    rc::ultragroup::QueryMutedUsers request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.page = 42;
    request.page_size = 42;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryMutedUsers::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0].id),
            text_of(answer.users[1].id)};
}

inline rc::ultragroup::QueryPrivateUsers ultragroup_query_private_users() {
    rc::ultragroup::QueryPrivateUsers request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.page = 42;
    request.page_size = 42;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryPrivateUsers::Result &answer) {
    return {text_of(answer.users.size()),
            text_of(answer.users[0]),
            text_of(answer.users[1])};
}

inline rc::ultragroup::QueryUserGroupChannels ultragroup_query_user_group_channels() {
    rc::ultragroup::QueryUserGroupChannels request{};
    request.group_id = "u+=-_1";
    request.user_group_id = "u+=-_1";
    request.page = 42;
    request.page_size = 50;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryUserGroupChannels::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0]),
            text_of(answer.data[1])};
}

inline rc::ultragroup::QueryUserGroups ultragroup_query_user_groups() {
    rc::ultragroup::QueryUserGroups request{};
    request.group_id = "u+=-_1";
    request.page = 42;
    request.page_size = 50;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryUserGroups::Result &answer) {
    return {text_of(answer.user_groups.size()),
            text_of(answer.user_groups[0].user_group_id),
            text_of(answer.user_groups[1].user_group_id)};
}

inline rc::ultragroup::QueryUserPrivateChannels ultragroup_query_user_private_channels() {
    rc::ultragroup::QueryUserPrivateChannels request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.page = 42;
    request.page_size = 50;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryUserPrivateChannels::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0]),
            text_of(answer.data[1])};
}

inline rc::ultragroup::QueryUserUserGroups ultragroup_query_user_user_groups() {
    rc::ultragroup::QueryUserUserGroups request{};
    request.group_id = "u+=-_1";
    request.user_id = "u+=-_1";
    request.page = 42;
    request.page_size = 50;
    return request;
}
inline Values values_of(const rc::ultragroup::QueryUserUserGroups::Result &answer) {
    return {text_of(answer.data.size()),
            text_of(answer.data[0]),
            text_of(answer.data[1])};
}

inline rc::ultragroup::Quit ultragroup_quit() {
    rc::ultragroup::Quit request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::ultragroup::Quit::Result &) {
    return {};
}

inline rc::ultragroup::Refresh ultragroup_refresh() {
    rc::ultragroup::Refresh request{};
    request.group_id = "u+=-_1";
    request.group_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::ultragroup::Refresh::Result &) {
    return {};
}

inline rc::ultragroup::RemoveMuteExceptions ultragroup_remove_mute_exceptions() {
    rc::ultragroup::RemoveMuteExceptions request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::RemoveMuteExceptions::Result &) {
    return {};
}

inline rc::ultragroup::RemovePrivateUsers ultragroup_remove_private_users() {
    rc::ultragroup::RemovePrivateUsers request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::RemovePrivateUsers::Result &) {
    return {};
}

inline rc::ultragroup::RemoveUserGroupUsers ultragroup_remove_user_group_users() {
    rc::ultragroup::RemoveUserGroupUsers request{};
    request.group_id = "u+=-_1";
    request.user_group_id = "u+=-_1";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::RemoveUserGroupUsers::Result &) {
    return {};
}

inline rc::ultragroup::SetMuteAll ultragroup_set_mute_all() {
    rc::ultragroup::SetMuteAll request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.status = true;
    return request;
}
inline Values values_of(const rc::ultragroup::SetMuteAll::Result &) {
    return {};
}

inline rc::ultragroup::SetNotDisturb ultragroup_set_not_disturb() {
    rc::ultragroup::SetNotDisturb request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.unpush_level = 5;
    return request;
}
inline Values values_of(const rc::ultragroup::SetNotDisturb::Result &) {
    return {};
}

inline rc::ultragroup::UnbindChannelUserGroups ultragroup_unbind_channel_user_groups() {
    rc::ultragroup::UnbindChannelUserGroups request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "Az09";
    request.user_group_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::UnbindChannelUserGroups::Result &) {
    return {};
}

inline rc::ultragroup::UnmuteUsers ultragroup_unmute_users() {
    rc::ultragroup::UnmuteUsers request{};
    request.group_id = "u+=-_1";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup::UnmuteUsers::Result &) {
    return {};
}

inline rc::ultragroup_v2::AddMuteExceptions ultragroup_v2_add_mute_exceptions() {
    rc::ultragroup_v2::AddMuteExceptions request{};
    request.group_id = "a/b \344\270\255\?";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup_v2::AddMuteExceptions::Result &) {
    return {};
}

inline rc::ultragroup_v2::Create ultragroup_v2_create() {
    rc::ultragroup_v2::Create request{};
    request.user_id = "u+=-_1";
    request.group_id = "u+=-_1";
    request.group_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::Create::Result &) {
    return {};
}

inline rc::ultragroup_v2::CreateChannel ultragroup_v2_create_channel() {
    rc::ultragroup_v2::CreateChannel request{};
    request.group_id = "u+=-_1";
    request.channel_id = "u+=-_1";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::CreateChannel::Result &) {
    return {};
}

inline rc::ultragroup_v2::DeleteChannel ultragroup_v2_delete_channel() {
    rc::ultragroup_v2::DeleteChannel request{};
    request.group_id = "a/b \344\270\255\?";
    request.channel_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::DeleteChannel::Result &) {
    return {};
}

inline rc::ultragroup_v2::Dismiss ultragroup_v2_dismiss() {
    rc::ultragroup_v2::Dismiss request{};
    request.group_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::Dismiss::Result &) {
    return {};
}

inline rc::ultragroup_v2::GetMuteAll ultragroup_v2_get_mute_all() {
    rc::ultragroup_v2::GetMuteAll request{};
    request.group_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::GetMuteAll::Result &answer) {
    return {text_of(answer.data.status)};
}

inline rc::ultragroup_v2::Join ultragroup_v2_join() {
    rc::ultragroup_v2::Join request{};
    request.group_id = "a/b \344\270\255\?";
    request.user_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::Join::Result &) {
    return {};
}

inline rc::ultragroup_v2::MuteUsers ultragroup_v2_mute_users() {
    rc::ultragroup_v2::MuteUsers request{};
    request.group_id = "a/b \344\270\255\?";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup_v2::MuteUsers::Result &) {
    return {};
}

inline rc::ultragroup_v2::QueryChannels ultragroup_v2_query_channels() {
    rc::ultragroup_v2::QueryChannels request{};
    request.group_id = "a/b \344\270\255\?";
    request.page = 42;
    request.limit = 42;
    return request;
}
inline Values values_of(const rc::ultragroup_v2::QueryChannels::Result &answer) {
    return {text_of(answer.data.channel_list.size()),
            text_of(answer.data.channel_list[0].channel_id),
            text_of(answer.data.channel_list[0].create_time),
            text_of(answer.data.channel_list[1].channel_id),
            text_of(answer.data.channel_list[1].create_time)};
}

inline rc::ultragroup_v2::QueryMuteExceptions ultragroup_v2_query_mute_exceptions() {
    rc::ultragroup_v2::QueryMuteExceptions request{};
    request.group_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::QueryMuteExceptions::Result &answer) {
    return {text_of(answer.data.users.size()),
            text_of(answer.data.users[0].id),
            text_of(answer.data.users[1].id)};
}

inline rc::ultragroup_v2::QueryMutedUsers ultragroup_v2_query_muted_users() {
    rc::ultragroup_v2::QueryMutedUsers request{};
    request.group_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::QueryMutedUsers::Result &answer) {
    return {text_of(answer.data.users.size()),
            text_of(answer.data.users[0].id),
            text_of(answer.data.users[0].time),
            text_of(answer.data.users[1].id),
            text_of(answer.data.users[1].time)};
}

inline rc::ultragroup_v2::QueryUserGroups ultragroup_v2_query_user_groups() {
    rc::ultragroup_v2::QueryUserGroups request{};
    request.user_id = "a/b \344\270\255\?";
    request.page = 42;
    request.size = 42;
    return request;
}
inline Values values_of(const rc::ultragroup_v2::QueryUserGroups::Result &answer) {
    return {text_of(answer.data.groups.size()),
            text_of(answer.data.groups[0].group_id),
            text_of(answer.data.groups[0].group_name),
            text_of(answer.data.groups[1].group_id),
            text_of(answer.data.groups[1].group_name)};
}

inline rc::ultragroup_v2::QueryUsers ultragroup_v2_query_users() {
    rc::ultragroup_v2::QueryUsers request{};
    request.group_id = "a/b \344\270\255\?";
    request.page = 42;
    request.size = 42;
    return request;
}
inline Values values_of(const rc::ultragroup_v2::QueryUsers::Result &answer) {
    return {text_of(answer.data.users.size()),
            text_of(answer.data.users[0].id),
            text_of(answer.data.users[1].id)};
}

inline rc::ultragroup_v2::Quit ultragroup_v2_quit() {
    rc::ultragroup_v2::Quit request{};
    request.group_id = "a/b \344\270\255\?";
    request.user_id = "a/b \344\270\255\?";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::Quit::Result &) {
    return {};
}

inline rc::ultragroup_v2::RemoveMuteExceptions ultragroup_v2_remove_mute_exceptions() {
    rc::ultragroup_v2::RemoveMuteExceptions request{};
    request.group_id = "a/b \344\270\255\?";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup_v2::RemoveMuteExceptions::Result &) {
    return {};
}

inline rc::ultragroup_v2::SendMessage ultragroup_v2_send_message() {
    rc::ultragroup_v2::SendMessage request{};
    request.from_user_id = "u+=-_1";
    request.to_group_ids = {"u1", "u+=-_2"};
    request.to_user_ids = {"u1", "u+=-_2"};
    request.message = rc::MessageBody{"\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214", "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214"};
    request.push_content = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.push_data = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    request.include_sender_enable = true;
    request.store_flag = true;
    request.mentioned_flag = true;
    request.silence_push = true;
    request.push_ext = "{\"title\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"templateId\":\"u+=-_1\",\"forceShowPushContent\":1,\"pushConfigs\":[{\"HW\":{\"channelId\":\"u+=-_1\",\"importance\":\"LOW\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"HONOR\":{\"importance\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"MI\":{\"channelId\":\"u+=-_1\",\"large_icon_uri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"OPPO\":{\"channelId\":\"u+=-_1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"notify_level\":\"16\"}},{\"VIVO\":{\"classification\":\"1\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"FCM\":{\"channelId\":\"u+=-_1\",\"collapse_key\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"imageUrl\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\"}},{\"APNs\":{\"thread-id\":\"u+=-_1\",\"apns-collapse-id\":\"u+=-_1\",\"richMediaUri\":\"http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2\",\"interruption-level\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}},{\"OHOS\":{\"category\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"image\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\"}}]}";
    request.bus_channel = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::SendMessage::Result &) {
    return {};
}

inline rc::ultragroup_v2::SetMuteAll ultragroup_v2_set_mute_all() {
    rc::ultragroup_v2::SetMuteAll request{};
    request.group_id = "a/b \344\270\255\?";
    request.status = true;
    return request;
}
inline Values values_of(const rc::ultragroup_v2::SetMuteAll::Result &) {
    return {};
}

inline rc::ultragroup_v2::UnmuteUsers ultragroup_v2_unmute_users() {
    rc::ultragroup_v2::UnmuteUsers request{};
    request.group_id = "a/b \344\270\255\?";
    request.user_ids = {"u1", "u+=-_2"};
    return request;
}
inline Values values_of(const rc::ultragroup_v2::UnmuteUsers::Result &) {
    return {};
}

inline rc::ultragroup_v2::Update ultragroup_v2_update() {
    rc::ultragroup_v2::Update request{};
    request.group_id = "a/b \344\270\255\?";
    request.group_name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::ultragroup_v2::Update::Result &) {
    return {};
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
    {
        request.user_profile = std::decay_t<decltype(*request.user_profile)>{};
        auto &member_1 = *request.user_profile;
        member_1.unique_id = "u+=-_1";
        member_1.name = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.portrait_uri = "http://example.com/\345\244\264\345\203\217.jpg\?a=1&b=2";
        member_1.email = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.birthday = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.gender = 2;
        member_1.location = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
        member_1.role = 100;
        member_1.level = 100;
    }
    request.user_ext_profile = "{\"ext_a\":\"\345\220\215\345\255\227 A&b=c+d%e\\\"f'g~\360\237\230\200\\n\350\241\214\",\"ext_\351\224\256\":\"b & c\"}";
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
    {
        auto &member_1 = request.remarks.emplace_back();
        member_1.id = "u+=-_1";
        member_1.remark = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
    {
        auto &member_1 = request.remarks.emplace_back();
        member_1.id = "u+=-_1";
        member_1.remark = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    }
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

inline rc::wordfilter::Add wordfilter_add() {
    rc::wordfilter::Add request{};
    request.word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::wordfilter::Add::Result &) {
    return {};
}

inline rc::wordfilter::Delete wordfilter_delete() {
    rc::wordfilter::Delete request{};
    request.word = "\345\220\215\345\255\227 A&b=c+d%e\"f'g~\360\237\230\200\n\350\241\214";
    return request;
}
inline Values values_of(const rc::wordfilter::Delete::Result &) {
    return {};
}

inline rc::wordfilter::List wordfilter_list() {
    rc::wordfilter::List request{};
    return request;
}
inline Values values_of(const rc::wordfilter::List::Result &) {
    return {};
}

// Calls `visit` with the request of `operation`; false when there is none.
template <class Visit>
bool with_request(const std::string &operation, const Visit &visit) {
    if (operation == "agent.create") return visit(agent_create()), true;
    if (operation == "agent.delete") return visit(agent_delete()), true;
    if (operation == "agent.generate") return visit(agent_generate()), true;
    if (operation == "agent.get") return visit(agent_get()), true;
    if (operation == "agent.get_restriction") return visit(agent_get_restriction()), true;
    if (operation == "agent.query") return visit(agent_query()), true;
    if (operation == "agent.query_restrictions") return visit(agent_query_restrictions()), true;
    if (operation == "agent.suggest") return visit(agent_suggest()), true;
    if (operation == "agent.update") return visit(agent_update()), true;
    if (operation == "bot.create") return visit(bot_create()), true;
    if (operation == "bot.create_integration") return visit(bot_create_integration()), true;
    if (operation == "bot.delete") return visit(bot_delete()), true;
    if (operation == "bot.delete_integration") return visit(bot_delete_integration()), true;
    if (operation == "bot.get") return visit(bot_get()), true;
    if (operation == "bot.query") return visit(bot_query()), true;
    if (operation == "bot.update") return visit(bot_update()), true;
    if (operation == "bot.update_integration") return visit(bot_update_integration()), true;
    if (operation == "chatroom.add_keepalive") return visit(chatroom_add_keepalive()), true;
    if (operation == "chatroom.add_low_priority_types") return visit(chatroom_add_low_priority_types()), true;
    if (operation == "chatroom.add_message_whitelist") return visit(chatroom_add_message_whitelist()), true;
    if (operation == "chatroom.add_mute_exceptions") return visit(chatroom_add_mute_exceptions()), true;
    if (operation == "chatroom.add_user_whitelist") return visit(chatroom_add_user_whitelist()), true;
    if (operation == "chatroom.bind_rtc") return visit(chatroom_bind_rtc()), true;
    if (operation == "chatroom.block_users") return visit(chatroom_block_users()), true;
    if (operation == "chatroom.check_mute_all") return visit(chatroom_check_mute_all()), true;
    if (operation == "chatroom.create") return visit(chatroom_create()), true;
    if (operation == "chatroom.create_many") return visit(chatroom_create_many()), true;
    if (operation == "chatroom.destroy") return visit(chatroom_destroy()), true;
    if (operation == "chatroom.get") return visit(chatroom_get()), true;
    if (operation == "chatroom.mute_all") return visit(chatroom_mute_all()), true;
    if (operation == "chatroom.mute_users") return visit(chatroom_mute_users()), true;
    if (operation == "chatroom.mute_users_globally") return visit(chatroom_mute_users_globally()), true;
    if (operation == "chatroom.query") return visit(chatroom_query()), true;
    if (operation == "chatroom.query_blocked_users") return visit(chatroom_query_blocked_users()), true;
    if (operation == "chatroom.query_entries") return visit(chatroom_query_entries()), true;
    if (operation == "chatroom.query_globally_muted_users") return visit(chatroom_query_globally_muted_users()), true;
    if (operation == "chatroom.query_keepalive") return visit(chatroom_query_keepalive()), true;
    if (operation == "chatroom.query_low_priority_types") return visit(chatroom_query_low_priority_types()), true;
    if (operation == "chatroom.query_members") return visit(chatroom_query_members()), true;
    if (operation == "chatroom.query_message_whitelist") return visit(chatroom_query_message_whitelist()), true;
    if (operation == "chatroom.query_mute_all") return visit(chatroom_query_mute_all()), true;
    if (operation == "chatroom.query_mute_exceptions") return visit(chatroom_query_mute_exceptions()), true;
    if (operation == "chatroom.query_muted_users") return visit(chatroom_query_muted_users()), true;
    if (operation == "chatroom.query_user_whitelist") return visit(chatroom_query_user_whitelist()), true;
    if (operation == "chatroom.remove_entries") return visit(chatroom_remove_entries()), true;
    if (operation == "chatroom.remove_entry") return visit(chatroom_remove_entry()), true;
    if (operation == "chatroom.remove_keepalive") return visit(chatroom_remove_keepalive()), true;
    if (operation == "chatroom.remove_low_priority_types") return visit(chatroom_remove_low_priority_types()), true;
    if (operation == "chatroom.remove_message_whitelist") return visit(chatroom_remove_message_whitelist()), true;
    if (operation == "chatroom.remove_mute_exceptions") return visit(chatroom_remove_mute_exceptions()), true;
    if (operation == "chatroom.remove_user_whitelist") return visit(chatroom_remove_user_whitelist()), true;
    if (operation == "chatroom.resume_distribution") return visit(chatroom_resume_distribution()), true;
    if (operation == "chatroom.set_destroy_type") return visit(chatroom_set_destroy_type()), true;
    if (operation == "chatroom.set_entries") return visit(chatroom_set_entries()), true;
    if (operation == "chatroom.set_entry") return visit(chatroom_set_entry()), true;
    if (operation == "chatroom.stop_distribution") return visit(chatroom_stop_distribution()), true;
    if (operation == "chatroom.unblock_users") return visit(chatroom_unblock_users()), true;
    if (operation == "chatroom.unmute_all") return visit(chatroom_unmute_all()), true;
    if (operation == "chatroom.unmute_users") return visit(chatroom_unmute_users()), true;
    if (operation == "chatroom.unmute_users_globally") return visit(chatroom_unmute_users_globally()), true;
    if (operation == "chatroom.user_exists") return visit(chatroom_user_exists()), true;
    if (operation == "chatroom.users_exist") return visit(chatroom_users_exist()), true;
    if (operation == "conversation.get_attributes") return visit(conversation_get_attributes()), true;
    if (operation == "conversation.get_notification") return visit(conversation_get_notification()), true;
    if (operation == "conversation.get_type_notification") return visit(conversation_get_type_notification()), true;
    if (operation == "conversation.set_notification") return visit(conversation_set_notification()), true;
    if (operation == "conversation.set_top") return visit(conversation_set_top()), true;
    if (operation == "conversation.set_type_notification") return visit(conversation_set_type_notification()), true;
    if (operation == "conversation_tag.add_conversations") return visit(conversation_tag_add_conversations()), true;
    if (operation == "conversation_tag.delete_user_tags") return visit(conversation_tag_delete_user_tags()), true;
    if (operation == "conversation_tag.get_user_tags") return visit(conversation_tag_get_user_tags()), true;
    if (operation == "conversation_tag.query_conversations") return visit(conversation_tag_query_conversations()), true;
    if (operation == "conversation_tag.remove_conversations") return visit(conversation_tag_remove_conversations()), true;
    if (operation == "conversation_tag.set_user_tags") return visit(conversation_tag_set_user_tags()), true;
    if (operation == "entrust_group.add_managers") return visit(entrust_group_add_managers()), true;
    if (operation == "entrust_group.create") return visit(entrust_group_create()), true;
    if (operation == "entrust_group.delete_remark_name") return visit(entrust_group_delete_remark_name()), true;
    if (operation == "entrust_group.dismiss") return visit(entrust_group_dismiss()), true;
    if (operation == "entrust_group.follow_members") return visit(entrust_group_follow_members()), true;
    if (operation == "entrust_group.import") return visit(entrust_group_import()), true;
    if (operation == "entrust_group.join") return visit(entrust_group_join()), true;
    if (operation == "entrust_group.kick_from_all") return visit(entrust_group_kick_from_all()), true;
    if (operation == "entrust_group.kick_members") return visit(entrust_group_kick_members()), true;
    if (operation == "entrust_group.query_all") return visit(entrust_group_query_all()), true;
    if (operation == "entrust_group.query_followed") return visit(entrust_group_query_followed()), true;
    if (operation == "entrust_group.query_joined") return visit(entrust_group_query_joined()), true;
    if (operation == "entrust_group.query_members") return visit(entrust_group_query_members()), true;
    if (operation == "entrust_group.query_profiles") return visit(entrust_group_query_profiles()), true;
    if (operation == "entrust_group.query_remark_name") return visit(entrust_group_query_remark_name()), true;
    if (operation == "entrust_group.query_specific_members") return visit(entrust_group_query_specific_members()), true;
    if (operation == "entrust_group.quit") return visit(entrust_group_quit()), true;
    if (operation == "entrust_group.remove_managers") return visit(entrust_group_remove_managers()), true;
    if (operation == "entrust_group.set_member") return visit(entrust_group_set_member()), true;
    if (operation == "entrust_group.set_remark_name") return visit(entrust_group_set_remark_name()), true;
    if (operation == "entrust_group.transfer_owner") return visit(entrust_group_transfer_owner()), true;
    if (operation == "entrust_group.unfollow_members") return visit(entrust_group_unfollow_members()), true;
    if (operation == "entrust_group.update_profile") return visit(entrust_group_update_profile()), true;
    if (operation == "friend.add") return visit(friend_add()), true;
    if (operation == "friend.check") return visit(friend_check()), true;
    if (operation == "friend.clean") return visit(friend_clean()), true;
    if (operation == "friend.delete") return visit(friend_delete()), true;
    if (operation == "friend.get_permission") return visit(friend_get_permission()), true;
    if (operation == "friend.list") return visit(friend_list()), true;
    if (operation == "friend.set_permission") return visit(friend_set_permission()), true;
    if (operation == "friend.set_profile") return visit(friend_set_profile()), true;
    if (operation == "group.add_mute_exceptions") return visit(group_add_mute_exceptions()), true;
    if (operation == "group.create") return visit(group_create()), true;
    if (operation == "group.delete_member_push_remark") return visit(group_delete_member_push_remark()), true;
    if (operation == "group.dismiss") return visit(group_dismiss()), true;
    if (operation == "group.get_member_push_remark") return visit(group_get_member_push_remark()), true;
    if (operation == "group.join") return visit(group_join()), true;
    if (operation == "group.mute_all") return visit(group_mute_all()), true;
    if (operation == "group.mute_members") return visit(group_mute_members()), true;
    if (operation == "group.query_members") return visit(group_query_members()), true;
    if (operation == "group.query_mute_all") return visit(group_query_mute_all()), true;
    if (operation == "group.query_mute_exceptions") return visit(group_query_mute_exceptions()), true;
    if (operation == "group.query_muted_members") return visit(group_query_muted_members()), true;
    if (operation == "group.quit") return visit(group_quit()), true;
    if (operation == "group.refresh") return visit(group_refresh()), true;
    if (operation == "group.remove_mute_exceptions") return visit(group_remove_mute_exceptions()), true;
    if (operation == "group.set_member_push_remark") return visit(group_set_member_push_remark()), true;
    if (operation == "group.sync") return visit(group_sync()), true;
    if (operation == "group.unmute_all") return visit(group_unmute_all()), true;
    if (operation == "group.unmute_members") return visit(group_unmute_members()), true;
    if (operation == "message.broadcast") return visit(message_broadcast()), true;
    if (operation == "message.broadcast_chatrooms") return visit(message_broadcast_chatrooms()), true;
    if (operation == "message.broadcast_online") return visit(message_broadcast_online()), true;
    if (operation == "message.clean_history") return visit(message_clean_history()), true;
    if (operation == "message.delete_expansion") return visit(message_delete_expansion()), true;
    if (operation == "message.delete_history_log") return visit(message_delete_history_log()), true;
    if (operation == "message.delete_ultragroup_expansion") return visit(message_delete_ultragroup_expansion()), true;
    if (operation == "message.get_expansion") return visit(message_get_expansion()), true;
    if (operation == "message.get_history_log") return visit(message_get_history_log()), true;
    if (operation == "message.get_stream") return visit(message_get_stream()), true;
    if (operation == "message.get_ultragroup") return visit(message_get_ultragroup()), true;
    if (operation == "message.get_ultragroup_expansion") return visit(message_get_ultragroup_expansion()), true;
    if (operation == "message.modify_group") return visit(message_modify_group()), true;
    if (operation == "message.modify_private") return visit(message_modify_private()), true;
    if (operation == "message.modify_ultragroup") return visit(message_modify_ultragroup()), true;
    if (operation == "message.query_chatroom_history") return visit(message_query_chatroom_history()), true;
    if (operation == "message.query_group_history") return visit(message_query_group_history()), true;
    if (operation == "message.query_private_history") return visit(message_query_private_history()), true;
    if (operation == "message.query_ultragroup_history") return visit(message_query_ultragroup_history()), true;
    if (operation == "message.recall") return visit(message_recall()), true;
    if (operation == "message.recall_broadcast") return visit(message_recall_broadcast()), true;
    if (operation == "message.search_ultragroup_context") return visit(message_search_ultragroup_context()), true;
    if (operation == "message.search_ultragroup_history") return visit(message_search_ultragroup_history()), true;
    if (operation == "message.send_chatroom") return visit(message_send_chatroom()), true;
    if (operation == "message.send_discussion") return visit(message_send_discussion()), true;
    if (operation == "message.send_group") return visit(message_send_group()), true;
    if (operation == "message.send_group_status") return visit(message_send_group_status()), true;
    if (operation == "message.send_group_stream") return visit(message_send_group_stream()), true;
    if (operation == "message.send_private") return visit(message_send_private()), true;
    if (operation == "message.send_private_status") return visit(message_send_private_status()), true;
    if (operation == "message.send_private_stream") return visit(message_send_private_stream()), true;
    if (operation == "message.send_private_template") return visit(message_send_private_template()), true;
    if (operation == "message.send_system") return visit(message_send_system()), true;
    if (operation == "message.send_system_template") return visit(message_send_system_template()), true;
    if (operation == "message.send_ultragroup") return visit(message_send_ultragroup()), true;
    if (operation == "message.set_expansion") return visit(message_set_expansion()), true;
    if (operation == "message.set_ultragroup_expansion") return visit(message_set_ultragroup_expansion()), true;
    if (operation == "proxychat.query") return visit(proxychat_query()), true;
    if (operation == "proxychat.start") return visit(proxychat_start()), true;
    if (operation == "push.send") return visit(push_send()), true;
    if (operation == "push.send_custom") return visit(push_send_custom()), true;
    if (operation == "push.send_user") return visit(push_send_user()), true;
    if (operation == "sensitive_word.add") return visit(sensitive_word_add()), true;
    if (operation == "sensitive_word.batch_add") return visit(sensitive_word_batch_add()), true;
    if (operation == "sensitive_word.batch_delete") return visit(sensitive_word_batch_delete()), true;
    if (operation == "sensitive_word.delete") return visit(sensitive_word_delete()), true;
    if (operation == "sensitive_word.list") return visit(sensitive_word_list()), true;
    if (operation == "stat.get_day_push") return visit(stat_get_day_push()), true;
    if (operation == "stat.get_push_id") return visit(stat_get_push_id()), true;
    if (operation == "ultragroup.add_mute_exceptions") return visit(ultragroup_add_mute_exceptions()), true;
    if (operation == "ultragroup.add_private_users") return visit(ultragroup_add_private_users()), true;
    if (operation == "ultragroup.add_user_group_users") return visit(ultragroup_add_user_group_users()), true;
    if (operation == "ultragroup.bind_channel_user_groups") return visit(ultragroup_bind_channel_user_groups()), true;
    if (operation == "ultragroup.change_channel_type") return visit(ultragroup_change_channel_type()), true;
    if (operation == "ultragroup.create") return visit(ultragroup_create()), true;
    if (operation == "ultragroup.create_channel") return visit(ultragroup_create_channel()), true;
    if (operation == "ultragroup.create_user_groups") return visit(ultragroup_create_user_groups()), true;
    if (operation == "ultragroup.delete_channel") return visit(ultragroup_delete_channel()), true;
    if (operation == "ultragroup.delete_user_groups") return visit(ultragroup_delete_user_groups()), true;
    if (operation == "ultragroup.dismiss") return visit(ultragroup_dismiss()), true;
    if (operation == "ultragroup.get_mute_all") return visit(ultragroup_get_mute_all()), true;
    if (operation == "ultragroup.get_not_disturb") return visit(ultragroup_get_not_disturb()), true;
    if (operation == "ultragroup.join") return visit(ultragroup_join()), true;
    if (operation == "ultragroup.member_exists") return visit(ultragroup_member_exists()), true;
    if (operation == "ultragroup.mute_users") return visit(ultragroup_mute_users()), true;
    if (operation == "ultragroup.query_channel_user_groups") return visit(ultragroup_query_channel_user_groups()), true;
    if (operation == "ultragroup.query_channels") return visit(ultragroup_query_channels()), true;
    if (operation == "ultragroup.query_mute_exceptions") return visit(ultragroup_query_mute_exceptions()), true;
    if (operation == "ultragroup.query_muted_users") return visit(ultragroup_query_muted_users()), true;
    if (operation == "ultragroup.query_private_users") return visit(ultragroup_query_private_users()), true;
    if (operation == "ultragroup.query_user_group_channels") return visit(ultragroup_query_user_group_channels()), true;
    if (operation == "ultragroup.query_user_groups") return visit(ultragroup_query_user_groups()), true;
    if (operation == "ultragroup.query_user_private_channels") return visit(ultragroup_query_user_private_channels()), true;
    if (operation == "ultragroup.query_user_user_groups") return visit(ultragroup_query_user_user_groups()), true;
    if (operation == "ultragroup.quit") return visit(ultragroup_quit()), true;
    if (operation == "ultragroup.refresh") return visit(ultragroup_refresh()), true;
    if (operation == "ultragroup.remove_mute_exceptions") return visit(ultragroup_remove_mute_exceptions()), true;
    if (operation == "ultragroup.remove_private_users") return visit(ultragroup_remove_private_users()), true;
    if (operation == "ultragroup.remove_user_group_users") return visit(ultragroup_remove_user_group_users()), true;
    if (operation == "ultragroup.set_mute_all") return visit(ultragroup_set_mute_all()), true;
    if (operation == "ultragroup.set_not_disturb") return visit(ultragroup_set_not_disturb()), true;
    if (operation == "ultragroup.unbind_channel_user_groups") return visit(ultragroup_unbind_channel_user_groups()), true;
    if (operation == "ultragroup.unmute_users") return visit(ultragroup_unmute_users()), true;
    if (operation == "ultragroup_v2.add_mute_exceptions") return visit(ultragroup_v2_add_mute_exceptions()), true;
    if (operation == "ultragroup_v2.create") return visit(ultragroup_v2_create()), true;
    if (operation == "ultragroup_v2.create_channel") return visit(ultragroup_v2_create_channel()), true;
    if (operation == "ultragroup_v2.delete_channel") return visit(ultragroup_v2_delete_channel()), true;
    if (operation == "ultragroup_v2.dismiss") return visit(ultragroup_v2_dismiss()), true;
    if (operation == "ultragroup_v2.get_mute_all") return visit(ultragroup_v2_get_mute_all()), true;
    if (operation == "ultragroup_v2.join") return visit(ultragroup_v2_join()), true;
    if (operation == "ultragroup_v2.mute_users") return visit(ultragroup_v2_mute_users()), true;
    if (operation == "ultragroup_v2.query_channels") return visit(ultragroup_v2_query_channels()), true;
    if (operation == "ultragroup_v2.query_mute_exceptions") return visit(ultragroup_v2_query_mute_exceptions()), true;
    if (operation == "ultragroup_v2.query_muted_users") return visit(ultragroup_v2_query_muted_users()), true;
    if (operation == "ultragroup_v2.query_user_groups") return visit(ultragroup_v2_query_user_groups()), true;
    if (operation == "ultragroup_v2.query_users") return visit(ultragroup_v2_query_users()), true;
    if (operation == "ultragroup_v2.quit") return visit(ultragroup_v2_quit()), true;
    if (operation == "ultragroup_v2.remove_mute_exceptions") return visit(ultragroup_v2_remove_mute_exceptions()), true;
    if (operation == "ultragroup_v2.send_message") return visit(ultragroup_v2_send_message()), true;
    if (operation == "ultragroup_v2.set_mute_all") return visit(ultragroup_v2_set_mute_all()), true;
    if (operation == "ultragroup_v2.unmute_users") return visit(ultragroup_v2_unmute_users()), true;
    if (operation == "ultragroup_v2.update") return visit(ultragroup_v2_update()), true;
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
    if (operation == "wordfilter.add") return visit(wordfilter_add()), true;
    if (operation == "wordfilter.delete") return visit(wordfilter_delete()), true;
    if (operation == "wordfilter.list") return visit(wordfilter_list()), true;
    return false;
}

}  // namespace vectors
