#include "tools/emulator/callbacks/routes.hpp"

namespace rongcloud::emulator {

Routes::Routes(const CallbackSettings& settings, const std::vector<App>& apps) : settings_(settings), apps_(apps) {
    restart();
}

TargetPtr Routes::parse(const std::string& url) const {
    return std::make_shared<const Target>(parse_target(url, settings_.allowed_hosts));
}

Routes::ByKind Routes::parse_all(const UrlsByKind& urls) const {
    ByKind routes;
    for (const auto& [kind, url] : urls) routes.emplace(kind, Route{url, parse(url)});
    return routes;
}

TargetPtr Routes::find(const std::string& app, std::string_view kind) const {
    const std::scoped_lock lock(mutex_);
    const auto routes = by_app_.find(app);
    if (routes == by_app_.end()) return nullptr;
    auto route = routes->second.find(kind);
    if (route == routes->second.end()) route = routes->second.find("*");
    return route != routes->second.end() ? route->second.target : nullptr;
}

UrlsByKind Routes::list(const std::string& app) const {
    const std::scoped_lock lock(mutex_);
    UrlsByKind urls;
    if (const auto routes = by_app_.find(app); routes != by_app_.end()) {
        for (const auto& [kind, route] : routes->second) urls.emplace(kind, route.url);
    }
    return urls;
}

void Routes::set(const std::string& app, const UrlsByKind& urls) {
    ByKind parsed = parse_all(urls);
    const std::scoped_lock lock(mutex_);
    for (auto& [kind, route] : parsed) by_app_[app].insert_or_assign(kind, std::move(route));
}

void Routes::replace(const std::string& app, const UrlsByKind& urls) {
    ByKind parsed = parse_all(urls);
    const std::scoped_lock lock(mutex_);
    by_app_.insert_or_assign(app, std::move(parsed));
}

bool Routes::remove(const std::string& app, std::string_view kind) {
    const std::scoped_lock lock(mutex_);
    const auto routes = by_app_.find(app);
    if (routes == by_app_.end()) return false;
    const auto route = routes->second.find(kind);
    if (route == routes->second.end()) return false;
    routes->second.erase(route);
    return true;
}

void Routes::restart() {
    for (const App& app : apps_) replace(app.key, {settings_.urls.begin(), settings_.urls.end()});
}

}  // namespace rongcloud::emulator
