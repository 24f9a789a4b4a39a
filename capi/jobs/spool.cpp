// rc_spool_..., but for its items.
#include "capi/jobs/guard.hpp"
#include "capi/jobs/handles.hpp"

using rongcloud::Clock;
using rongcloud::Error;
using rongcloud::Milliseconds;
using rongcloud::Reason;
using rongcloud::jobs::Leased;
using rongcloud::jobs::NewItem;
using rongcloud::jobs::Spool;
using rongcloud::jobs::SpoolStats;
using rongcloud::jobs::StoredItem;
using rongcloud::jobs::capi::checked;
using rongcloud::jobs::capi::guard;
using rongcloud::jobs::capi::guarded;
using rongcloud::jobs::capi::in_memory;
using rongcloud::jobs::capi::need;

namespace {

std::string or_empty(const char *text) { return text != nullptr ? text : ""; }

// A copy, so that a wait goes on safely while another thread frees the handle.
std::shared_ptr<Spool> spool_of(rc_spool *spool) { return need(spool, "spool")->spool; }

rc_spool_batch *batch_of(std::shared_ptr<Spool> spool, Leased leased, bool is_only_read) {
    std::unique_ptr<rc_spool_batch> batch(new rc_spool_batch{{}, std::move(spool), std::move(leased), is_only_read, {}});
    batch->items.reserve(batch->leased.items.size());
    for (const auto &item : batch->leased.items) {
        batch->items.push_back({batch.get(), &item, batch->leased.lease, false, false});
    }
    return batch.release();
}

void lease(rc_spool *spool, size_t count_max, int32_t wait_ms, bool runs, rc_spool_batch **out) {
    auto inside = spool_of(spool);
    need(out, "out");
    Leased leased = inside->lease(count_max, Milliseconds(wait_ms), runs);
    *out = batch_of(std::move(inside), std::move(leased), false);
}

std::size_t checked_count(std::size_t count_max) {
    if (count_max >= 1 && count_max <= 10000) return count_max;
    throw Error(Reason::invalid_argument, "a list has 1 to 10000 items");
}

// The library below has the type, and writes JSON.
rc_bytes *json_of(const SpoolStats &stats) {
    const std::unique_ptr<rc_params, void (*)(rc_params *)> members(rc_params_new(), rc_params_free);
    if (!members) throw std::bad_alloc();
    const std::pair<const char *, std::int64_t> rows[] = {
        {"ready", stats.ready}, {"delayed", stats.delayed}, {"leased", stats.leased}, {"dead", stats.dead},
        {"bytes", stats.bytes}, {"size_max_bytes", stats.size_max_bytes}, {"oldest_age_ms", stats.oldest_age_ms},
        {"put", stats.put}, {"duplicates", stats.duplicates}, {"refused", stats.refused},
        {"acknowledged", stats.acknowledged}, {"failed", stats.failed}, {"commits", stats.commits}};
    for (const auto &[name, value] : rows) rc_params_set_int(members.get(), name, value);
    rc_bytes *json = nullptr;
    checked([&](rc_error **error) { return rc_message_content("app:SpoolStats", members.get(), &json, error); });
    return json;
}

}  // namespace

extern "C" {

rc_status rc_spool_config_new(rc_spool_config **out, rc_error **err) {
    return guard(err, [&] {
        need(out, "out");
        *out = new rc_spool_config;
    });
}

rc_status rc_spool_config_set(rc_spool_config *config, const char *name, const char *value, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(name, "name");
        need(value, "value");
        config->options.set(name, value);
    });
}

void rc_spool_config_free(rc_spool_config *config) {
    guarded([&] { delete config; });
}

rc_status rc_spool_open(const rc_spool_config *config, rc_spool **out, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(out, "out");
        *out = new rc_spool{Spool::open(config->options, Clock::system())};
    });
}

void rc_spool_free(rc_spool *spool) {
    guarded([&] {
        if (spool == nullptr) return;
        spool->spool->close();
        // In a forked child what the parent opened is left alone for good.
        if (spool->spool->is_of_this_process()) delete spool;
    });
}

rc_status rc_spool_put(rc_spool *spool, const char *type, const char *id, const char *order_key, const void *data,
                       size_t data_size, int *is_duplicate, rc_error **err) {
    return guard(err, [&] {
        const auto inside = spool_of(spool);
        need(type, "type");
        if (data_size > 0) need(data, "data");
        if (data_size > Spool::kDataMax) {
            throw Error(Reason::invalid_argument, "data is larger than an item of a spool may be");
        }
        NewItem item;
        item.type = type;
        item.id = or_empty(id);
        item.order_key = or_empty(order_key);
        if (data_size > 0) item.data.assign(static_cast<const char *>(data), data_size);
        std::vector<NewItem> items;
        items.push_back(std::move(item));
        const bool is_known = inside->put(std::move(items)).at(0);
        if (is_duplicate != nullptr) *is_duplicate = is_known ? 1 : 0;
    });
}

rc_status rc_spool_lease(rc_spool *spool, size_t count_max, int32_t wait_ms, rc_spool_batch **out, rc_error **err) {
    return guard(err, [&] { lease(spool, count_max, wait_ms, false, out); });
}

rc_status rc_spool_lease_runs(rc_spool *spool, size_t count_max, int32_t wait_ms, rc_spool_batch **out,
                              rc_error **err) {
    return guard(err, [&] { lease(spool, count_max, wait_ms, true, out); });
}

rc_status rc_spool_flush(rc_spool *spool, rc_error **err) {
    return guard(err, [&] { spool_of(spool)->flush(); });
}

rc_status rc_spool_stats(rc_spool *spool, rc_bytes **json, rc_error **err) {
    return guard(err, [&] {
        const auto inside = spool_of(spool);
        need(json, "json");
        *json = json_of(inside->stats());
    });
}

rc_status rc_spool_list(rc_spool *spool, int64_t after, size_t count_max, rc_spool_batch **out, rc_error **err) {
    return guard(err, [&] {
        auto inside = spool_of(spool);
        need(out, "out");
        std::vector<StoredItem> found = inside->alive(after, checked_count(count_max));
        *out = batch_of(std::move(inside), {{}, std::move(found)}, true);
    });
}

rc_status rc_spool_dead_list(rc_spool *spool, int64_t after, size_t count_max, rc_spool_batch **out, rc_error **err) {
    return guard(err, [&] {
        auto inside = spool_of(spool);
        need(out, "out");
        std::vector<StoredItem> found = inside->dead(after, checked_count(count_max));
        *out = batch_of(std::move(inside), {{}, std::move(found)}, true);
    });
}

rc_status rc_spool_dead_retry(rc_spool *spool, int64_t sequence, size_t *count, rc_error **err) {
    return guard(err, [&] {
        const size_t found = spool_of(spool)->retry_dead(sequence);
        if (count != nullptr) *count = found;
    });
}

rc_status rc_spool_dead_drop(rc_spool *spool, int64_t sequence, size_t *count, rc_error **err) {
    return guard(err, [&] {
        const size_t found = spool_of(spool)->drop_dead(sequence);
        if (count != nullptr) *count = found;
    });
}

size_t rc_spool_batch_count(const rc_spool_batch *batch) {
    return in_memory(size_t{0}, [&] { return batch != nullptr ? batch->items.size() : 0; });
}

const rc_spool_item *rc_spool_batch_item(const rc_spool_batch *batch, size_t index) {
    return in_memory<const rc_spool_item *>(nullptr, [&]() -> const rc_spool_item * {
        return batch != nullptr && index < batch->items.size() ? &batch->items[index] : nullptr;
    });
}

void rc_spool_batch_free(rc_spool_batch *batch) {
    guarded([&] {
        const std::unique_ptr<rc_spool_batch> owned(batch);
        if (batch == nullptr || batch->is_only_read) return;
        std::vector<std::int64_t> left;
        for (const rc_spool_item &item : batch->items) {
            if (!item.is_settled) left.push_back(item.stored->sequence);
        }
        batch->spool->give_back(left, batch->leased.lease);
    });
}

}  // extern "C"
