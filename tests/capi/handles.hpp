// Owners of C objects for tests, and a client made from the environment that with_emulator.py sets.
#pragma once

#include <cppunit/extensions/HelperMacros.h>
#include <rongcloud/api/all.h>
#include <rongcloud/rongcloud.h>

#include <cstdlib>
#include <memory>
#include <string>

namespace rongcloud::test {

struct Free {
    void operator()(rc_config *p) const { rc_config_free(p); }
    void operator()(rc_client *p) const { rc_client_free(p); }
    void operator()(rc_params *p) const { rc_params_free(p); }
    void operator()(rc_result *p) const { rc_result_free(p); }
    void operator()(rc_error *p) const { rc_error_free(p); }
    void operator()(rc_bytes *p) const { rc_bytes_free(p); }
    void operator()(rc_pager *p) const { rc_pager_free(p); }
    void operator()(rc_event *p) const { rc_event_free(p); }
    void operator()(rc_event_stream *p) const { rc_event_stream_free(p); }
    void operator()(rc_message_stream *p) const { rc_message_stream_free(p); }
    void operator()(rc_webhook_config *p) const { rc_webhook_config_free(p); }
    void operator()(rc_webhook *p) const { rc_webhook_free(p); }
    void operator()(rc_hook_event *p) const { rc_hook_event_free(p); }
};
using ConfigPtr = std::unique_ptr<rc_config, Free>;
using ClientPtr = std::unique_ptr<rc_client, Free>;
using ParamsPtr = std::unique_ptr<rc_params, Free>;
using ResultPtr = std::unique_ptr<rc_result, Free>;
using ErrorPtr = std::unique_ptr<rc_error, Free>;
using BytesPtr = std::unique_ptr<rc_bytes, Free>;
using PagerPtr = std::unique_ptr<rc_pager, Free>;
using EventPtr = std::unique_ptr<rc_event, Free>;
using EventStreamPtr = std::unique_ptr<rc_event_stream, Free>;
using MessageStreamPtr = std::unique_ptr<rc_message_stream, Free>;
using WebhookConfigPtr = std::unique_ptr<rc_webhook_config, Free>;
using WebhookPtr = std::unique_ptr<rc_webhook, Free>;
using HookEventPtr = std::unique_ptr<rc_hook_event, Free>;

inline ConfigPtr config_from_environment() {
    rc_config *config = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_new(&config, nullptr));
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_load_environment(config, nullptr));
    return ConfigPtr(config);
}

inline ClientPtr client_of(const ConfigPtr &config) {
    rc_client *client = nullptr;
    rc_error *error = nullptr;
    const rc_status status = rc_client_new(config.get(), &client, &error);
    const ErrorPtr owner(error);
    CPPUNIT_ASSERT_EQUAL_MESSAGE(rc_error_message(error), rc_status{RC_OK}, status);
    return ClientPtr(client);
}

// The application number 2 of the emulator.
inline ConfigPtr second_application() {
    ConfigPtr config = config_from_environment();
    rc_config_set(config.get(), "app_key", std::getenv("TEST_SECOND_APP_KEY"), nullptr);
    rc_config_set(config.get(), "app_secret", std::getenv("TEST_SECOND_APP_SECRET"), nullptr);
    return config;
}

}  // namespace rongcloud::test
