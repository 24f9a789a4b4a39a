// Groups and their members. All are called with the database's mutex held.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tools/emulator/store/database.hpp"

namespace rongcloud::emulator {

// Makes the group when it is new; a name that is given replaces the one it has.
void keep_group(Database& database, const std::string& app, const std::string& group_id,
                const std::optional<std::string>& name);

// Changes nothing when there is no such group.
void rename_group(Database& database, const std::string& app, const std::string& group_id, const std::string& name);

// The group and its membership; of messages nothing.
void delete_group(Database& database, const std::string& app, const std::string& group_id);

// Someone who is a member already stays in place.
void add_member(Database& database, const std::string& app, const std::string& group_id, const std::string& user_id);

void remove_member(Database& database, const std::string& app, const std::string& group_id,
                   const std::string& user_id);

std::int64_t count_members(Database& database, const std::string& app, const std::string& group_id);

// In the order in which they joined.
std::vector<std::string> list_members(Database& database, const std::string& app, const std::string& group_id);

struct GroupOfUser {
    std::string id;
    std::string name;
};

// In the order in which the user joined them.
std::vector<GroupOfUser> list_groups_of(Database& database, const std::string& app, const std::string& user_id,
                                        std::int64_t limit, std::int64_t offset);

void leave_all_groups(Database& database, const std::string& app, const std::string& user_id);

}  // namespace rongcloud::emulator
