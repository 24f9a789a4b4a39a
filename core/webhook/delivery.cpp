#include "core/webhook/delivery.hpp"

#include <algorithm>

#include "core/webhook/proof.hpp"

namespace rongcloud::webhook {

namespace {

// Of a scalar; a NUL in it is not its end.
std::string_view whole_text(const codec::JsonNode& node) {
    if (node.type == codec::JsonType::boolean) return node.truth ? "true" : "false";
    return node.text();
}

enum class Place { value, item_of_list };

// So that two lists of values never give one text.
void append_escaped(std::string& out, std::string_view value, Place place) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const bool is_item = place == Place::item_of_list;
    const auto is_special = [is_item](char c) { return c == '|' || c == '%' || c == '\0' || (is_item && c == ','); };
    if (std::ranges::none_of(value, is_special)) return void(out += value);
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (!is_special(c)) out += c;
        else out.append(1, '%').append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
}

}  // namespace

Event::Event(const Content& content, const codec::JsonNode& node) : content_(&content), node_(&node) {
    if (content.callback == nullptr) return;
    id_ = joined(content.callback->id, content.callback->dedupe, true);
    order_key_ = joined({}, content.callback->order, false);
}

const codec::JsonNode* Event::find(std::string_view path) const {
    const codec::JsonNode* node = content_->document.find(*node_, path);
    const bool is_there = node != nullptr && node->type != codec::JsonType::null;
    if (is_there || content_->callback == nullptr) return node;
    for (const catalogue::CallbackField& field : content_->callback->fields) {
        if (field.wire != path || field.other.empty()) continue;
        const std::size_t dot = path.rfind('.');
        if (dot == std::string_view::npos) return content_->document.find(*node_, field.other);
        const codec::JsonNode* parent = content_->document.find(*node_, path.substr(0, dot));
        return parent != nullptr ? content_->document.member(*parent, field.other) : nullptr;
    }
    return node;
}

const std::string& Event::json() const {
    std::call_once(json_made_, [this] { json_ = content_->document.write(*node_); });
    return json_;
}

std::string Event::text_of(std::string_view path) const {
    std::string text;
    const codec::JsonNode* node = find(path);
    if (node == nullptr) return text;
    if (node->type != codec::JsonType::array) {
        append_escaped(text, whole_text(*node), Place::value);
        return text;
    }
    for (const codec::JsonNode& item : content_->document.children(*node)) {
        if (!text.empty()) text += ',';
        append_escaped(text, whole_text(item), Place::item_of_list);
    }
    return text;
}

std::string Event::texts(const codec::JsonNode& node) const {
    std::string all;
    const auto add = [&all](const codec::JsonNode& one) {
        if (const char* text = to_text(one)) all.append(text).append(1, '\0');
    };
    if (node.type != codec::JsonType::array) add(node);
    else for (const codec::JsonNode& item : content_->document.children(node)) add(item);
    return all;
}

std::string Event::joined(std::string_view first, std::span<const std::string_view> paths, bool needs_all) const {
    std::string text(first);
    std::size_t missing = 0;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::string part = text_of(paths[i]);
        missing += part.empty() ? 1 : 0;
        if (i > 0 || !first.empty()) text += '|';
        text += part;
    }
    return missing == paths.size() || (needs_all && missing > 0) ? std::string() : text;
}

Delivery::Delivery(Content content, std::string app_key, std::int64_t signed_at_ms, std::string_view body)
    : content_(std::move(content)), app_key_(std::move(app_key)), signed_at_ms_(signed_at_ms), body_(body) {
    events_.reserve(content_.events.size());
    for (const codec::JsonNode* node : content_.events) events_.push_back(std::make_unique<Event>(content_, *node));
}

Delivery::~Delivery() {
    if (is_claimed_) memory_->release(claim_);
}

Verdict Delivery::claim(std::shared_ptr<RequestMemory> memory, const ReplayKey& proof, std::int64_t now_ms) {
    memory_ = std::move(memory);
    claim_.proof = {proof, replay_key(std::string_view(reinterpret_cast<const char*>(proof.data()), proof.size()), body_)};
    claim_.ids = keys_of_events();
    const ReplayAnswer answer = memory_->claim(claim_, now_ms);
    if (answer == ReplayAnswer::reused) {
        throw Refused(Verdict::bad_signature, "the signature came with another body before: somebody has seen it");
    }
    if (claim_.ids.size() == events_.size()) {
        for (std::size_t i = 0; i < claim_.known_ids.size(); ++i) events_[i]->is_duplicate = claim_.known_ids[i];
    }
    if (answer == ReplayAnswer::known) {
        for (const auto& event : events_) event->is_duplicate = true;
        return Verdict::duplicate;
    }
    is_claimed_ = answer == ReplayAnswer::fresh;
    return is_claimed_ ? Verdict::ok : Verdict::busy;
}

void Delivery::accept(std::int64_t now_ms) {
    if (!is_claimed_.exchange(false)) return;
    try {
        memory_->accept(claim_, now_ms);
    } catch (...) {  // no memory
        is_claimed_ = true;
        throw;
    }
}

std::string_view Delivery::type() const noexcept { return callback() != nullptr ? callback()->id : "unknown"; }

// None where an answer is asked for: the service may ask again about the same message, and then wants one again. None
// either when an event has nothing that makes it itself.
std::vector<ReplayKey> Delivery::keys_of_events() const {
    if (callback() == nullptr || callback()->decides) return {};
    const bool all_named = std::ranges::all_of(events_, [](const auto& event) { return !event->id().empty(); });
    if (!all_named) return {};
    std::vector<ReplayKey> keys;
    for (const auto& event : events_) keys.push_back(replay_key(app_key_, event->id()));
    return keys;
}

}  // namespace rongcloud::webhook
