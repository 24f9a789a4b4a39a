// Generated from catalogue/message_types.yaml. Do not edit.
// Messages: the built-in types, and the structures in them. Each type is an aggregate with its required members
// first, and converts to the rc::MessageBody that requests take, which checks it: rc::message::SendPrivate{"alice",
// {"bob"}, rc::messages::Text{"hi"}}. A message that is wrong throws rc::ArgumentError then. The structures convert
// to JSON text, as the member push_ext of requests takes it.
#ifndef RONGCLOUD_CPP_MESSAGES_HPP
#define RONGCLOUD_CPP_MESSAGES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <rongcloud/detail/message.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace messages {

// Whom a message mentions. In tests only.
struct MentionedInfo {
    static constexpr const char *name_in_catalogue = "mentioned_info";

    // Who. Required, one of 1 (all), 2 (some).
    std::optional<std::int64_t> type;
    // Users. Required when type is 2.
    std::optional<std::vector<std::string>> user_id_list{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("type", type);
        fields.set("userIdList", user_id_list);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Settings of a maker. In tests only.
struct MakerPush {
    static constexpr const char *name_in_catalogue = "maker_push";

    // Thread. At most 8 characters.
    std::optional<std::string> thread_id{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("thread-id", thread_id);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// Push settings. In tests only.
struct PushExt {
    static constexpr const char *name_in_catalogue = "push_ext";

    // Title.
    std::optional<std::string> title{};
    // Settings of a maker.
    std::optional<MakerPush> maker{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("title", title);
        detail::add_member(fields, "configs", "MK", maker);
    }
    // JSON text. Throws ArgumentError when a member is wrong.
    RC_LOCAL std::string json() const { return detail::structure_json(*this); }
    RC_LOCAL operator std::string() const { return json(); }
};

// A note. RC:NoteMsg. Stored by clients, not counted; not known whether pushed. Nobody sends it.
struct Note {
    static constexpr const char *object_name = "RC:NoteMsg";

    // Text. At most 16 characters.
    std::string content;
    // Bytes. Required, 0 to 60.
    std::optional<std::int64_t> size;
    // Whether it is hidden.
    std::optional<bool> is_hidden{};
    // Share.
    std::optional<double> ratio{};
    // Another content. JSON text.
    std::optional<std::string> quoted{};
    // Whom a message mentions.
    std::optional<MentionedInfo> mentioned_info{};
    // Words. At most 4 items.
    std::optional<std::vector<std::string>> list{};

    RC_LOCAL void fill(Params &fields) const {
        fields.set("content", content);
        fields.set("size", size);
        fields.set("delete", is_hidden);
        fields.set("ratio", ratio);
        fields.set_json("quoted", quoted);
        fields.set("mentionedInfo", mentioned_info);
        fields.set("list", list);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, mentioned_info.has_value()); }
};

// A signal. RC:CallMsg. Not known whether stored by clients or counted as unread or pushed.
struct Call {
    static constexpr const char *object_name = "RC:CallMsg";

    // The members as a JSON object; which there are is not known.
    std::string members = "{}";

    RC_LOCAL void fill(Params &fields) const {
        fields.set_members(members);
    }
    RC_LOCAL operator MessageBody() const { return detail::message_body(*this, false); }
};

}  // namespace messages
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
