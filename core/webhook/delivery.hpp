// What was delivered: one event or several, of one kind.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/table.hpp"
#include "core/codec/json.hpp"
#include "core/webhook/request_memory.hpp"
#include "core/webhook/verdict.hpp"

namespace rongcloud::webhook {

// What one request brought, before it is known whether it was here before.
struct Content {
    const catalogue::Callback* callback = nullptr;  // nullptr: of a kind that the catalogue does not have
    codec::JsonDocument document;
    std::vector<const codec::JsonNode*> events;  // in it
};

// Immutable. Lives as long as its delivery.
class Event {
public:
    Event(const Content& content, const codec::JsonNode& node);

    // As JsonDocument::find, from the event; by the other spelling of a name, too, where the catalogue has one.
    const codec::JsonNode* find(std::string_view path) const;
    // The callback's id and what makes the event itself, joined with '|'. Empty when any part of that is missing: other
    // events could lack it, too, and would be taken for this one.
    const std::string& id() const noexcept { return id_; }
    // What events of one conversation, user or room have in common; empty when there is none.
    const std::string& order_key() const noexcept { return order_key_; }
    // Made when it is asked for first, in any thread.
    const std::string& json() const;
    // Of a member.
    std::string json(const codec::JsonNode& node) const { return content_->document.write(node); }
    // Of a list, or of a scalar the one; a NUL behind each.
    std::string texts(const codec::JsonNode& node) const;

    bool is_duplicate = false;

private:
    std::string joined(std::string_view first, std::span<const std::string_view> paths, bool needs_all) const;
    std::string text_of(std::string_view path) const;

    const Content* content_;
    const codec::JsonNode* node_;
    std::string id_;
    std::string order_key_;
    mutable std::once_flag json_made_;
    mutable std::string json_;
};

// Ends its claim with itself: a delivery that was not accepted may come again.
class Delivery {
public:
    Delivery(Content content, std::string app_key, std::int64_t signed_at_ms, std::string_view body);
    ~Delivery();
    Delivery(const Delivery&) = delete;
    Delivery& operator=(const Delivery&) = delete;

    // Once, before it is shown to anybody. Throws Refused(bad_signature) when the signature came with another body before.
    Verdict claim(std::shared_ptr<RequestMemory> memory, const ReplayKey& proof, std::int64_t now_ms);
    // It was answered: what comes again from now on is a duplicate. Does nothing the second time.
    void accept(std::int64_t now_ms);

    const catalogue::Callback* callback() const noexcept { return content_.callback; }
    std::string_view type() const noexcept;  // "unknown" without one; ends in NUL
    const std::string& app_key() const noexcept { return app_key_; }
    std::int64_t signed_at_ms() const noexcept { return signed_at_ms_; }
    const std::string& body() const noexcept { return body_; }
    std::size_t size() const noexcept { return events_.size(); }
    const Event& event(std::size_t index) const noexcept { return *events_[index]; }

private:
    std::vector<ReplayKey> keys_of_events() const;

    const Content content_;
    const std::string app_key_;
    const std::int64_t signed_at_ms_;
    const std::string body_;
    std::vector<std::unique_ptr<Event>> events_;
    std::shared_ptr<RequestMemory> memory_;
    RequestClaim claim_;
    std::atomic<bool> is_claimed_{false};
};

}  // namespace rongcloud::webhook
