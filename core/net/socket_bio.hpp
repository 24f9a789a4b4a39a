// OpenSSL's view of a Socket: a BIO whose writes cannot raise SIGPIPE.
#pragma once

#include <openssl/bio.h>

#include "core/net/socket.hpp"

namespace rongcloud::net {

// The BIO borrows `socket`, which must stay where it is and outlive it. Throws bad_alloc.
BIO* new_socket_bio(Socket& socket);

}  // namespace rongcloud::net
