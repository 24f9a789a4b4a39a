#include "tools/emulator/store/group_state.hpp"

namespace rongcloud::emulator {

void keep_group(Database& database, const std::string& app, const std::string& group_id,
                const std::optional<std::string>& name) {
    database.execute("INSERT OR IGNORE INTO chat_groups(app, group_id, name) VALUES(?, ?, '')", app, group_id);
    if (name) rename_group(database, app, group_id, *name);
}

void rename_group(Database& database, const std::string& app, const std::string& group_id, const std::string& name) {
    database.execute("UPDATE chat_groups SET name = ? WHERE app = ? AND group_id = ?", name, app, group_id);
}

void delete_group(Database& database, const std::string& app, const std::string& group_id) {
    database.execute("DELETE FROM group_members WHERE app = ? AND group_id = ?", app, group_id);
    database.execute("DELETE FROM chat_groups WHERE app = ? AND group_id = ?", app, group_id);
}

void add_member(Database& database, const std::string& app, const std::string& group_id, const std::string& user_id) {
    database.execute("INSERT OR IGNORE INTO group_members(app, group_id, user_id) VALUES(?, ?, ?)", app, group_id,
                     user_id);
}

void remove_member(Database& database, const std::string& app, const std::string& group_id,
                   const std::string& user_id) {
    database.execute("DELETE FROM group_members WHERE app = ? AND group_id = ? AND user_id = ?", app, group_id,
                     user_id);
}

std::int64_t count_members(Database& database, const std::string& app, const std::string& group_id) {
    return database
        .value<std::int64_t>("SELECT COUNT(*) FROM group_members WHERE app = ? AND group_id = ?", app, group_id)
        .value_or(0);
}

std::vector<std::string> list_members(Database& database, const std::string& app, const std::string& group_id) {
    std::vector<std::string> members;
    for (auto& [user_id] : database.select<std::string>(
             "SELECT user_id FROM group_members WHERE app = ? AND group_id = ? ORDER BY id", app, group_id)) {
        members.push_back(std::move(user_id));
    }
    return members;
}

std::vector<GroupOfUser> list_groups_of(Database& database, const std::string& app, const std::string& user_id,
                                        std::int64_t limit, std::int64_t offset) {
    std::vector<GroupOfUser> groups;
    for (auto& [id, name] : database.select<std::string, std::string>(
             "SELECT m.group_id, g.name FROM group_members m "
             "JOIN chat_groups g ON g.app = m.app AND g.group_id = m.group_id "
             "WHERE m.app = ? AND m.user_id = ? ORDER BY m.id LIMIT ? OFFSET ?",
             app, user_id, limit, offset)) {
        groups.push_back({std::move(id), std::move(name)});
    }
    return groups;
}

void leave_all_groups(Database& database, const std::string& app, const std::string& user_id) {
    database.execute("DELETE FROM group_members WHERE app = ? AND user_id = ?", app, user_id);
}

}  // namespace rongcloud::emulator
