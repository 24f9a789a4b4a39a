// The requests seen, for tests to look at. No signature, secret or token is in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/http/exchange.hpp"
#include "tools/emulator/validate/fields.hpp"

namespace rongcloud::emulator {

struct Record {
    std::uint64_t sequence = 0;  // from 1, never reused
    std::int64_t time_ms = 0;    // of the emulator's clock
    std::string_view listener;
    std::string method;
    std::string path;
    std::string query;
    std::string_view operation;  // catalogue id; empty when the path is unknown
    std::string app_key;
    std::vector<std::pair<std::string, std::string>> headers;
    Fields parameters;  // in wire order; empty when the body could not be read
    std::string body;
    int http_status = 0;
    std::int64_t code = 0;
    std::string message;  // errorMessage of the answer
    std::string_view fault;  // the kind that struck it; empty: none
    bool done = false;    // answered by the service, though a fault may have kept the answer from the client
    bool sample = false;  // answered with a sample: the operation was validated and not carried out
};

// Thread-safe.
class RequestLog {
public:
    // Keeps the newest `capacity` requests, and fewer when their bodies are large.
    explicit RequestLog(std::size_t capacity) : capacity_(capacity) {}

    void add(Record record);
    void clear();
    std::uint64_t seen() const;
    std::size_t kept() const;
    // The newest `limit` of one operation and listener, or of all where it is empty; newest last.
    std::vector<Record> find(std::string_view operation, std::string_view listener, std::size_t limit) const;

private:
    std::size_t capacity_;
    mutable std::mutex mutex_;
    std::deque<Record> records_;
    std::size_t body_bytes_ = 0;
    std::uint64_t seen_ = 0;
};

}  // namespace rongcloud::emulator
