// Generated from catalogue/callbacks.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

using namespace std::string_view_literals;

namespace {

constexpr std::array<CallbackField, 6> k_note_sent_fields{{
    {"noteId", "noteid", Type::string},
    {"type", {}, Type::int32},
    {"time", {}, Type::int64},
    {"place", {}, Type::object},
    {"place.id", {}, Type::string},
    {"from", {}, Type::string},
}};
constexpr std::array k_note_sent_marks{std::string_view{"noteId"}, std::string_view{"type"}};
constexpr std::array k_note_sent_dedupe{std::string_view{"noteId"}, std::string_view{"time"}};
constexpr std::array k_note_sent_order{std::string_view{"place.id"}};

constexpr std::array<CallbackField, 3> k_note_judged_fields{{
    {"noteId", {}, Type::string},
    {"verdict", {}, Type::string},
    {"detail", {}, Type::json},
}};
constexpr std::array k_note_judged_marks{std::string_view{"verdict"}};
constexpr std::array k_note_judged_dedupe{std::string_view{"noteId"}, std::string_view{"verdict"}};
constexpr std::array k_note_judged_order{std::string_view{"noteId"}};

constexpr std::array<CallbackField, 5> k_note_asked_fields{{
    {"appKey", {}, Type::string},
    {"noteId", {}, Type::string},
    {"words", {}, Type::string_array},
    {"size", {}, Type::int32},
    {"isHidden", {}, Type::boolean},
}};
constexpr std::array k_note_asked_marks{std::string_view{"noteId"}, std::string_view{"words"}};
constexpr std::array k_note_asked_dedupe{std::string_view{"noteId"}};
constexpr std::array k_note_asked_order{std::string_view{"words"}};

constexpr std::array<Callback, 3> k_callbacks{{
    {"note_sent", k_note_sent_fields, k_note_sent_marks, k_note_sent_dedupe, k_note_sent_order, {}, false, false, false,
     "{\"id\":\"note_sent\",\"class\":\"NoteSent\",\"title\":\"A note was sent\",\"doc\":\"To somebody.\",\"content\":\"form\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"noteId\",\"type\"],\"dedupe\":[\"noteId\",\"time\"],\"order\":[\"place.id\"],\"timeout_ms\":5000,\"tries\":3,\"reply\":\"HTTP 200.\",\"confidence\":\"docs\",\"notes\":\"Nobody sends it.\",\"sources\":[\"docs: note\"],\"fields\":[{\"name\":\"noteId\",\"snake\":\"note_id\",\"other\":\"noteid\",\"type\":\"string\",\"doc\":\"Id\"},{\"name\":\"type\",\"snake\":\"action\",\"type\":\"enum\",\"values\":[{\"value\":0,\"doc\":\"sent\"},{\"value\":1,\"doc\":\"read\"}],\"doc\":\"What happened\"},{\"name\":\"time\",\"snake\":\"time\",\"type\":\"long\",\"doc\":\"Milliseconds since 1970\"},{\"name\":\"place\",\"snake\":\"place\",\"type\":\"object\",\"doc\":\"Where\"},{\"name\":\"place.id\",\"snake\":\"place_id\",\"type\":\"string\",\"doc\":\"Its id\"},{\"name\":\"from\",\"snake\":\"sender\",\"type\":\"string\",\"doc\":\"Who\"}]}"sv},
    {"note_judged", k_note_judged_fields, k_note_judged_marks, k_note_judged_dedupe, k_note_judged_order, "notes", true, false, false,
     "{\"id\":\"note_judged\",\"class\":\"NoteJudged\",\"title\":\"A note was judged\",\"doc\":\"\",\"content\":\"json\",\"signature\":\"headers\",\"app_key\":\"with_signature\",\"list\":\"notes\",\"array\":true,\"decides\":false,\"marks\":[\"verdict\"],\"dedupe\":[\"noteId\",\"verdict\"],\"order\":[\"noteId\"],\"timeout_ms\":null,\"tries\":null,\"reply\":\"HTTP 200.\",\"confidence\":\"third_party\",\"notes\":\"\",\"sources\":[\"docs: note\"],\"fields\":[{\"name\":\"noteId\",\"snake\":\"note_id\",\"type\":\"string\",\"doc\":\"Id\"},{\"name\":\"verdict\",\"snake\":\"verdict\",\"type\":\"enum\",\"values\":[{\"value\":\"GOOD\",\"doc\":\"good\"},{\"value\":\"BAD\",\"doc\":\"bad\"}],\"doc\":\"The judgement\"},{\"name\":\"detail\",\"snake\":\"detail\",\"type\":\"json\",\"doc\":\"More\"}]}"sv},
    {"note_asked", k_note_asked_fields, k_note_asked_marks, k_note_asked_dedupe, k_note_asked_order, {}, false, true, true,
     "{\"id\":\"note_asked\",\"class\":\"NoteAsked\",\"title\":\"A note is about to be sent\",\"doc\":\"The answer decides.\",\"content\":\"both\",\"signature\":\"query\",\"app_key\":\"body\",\"list\":null,\"array\":false,\"decides\":true,\"marks\":[\"noteId\",\"words\"],\"dedupe\":[\"noteId\"],\"order\":[\"words\"],\"timeout_ms\":null,\"tries\":1,\"reply\":\"HTTP 200 with a decision.\",\"confidence\":\"partly\",\"notes\":\"\",\"sources\":[\"docs: note\"],\"fields\":[{\"name\":\"appKey\",\"snake\":\"app_key_in_body\",\"type\":\"string\",\"doc\":\"App Key\"},{\"name\":\"noteId\",\"snake\":\"note_id\",\"type\":\"string\",\"doc\":\"Id\"},{\"name\":\"words\",\"snake\":\"words\",\"type\":\"array<string>\",\"doc\":\"Words\"},{\"name\":\"size\",\"snake\":\"size\",\"type\":\"int\",\"doc\":\"Bytes\"},{\"name\":\"isHidden\",\"snake\":\"is_hidden\",\"type\":\"bool\",\"doc\":\"Whether it is hidden\"}]}"sv},
}};

}  // namespace

std::span<const Callback> callbacks() noexcept { return k_callbacks; }

}  // namespace rongcloud::catalogue
