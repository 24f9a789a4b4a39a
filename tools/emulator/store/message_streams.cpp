#include "tools/emulator/store/message_streams.hpp"

namespace rongcloud::emulator {

void insert_stream(Database& database, const std::string& app, const StoredStream& stream) {
    database.execute(
        "INSERT INTO streams(app, uid, seq, content, first_ms, last_ms, complete) VALUES(?, ?, ?, ?, ?, ?, ?)", app,
        stream.uid, stream.seq, stream.content, stream.first_ms, stream.last_ms, stream.complete ? 1 : 0);
}

void update_stream(Database& database, const std::string& app, const StoredStream& stream) {
    database.execute("UPDATE streams SET seq = ?, content = ?, last_ms = ?, complete = ? WHERE app = ? AND uid = ?",
                     stream.seq, stream.content, stream.last_ms, stream.complete ? 1 : 0, app, stream.uid);
    database.execute(
        "UPDATE messages SET content = ? WHERE id IN (SELECT message FROM inbox WHERE app = ? AND uid = ?)",
        stream.content, app, stream.uid);
}

std::optional<StoredStream> find_stream(Database& database, const std::string& app, const std::string& uid) {
    auto rows = database.select<std::int64_t, std::string, std::int64_t, std::int64_t, std::int64_t>(
        "SELECT seq, content, first_ms, last_ms, complete FROM streams WHERE app = ? AND uid = ?", app, uid);
    if (rows.empty()) return std::nullopt;
    auto& [seq, content, first_ms, last_ms, complete] = rows.front();
    return StoredStream{uid, seq, std::move(content), first_ms, last_ms, complete != 0};
}

}  // namespace rongcloud::emulator
