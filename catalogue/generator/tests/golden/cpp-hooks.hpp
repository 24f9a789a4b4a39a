// Generated from catalogue/callbacks.yaml. Do not edit.
// Callbacks: what the service reports to the app server by itself, one struct for each kind of event. `from` reads
// it: rc::hooks::MessageRouted::from(event), where the event is a rc::HookEvent, or anything that has its text,
// integer, boolean, texts and json. A member that the event does not have, or that cannot be read as what it should
// be, is empty; an event may have members and values that are not listed here, which only the event itself has.
#ifndef RONGCLOUD_CPP_HOOKS_HPP
#define RONGCLOUD_CPP_HOOKS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <rongcloud/detail/namespace.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace hooks {

// A note was sent. To somebody. A form, signed in the query. The service waits for 5000 ms and sends it 3 times at
// most. Answer: HTTP 200. Nobody sends it.
struct NoteSent {
    static constexpr const char *type = "note_sent";

    // Id.
    std::optional<std::string> note_id{};
    // What happened. One of 0 (sent), 1 (read).
    std::optional<std::int64_t> action{};
    // Milliseconds since 1970.
    std::optional<std::int64_t> time{};
    // Where. JSON text.
    std::optional<std::string> place{};
    // Its id.
    std::optional<std::string> place_id{};
    // Who.
    std::optional<std::string> sender{};

    template <class Source>
    RC_LOCAL static NoteSent from(const Source &event) {
        NoteSent out;
        out.note_id = event.text("noteId");
        out.action = event.integer("type");
        out.time = event.integer("time");
        out.place = event.json("place");
        out.place_id = event.text("place.id");
        out.sender = event.text("from");
        return out;
    }
};

// A note was judged. JSON, signed in the headers. How long the service waits and how often it sends is not
// documented. Answer: HTTP 200. Known from third-party code only.
struct NoteJudged {
    static constexpr const char *type = "note_judged";

    // Id.
    std::optional<std::string> note_id{};
    // The judgement. One of GOOD (good), BAD (bad).
    std::optional<std::string> verdict{};
    // More.
    std::optional<std::string> detail{};

    template <class Source>
    RC_LOCAL static NoteJudged from(const Source &event) {
        NoteJudged out;
        out.note_id = event.text("noteId");
        out.verdict = event.text("verdict");
        out.detail = event.text("detail");
        return out;
    }
};

// A note is about to be sent. The answer decides. A form or JSON, as the documents contradict themselves, signed in
// the query, with the App Key in the body. The service sends it once. How long it waits is not documented. Answer:
// HTTP 200 with a decision. Partly known from third-party code only.
struct NoteAsked {
    static constexpr const char *type = "note_asked";

    // App Key.
    std::optional<std::string> app_key_in_body{};
    // Id.
    std::optional<std::string> note_id{};
    // Words.
    std::vector<std::string> words{};
    // Bytes.
    std::optional<std::int64_t> size{};
    // Whether it is hidden.
    std::optional<bool> is_hidden{};

    template <class Source>
    RC_LOCAL static NoteAsked from(const Source &event) {
        NoteAsked out;
        out.app_key_in_body = event.text("appKey");
        out.note_id = event.text("noteId");
        out.words = event.texts("words");
        out.size = event.integer("size");
        out.is_hidden = event.boolean("isHidden");
        return out;
    }
};

}  // namespace hooks
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
