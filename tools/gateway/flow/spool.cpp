#include "tools/gateway/flow/spool.hpp"

#include <Poco/JSON/Parser.h>
#include <Poco/NumberParser.h>

#include <filesystem>

#include "tools/gateway/config/node.hpp"
#include "tools/gateway/flow/envelope.hpp"

namespace rongcloud::gateway {

namespace {

constexpr auto kRecent = std::chrono::seconds(1);

std::unique_ptr<rc_spool_config, void (*)(rc_spool_config*)> config_of(const SpoolSettings& settings) {
    rc_spool_config* made = nullptr;
    rc::detail::checked([&](rc_error** error) { return rc_spool_config_new(&made, error); });
    std::unique_ptr<rc_spool_config, void (*)(rc_spool_config*)> config(made, rc_spool_config_free);
    const auto set = [&](const char* name, const std::string& value) {
        rc::detail::checked(
            [&](rc_error** error) { return rc_spool_config_set(config.get(), name, value.c_str(), error); });
    };
    set("path", settings.path);
    for (const auto& [name, value] : settings.options) set(name.c_str(), value);
    return config;
}

void check_folder(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    std::error_code ignored;
    if (!folder.empty() && !std::filesystem::is_directory(folder, ignored)) {
        throw ConfigError("spool.path: the folder '" + folder + "' is not there");
    }
}

rc_spool* opened(const SpoolSettings& settings) {
    check_folder(settings.path);
    const auto config = config_of(settings);
    rc_spool* spool = nullptr;
    rc::detail::checked([&](rc_error** error) { return rc_spool_open(config.get(), &spool, error); });
    return spool;
}

// The spool gives an event without an id one that ends with the event's place in its request.
std::size_t index_of(std::string_view item_id) {
    unsigned index = 0;
    const std::string digits(item_id.substr(item_id.rfind('|') + 1));
    return Poco::NumberParser::tryParseUnsigned(digits, index) ? index : 0;
}

}  // namespace

std::chrono::milliseconds SpoolBatch::time_left() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::milliseconds(rc_spool_item_due_at_ms(item(0))) - std::chrono::duration_cast<std::chrono::milliseconds>(now);
}

std::optional<Record> SpoolBatch::record(std::size_t index, bool with_body) const {
    const rc_spool_item* const kept = item(index);
    rc_hook_event* loaded = nullptr;
    if (rc_spool_item_event(kept, &loaded, nullptr) != RC_OK) return std::nullopt;
    const rc::HookDelivery delivery(RC_VERDICT_OK, loaded);
    EventParts parts;
    parts.type = rc_spool_item_type(kept);
    parts.id = rc_hook_event_id(loaded);
    if (parts.id.empty()) parts.index = index_of(rc_spool_item_id(kept));
    parts.order_key = rc_spool_item_order_key(kept);
    parts.app_key = rc_spool_item_app_key(kept);
    parts.signed_at_ms = rc_hook_event_signed_at_ms(loaded);
    parts.json = {rc_spool_item_data(kept), rc_spool_item_data_size(kept)};
    if (with_body) parts.body = {rc_spool_item_body(kept), rc_spool_item_body_size(kept)};
    return make_record(parts);
}

bool SpoolBatch::acknowledge(std::size_t index) const { return rc_spool_item_ack(item(index), nullptr) == RC_OK; }

bool SpoolBatch::refuse(std::size_t index, const std::string& reason) const {
    return rc_spool_item_nack(item(index), reason.c_str(), -1, nullptr) == RC_OK;
}

std::string SpoolBatch::order_key(std::size_t index) const {
    const std::string_view key = rc_spool_item_order_key(item(index));
    return key.empty() ? std::string() : std::string(rc_spool_item_app_key(item(index))).append("|").append(key);
}

void check_spool(const SpoolSettings& settings) {
    config_of(settings);
    check_folder(settings.path);
}

Spool::Spool(const SpoolSettings& settings) : spool_(opened(settings), rc_spool_free) {}

void Spool::put(rc::HookDelivery& delivery) {
    rc::detail::checked(
        [&](rc_error** error) { return rc_spool_put_delivery(spool_.get(), delivery.c_ptr(), error); });
}

SpoolBatch Spool::lease(std::size_t count_max, bool runs, std::int32_t wait_ms) {
    rc_spool_batch* batch = nullptr;
    const auto lease = runs ? rc_spool_lease_runs : rc_spool_lease;
    rc::detail::checked([&](rc_error** error) { return lease(spool_.get(), count_max, wait_ms, &batch, error); });
    return SpoolBatch(batch);
}

SpoolStats Spool::stats() const {
    rc_bytes* bytes = nullptr;
    rc::detail::checked([&](rc_error** error) { return rc_spool_stats(spool_.get(), &bytes, error); });
    const std::unique_ptr<rc_bytes, void (*)(rc_bytes*)> owned(bytes, rc_bytes_free);
    const auto told = Poco::JSON::Parser()
                          .parse(std::string(rc_bytes_data(bytes), rc_bytes_size(bytes)))
                          .extract<Poco::JSON::Object::Ptr>();
    const auto number = [&](const char* name) { return told->optValue<Poco::Int64>(name, 0); };
    SpoolStats stats;
    stats.waiting = number("ready") + number("delayed") + number("leased");
    stats.dead = number("dead");
    stats.bytes = number("bytes");
    stats.oldest_age_ms = number("oldest_age_ms");
    stats.put = number("put");
    stats.duplicates = number("duplicates");
    stats.refused = number("refused");
    stats.commits = number("commits");
    return stats;
}

SpoolStats Spool::recent_stats() {
    const auto kept = [this](bool even_old) -> std::optional<SpoolStats> {
        const std::scoped_lock lock(recent_mutex_);
        return even_old || std::chrono::steady_clock::now() < recent_until_ ? recent_ : std::nullopt;
    };
    if (const auto recent = kept(false)) return *recent;
    std::unique_lock refresh(refresh_mutex_, std::try_to_lock);
    if (!refresh.owns_lock()) {
        if (const auto old = kept(true)) return *old;
        refresh.lock();  // the first ones of all
    }
    if (const auto recent = kept(false)) return *recent;
    SpoolStats fresh = stats();
    const std::scoped_lock lock(recent_mutex_);
    recent_ = fresh;
    recent_until_ = std::chrono::steady_clock::now() + kRecent;
    return fresh;
}

void Spool::flush() {
    rc::detail::checked([&](rc_error** error) { return rc_spool_flush(spool_.get(), error); });
}

}  // namespace rongcloud::gateway
