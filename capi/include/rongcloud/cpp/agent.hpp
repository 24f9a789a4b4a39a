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

    struct AgentConfig {
        struct Model {
            struct Options {
                // 0.0..2.0.
                std::optional<double> temperature{};
                // 0.0..1.0.
                std::optional<double> top_p{};
                // 1..8192.
                std::optional<std::int64_t> max_tokens{};
                // -2.0..2.0.
                std::optional<double> frequency_penalty{};
                // -2.0..2.0.
                std::optional<double> presence_penalty{};
                // Stop words. At most 10 items, each at most 50 characters.
                std::optional<std::vector<std::string>> stop{};

                void fill(Params &members) const {
                    members.set("temperature", temperature);
                    members.set("topP", top_p);
                    members.set("maxTokens", max_tokens);
                    members.set("frequencyPenalty", frequency_penalty);
                    members.set("presencePenalty", presence_penalty);
                    members.set("stop", stop);
                }
            };
            // Model vendor.
            std::optional<std::string> provider{};
            // Model name; required inside a create. Required in some cases.
            std::optional<std::string> name{};
            // Sampling options of the model.
            std::optional<Options> options{};

            void fill(Params &members) const {
                members.set("provider", provider);
                members.set("name", name);
                members.set("options", options);
            }
        };
        struct Prompt {
            // Prompt template id. At most 64 characters.
            std::optional<std::string> id{};
            // Template variables.
            std::optional<std::map<std::string, std::string>> variables{};
            // System prompt. At most 10000 characters.
            std::optional<std::string> instructions{};
            // Greeting; Java model only.
            std::optional<std::string> opening_statement{};

            void fill(Params &members) const {
                members.set("id", id);
                members.set("variables", variables);
                members.set("instructions", instructions);
                members.set("openingStatement", opening_statement);
            }
        };
        struct Memory {
            // e.g. sliding_window.
            std::optional<std::string> strategy{};
            // Messages kept, example 20.
            std::optional<std::int64_t> max_messages{};
            // Java model only.
            std::optional<std::int64_t> max_tokens{};

            void fill(Params &members) const {
                members.set("strategy", strategy);
                members.set("maxMessages", max_messages);
                members.set("maxTokens", max_tokens);
            }
        };
        // Model settings.
        std::optional<Model> model{};
        // Prompt.
        std::optional<Prompt> prompt{};
        // What the agent remembers.
        std::optional<Memory> memory{};

        void fill(Params &members) const {
            members.set("model", model);
            members.set("prompt", prompt);
            members.set("memory", memory);
        }
    };

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;
    // 2..128 characters. At most 128 characters.
    std::string name;
    // Configuration.
    AgentConfig agent_config;
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
        params.set("agentConfig", agent_config);
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
    // What rc::Client::iterate goes through.
    static auto &items(Result &result) { return result.restrictions; }
};

// Let an AI agent propose replies from chat history. POST /v3/chat/suggest.json. Not idempotent. Full description:
// docs/endpoints/agent.md.
struct Suggest {
    static constexpr const char *operation = "agent.suggest";

    struct Provider {
        // Source kind. One of chatHistory (stored RongCloud messages).
        std::string type;
        // One party; whether it is required is not documented. At most 64 characters.
        std::optional<std::string> user_id{};
        // Other party; whether it is required is not documented. At most 64 characters.
        std::optional<std::string> target_id{};

        void fill(Params &members) const {
            members.set("type", type);
            members.set("userId", user_id);
            members.set("targetId", target_id);
        }
    };

    // Agent id, 3..64 characters. At most 64 characters.
    std::string agent_id;
    // Context source.
    Provider provider;
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
        params.set("provider", provider);
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

    struct AgentConfig {
        struct Model {
            struct Options {
                // 0.0..2.0.
                std::optional<double> temperature{};
                // 0.0..1.0.
                std::optional<double> top_p{};
                // 1..8192.
                std::optional<std::int64_t> max_tokens{};
                // -2.0..2.0.
                std::optional<double> frequency_penalty{};
                // -2.0..2.0.
                std::optional<double> presence_penalty{};
                // Stop words. At most 10 items, each at most 50 characters.
                std::optional<std::vector<std::string>> stop{};

                void fill(Params &members) const {
                    members.set("temperature", temperature);
                    members.set("topP", top_p);
                    members.set("maxTokens", max_tokens);
                    members.set("frequencyPenalty", frequency_penalty);
                    members.set("presencePenalty", presence_penalty);
                    members.set("stop", stop);
                }
            };
            // Model vendor.
            std::optional<std::string> provider{};
            // Model name; required inside a create. Required in some cases.
            std::optional<std::string> name{};
            // Sampling options of the model.
            std::optional<Options> options{};

            void fill(Params &members) const {
                members.set("provider", provider);
                members.set("name", name);
                members.set("options", options);
            }
        };
        struct Prompt {
            // Prompt template id. At most 64 characters.
            std::optional<std::string> id{};
            // Template variables.
            std::optional<std::map<std::string, std::string>> variables{};
            // System prompt. At most 10000 characters.
            std::optional<std::string> instructions{};
            // Greeting; Java model only.
            std::optional<std::string> opening_statement{};

            void fill(Params &members) const {
                members.set("id", id);
                members.set("variables", variables);
                members.set("instructions", instructions);
                members.set("openingStatement", opening_statement);
            }
        };
        struct Memory {
            // e.g. sliding_window.
            std::optional<std::string> strategy{};
            // Messages kept, example 20.
            std::optional<std::int64_t> max_messages{};
            // Java model only.
            std::optional<std::int64_t> max_tokens{};

            void fill(Params &members) const {
                members.set("strategy", strategy);
                members.set("maxMessages", max_messages);
                members.set("maxTokens", max_tokens);
            }
        };
        // Model settings.
        std::optional<Model> model{};
        // Prompt.
        std::optional<Prompt> prompt{};
        // What the agent remembers.
        std::optional<Memory> memory{};

        void fill(Params &members) const {
            members.set("model", model);
            members.set("prompt", prompt);
            members.set("memory", memory);
        }
    };

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
    // Configuration.
    std::optional<AgentConfig> agent_config{};

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
        params.set("agentConfig", agent_config);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace rc::agent

#endif
