// rc_spool_item_...
#include "capi/jobs/guard.hpp"
#include "capi/jobs/handles.hpp"

using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::jobs::ItemState;
using rongcloud::jobs::StoredItem;
using rongcloud::jobs::capi::checked;
using rongcloud::jobs::capi::guard;
using rongcloud::jobs::capi::in_memory;
using rongcloud::jobs::capi::need;

namespace {

const StoredItem &stored_of(const rc_spool_item *item) {
    static const StoredItem nothing;
    return item != nullptr ? *item->stored : nothing;
}

std::string name_of(const rc_spool_item &item) { return "item " + std::to_string(item.stored->sequence); }

using Lock = std::unique_lock<std::mutex>;

// One that its worker may still say something about. Takes the lock of its batch, so that one thread may extend leases while
// others handle items.
const rc_spool_item &leased(const rc_spool_item *item, Lock &lock) {
    need(item, "item");
    // In a forked child a thread that does not exist there may have it, and what follows is refused.
    if (item->batch->spool->is_of_this_process()) lock = Lock(item->batch->mutex);
    if (item->batch->is_only_read) {
        throw Error(Reason::invalid_argument, name_of(*item) + " stands in a list, and is not leased");
    }
    if (item->is_settled) throw Error(Reason::invalid_argument, name_of(*item) + " was acknowledged or refused before");
    if (item->is_lost) {
        throw Error(Reason::lease_lost, "the lease of " + name_of(*item) + " is over: an earlier item of its order key was "
                                        "refused or lost");
    }
    return *item;
}

// The others of a run: it is not their turn any more.
void lose_those_behind(const rc_spool_item &item) {
    if (item.stored->order_key.empty()) return;
    for (const rc_spool_item &other : item.batch->items) {
        if (other.stored->sequence <= item.stored->sequence) continue;
        if (other.stored->order_key == item.stored->order_key && other.stored->app_key == item.stored->app_key) {
            other.is_lost = true;
        }
    }
}

// Runs `say`. When the lease is lost, so are those of the items behind it.
template <class Say>
void say_of(const rc_spool_item &item, const Say &say) {
    try {
        say();
    } catch (const Error &error) {
        if (error.info().reason == Reason::lease_lost) lose_those_behind(item);
        throw;
    }
}

// The same, after which the item is its worker's no more: done, or lost. Any other failure leaves it.
template <class Say>
void settle(const rc_spool_item &item, const Say &say) {
    try {
        say_of(item, say);
    } catch (const Error &error) {
        item.is_settled = error.info().reason == Reason::lease_lost;
        throw;
    }
    item.is_settled = true;
}

}  // namespace

extern "C" {

rc_status rc_spool_item_ack(const rc_spool_item *item, rc_error **err) {
    return guard(err, [&] {
        Lock lock;
        const rc_spool_item &mine = leased(item, lock);
        settle(mine, [&] { mine.batch->spool->ack(mine.stored->sequence, mine.lease); });
    });
}

rc_status rc_spool_item_nack(const rc_spool_item *item, const char *reason, int64_t retry_after_ms, rc_error **err) {
    return guard(err, [&] {
        Lock lock;
        const rc_spool_item &mine = leased(item, lock);
        settle(mine, [&] {
            mine.batch->spool->nack(*mine.stored, mine.lease, reason != nullptr ? reason : "", retry_after_ms);
        });
        lose_those_behind(mine);
    });
}

rc_status rc_spool_item_extend(const rc_spool_item *item, rc_error **err) {
    return guard(err, [&] {
        Lock lock;
        const rc_spool_item &mine = leased(item, lock);
        say_of(mine, [&] { mine.batch->spool->extend(mine.stored->sequence, mine.lease); });
    });
}

int64_t rc_spool_item_sequence(const rc_spool_item *item) {
    return in_memory(int64_t{0}, [&] { return stored_of(item).sequence; });
}

const char *rc_spool_item_type(const rc_spool_item *item) {
    return in_memory<const char *>("", [&] { return stored_of(item).type.c_str(); });
}

const char *rc_spool_item_id(const rc_spool_item *item) {
    return in_memory<const char *>("", [&] { return stored_of(item).id.c_str(); });
}

const char *rc_spool_item_order_key(const rc_spool_item *item) {
    return in_memory<const char *>("", [&] { return stored_of(item).order_key.c_str(); });
}

const char *rc_spool_item_app_key(const rc_spool_item *item) {
    return in_memory<const char *>("", [&] { return stored_of(item).app_key.c_str(); });
}

const char *rc_spool_item_data(const rc_spool_item *item) {
    return in_memory<const char *>("", [&] { return stored_of(item).data.c_str(); });
}

size_t rc_spool_item_data_size(const rc_spool_item *item) {
    return in_memory(size_t{0}, [&] { return stored_of(item).data.size(); });
}

const char *rc_spool_item_body(const rc_spool_item *item) {
    return in_memory<const char *>("", [&] { return stored_of(item).body.c_str(); });
}

size_t rc_spool_item_body_size(const rc_spool_item *item) {
    return in_memory(size_t{0}, [&] { return stored_of(item).body.size(); });
}

int64_t rc_spool_item_put_at_ms(const rc_spool_item *item) {
    return in_memory(int64_t{0}, [&] { return stored_of(item).put_at_ms; });
}

int32_t rc_spool_item_tries(const rc_spool_item *item) {
    return in_memory(int32_t{0}, [&] { return static_cast<int32_t>(stored_of(item).tries); });
}

const char *rc_spool_item_reason(const rc_spool_item *item) {
    return in_memory<const char *>("", [&] { return stored_of(item).reason.c_str(); });
}

const char *rc_spool_item_state(const rc_spool_item *item) {
    return in_memory<const char *>("", [&]() -> const char * {
        if (item == nullptr) return "";
        switch (item->stored->state) {
            case ItemState::ready: return "ready";
            case ItemState::blocked: return "blocked";
            case ItemState::delayed: return "delayed";
            case ItemState::leased: return "leased";
            case ItemState::dead: return "dead";
        }
        return "";
    });
}

int64_t rc_spool_item_due_at_ms(const rc_spool_item *item) {
    return in_memory(int64_t{0}, [&] {
        const StoredItem &stored = stored_of(item);
        return stored.state == ItemState::delayed || stored.state == ItemState::leased ? stored.due_at_ms : 0;
    });
}

rc_status rc_spool_item_event(const rc_spool_item *item, rc_hook_event **out, rc_error **err) {
    return guard(err, [&] {
        const StoredItem &stored = *need(item, "item")->stored;
        need(out, "out");
        if (stored.app_key.empty()) {
            throw Error(Reason::invalid_argument, name_of(*item) + " is no event of a callback");
        }
        checked([&](rc_error **error) {
            return rc_hook_event_load(stored.app_key.c_str(), stored.type.c_str(), stored.signed_at_ms,
                                      stored.data.data(), stored.data.size(), out, error);
        });
    });
}

}  // extern "C"
