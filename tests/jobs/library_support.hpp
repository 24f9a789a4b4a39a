// The library as users have it: a spool through its C interface, and requests as the service sends them.
#pragma once

#include <cppunit/extensions/HelperMacros.h>
#include <rongcloud/api/hooks.h>
#include <rongcloud/jobs.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace rongcloud::test {

struct Free {
    void operator()(rc_spool_config *p) const { rc_spool_config_free(p); }
    void operator()(rc_spool *p) const { rc_spool_free(p); }
    void operator()(rc_spool_batch *p) const { rc_spool_batch_free(p); }
    void operator()(rc_hook_event *p) const { rc_hook_event_free(p); }
    void operator()(rc_webhook *p) const { rc_webhook_free(p); }
    void operator()(rc_bytes *p) const { rc_bytes_free(p); }
    void operator()(rc_error *p) const { rc_error_free(p); }
};
using SpoolPtr = std::unique_ptr<rc_spool, Free>;
using BatchPtr = std::unique_ptr<rc_spool_batch, Free>;
using DeliveryPtr = std::unique_ptr<rc_hook_event, Free>;
using WebhookPtr = std::unique_ptr<rc_webhook, Free>;
using BytesPtr = std::unique_ptr<rc_bytes, Free>;
using ErrorPtr = std::unique_ptr<rc_error, Free>;
using Settings = std::map<std::string, std::string>;

class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "spoolXXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Folder() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    std::string file(const std::string &name = "spool") const { return path_ + "/" + name; }

private:
    std::string path_;
};

// What `call(rc_error **)` failed with; "" when it did not.
template <class Call>
std::string reason_of(const Call &call) {
    rc_error *error = nullptr;
    const rc_status status = call(&error);
    const ErrorPtr owned(error);
    CPPUNIT_ASSERT_EQUAL(status, rc_error_status(error));
    return status == RC_OK ? "" : rc_error_reason(error);
}

template <class Call>
void expect_ok(const Call &call) {
    rc_error *error = nullptr;
    const rc_status status = call(&error);
    const ErrorPtr owned(error);
    CPPUNIT_ASSERT_EQUAL_MESSAGE(rc_error_message(error), rc_status{RC_OK}, status);
}

inline std::string try_open(const std::string &path, SpoolPtr &out, const Settings &settings = {}) {
    rc_spool_config *config = nullptr;
    rc_spool_config_new(&config, nullptr);
    rc_spool_config_set(config, "path", path.c_str(), nullptr);
    for (const auto &[name, value] : settings) {
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_spool_config_set(config, name.c_str(), value.c_str(), nullptr));
    }
    rc_spool *spool = nullptr;
    const std::string reason = reason_of([&](rc_error **error) { return rc_spool_open(config, &spool, error); });
    rc_spool_config_free(config);
    out.reset(spool);
    return reason;
}

inline SpoolPtr open_spool(const std::string &path, const Settings &settings = {}) {
    SpoolPtr spool;
    CPPUNIT_ASSERT_EQUAL(std::string(), try_open(path, spool, settings));
    return spool;
}

inline std::string put(rc_spool *spool, const std::string &data, const char *id = nullptr, const char *key = nullptr,
                       int *is_duplicate = nullptr) {
    return reason_of([&](rc_error **error) {
        return rc_spool_put(spool, "test", id, key, data.data(), data.size(), is_duplicate, error);
    });
}

inline BatchPtr lease(rc_spool *spool, std::size_t count_max = 100, std::int32_t wait_ms = 0) {
    rc_spool_batch *batch = nullptr;
    expect_ok([&](rc_error **error) { return rc_spool_lease(spool, count_max, wait_ms, &batch, error); });
    return BatchPtr(batch);
}

inline BatchPtr lease_runs(rc_spool *spool, std::size_t count_max = 100) {
    rc_spool_batch *batch = nullptr;
    expect_ok([&](rc_error **error) { return rc_spool_lease_runs(spool, count_max, 0, &batch, error); });
    return BatchPtr(batch);
}

inline std::string data_of(const rc_spool_batch *batch) {
    std::string all;
    for (std::size_t i = 0; i < rc_spool_batch_count(batch); ++i) {
        const rc_spool_item *const item = rc_spool_batch_item(batch, i);
        all += (i == 0 ? "" : ",") + std::string(rc_spool_item_data(item), rc_spool_item_data_size(item));
    }
    return all;
}

inline std::string stats_of(rc_spool *spool) {
    rc_bytes *json = nullptr;
    expect_ok([&](rc_error **error) { return rc_spool_stats(spool, &json, error); });
    const BytesPtr owned(json);
    return rc_bytes_data(json);
}

inline WebhookPtr receiver() {
    rc_webhook_config *config = nullptr;
    rc_webhook *webhook = nullptr;
    rc_webhook_config_new(&config, nullptr);
    rc_webhook_config_add_secret(config, "key", "secret", nullptr);
    rc_webhook_new(config, &webhook, nullptr);
    rc_webhook_config_free(config);
    return WebhookPtr(webhook);
}

inline DeliveryPtr delivered(const rc_webhook *webhook, const std::string &body, const char *headers,
                             rc_verdict *verdict = nullptr, std::int64_t timestamp_ms = 0) {
    rc_bytes *query = nullptr;
    rc_webhook_sign("key", "secret", nullptr, timestamp_ms, &query, nullptr);
    const BytesPtr owned(query);
    const std::string target = std::string("/hooks?") + rc_bytes_data(query);
    rc_hook_event *event = nullptr;
    expect_ok([&](rc_error **error) {
        return rc_webhook_parse(webhook, "POST", target.c_str(), headers, body.data(), body.size(), 0, verdict, &event,
                                error);
    });
    return DeliveryPtr(event);
}

inline constexpr const char *kForm = "Content-Type: application/x-www-form-urlencoded";
inline constexpr const char *kJson = "Content-Type: application/json";

}  // namespace rongcloud::test
