#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

bool is_registered(Database& database, const std::string& app, const std::string& user_id) {
    return database.exists("SELECT id FROM users WHERE app = ? AND user_id = ?", app, user_id);
}

bool is_deactivated(Database& database, const std::string& app, const std::string& user_id) {
    return database.exists("SELECT id FROM deactivated WHERE app = ? AND user_id = ?", app, user_id);
}

bool is_blocked(Database& database, const std::string& app, const std::string& user_id, std::int64_t now_ms) {
    return database.exists("SELECT id FROM blocked WHERE app = ? AND user_id = ? AND end_ms > ?", app, user_id, now_ms);
}

void void_tokens(Database& database, const std::string& app, const std::string& user_id, std::int64_t before_ms) {
    database.execute(
        "INSERT INTO token_voids(app, user_id, before_ms) VALUES(?, ?, ?) "
        "ON CONFLICT(app, user_id) DO UPDATE SET before_ms = MAX(before_ms, excluded.before_ms)",
        app, user_id, before_ms);
}

bool lets_in(Database& database, const std::string& app, const std::string& user_id, const std::string& sender) {
    const bool allow_list =
        database.value<std::string>("SELECT mode FROM list_modes WHERE app = ? AND user_id = ?", app, user_id) == "1";
    const bool listed =
        database.exists("SELECT id FROM list_entries WHERE app = ? AND kind = ? AND owner = ? AND target = ?", app,
                        allow_list ? "white" : "black", user_id, sender);
    return listed == allow_list;
}

bool set_online(Database& database, const std::string& app, const std::string& user_id, bool online) {
    if (database.exists("SELECT 1 FROM online WHERE app = ? AND user_id = ?", app, user_id) == online) return false;
    database.execute(online ? "INSERT INTO online(app, user_id) VALUES(?, ?)"
                            : "DELETE FROM online WHERE app = ? AND user_id = ?",
                     app, user_id);
    return true;
}

void erase_personal_data(Database& database, const std::string& app, const std::string& user_id) {
    database.execute("UPDATE users SET name = '', portrait_uri = '' WHERE app = ? AND user_id = ?", app, user_id);
    for (const char* sql : {"DELETE FROM list_entries WHERE app = ? AND owner = ?",
                            "DELETE FROM remarks WHERE app = ? AND owner = ?",
                            "DELETE FROM push_periods WHERE app = ? AND user_id = ?",
                            "DELETE FROM online WHERE app = ? AND user_id = ?"}) {
        database.execute(sql, app, user_id);
    }
}

void delete_user(Database& database, const std::string& app, const std::string& user_id) {
    erase_personal_data(database, app, user_id);
    for (const char* sql : {"DELETE FROM users WHERE app = ? AND user_id = ?",
                            "DELETE FROM tokens WHERE app = ? AND user_id = ?",
                            "DELETE FROM token_voids WHERE app = ? AND user_id = ?",
                            "DELETE FROM deactivated WHERE app = ? AND user_id = ?",
                            "DELETE FROM blocked WHERE app = ? AND user_id = ?",
                            "DELETE FROM list_modes WHERE app = ? AND user_id = ?",
                            "DELETE FROM tags WHERE app = ? AND user_id = ?",
                            "DELETE FROM chat_bans WHERE app = ? AND user_id = ?",
                            "DELETE FROM profiles WHERE app = ? AND user_id = ?",
                            "DELETE FROM group_members WHERE app = ? AND user_id = ?",
                            "DELETE FROM inbox WHERE app = ? AND user_id = ?",
                            "DELETE FROM subscriptions WHERE app = ? AND subscriber = ?"}) {
        database.execute(sql, app, user_id);
    }
}

TokenState check_token(Database& database, const std::string& app, const std::string& token, std::int64_t now_ms) {
    const auto rows = database.select<std::string, std::int64_t, std::int64_t>(
        "SELECT user_id, issued_ms, expires_ms FROM tokens WHERE token = ? AND app = ?", token, app);
    if (rows.empty()) return {false, "unknown", {}};
    const auto& [user_id, issued_ms, expires_ms] = rows.front();
    if (is_deactivated(database, app, user_id)) return {false, "deactivated", user_id};
    const auto void_before_ms = database.value<std::int64_t>(
        "SELECT before_ms FROM token_voids WHERE app = ? AND user_id = ?", app, user_id);
    if (void_before_ms && issued_ms < *void_before_ms) return {false, "voided", user_id};
    if (expires_ms != 0 && expires_ms <= now_ms) return {false, "expired", user_id};
    if (is_blocked(database, app, user_id, now_ms)) return {false, "blocked", user_id};
    return {true, "valid", user_id};
}

}  // namespace rongcloud::emulator
