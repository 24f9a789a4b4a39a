// Generated from catalogue/endpoints/sample.yaml. Do not edit.
// Samples. Operations that exist in tests only.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_SAMPLE_HPP
#define RONGCLOUD_CPP_SAMPLE_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/cpp/messages.hpp>
#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace sample {

// Create from a JSON body. POST /sample/create.json. Idempotent unless live is given. Full description:
// docs/endpoints/sample.md.
struct Create {
    static constexpr const char *operation = "sample.create";
    static constexpr const char *events_switch = "live";  // set by rc::Client::events

    struct Options {
        struct Inner {
            // Switch.
            std::optional<bool> flag{};

            RC_LOCAL void fill(Params &members) const {
                members.set("flag", flag);
            }
        };
        // Level. Required, 1 to 9.
        std::optional<std::int64_t> level{};
        // Loudness. One of 1 (low), 2 (high).
        std::optional<std::int64_t> loud_level{};
        // More of them.
        std::optional<Inner> inner{};

        RC_LOCAL void fill(Params &members) const {
            members.set("level", level);
            members.set("loud-level", loud_level);
            members.set("inner", inner);
        }
    };
    struct ItemsItem {
        // Word.
        std::string word;

        RC_LOCAL void fill(Params &members) const {
            members.set("word", word);
        }
    };

    // Name. At most 4 characters.
    std::string name;
    // Settings.
    Options options;
    // Labels. At most 2 items, each at most 8 bytes.
    std::vector<std::string> tags;
    // Parts. At most 5 items.
    std::optional<std::vector<ItemsItem>> items{};
    // Free text by key.
    std::optional<std::map<std::string, std::string>> extras{};
    // Share.
    std::optional<double> ratio{};
    // Answer in events.
    std::optional<bool> live{};

    struct Result {
        struct DataObject {
            struct TopObject {
                // Whether on top
                bool is_top = false;
            };
            TopObject top{};
            // Share
            double ratio = 0;
        };
        struct ExtraContentItem {
            // Value
            std::string v{};
        };
        DataObject data{};
        // By key
        std::map<std::string, ExtraContentItem> extra_content{};
        // As given
        std::map<std::string, std::string> extras{};
        // agentConfig: an object, in raw only. Unknown inside.
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("name", name);
        params.set("options", options);
        params.set("tags", tags);
        params.set("items", items);
        params.set("extras", extras);
        params.set("ratio", ratio);
        params.set("live", live);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data.top.is_top = answer.boolean("data.top.isTop");
        result.data.ratio = answer.number("data.ratio");
        for (const std::string &key_0 : answer.keys("extraContent")) {
            const std::string path_0 = detail::member_path("extraContent", key_0);
            auto &item_0 = result.extra_content[key_0];
            item_0.v = answer.text(path_0 + ".v");
        }
        result.extras = answer.text_map("extras");
        result.raw = std::move(answer);
        return result;
    }
};

// Find by query. GET /sample/find. Idempotent. Full description: docs/endpoints/sample.md.
struct Find {
    static constexpr const char *operation = "sample.find";

    // User. At most 64 bytes.
    std::string user_id;
    // Page. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Ids of a page. At least 1.
    std::optional<std::int64_t> size{};

    struct Result {
        // Found
        std::vector<std::string> ids{};
        // A reserved word
        std::int64_t class_ = 0;
        // Ids of all pages
        std::int64_t total = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("page", page);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.ids = answer.texts("ids");
        result.class_ = answer.integer("class");
        result.total = answer.integer("total");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.ids; }
};

// Send a message. POST /sample/publish.json. Not idempotent. Full description: docs/endpoints/sample.md.
struct Publish {
    static constexpr const char *operation = "sample.publish";

    // Recipients. 1 to 3 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type. At most 32 characters. content: Content. At most 131072 bytes.
    MessageBody message;
    // Whether it mentions somebody. One of 0 (plain), 1 (mentions).
    std::optional<std::int64_t> is_mentioned{};
    // Push settings. JSON text.
    std::optional<std::string> push_ext{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("toUserId", to_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("isMentioned", detail::mentioned(is_mentioned, message));
        params.set_json("pushExt", push_ext);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove by path. DELETE /v2/samples/{sampleId}/items. Idempotent. Full description: docs/endpoints/sample.md.
struct Remove {
    static constexpr const char *operation = "sample.remove";

    // Which. At most 64 bytes.
    std::string sample_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("sampleId", sample_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Send a form with every type. POST /sample/send.json. Not idempotent. Full description: docs/endpoints/sample.md.
struct Send {
    static constexpr const char *operation = "sample.send";

    struct RemarksItem {
        // Whose. At most 4 characters.
        std::string id;
        // Which.
        std::optional<std::string> remark{};

        RC_LOCAL void fill(Params &members) const {
            members.set("id", id);
            members.set("remark", remark);
        }
    };

    // Sender; see friend/* and */ too. At most 8 bytes.
    std::string from_user_id;
    // Recipients. 1 to 3 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // How. Required, one of 0 (plain), 1 (loud).
    std::optional<std::int64_t> kind;
    // Labels. At most 2 items.
    std::optional<std::vector<std::string>> tags{};
    // When. One of FAST (now), SLOW (later).
    std::optional<std::string> mode{};
    // Seconds. Required when kind is 1, 1 to 60.
    std::optional<std::int64_t> delay{};
    // Unix time in milliseconds. At least 0.
    std::optional<std::int64_t> time{};
    // Keep it.
    std::optional<bool> is_persisted{};
    // How long. Required when isPersisted is true.
    std::optional<std::int64_t> days{};
    // Words. At most 2 items, each at most 4 characters.
    std::optional<std::vector<std::string>> words{};
    // Values by name. Required with owner, at most 3 items, keys at most 5 characters, values at most 6 characters.
    std::optional<std::map<std::string, std::string>> entries{};
    // Whose entries.
    std::optional<std::string> owner{};
    // Not before. HH:MM:SS.
    std::optional<std::string> start_time{};
    // Names. At most 2 items.
    std::optional<std::vector<RemarksItem>> remarks{};

    struct Result {
        struct MessageUidsItem {
            struct PartsItem {
                // Bytes
                std::int64_t size = 0;
            };
            // Recipient
            std::string user_id{};
            std::vector<PartsItem> parts{};
        };
        // One for each recipient
        std::vector<MessageUidsItem> message_uids{};
        // User id -> labels
        std::map<std::string, std::vector<std::string>> labels{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("kind", kind);
        params.set("tags", tags);
        params.set("mode", mode);
        params.set("delay", delay);
        params.set("time", time);
        params.set("isPersisted", is_persisted);
        params.set("days", days);
        params.set("words", words);
        params.set("entries", entries);
        params.set("owner", owner);
        params.set("startTime", start_time);
        params.set("remarks", remarks);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            for (std::size_t index_1 = 0, end_1 = answer.count(path_0 + ".parts"); index_1 < end_1; ++index_1) {
                const std::string path_1 = detail::item_path(path_0 + ".parts", index_1);
                auto &item_1 = item_0.parts.emplace_back();
                item_1.size = answer.integer(path_1 + ".size");
            }
        }
        result.labels = answer.texts_map("labels");
        result.raw = std::move(answer);
        return result;
    }
};

// Send one packet of a message. POST /sample/word.json. Not idempotent. Full description: docs/endpoints/sample.md.
struct SendWordStream {
    static constexpr const char *operation = "sample.send_word_stream";

    struct Content {
        // Its text.
        std::string content;
        // Its number. Required.
        std::optional<std::int64_t> seq{};
        // Whether it is the last. Required.
        std::optional<bool> complete{};
        // Why it is.
        std::optional<std::int64_t> complete_reason{};
        // From the second packet on. Required in some cases.
        std::optional<std::string> message_uid{};
        // Format of the text.
        std::optional<std::string> type{};
        // Who says it. JSON text.
        std::optional<std::string> user{};

        RC_LOCAL void fill(Params &members) const {
            members.set("content", content);
            members.set("seq", seq);
            members.set("complete", complete);
            members.set("completeReason", complete_reason);
            members.set("messageUID", message_uid);
            members.set("type", type);
            members.set_json("user", user);
        }
    };

    // Recipient. At most 64 bytes.
    std::string to_user_id;
    // Kind of the message.
    std::string object_name;
    // The packet. At most 200 bytes.
    Content content;
    // Keep it.
    std::optional<bool> is_persisted{};

    struct Result {
        // Id of the message
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("isPersisted", is_persisted);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Opens a stream by rc::Client::message_stream: send one packet of a message. Guide: docs/message-streams.md.
struct WordStream {
    static constexpr const char *operation = "sample.send_word_stream";

    // Recipient. At most 64 bytes.
    std::string to_user_id;
    // Keep it.
    std::optional<bool> is_persisted{};
    // Format of the text.
    std::optional<std::string> type{};
    // Who says it. JSON text.
    std::optional<std::string> user{};

    RC_LOCAL void fill(Params &params) const {
        params.set("toUserId", to_user_id);
        params.set("isPersisted", is_persisted);
        Params first;
        first.set("type", type);
        first.set_json("user", user);
        params.set_object("content", first);
    }
};

// Send indexed keys. POST /sample/sync.json. Idempotent. Legacy. Full description: docs/endpoints/sample.md.
struct Sync {
    static constexpr const char *operation = "sample.sync";

    // Group id -> name.
    std::map<std::string, std::string> group;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group[id]", group);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace sample
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
