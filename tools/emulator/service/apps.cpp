#include "tools/emulator/service/apps.hpp"

#include "core/base/random.hpp"

namespace rongcloud::emulator {

std::vector<App> choose_apps(const Settings& settings, Database& database) {
    std::vector<App> apps = settings.apps;
    if (apps.empty()) {
        const char* sql = "SELECT app, secret FROM apps ORDER BY id";
        for (auto& [key, secret] : database.select<std::string, std::string>(sql)) {
            apps.push_back({key, secret});
        }
    }
    if (apps.empty()) apps.push_back({"emulator" + random_hex(10), random_hex(20)});
    Transaction transaction(database);
    database.execute("DELETE FROM apps");
    for (const App& app : apps) database.execute("INSERT INTO apps(app, secret) VALUES(?, ?)", app.key, app.secret);
    transaction.commit();
    return apps;
}

}  // namespace rongcloud::emulator
