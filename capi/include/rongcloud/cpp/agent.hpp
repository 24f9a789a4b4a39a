// Generated from catalogue/endpoints/agent.yaml. Do not edit.
// AI agents. Agents that answer in conversations: set-up, answers, suggested replies.
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

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace agent {

// Create an AI agent. POST /v3/agent/create.json. Not idempotent. Full description: docs/endpoints/agent.md.
struct Create {
    static constexpr const char *operation = "agent.create";

    struct AgentConfig {
        struct Model {
            struct Options {
                // How freely it answers. 0 to 2.
                std::optional<double> temperature{};
                // Share of the probability from which tokens are drawn. 0 to 1.
                std::optional<double> top_p{};
                // Most tokens of an answer. 1 to 8192.
                std::optional<std::int64_t> max_tokens{};
                // Penalty for frequent tokens. -2 to 2.
                std::optional<double> frequency_penalty{};
                // Penalty for tokens that were used already. -2 to 2.
                std::optional<double> presence_penalty{};
                // Texts that end an answer. At most 10 items, each at most 50 characters.
                std::optional<std::vector<std::string>> stop{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("temperature", temperature);
                    members.set("topP", top_p);
                    members.set("maxTokens", max_tokens);
                    members.set("frequencyPenalty", frequency_penalty);
                    members.set("presencePenalty", presence_penalty);
                    members.set("stop", stop);
                }
            };
            // Name of the model.
            std::string name;
            // Provider of the model.
            std::optional<std::string> provider{};
            // Options of the model.
            std::optional<Options> options{};

            RC_LOCAL void fill(Params &members) const {
                members.set("provider", provider);
                members.set("name", name);
                members.set("options", options);
            }
        };
        struct Prompt {
            // Id of a prompt template. At most 64 characters.
            std::optional<std::string> id{};
            // Values for the placeholders of the prompt.
            std::optional<std::map<std::string, std::string>> variables{};
            // System prompt; how it relates to id is not documented. At most 10000 characters.
            std::optional<std::string> instructions{};
            // Greeting; not documented.
            std::optional<std::string> opening_statement{};

            RC_LOCAL void fill(Params &members) const {
                members.set("id", id);
                members.set("variables", variables);
                members.set("instructions", instructions);
                members.set("openingStatement", opening_statement);
            }
        };
        struct Memory {
            // How earlier messages are remembered, e.g. sliding_window; the other values are not documented.
            std::optional<std::string> strategy{};
            // Most messages remembered, e.g. 20.
            std::optional<std::int64_t> max_messages{};
            // Most tokens remembered; not documented.
            std::optional<std::int64_t> max_tokens{};

            RC_LOCAL void fill(Params &members) const {
                members.set("strategy", strategy);
                members.set("maxMessages", max_messages);
                members.set("maxTokens", max_tokens);
            }
        };
        // Language model.
        std::optional<Model> model{};
        // Prompt.
        std::optional<Prompt> prompt{};
        // Memory of earlier messages.
        std::optional<Memory> memory{};

        RC_LOCAL void fill(Params &members) const {
            members.set("model", model);
            members.set("prompt", prompt);
            members.set("memory", memory);
        }
    };

    // Agent id. 3 to 64 characters.
    std::string agent_id;
    // Name. 2 to 128 characters.
    std::string name;
    // Configuration.
    AgentConfig agent_config;
    // Description. At most 256 characters.
    std::optional<std::string> description{};
    // Agent type. One of chat (the only type), default chat.
    std::optional<std::string> type{};
    // State. One of active (in use), inactive (not in use), draft (a draft).
    std::optional<std::string> status{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("name", name);
        params.set("agentConfig", agent_config);
        params.set("description", description);
        params.set("type", type);
        params.set("status", status);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete an AI agent. POST /v3/agent/delete.json. Idempotent. Full description: docs/endpoints/agent.md.
struct Delete {
    static constexpr const char *operation = "agent.delete";

    // Agent id. At most 64 characters.
    std::string agent_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("agentId", agent_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Ask an AI agent for an answer. POST /v3/chat/generate.json. Not idempotent. Full description:
// docs/endpoints/agent.md.
struct Generate {
    static constexpr const char *operation = "agent.generate";
    static constexpr const char *events_switch = "stream";  // set by rc::Client::events

    // Agent id. At most 64 characters.
    std::string agent_id;
    // What the user says. At most 10000 characters.
    std::string query;
    // With memory true: the conversation that is continued, a new one when left out. Ignored otherwise. At most 64
    // characters, letters, digits, _ and -.
    std::optional<std::string> conversation_id{};
    // Take the conversation so far into account.
    std::optional<bool> memory{};
    // Answer as server-sent events. Default false.
    std::optional<bool> stream{};
    // Values for the placeholders of the prompt. At most 16 items, keys 1 to 32 characters, values at most 128
    // characters.
    std::optional<std::map<std::string, std::string>> variables{};
    // Id of the caller.
    std::optional<std::string> user{};

    struct Result {
        struct MetadataObject {
            struct UsageObject {
                // Tokens of the question
                std::int64_t prompt_tokens = 0;
                // Tokens of the answer
                std::int64_t completion_tokens = 0;
                // Tokens in all
                std::int64_t total_tokens = 0;
            };
            // What it cost
            UsageObject usage{};
        };
        // Id of this run
        std::string run_id{};
        // Conversation, to be given to the next call
        std::string conversation_id{};
        // Agent id
        std::string agent_id{};
        // Time of the answer; its unit is not documented
        std::int64_t timestamp = 0;
        // What the agent says
        std::string answer{};
        // Why it ended, e.g. stop
        std::string finish_reason{};
        // About the run; not documented
        MetadataObject metadata{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("query", query);
        params.set("conversationId", conversation_id);
        params.set("memory", memory);
        params.set("stream", stream);
        params.set("variables", variables);
        params.set("user", user);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
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

    // Agent id. At most 64 characters.
    std::string agent_id;

    struct Result {
        // Agent id
        std::string agent_id{};
        // Name
        std::string name{};
        // Description
        std::string description{};
        // Agent type: chat
        std::string type{};
        // State: active, inactive or draft
        std::string status{};
        // agentConfig: an object, in raw only. Configuration, with the members of agentConfig in agent.create.
        // When it was made, Unix time in milliseconds
        std::int64_t created_at = 0;
        // When it was changed last, Unix time in milliseconds
        std::int64_t updated_at = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("agentId", agent_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
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

// Find out whether a user is barred from an agent. POST /v3/agent/user/restriction/get.json. Idempotent. Full
// description: docs/endpoints/agent.md.
struct GetRestriction {
    static constexpr const char *operation = "agent.get_restriction";

    // Agent id. At most 64 characters.
    std::string agent_id;
    // User id. At most 64 bytes.
    std::string user_id;

    struct Result {
        struct RestrictionsItem {
            // Agent id
            std::string agent_id{};
            // User id
            std::string user_id{};
            // 1: the user is barred from the agent
            std::int64_t type = 0;
            // When it was made, Unix time in milliseconds
            std::int64_t created_at = 0;
            // When it was changed last, Unix time in milliseconds
            std::int64_t updated_at = 0;
        };
        // Restrictions
        std::vector<RestrictionsItem> restrictions{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
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

    // Only agents of this type. One of chat (the only type).
    std::string type;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 100, default 20.
    std::optional<std::int64_t> size{};
    // Only agents in this state. One of active (in use), inactive (not in use), draft (a draft).
    std::optional<std::string> status{};

    struct Result {
        struct AgentsItem {
            // Agent id
            std::string agent_id{};
            // Name
            std::string name{};
            // Description
            std::string description{};
            // Agent type: chat
            std::string type{};
            // State: active, inactive or draft
            std::string status{};
            // agentConfig: an object, in raw only. Configuration, with the members of agentConfig in agent.create.
            // When it was made, Unix time in milliseconds
            std::int64_t created_at = 0;
            // When it was changed last, Unix time in milliseconds
            std::int64_t updated_at = 0;
        };
        // Number of agents
        std::int64_t total = 0;
        // Agents
        std::vector<AgentsItem> agents{};
        // Number of pages; not documented
        std::int64_t total_pages = 0;
        // Whether there is another page; not documented
        bool has_next = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("type", type);
        params.set("page", page);
        params.set("size", size);
        params.set("status", status);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.total = answer.integer("total");
        for (std::size_t index_0 = 0, end_0 = answer.count("agents"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("agents", index_0);
            auto &item_0 = result.agents.emplace_back();
            item_0.agent_id = answer.text(path_0 + ".agentId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.description = answer.text(path_0 + ".description");
            item_0.type = answer.text(path_0 + ".type");
            item_0.status = answer.text(path_0 + ".status");
            item_0.created_at = answer.integer(path_0 + ".createdAt");
            item_0.updated_at = answer.integer(path_0 + ".updatedAt");
        }
        result.total_pages = answer.integer("totalPages");
        result.has_next = answer.boolean("hasNext");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.agents; }
};

// Page through the users barred from agents. POST /v3/agent/user/restriction/query.json. Idempotent. Full
// description: docs/endpoints/agent.md.
struct QueryRestrictions {
    static constexpr const char *operation = "agent.query_restrictions";

    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. At least 1, default 20.
    std::optional<std::int64_t> size{};
    // Only restrictions of this agent. At most 64 characters.
    std::optional<std::string> agent_id{};

    struct Result {
        struct RestrictionsItem {
            // Agent id
            std::string agent_id{};
            // User id
            std::string user_id{};
            // 1: the user is barred from the agent
            std::int64_t type = 0;
            // When it was made, Unix time in milliseconds
            std::int64_t created_at = 0;
            // When it was changed last, Unix time in milliseconds
            std::int64_t updated_at = 0;
        };
        // Restrictions
        std::vector<RestrictionsItem> restrictions{};
        // Number of restrictions
        std::int64_t total = 0;
        // Whether there is another page
        bool has_next = false;
        // Text about the outcome
        std::string message{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("page", page);
        params.set("size", size);
        params.set("agentId", agent_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
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
    RC_LOCAL static auto &items(Result &result) { return result.restrictions; }
};

// Let an AI agent propose replies from the history of a chat. POST /v3/chat/suggest.json. Not idempotent. Full
// description: docs/endpoints/agent.md.
struct Suggest {
    static constexpr const char *operation = "agent.suggest";

    struct Provider {
        // Kind of source. One of chatHistory (messages stored by the service).
        std::string type;
        // One side of the chat; whether it is required is not documented. At most 64 characters.
        std::optional<std::string> user_id{};
        // The other side; whether it is required is not documented. At most 64 characters.
        std::optional<std::string> target_id{};

        RC_LOCAL void fill(Params &members) const {
            members.set("type", type);
            members.set("userId", user_id);
            members.set("targetId", target_id);
        }
    };

    // Agent id. At most 64 characters.
    std::string agent_id;
    // Where the history comes from.
    Provider provider;
    // Values for the placeholders of the prompt. At most 16 items, keys 1 to 32 characters, values at most 128
    // characters.
    std::optional<std::map<std::string, std::string>> variables{};
    // Further pairs. At most 16 items, keys 1 to 32 characters, values at most 512 characters.
    std::optional<std::map<std::string, std::string>> metadata{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("provider", provider);
        params.set("variables", variables);
        params.set("metadata", metadata);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
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
                // How freely it answers. 0 to 2.
                std::optional<double> temperature{};
                // Share of the probability from which tokens are drawn. 0 to 1.
                std::optional<double> top_p{};
                // Most tokens of an answer. 1 to 8192.
                std::optional<std::int64_t> max_tokens{};
                // Penalty for frequent tokens. -2 to 2.
                std::optional<double> frequency_penalty{};
                // Penalty for tokens that were used already. -2 to 2.
                std::optional<double> presence_penalty{};
                // Texts that end an answer. At most 10 items, each at most 50 characters.
                std::optional<std::vector<std::string>> stop{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("temperature", temperature);
                    members.set("topP", top_p);
                    members.set("maxTokens", max_tokens);
                    members.set("frequencyPenalty", frequency_penalty);
                    members.set("presencePenalty", presence_penalty);
                    members.set("stop", stop);
                }
            };
            // Provider of the model.
            std::optional<std::string> provider{};
            // Name of the model.
            std::optional<std::string> name{};
            // Options of the model.
            std::optional<Options> options{};

            RC_LOCAL void fill(Params &members) const {
                members.set("provider", provider);
                members.set("name", name);
                members.set("options", options);
            }
        };
        struct Prompt {
            // Id of a prompt template. At most 64 characters.
            std::optional<std::string> id{};
            // Values for the placeholders of the prompt.
            std::optional<std::map<std::string, std::string>> variables{};
            // System prompt; how it relates to id is not documented. At most 10000 characters.
            std::optional<std::string> instructions{};
            // Greeting; not documented.
            std::optional<std::string> opening_statement{};

            RC_LOCAL void fill(Params &members) const {
                members.set("id", id);
                members.set("variables", variables);
                members.set("instructions", instructions);
                members.set("openingStatement", opening_statement);
            }
        };
        struct Memory {
            // How earlier messages are remembered, e.g. sliding_window; the other values are not documented.
            std::optional<std::string> strategy{};
            // Most messages remembered, e.g. 20.
            std::optional<std::int64_t> max_messages{};
            // Most tokens remembered; not documented.
            std::optional<std::int64_t> max_tokens{};

            RC_LOCAL void fill(Params &members) const {
                members.set("strategy", strategy);
                members.set("maxMessages", max_messages);
                members.set("maxTokens", max_tokens);
            }
        };
        // Language model.
        std::optional<Model> model{};
        // Prompt.
        std::optional<Prompt> prompt{};
        // Memory of earlier messages.
        std::optional<Memory> memory{};

        RC_LOCAL void fill(Params &members) const {
            members.set("model", model);
            members.set("prompt", prompt);
            members.set("memory", memory);
        }
    };

    // Agent id. 3 to 64 characters.
    std::string agent_id;
    // Name. 2 to 128 characters.
    std::optional<std::string> name{};
    // Description; whether an empty one clears it is not documented, it is sent as given. At most 256 characters, an
    // empty text is a value and is sent.
    std::optional<std::string> description{};
    // Agent type; not documented for this call. One of chat (the only type).
    std::optional<std::string> type{};
    // State. One of active (in use), inactive (not in use), draft (a draft).
    std::optional<std::string> status{};
    // Members to change; those left out keep their value.
    std::optional<AgentConfig> agent_config{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("agentId", agent_id);
        params.set("name", name);
        params.set("description", description);
        params.set("type", type);
        params.set("status", status);
        params.set("agentConfig", agent_config);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace agent
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
