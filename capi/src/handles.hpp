// What stands behind the opaque types of rongcloud.h.
#pragma once

#include <rongcloud/rongcloud.h>

#include <string>

#include "core/client/client.hpp"
#include "core/client/message_stream.hpp"
#include "core/client/pager.hpp"

struct rc_config {
    rongcloud::client::Config config;
};

struct rc_client {
    rongcloud::client::Client client;
};

struct rc_params {
    rongcloud::codec::Params params;
};

struct rc_result {
    rongcloud::codec::Result result;
};

struct rc_pager {
    rongcloud::client::Pager pager;
};

struct rc_bytes {
    std::string bytes;
};

struct rc_message_stream {
    rongcloud::client::MessageStream stream;
};

struct rc_error {
    rongcloud::ErrorInfo info;
};
