// Sending: from the parameters of a call to the inboxes of users.
#pragma once

#include <string>
#include <vector>

#include "tools/emulator/handlers/handler.hpp"

namespace rongcloud::emulator {

// Each value once, in the order of its first.
std::vector<std::string> without_repeats(const std::vector<std::string>& values);

// Of a parameter that is a boolean, or 0 or 1.
bool flag(const Call& call, const char* name, bool fallback = false);

// The message that the call describes by fromUserId, objectName, content and the rest; returns its row.
// `directed`: to chosen members of a group, for which some settings do not count.
std::int64_t keep_message_of(const Call& call, const char* conversation, bool directed = false);
std::int64_t keep_message_of(const Call& call, const char* conversation, const std::string& content, bool directed);

// Those of the members of a group to whom the call directs its message; all of them when it does not.
std::vector<std::string> recipients(const Call& call, const std::string& group_id);

// To all of the recipients but the sender, and to the sender when isIncludeSender says so. Returns the message's id.
std::string deliver_to_group(const Call& call, std::int64_t message_row, const std::string& group_id,
                             const std::vector<std::string>& recipients);

// For message_route, when calls of the Server API cause it. `channel` is PERSON or GROUP.
void route_message(const Call& call, const char* channel, const std::string& target, const std::string& uid);

// For user_online_status, of a user whom a call has set offline.
void report_offline(const Call& call, const std::string& user_id);

}  // namespace rongcloud::emulator
