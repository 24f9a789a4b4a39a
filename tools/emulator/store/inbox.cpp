#include "tools/emulator/store/inbox.hpp"

namespace rongcloud::emulator {

namespace {

void drop_unread_by_anyone(Database& database) {
    database.execute("DELETE FROM messages WHERE id NOT IN (SELECT message FROM inbox)");
}

}  // namespace

std::int64_t keep_message(Database& database, const std::string& app, const Message& message) {
    database.execute(
        "INSERT INTO messages(app, conversation, from_user, object_name, content, sent_ms, details) "
        "VALUES(?, ?, ?, ?, ?, ?, ?)",
        app, message.conversation, message.from_user_id, message.object_name, message.content, message.sent_ms,
        message.details);
    return database.value<std::int64_t>("SELECT last_insert_rowid()").value_or(0);
}

void deliver(Database& database, const std::string& app, std::int64_t message_row, const Delivery& delivery) {
    database.execute("INSERT INTO inbox(app, user_id, message, target, uid) VALUES(?, ?, ?, ?, ?)", app,
                     delivery.user_id, message_row, delivery.target_id, delivery.message_uid);
}

std::vector<InboxEntry> list_inbox(Database& database, const std::string& app, const std::string& user_id) {
    std::vector<InboxEntry> entries;
    for (auto& [conversation, from, name, content, sent_ms, details, target, uid] :
         database.select<std::string, std::string, std::string, std::string, std::int64_t, std::string, std::string,
                         std::string>(
             "SELECT m.conversation, m.from_user, m.object_name, m.content, m.sent_ms, m.details, i.target, i.uid "
             "FROM inbox i JOIN messages m ON m.id = i.message WHERE i.app = ? AND i.user_id = ? ORDER BY i.id",
             app, user_id)) {
        entries.push_back({{std::move(conversation), std::move(from), std::move(name), std::move(content), sent_ms,
                            std::move(details)},
                           std::move(target),
                           std::move(uid)});
    }
    return entries;
}

void clear_inbox(Database& database, const std::string& app, const std::string& user_id) {
    database.execute("DELETE FROM inbox WHERE app = ? AND user_id = ?", app, user_id);
    drop_unread_by_anyone(database);
}

void clear_all_inboxes(Database& database, const std::string& app) {
    database.execute("DELETE FROM inbox WHERE app = ?", app);
    drop_unread_by_anyone(database);
}

}  // namespace rongcloud::emulator
