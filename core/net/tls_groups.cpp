#include "core/net/tls_groups.hpp"

#include <openssl/err.h>

#include <string>

namespace rongcloud::net {

void offer_groups(SSL_CTX* context, std::span<const char* const> wanted) {
    std::string offered;
    for (const char* const group : wanted) {
        if (SSL_CTX_set1_groups_list(context, group) != 1) continue;
        offered += (offered.empty() ? "" : ":") + std::string(group);
    }
    if (!offered.empty()) SSL_CTX_set1_groups_list(context, offered.c_str());
    ERR_clear_error();
}

}  // namespace rongcloud::net
