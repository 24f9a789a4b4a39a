// rc_pager_...
#include "capi/src/guard.hpp"

using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::Inside;
using rongcloud::capi::need;

extern "C" {

rc_status rc_pager_new(rc_client *client, const char *operation, const rc_params *params, rc_pager **out,
                       rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(operation, "operation");
        need(out, "out");
        rongcloud::codec::Params bag;
        if (params != nullptr) bag = params->params;
        *out = new rc_pager{inside.share(), rongcloud::client::Pager(*inside, operation, std::move(bag))};
    });
}

rc_status rc_pager_set_max_pages(rc_pager *pager, int32_t max_pages, rc_error **err) {
    return guard(err, [&] { need(pager, "pager")->pager.set_max_pages(max_pages); });
}

rc_status rc_pager_next(rc_pager *pager, rc_result **out, rc_error **err) {
    return guard(err, [&] {
        need(pager, "pager");
        need(out, "out");
        auto page = pager->pager.next();
        *out = page ? new rc_result{std::move(*page)} : nullptr;
    });
}

void rc_pager_free(rc_pager *pager) {
    guarded([&] { delete pager; });
}

}  // extern "C"
