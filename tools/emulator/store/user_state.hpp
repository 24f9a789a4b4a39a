// Facts about users that several handlers share. All are called with the database's mutex held.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tools/emulator/store/database.hpp"

namespace rongcloud::emulator {

bool is_registered(Database& database, const std::string& app, const std::string& user_id);
bool is_deactivated(Database& database, const std::string& app, const std::string& user_id);
bool is_blocked(Database& database, const std::string& app, const std::string& user_id, std::int64_t now_ms);

// From now on tokens issued before `before_ms` are void; never moves backwards.
void void_tokens(Database& database, const std::string& app, const std::string& user_id, std::int64_t before_ms);

// Whether the lists of `user_id` let messages of `sender` through: the allow list when it is in force, else the block
// list.
bool lets_in(Database& database, const std::string& app, const std::string& user_id, const std::string& sender);

// Whether that is a change.
bool set_online(Database& database, const std::string& app, const std::string& user_id, bool online);

// What a deactivation erases; registration, tags and hosted profile stay.
void erase_personal_data(Database& database, const std::string& app, const std::string& user_id);

// Everything of a user, its tokens too.
void delete_user(Database& database, const std::string& app, const std::string& user_id);

// What a client would hear that connects with this token now.
struct TokenState {
    bool valid = false;
    std::string_view reason;  // "valid", "unknown", "deactivated", "voided", "expired" or "blocked"
    std::string user_id;      // empty when the token is unknown
};
TokenState check_token(Database& database, const std::string& app, const std::string& token, std::int64_t now_ms);

}  // namespace rongcloud::emulator
