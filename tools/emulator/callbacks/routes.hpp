// Which address each application's callbacks go to, by kind.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/callbacks/settings.hpp"
#include "tools/emulator/callbacks/target.hpp"
#include "tools/emulator/settings.hpp"

namespace rongcloud::emulator {

using TargetPtr = std::shared_ptr<const Target>;
using UrlsByKind = std::map<std::string, std::string, std::less<>>;

// Thread-safe. Everything given outlives it. "*" stands for all kinds that have no address of their own.
class Routes {
public:
    Routes(const CallbackSettings& settings, const std::vector<App>& apps);

    // nullptr when the kind has no address.
    TargetPtr find(const std::string& app, std::string_view kind) const;
    // The addresses as they were given.
    UrlsByKind list(const std::string& app) const;
    // All of them are checked before any is taken. Throws TargetError.
    void set(const std::string& app, const UrlsByKind& urls);
    void replace(const std::string& app, const UrlsByKind& urls);
    // False when there was none.
    bool remove(const std::string& app, std::string_view kind);
    // Back to the flags'.
    void restart();

    TargetPtr parse(const std::string& url) const;

private:
    struct Route {
        std::string url;
        TargetPtr target;
    };
    using ByKind = std::map<std::string, Route, std::less<>>;
    ByKind parse_all(const UrlsByKind& urls) const;

    const CallbackSettings& settings_;
    const std::vector<App>& apps_;
    mutable std::mutex mutex_;
    std::map<std::string, ByKind, std::less<>> by_app_;
};

}  // namespace rongcloud::emulator
