// Generated from catalogue/endpoints/agent.yaml. Do not edit.
// AI agents. Agents that answer in conversations: set-up, suggestions, generated answers.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_AGENT_HPP
#define RONGCLOUD_CPP_AGENT_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc::agent {

// Create an AI agent. POST /v3/agent/create.json. Not idempotent. Full description: docs/endpoints/agent.md.
struct Create {
    static constexpr const char *operation = "agent.create";

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;
    // 2..128 characters. At most 128 characters.
    std::string name;
    // Configuration. JSON text.
    //   agentConfig.model: JSON object, optional. Model settings.
    //   agentConfig.model.provider: str, optional. Model vendor.
    //   agentConfig.model.name: str, required in some cases. Model name; required inside a create.
    //   agentConfig.model.options.temperature: double, optional. 0.0..2.0.
    //   agentConfig.model.options.topP: double, optional. 0.0..1.0.
    //   agentConfig.model.options.maxTokens: int, optional. 1..8192.
    //   agentConfig.model.options.frequencyPenalty: double, optional. -2.0..2.0.
    //   agentConfig.model.options.presencePenalty: double, optional. -2.0..2.0.
    //   agentConfig.model.options.stop: str list, at most 10 items, each at most 50 characters, optional. Stop words.
    //   agentConfig.prompt.id: str, at most 64 characters, optional. Prompt template id.
    //   agentConfig.prompt.variables: JSON object of texts, optional. Template variables.
    //   agentConfig.prompt.instructions: str, at most 10000 characters, optional. System prompt.
    //   agentConfig.prompt.openingStatement: str, optional. Greeting; Java model only.
    //   agentConfig.memory.strategy: str, optional. e.g. sliding_window.
    //   agentConfig.memory.maxMessages: int, optional. Messages kept, example 20.
    //   agentConfig.memory.maxTokens: int, optional. Java model only.
    std::string agent_config;
    // Description. At most 256 characters.
    std::optional<std::string> description{};
    // Agent type. One of chat (the only type), default chat.
    std::optional<std::string> type{};
    // State. One of active (active), inactive (inactive), draft (draft).
    std::optional<std::string> status{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("name", name);
        params.set_json("agentConfig", agent_config);
        params.set("description", description);
        params.set("type", type);
        params.set("status", status);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete an AI agent. POST /v3/agent/delete.json. Idempotent. Full description: docs/endpoints/agent.md.
struct Delete {
    static constexpr const char *operation = "agent.delete";

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("agentId", agent_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Ask an AI agent for an answer. POST /v3/chat/generate.json. Not idempotent. Full description:
// docs/endpoints/agent.md.
struct Generate {
    static constexpr const char *operation = "agent.generate";

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;
    // User input. At most 10000 characters.
    std::string query;
    // Letters, digits, _ and -; continues a context when memory is true, created when absent, ignored when memory is
    // false. At most 64 characters.
    std::optional<std::string> conversation_id{};
    // Use conversation context.
    std::optional<bool> memory{};
    // Answer as server-sent events. Default false.
    std::optional<bool> stream{};
    // Placeholders, key 1..32, value <=128 chars. At most 16 items.
    std::optional<std::map<std::string, std::string>> variables{};
    // Caller id.
    std::optional<std::string> user{};

    struct Result {
        struct MetadataObject {
            struct UsageObject {
                std::int64_t prompt_tokens = 0;
                std::int64_t completion_tokens = 0;
                std::int64_t total_tokens = 0;
            };
            UsageObject usage{};
        };
        std::string run_id{};
        std::string conversation_id{};
        std::string agent_id{};
        std::int64_t timestamp = 0;
        std::string answer{};
        // e.g. stop
        std::string finish_reason{};
        MetadataObject metadata{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("query", query);
        params.set("conversationId", conversation_id);
        params.set("memory", memory);
        params.set("stream", stream);
        params.set("variables", variables);
        params.set("user", user);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.run_id = answer.text("runId");
        result.conversation_id = answer.text("conversationId");
        result.agent_id = answer.text("agentId");
        result.timestamp = answer.integer("timestamp");
        result.answer = answer.text("answer");
        result.finish_reason = answer.text("finishReason");
        result.metadata.usage.prompt_tokens = answer.integer("metadata.usage.promptTokens");
        result.metadata.usage.completion_tokens = answer.integer("metadata.usage.completionTokens");
        result.metadata.usage.total_tokens = answer.integer("metadata.usage.totalTokens");
        result.raw = std::move(answer);
        return result;
    }
};

// Read an AI agent. POST /v3/agent/get.json. Idempotent. Full description: docs/endpoints/agent.md.
struct Get {
    static constexpr const char *operation = "agent.get";

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;

    struct Result {
        std::string agent_id{};
        std::string name{};
        std::string description{};
        std::string type{};
        std::string status{};
        // agentConfig: an object, in raw only. As in create.
        // Milliseconds
        std::int64_t created_at = 0;
        // Milliseconds
        std::int64_t updated_at = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("agentId", agent_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.agent_id = answer.text("agentId");
        result.name = answer.text("name");
        result.description = answer.text("description");
        result.type = answer.text("type");
        result.status = answer.text("status");
        result.created_at = answer.integer("createdAt");
        result.updated_at = answer.integer("updatedAt");
        result.raw = std::move(answer);
        return result;
    }
};

// Read whether a user is barred from an agent. POST /v3/agent/user/restriction/get.json. Idempotent. Full
// description: docs/endpoints/agent.md.
struct GetRestriction {
    static constexpr const char *operation = "agent.get_restriction";

    // Agent id.
    std::string agent_id;
    // User id.
    std::string user_id;

    struct Result {
        struct RestrictionsItem {
            std::string agent_id{};
            std::string user_id{};
            // 1 = blocklisted
            std::int64_t type = 0;
            // Milliseconds
            std::int64_t created_at = 0;
            // Milliseconds
            std::int64_t updated_at = 0;
        };
        // Records
        std::vector<RestrictionsItem> restrictions{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("userId", user_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("restrictions"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("restrictions", index_0);
            auto &item_0 = result.restrictions.emplace_back();
            item_0.agent_id = answer.text(path_0 + ".agentId");
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.type = answer.integer(path_0 + ".type");
            item_0.created_at = answer.integer(path_0 + ".createdAt");
            item_0.updated_at = answer.integer(path_0 + ".updatedAt");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Page through AI agents. POST /v3/agent/query.json. Idempotent. Full description: docs/endpoints/agent.md.
struct Query {
    static constexpr const char *operation = "agent.query";

    // Filter. One of chat (the only type).
    std::string type;
    // Page number, at least 1. Default 1.
    std::optional<std::int64_t> page{};
    // 1..100. Default 20.
    std::optional<std::int64_t> size{};
    // Filter. One of active (active), inactive (inactive), draft (draft).
    std::optional<std::string> status{};

    struct Result {
        // Number of agents
        std::int64_t total = 0;
        // agents: an object, in raw only. Agents, fields as in agent.get.
        // Java model only
        std::int64_t total_pages = 0;
        // Java model only
        bool has_next = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("type", type);
        params.set("page", page);
        params.set("size", size);
        params.set("status", status);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.total = answer.integer("total");
        result.total_pages = answer.integer("totalPages");
        result.has_next = answer.boolean("hasNext");
        result.raw = std::move(answer);
        return result;
    }
};

// Page through users barred from agents. POST /v3/agent/user/restriction/query.json. Idempotent. Full description:
// docs/endpoints/agent.md.
struct QueryRestrictions {
    static constexpr const char *operation = "agent.query_restrictions";

    // Page number. Default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. Default 20.
    std::optional<std::int64_t> size{};
    // Filter.
    std::optional<std::string> agent_id{};

    struct Result {
        struct RestrictionsItem {
            std::string agent_id{};
            std::string user_id{};
            // 1 = blocklisted
            std::int64_t type = 0;
            // Milliseconds
            std::int64_t created_at = 0;
            // Milliseconds
            std::int64_t updated_at = 0;
        };
        // Records
        std::vector<RestrictionsItem> restrictions{};
        std::int64_t total = 0;
        bool has_next = false;
        // Text
        std::string message{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("page", page);
        params.set("size", size);
        params.set("agentId", agent_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("restrictions"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("restrictions", index_0);
            auto &item_0 = result.restrictions.emplace_back();
            item_0.agent_id = answer.text(path_0 + ".agentId");
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.type = answer.integer(path_0 + ".type");
            item_0.created_at = answer.integer(path_0 + ".createdAt");
            item_0.updated_at = answer.integer(path_0 + ".updatedAt");
        }
        result.total = answer.integer("total");
        result.has_next = answer.boolean("hasNext");
        result.message = answer.text("message");
        result.raw = std::move(answer);
        return result;
    }
};

// Let an AI agent propose replies from chat history. POST /v3/chat/suggest.json. Not idempotent. Full description:
// docs/endpoints/agent.md.
struct Suggest {
    static constexpr const char *operation = "agent.suggest";

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;
    // Context source. JSON text.
    //   provider.type: str, one of chatHistory (stored RongCloud messages), required. Source kind.
    //   provider.userId: str, at most 64 characters, optional. One party; whether it is required is not documented.
    //   provider.targetId: str, at most 64 characters, optional. Other party; whether it is required is not
    //     documented.
    std::string provider;
    // key 1..32, value <=128 chars. At most 16 items.
    std::optional<std::map<std::string, std::string>> variables{};
    // key 1..32, value <=512 chars. At most 16 items.
    std::optional<std::map<std::string, std::string>> metadata{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set_json("provider", provider);
        params.set("variables", variables);
        params.set("metadata", metadata);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Change an AI agent. POST /v3/agent/update.json. Idempotent. Full description: docs/endpoints/agent.md.
struct Update {
    static constexpr const char *operation = "agent.update";

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;
    // 2..128 characters. At most 128 characters.
    std::optional<std::string> name{};
    // Description. At most 256 characters.
    std::optional<std::string> description{};
    // Agent type; the Java SDK sends it, the page does not list it. One of chat (the only type).
    std::optional<std::string> type{};
    // State. One of active (active), inactive (inactive), draft (draft).
    std::optional<std::string> status{};
    // Configuration. JSON text.
    //   agentConfig.model: JSON object, optional. Model settings.
    //   agentConfig.model.provider: str, optional. Model vendor.
    //   agentConfig.model.name: str, required in some cases. Model name; required inside a create.
    //   agentConfig.model.options.temperature: double, optional. 0.0..2.0.
    //   agentConfig.model.options.topP: double, optional. 0.0..1.0.
    //   agentConfig.model.options.maxTokens: int, optional. 1..8192.
    //   agentConfig.model.options.frequencyPenalty: double, optional. -2.0..2.0.
    //   agentConfig.model.options.presencePenalty: double, optional. -2.0..2.0.
    //   agentConfig.model.options.stop: str list, at most 10 items, each at most 50 characters, optional. Stop words.
    //   agentConfig.prompt.id: str, at most 64 characters, optional. Prompt template id.
    //   agentConfig.prompt.variables: JSON object of texts, optional. Template variables.
    //   agentConfig.prompt.instructions: str, at most 10000 characters, optional. System prompt.
    //   agentConfig.prompt.openingStatement: str, optional. Greeting; Java model only.
    //   agentConfig.memory.strategy: str, optional. e.g. sliding_window.
    //   agentConfig.memory.maxMessages: int, optional. Messages kept, example 20.
    //   agentConfig.memory.maxTokens: int, optional. Java model only.
    std::optional<std::string> agent_config{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("name", name);
        params.set("description", description);
        params.set("type", type);
        params.set("status", status);
        params.set_json("agentConfig", agent_config);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace rc::agent

#endif
