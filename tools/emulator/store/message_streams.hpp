// Messages that come in packets. All are called with the database's mutex held.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "tools/emulator/store/database.hpp"

namespace rongcloud::emulator {

struct StoredStream {
    std::string uid;
    std::int64_t seq = 0;  // of the last packet
    std::string content;   // JSON: of the first packet, with the text of all
    std::int64_t first_ms = 0;
    std::int64_t last_ms = 0;
    bool complete = false;
};

void insert_stream(Database& database, const std::string& app, const StoredStream& stream);
// Everything that a packet changes, in the inboxes too.
void update_stream(Database& database, const std::string& app, const StoredStream& stream);
std::optional<StoredStream> find_stream(Database& database, const std::string& app, const std::string& uid);

}  // namespace rongcloud::emulator
