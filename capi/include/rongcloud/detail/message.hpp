// rongcloud/detail/message.hpp - rc::MessageBody, and the content of messages as JSON text.
#ifndef RONGCLOUD_DETAIL_MESSAGE_HPP
#define RONGCLOUD_DETAIL_MESSAGE_HPP

#include <memory>
#include <optional>
#include <string>

#include <rongcloud/detail/params.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct BytesFree {
    void operator()(rc_bytes *bytes) const noexcept { rc_bytes_free(bytes); }
};

// Takes what `make(rc_bytes **, rc_error **)` makes.
template <class Make>
std::string made_text(const Make &make) {
    rc_bytes *bytes = nullptr;
    checked([&](rc_error **error) { return make(&bytes, error); });
    const std::unique_ptr<rc_bytes, BytesFree> owner(bytes);
    return std::string(rc_bytes_data(bytes), rc_bytes_size(bytes));
}

}  // namespace detail

// The content of a message as JSON text. `object_name` is a built-in type ("RC:TxtMsg"), whose members are checked, or
// one of the app's own, which takes any. Throws ArgumentError that names type and member.
inline std::string message_content(const detail::Text &object_name, const Params &fields = {}) {
    return detail::made_text([&](rc_bytes **out, rc_error **error) {
        return rc_message_content(object_name.c_str("the object name"), fields.c_ptr(), out, error);
    });
}

// The same of a structure that stands in several contents or in a parameter: "mentioned_info", "user", "push_ext".
inline std::string message_structure(const detail::Text &name, const Params &fields = {}) {
    return detail::made_text([&](rc_bytes **out, rc_error **error) {
        return rc_message_structure(name.c_str("the name"), fields.c_ptr(), out, error);
    });
}

// A message as the requests that send one take it. The structs of rongcloud/cpp/messages.hpp convert to it; a type of
// the app's own is written out: rc::MessageBody{"app:order", R"({"id":7})"}.
struct MessageBody {
    // "RC:TxtMsg"; one of the app's own must not begin with "RC:".
    std::string object_name;
    // JSON text for a built-in type, any text for one of the app's own.
    std::string content;
    // Whether the content says whom it mentions; sets the switch for it in requests that have one.
    bool mentions = false;
};

namespace detail {

template <class Message>
RC_LOCAL MessageBody message_body(const Message &message, bool mentions) {
    Params fields;
    message.fill(fields);
    return {Message::object_name, message_content(Message::object_name, fields), mentions};
}

template <class Structure>
RC_LOCAL std::string structure_json(const Structure &structure) {
    Params fields;
    structure.fill(fields);
    return message_structure(Structure::name_in_catalogue, fields);
}

// Appends {name: structure} to the JSON array `array`.
template <class Structure>
RC_LOCAL void add_member(Params &fields, const char *array, const char *name,
                         const std::optional<Structure> &structure) {
    if (!structure) return;
    Params item;
    fields.add_object(array, item.set(name, *structure));
}

inline void fill_message(Params &params, const MessageBody &message, const char *object_name, const char *content) {
    params.set(object_name, message.object_name);
    params.set(content, message.content);
}
inline void fill_message(Params &params, const std::optional<MessageBody> &message, const char *object_name,
                         const char *content) {
    if (message) fill_message(params, *message, object_name, content);
}

// The switch that makes the service look at whom a message mentions: as given, otherwise on when it mentions somebody.
template <class Switch>
std::optional<Switch> mentioned(const std::optional<Switch> &given, const MessageBody &message) {
    return given || !message.mentions ? given : std::optional<Switch>(Switch{1});
}
template <class Switch>
std::optional<Switch> mentioned(const std::optional<Switch> &given, const std::optional<MessageBody> &message) {
    return message ? mentioned(given, *message) : given;
}

}  // namespace detail

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
