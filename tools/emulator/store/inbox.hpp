// The messages that have reached users. All are called with the database's mutex held.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tools/emulator/store/database.hpp"

namespace rongcloud::emulator {

struct Message {
    std::string conversation;  // "private" or "group"
    std::string from_user_id;
    std::string object_name;
    std::string content;
    std::int64_t sent_ms = 0;
    std::string details;  // a JSON object: push settings and flags, under the names of the control interface
};

// Returns the row that inboxes refer to.
std::int64_t keep_message(Database& database, const std::string& app, const Message& message);

// What one user receives of a message: under this id, in the conversation with this target.
struct Delivery {
    std::string user_id;
    std::string target_id;
    std::string message_uid;
};
void deliver(Database& database, const std::string& app, std::int64_t message_row, const Delivery& delivery);

struct InboxEntry {
    Message message;
    std::string target_id;
    std::string message_uid;
};
// Oldest first.
std::vector<InboxEntry> list_inbox(Database& database, const std::string& app, const std::string& user_id);

void clear_inbox(Database& database, const std::string& app, const std::string& user_id);
void clear_all_inboxes(Database& database, const std::string& app);

}  // namespace rongcloud::emulator
