// Where the body of a request ends. POCO takes the first of two lengths and takes a broken chunk for the end of the body: a
// proxy before the gateway may see other requests then than the gateway does. Here only what is beyond doubt is read.
#pragma once

#include <Poco/Net/HTTPServerSession.h>
#include <Poco/Net/HTTPServerRequest.h>

#include <string>

namespace rongcloud::gateway {

enum class Framing { none, length, chunked, broken };

// Broken: several lengths, a length and an encoding, another encoding than "chunked", a length that is no number, or a
// header whose name is no name.
Framing framing_of(const Poco::Net::HTTPServerRequest& request);

enum class BodyEnd { whole, too_large, broken, cut_off };

// A body in chunks, up to its last one and the trailers behind it, which are left out. Takes what the session has read
// ahead: the session is not used for another request. Throws Poco::Exception.
class ChunkedBody {
public:
    explicit ChunkedBody(Poco::Net::HTTPServerSession& session);
    // `body` has `most` bytes at most.
    BodyEnd read(std::string& body, std::size_t most);

private:
    bool fill();
    // Without its line break.
    BodyEnd read_line(std::string& line);
    BodyEnd read_chunk(std::string& body, std::size_t size);

    Poco::Net::StreamSocket socket_;
    std::string bytes_;
    std::size_t at_ = 0;
};

}  // namespace rongcloud::gateway
