// App Key and App Secret of one application.
#pragma once

#include <string>

namespace rongcloud::client {

struct Credentials {
    std::string app_key;
    std::string app_secret;
};

}  // namespace rongcloud::client
