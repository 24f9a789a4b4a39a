// What stands behind the opaque types of rongcloud.h.
#pragma once

#include <rongcloud/rongcloud.h>

#include <memory>
#include <string>
#include <vector>

#include "capi/src/client_handle.hpp"
#include "core/client/message_stream.hpp"
#include "core/client/pager.hpp"
#include "core/webhook/receiver.hpp"

struct rc_config {
    rongcloud::client::Config config;
};

struct rc_params {
    rongcloud::codec::Params params;
};

struct rc_result {
    rongcloud::codec::Result result;
};

struct rc_request {
    std::shared_ptr<rongcloud::client::AsyncCall> call;
};

struct rc_pager {
    std::shared_ptr<const rc_client> client;
    rongcloud::client::Pager pager;
};

struct rc_bytes {
    std::string bytes;
};

struct rc_message_stream {
    std::shared_ptr<const rc_client> client;
    rongcloud::client::MessageStream stream;
};

struct rc_event_stream {
    std::shared_ptr<const rc_client> client;
    std::unique_ptr<rongcloud::client::EventStream> stream;
};

struct rc_event {
    rongcloud::codec::Event event;
};

struct rc_webhook_config {
    rongcloud::webhook::Options options;
};

struct rc_webhook {
    rongcloud::webhook::Receiver receiver;
};

// A whole delivery, which owns it and has one of these for each event in it; or one of those.
struct rc_hook_event {
    rongcloud::webhook::Delivery *delivery;
    const rongcloud::webhook::Event *event;  // the first one of a delivery; nullptr: it has none
    std::unique_ptr<rongcloud::webhook::Delivery> owned;
    std::vector<rc_hook_event> parts;
};

struct rc_error {
    rongcloud::ErrorInfo info;
};
