// Generated from catalogue/endpoints/bot.yaml. Do not edit.
// Bots. Bots that take part in conversations, and where their events go.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_BOT_HPP
#define RONGCLOUD_CPP_BOT_HPP

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
namespace bot {

// Create a bot user. POST /v3/bot/create.json. Not idempotent. Full description: docs/endpoints/bot.md.
struct Create {
    static constexpr const char *operation = "bot.create";

    struct IntegrationsItem {
        struct Auth {
            // Credential for it.
            std::optional<std::string> api_key{};

            RC_LOCAL void fill(Params &members) const {
                members.set("apiKey", api_key);
            }
        };
        struct Agent {
            // Agent id. At most 64 characters.
            std::optional<std::string> agent_id{};
            // Name.
            std::optional<std::string> name{};
            // Description.
            std::optional<std::string> description{};
            // Agent type.
            std::optional<std::string> type{};
            // State.
            std::optional<std::string> status{};
            // Configuration, as in agent.create. JSON text.
            std::optional<std::string> agent_config{};

            RC_LOCAL void fill(Params &members) const {
                members.set("agentId", agent_id);
                members.set("name", name);
                members.set("description", description);
                members.set("type", type);
                members.set("status", status);
                members.set_json("agentConfig", agent_config);
            }
        };
        // Kind: webhook, dify or rc_agentchat are known; a full list is not documented.
        std::string type;
        // Where messages and events of the bot are posted.
        std::string callback_url;
        // Whether it is active.
        std::optional<bool> enabled{};
        // Message types that are passed on.
        std::optional<std::vector<std::string>> object_names{};
        // Events that are passed on, e.g. message:private.
        std::optional<std::vector<std::string>> events{};
        // Answers come as streams, for dify and the like. Default true.
        std::optional<bool> stream{};
        // Turn the answer of the third-party platform into a message. Default true.
        std::optional<bool> handle_response{};
        // Access to the third-party platform.
        std::optional<Auth> auth{};
        // Agent that answers; not documented.
        std::optional<Agent> agent{};
        // Not documented.
        std::optional<bool> wait_for_input_completion{};
        // Not documented.
        std::optional<bool> gentle_response{};

        RC_LOCAL void fill(Params &members) const {
            members.set("type", type);
            members.set("enabled", enabled);
            members.set("callbackUrl", callback_url);
            members.set("objectNames", object_names);
            members.set("events", events);
            members.set("stream", stream);
            members.set("handleResponse", handle_response);
            members.set("auth", auth);
            members.set("agent", agent);
            members.set("waitForInputCompletion", wait_for_input_completion);
            members.set("gentleResponse", gentle_response);
        }
    };

    // Bot id, one of the user ids. At most 64 characters.
    std::string user_id;
    // Display name. At most 128 characters.
    std::string name;
    // Kind of the bot, a word of your own. At most 128 characters.
    std::string type;
    // Address of the avatar. At most 256 characters.
    std::string profile_url;
    // Where its messages and events go.
    std::vector<IntegrationsItem> integrations;
    // Pairs of your own. At most 16 items, keys 1 to 32 characters, values 1 to 128 characters.
    std::optional<std::map<std::string, std::string>> metadata{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("name", name);
        params.set("type", type);
        params.set("profileUrl", profile_url);
        params.set("integrations", integrations);
        params.set("metadata", metadata);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add an integration to a bot. POST /v3/bot/integration/create.json. Not idempotent. Full description:
// docs/endpoints/bot.md.
struct CreateIntegration {
    static constexpr const char *operation = "bot.create_integration";

    struct Auth {
        // Credential for it.
        std::optional<std::string> api_key{};

        RC_LOCAL void fill(Params &members) const {
            members.set("apiKey", api_key);
        }
    };
    struct Agent {
        // Agent id. At most 64 characters.
        std::optional<std::string> agent_id{};
        // Name.
        std::optional<std::string> name{};
        // Description.
        std::optional<std::string> description{};
        // Agent type.
        std::optional<std::string> type{};
        // State.
        std::optional<std::string> status{};
        // Configuration, as in agent.create. JSON text.
        std::optional<std::string> agent_config{};

        RC_LOCAL void fill(Params &members) const {
            members.set("agentId", agent_id);
            members.set("name", name);
            members.set("description", description);
            members.set("type", type);
            members.set("status", status);
            members.set_json("agentConfig", agent_config);
        }
    };

    // Bot id, one of the user ids. At most 64 characters.
    std::string user_id;
    // Kind: webhook, dify or rc_agentchat are known; a full list is not documented.
    std::string type;
    // Where messages and events of the bot are posted.
    std::string callback_url;
    // Whether it is active.
    std::optional<bool> enabled{};
    // Message types that are passed on.
    std::optional<std::vector<std::string>> object_names{};
    // Events that are passed on, e.g. message:private.
    std::optional<std::vector<std::string>> events{};
    // Answers come as streams, for dify and the like. Default true.
    std::optional<bool> stream{};
    // Turn the answer of the third-party platform into a message. Default true.
    std::optional<bool> handle_response{};
    // Access to the third-party platform.
    std::optional<Auth> auth{};
    // Agent that answers; not documented.
    std::optional<Agent> agent{};
    // Not documented.
    std::optional<bool> wait_for_input_completion{};
    // Not documented.
    std::optional<bool> gentle_response{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("type", type);
        params.set("callbackUrl", callback_url);
        params.set("enabled", enabled);
        params.set("objectNames", object_names);
        params.set("events", events);
        params.set("stream", stream);
        params.set("handleResponse", handle_response);
        params.set("auth", auth);
        params.set("agent", agent);
        params.set("waitForInputCompletion", wait_for_input_completion);
        params.set("gentleResponse", gentle_response);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a bot. POST /v3/bot/delete.json. Idempotent. Full description: docs/endpoints/bot.md.
struct Delete {
    static constexpr const char *operation = "bot.delete";

    // Bot id, one of the user ids. At most 64 characters.
    std::string user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove an integration from a bot. POST /v3/bot/integration/delete.json. Idempotent. Full description:
// docs/endpoints/bot.md.
struct DeleteIntegration {
    static constexpr const char *operation = "bot.delete_integration";

    // Bot id, one of the user ids. At most 64 characters.
    std::string user_id;
    // Kind of the integration.
    std::string type;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("type", type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read given bots. POST /v3/bot/get.json. Idempotent. Full description: docs/endpoints/bot.md.
struct Get {
    static constexpr const char *operation = "bot.get";

    // Bots to read. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    struct Result {
        struct BotsItem {
            struct IntegrationsItem {
                struct AuthObject {
                    // Credential for it
                    std::string api_key{};
                };
                // Whether it is active
                bool enabled = false;
                // Kind
                std::string type{};
                // Where messages and events are posted
                std::string callback_url{};
                // Message types that are passed on
                std::vector<std::string> object_names{};
                // Events that are passed on
                std::vector<std::string> events{};
                // Answers come as streams
                bool stream = false;
                // The answer of the third-party platform becomes a message
                bool handle_response = false;
                // Access to the third-party platform
                AuthObject auth{};
            };
            // Bot id
            std::string user_id{};
            // Display name
            std::string name{};
            // Kind of the bot
            std::string type{};
            // Address of the avatar
            std::string profile_url{};
            // Pairs of your own
            std::map<std::string, std::string> metadata{};
            // Integrations
            std::vector<IntegrationsItem> integrations{};
            // When it was made; not documented
            std::int64_t created_at = 0;
            // When it was changed last; not documented
            std::int64_t updated_at = 0;
        };
        // Bots
        std::vector<BotsItem> bots{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("bots"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("bots", index_0);
            auto &item_0 = result.bots.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.type = answer.text(path_0 + ".type");
            item_0.profile_url = answer.text(path_0 + ".profileUrl");
            item_0.metadata = answer.text_map(path_0 + ".metadata");
            for (std::size_t index_1 = 0, end_1 = answer.count(path_0 + ".integrations"); index_1 < end_1; ++index_1) {
                const std::string path_1 = detail::item_path(path_0 + ".integrations", index_1);
                auto &item_1 = item_0.integrations.emplace_back();
                item_1.enabled = answer.boolean(path_1 + ".enabled");
                item_1.type = answer.text(path_1 + ".type");
                item_1.callback_url = answer.text(path_1 + ".callbackUrl");
                item_1.object_names = answer.texts(path_1 + ".objectNames");
                item_1.events = answer.texts(path_1 + ".events");
                item_1.stream = answer.boolean(path_1 + ".stream");
                item_1.handle_response = answer.boolean(path_1 + ".handleResponse");
                item_1.auth.api_key = answer.text(path_1 + ".auth" + ".apiKey");
            }
            item_0.created_at = answer.integer(path_0 + ".createdAt");
            item_0.updated_at = answer.integer(path_0 + ".updatedAt");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Page through the bots of the app. POST /v3/bot/query.json. Idempotent. Full description: docs/endpoints/bot.md.
struct Query {
    static constexpr const char *operation = "bot.query";

    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. At least 1, default 10.
    std::optional<std::int64_t> page_size{};
    // Give the integrations too. Default false.
    std::optional<bool> include_integration{};

    struct Result {
        struct BotsItem {
            struct IntegrationsItem {
                struct AuthObject {
                    // Credential for it
                    std::string api_key{};
                };
                // Whether it is active
                bool enabled = false;
                // Kind
                std::string type{};
                // Where messages and events are posted
                std::string callback_url{};
                // Message types that are passed on
                std::vector<std::string> object_names{};
                // Events that are passed on
                std::vector<std::string> events{};
                // Answers come as streams
                bool stream = false;
                // The answer of the third-party platform becomes a message
                bool handle_response = false;
                // Access to the third-party platform
                AuthObject auth{};
            };
            // Bot id
            std::string user_id{};
            // Display name
            std::string name{};
            // Kind of the bot
            std::string type{};
            // Address of the avatar
            std::string profile_url{};
            // Pairs of your own
            std::map<std::string, std::string> metadata{};
            // Integrations
            std::vector<IntegrationsItem> integrations{};
            // When it was made; not documented
            std::int64_t created_at = 0;
            // When it was changed last; not documented
            std::int64_t updated_at = 0;
        };
        // Number of bots
        std::int64_t total = 0;
        // Whether there is another page
        bool has_next = false;
        // Bots
        std::vector<BotsItem> bots{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("page", page);
        params.set("pageSize", page_size);
        params.set("includeIntegration", include_integration);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.total = answer.integer("total");
        result.has_next = answer.boolean("hasNext");
        for (std::size_t index_0 = 0, end_0 = answer.count("bots"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("bots", index_0);
            auto &item_0 = result.bots.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.type = answer.text(path_0 + ".type");
            item_0.profile_url = answer.text(path_0 + ".profileUrl");
            item_0.metadata = answer.text_map(path_0 + ".metadata");
            for (std::size_t index_1 = 0, end_1 = answer.count(path_0 + ".integrations"); index_1 < end_1; ++index_1) {
                const std::string path_1 = detail::item_path(path_0 + ".integrations", index_1);
                auto &item_1 = item_0.integrations.emplace_back();
                item_1.enabled = answer.boolean(path_1 + ".enabled");
                item_1.type = answer.text(path_1 + ".type");
                item_1.callback_url = answer.text(path_1 + ".callbackUrl");
                item_1.object_names = answer.texts(path_1 + ".objectNames");
                item_1.events = answer.texts(path_1 + ".events");
                item_1.stream = answer.boolean(path_1 + ".stream");
                item_1.handle_response = answer.boolean(path_1 + ".handleResponse");
                item_1.auth.api_key = answer.text(path_1 + ".auth" + ".apiKey");
            }
            item_0.created_at = answer.integer(path_0 + ".createdAt");
            item_0.updated_at = answer.integer(path_0 + ".updatedAt");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.bots; }
};

// Change a bot. POST /v3/bot/update.json. Idempotent. Full description: docs/endpoints/bot.md.
struct Update {
    static constexpr const char *operation = "bot.update";

    struct IntegrationsItem {
        struct Auth {
            // Credential for it.
            std::optional<std::string> api_key{};

            RC_LOCAL void fill(Params &members) const {
                members.set("apiKey", api_key);
            }
        };
        struct Agent {
            // Agent id. At most 64 characters.
            std::optional<std::string> agent_id{};
            // Name.
            std::optional<std::string> name{};
            // Description.
            std::optional<std::string> description{};
            // Agent type.
            std::optional<std::string> type{};
            // State.
            std::optional<std::string> status{};
            // Configuration, as in agent.create. JSON text.
            std::optional<std::string> agent_config{};

            RC_LOCAL void fill(Params &members) const {
                members.set("agentId", agent_id);
                members.set("name", name);
                members.set("description", description);
                members.set("type", type);
                members.set("status", status);
                members.set_json("agentConfig", agent_config);
            }
        };
        // Kind: webhook, dify or rc_agentchat are known; a full list is not documented.
        std::optional<std::string> type{};
        // Whether it is active.
        std::optional<bool> enabled{};
        // Where messages and events of the bot are posted.
        std::optional<std::string> callback_url{};
        // Message types that are passed on.
        std::optional<std::vector<std::string>> object_names{};
        // Events that are passed on, e.g. message:private.
        std::optional<std::vector<std::string>> events{};
        // Answers come as streams, for dify and the like. Default true.
        std::optional<bool> stream{};
        // Turn the answer of the third-party platform into a message. Default true.
        std::optional<bool> handle_response{};
        // Access to the third-party platform.
        std::optional<Auth> auth{};
        // Agent that answers; not documented.
        std::optional<Agent> agent{};
        // Not documented.
        std::optional<bool> wait_for_input_completion{};
        // Not documented.
        std::optional<bool> gentle_response{};

        RC_LOCAL void fill(Params &members) const {
            members.set("type", type);
            members.set("enabled", enabled);
            members.set("callbackUrl", callback_url);
            members.set("objectNames", object_names);
            members.set("events", events);
            members.set("stream", stream);
            members.set("handleResponse", handle_response);
            members.set("auth", auth);
            members.set("agent", agent);
            members.set("waitForInputCompletion", wait_for_input_completion);
            members.set("gentleResponse", gentle_response);
        }
    };

    // Bot id, one of the user ids. At most 64 characters.
    std::string user_id;
    // Display name; whether an empty one clears it is not documented, it is sent as given. At most 128 characters, an
    // empty text is a value and is sent.
    std::optional<std::string> name{};
    // Kind of the bot, a word of your own; whether an empty one clears it is not documented, it is sent as given. At
    // most 128 characters, an empty text is a value and is sent.
    std::optional<std::string> type{};
    // Address of the avatar; whether an empty one clears it is not documented, it is sent as given. At most 256
    // characters, an empty text is a value and is sent.
    std::optional<std::string> profile_url{};
    // Pairs of your own. At most 16 items, keys 1 to 32 characters, values 1 to 128 characters.
    std::optional<std::map<std::string, std::string>> metadata{};
    // Where its messages and events go.
    std::optional<std::vector<IntegrationsItem>> integrations{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("name", name);
        params.set("type", type);
        params.set("profileUrl", profile_url);
        params.set("metadata", metadata);
        params.set("integrations", integrations);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Change an integration of a bot. POST /v3/bot/integration/update.json. Idempotent. Full description:
// docs/endpoints/bot.md.
struct UpdateIntegration {
    static constexpr const char *operation = "bot.update_integration";

    struct Auth {
        // Credential for it.
        std::optional<std::string> api_key{};

        RC_LOCAL void fill(Params &members) const {
            members.set("apiKey", api_key);
        }
    };
    struct Agent {
        // Agent id. At most 64 characters.
        std::optional<std::string> agent_id{};
        // Name.
        std::optional<std::string> name{};
        // Description.
        std::optional<std::string> description{};
        // Agent type.
        std::optional<std::string> type{};
        // State.
        std::optional<std::string> status{};
        // Configuration, as in agent.create. JSON text.
        std::optional<std::string> agent_config{};

        RC_LOCAL void fill(Params &members) const {
            members.set("agentId", agent_id);
            members.set("name", name);
            members.set("description", description);
            members.set("type", type);
            members.set("status", status);
            members.set_json("agentConfig", agent_config);
        }
    };

    // Bot id, one of the user ids. At most 64 characters.
    std::string user_id;
    // Kind: webhook, dify or rc_agentchat are known; a full list is not documented.
    std::optional<std::string> type{};
    // Whether it is active.
    std::optional<bool> enabled{};
    // Where messages and events of the bot are posted; whether an empty one clears it is not documented, it is sent
    // as given. An empty text is a value and is sent.
    std::optional<std::string> callback_url{};
    // Message types that are passed on.
    std::optional<std::vector<std::string>> object_names{};
    // Events that are passed on, e.g. message:private.
    std::optional<std::vector<std::string>> events{};
    // Answers come as streams, for dify and the like. Default true.
    std::optional<bool> stream{};
    // Turn the answer of the third-party platform into a message. Default true.
    std::optional<bool> handle_response{};
    // Access to the third-party platform.
    std::optional<Auth> auth{};
    // Agent that answers; not documented.
    std::optional<Agent> agent{};
    // Not documented.
    std::optional<bool> wait_for_input_completion{};
    // Not documented.
    std::optional<bool> gentle_response{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("type", type);
        params.set("enabled", enabled);
        params.set("callbackUrl", callback_url);
        params.set("objectNames", object_names);
        params.set("events", events);
        params.set("stream", stream);
        params.set("handleResponse", handle_response);
        params.set("auth", auth);
        params.set("agent", agent);
        params.set("waitForInputCompletion", wait_for_input_completion);
        params.set("gentleResponse", gentle_response);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace bot
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
