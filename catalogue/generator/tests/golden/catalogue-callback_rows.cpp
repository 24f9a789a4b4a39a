// Generated from catalogue/callbacks.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

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
    {"note_sent", k_note_sent_fields, k_note_sent_marks, k_note_sent_dedupe, k_note_sent_order, {}, false, false, false},
    {"note_judged", k_note_judged_fields, k_note_judged_marks, k_note_judged_dedupe, k_note_judged_order, "notes", true, false, false},
    {"note_asked", k_note_asked_fields, k_note_asked_marks, k_note_asked_dedupe, k_note_asked_order, {}, false, true, true},
}};

}  // namespace

std::span<const Callback> callbacks() noexcept { return k_callbacks; }

}  // namespace rongcloud::catalogue
