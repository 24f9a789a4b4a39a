// OpenSSL's view of a Socket: a BIO whose writes cannot raise SIGPIPE.
#pragma once

#include <openssl/bio.h>

#include "core/net/socket.hpp"

namespace rongcloud::net {

// What a BIO works on. OpenSSL reads on and on while tickets, new keys or pieces of a record come, which a peer can send
// without end: after some of them the BIO says that there is nothing, so that whoever reads can look at the time.
struct BioSocket {
    explicit BioSocket(Socket& of) : socket(of) {}
    // Before each call of OpenSSL that reads.
    void begin() {
        receives_left = 64;
        was_empty = false;
    }

    Socket& socket;
    int receives_left = 0;
    bool was_empty = false;  // there was really nothing
};

// The BIO borrows `target`, which must stay where it is and outlive it. Throws bad_alloc.
BIO* new_socket_bio(BioSocket& target);

}  // namespace rongcloud::net
