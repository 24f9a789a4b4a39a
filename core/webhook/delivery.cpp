#include "core/webhook/delivery.hpp"

#include <algorithm>

#include "core/webhook/proof.hpp"

namespace rongcloud::webhook {

Event::Event(const Content& content, const codec::JsonNode& node) : content_(&content), node_(&node) {
    if (content.callback == nullptr) return;
    id_ = joined(content.callback->id, content.callback->dedupe);
    order_key_ = joined({}, content.callback->order);
}

const codec::JsonNode* Event::find(std::string_view path) const {
    const codec::JsonNode* node = content_->document.find(*node_, path);
    if (node != nullptr || content_->callback == nullptr) return node;
    for (const catalogue::CallbackField& field : content_->callback->fields) {
        if (field.wire != path || field.other.empty()) continue;
        const std::size_t dot = path.rfind('.');
        if (dot == std::string_view::npos) return content_->document.find(*node_, field.other);
        const codec::JsonNode* parent = content_->document.find(*node_, path.substr(0, dot));
        return parent != nullptr ? content_->document.member(*parent, field.other) : nullptr;
    }
    return nullptr;
}

const std::string& Event::json() const {
    std::call_once(json_made_, [this] { json_ = content_->document.write(*node_); });
    return json_;
}

std::string Event::text_of(std::string_view path) const {
    const codec::JsonNode* node = find(path);
    if (node == nullptr) return {};
    if (const char* text = to_text(*node)) return text;
    std::string items;
    for (const codec::JsonNode& item : content_->document.children(*node)) {
        if (const char* text = to_text(item)) items.append(items.empty() ? "" : ",").append(text);
    }
    return items;
}

// Empty when none of the paths has anything.
std::string Event::joined(std::string_view first, std::span<const std::string_view> paths) const {
    std::string text(first);
    bool is_empty = true;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::string part = text_of(paths[i]);
        is_empty = is_empty && part.empty();
        if (i > 0 || !first.empty()) text += '|';
        text += part;
    }
    return is_empty ? std::string() : text;
}

Delivery::Delivery(Content content, std::string app_key, std::int64_t signed_at_ms, std::string_view body)
    : content_(std::move(content)), app_key_(std::move(app_key)), signed_at_ms_(signed_at_ms), body_(body) {
    events_.reserve(content_.events.size());
    for (const codec::JsonNode* node : content_.events) events_.push_back(std::make_unique<Event>(content_, *node));
}

Delivery::~Delivery() {
    if (is_claimed_) memory_->release(proof_, keys_);
}

Verdict Delivery::claim(std::shared_ptr<ReplayMemory> memory, const ReplayKey& proof, std::int64_t now_ms) {
    memory_ = std::move(memory);
    proof_ = proof;
    keys_ = keys_of_events();
    std::vector<bool> known;
    const ReplayMemory::Answer answer = memory_->claim(proof_, keys_, now_ms, known);
    if (keys_.size() == events_.size()) {
        for (std::size_t i = 0; i < known.size(); ++i) events_[i]->is_duplicate = known[i];
    }
    if (answer == ReplayMemory::Answer::known) {
        for (const auto& event : events_) event->is_duplicate = true;
        return Verdict::duplicate;
    }
    is_claimed_ = answer == ReplayMemory::Answer::fresh;
    return is_claimed_ ? Verdict::ok : Verdict::busy;
}

void Delivery::accept(std::int64_t now_ms) {
    const std::lock_guard lock(mutex_);
    if (!is_claimed_) return;
    memory_->accept(proof_, keys_, now_ms);
    is_claimed_ = false;
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
