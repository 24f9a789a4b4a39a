// Poco's side of one connection, and a little more patience than Poco's own.
#pragma once

#include <Poco/Net/HTTPServerSession.h>

namespace rongcloud::emulator {

class Session final : public Poco::Net::HTTPServerSession {
public:
    using HTTPServerSession::HTTPServerSession;

    // Waits for the first byte of a request, past blank lines before it (RFC 9112, 2.2), which Poco would take for the
    // whole head. False: there is none. Throws Poco::Exception.
    bool next_request();
};

}  // namespace rongcloud::emulator
