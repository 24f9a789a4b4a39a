#include "core/net/socket_bio.hpp"

#include <new>

#include "core/base/no_fork.hpp"

namespace rongcloud::net {

namespace {

BioSocket& target_of(BIO* bio) { return *static_cast<BioSocket*>(BIO_get_data(bio)); }

int bio_write(BIO* bio, const char* bytes, int count) {
    BIO_clear_retry_flags(bio);
    if (bytes == nullptr || count <= 0) return 0;
    Socket& socket = target_of(bio).socket;
    const std::size_t sent = socket.send(bytes, static_cast<std::size_t>(count));
    if (sent > 0) return static_cast<int>(sent);
    if (socket.would_block()) BIO_set_retry_write(bio);
    return -1;
}

int bio_read(BIO* bio, char* buffer, int capacity) {
    BIO_clear_retry_flags(bio);
    if (buffer == nullptr || capacity <= 0) return 0;
    BioSocket& target = target_of(bio);
    if (target.receives_left-- <= 0) {
        BIO_set_retry_read(bio);
        return -1;
    }
    Socket& socket = target.socket;
    const std::size_t received = [&] {
        const ForkAllowed waiting;  // it may wait; nothing is locked here
        return socket.receive(buffer, static_cast<std::size_t>(capacity));
    }();
    if (received > 0) return static_cast<int>(received);
    target.was_empty = socket.would_block();
    if (target.was_empty) BIO_set_retry_read(bio);
    return socket.ended() ? 0 : -1;
}

long bio_control(BIO* bio, int command, long, void*) {
    if (command == BIO_CTRL_FLUSH) return 1;
    if (command == BIO_CTRL_EOF) return target_of(bio).socket.ended() ? 1 : 0;
    return 0;
}

// Made once and kept: the process may hold SSL objects until its very end.
const BIO_METHOD* method() {
    static const BIO_METHOD* const made = [] {
        BIO_METHOD* const fresh = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "rongcloud socket");
        if (fresh == nullptr) throw std::bad_alloc();
        BIO_meth_set_write(fresh, bio_write);
        BIO_meth_set_read(fresh, bio_read);
        BIO_meth_set_ctrl(fresh, bio_control);
        return fresh;
    }();
    return made;
}

}  // namespace

BIO* new_socket_bio(BioSocket& target) {
    BIO* const bio = BIO_new(method());
    if (bio == nullptr) throw std::bad_alloc();
    BIO_set_data(bio, &target);
    BIO_set_init(bio, 1);
    return bio;
}

}  // namespace rongcloud::net
