// rc_config_... and rc_option_...
#include "capi/src/guard.hpp"
#include "core/catalogue/table.hpp"

using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::capi::need;

extern "C" {

rc_status rc_config_new(rc_config **out, rc_error **err) {
    return guard(err, [&] {
        need(out, "out");
        *out = new rc_config;
    });
}

rc_status rc_config_set(rc_config *config, const char *name, const char *value, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        need(name, "name");
        if (value != nullptr) config->config.set(name, value);
        else config->config.unset(name);
    });
}

rc_status rc_config_load_environment(rc_config *config, rc_error **err) {
    return guard(err, [&] { need(config, "config")->config.load_environment(); });
}

rc_status rc_config_load_file(rc_config *config, const char *path, rc_error **err) {
    return guard(err, [&] {
        need(config, "config");
        config->config.load_file(need(path, "path"));
    });
}

void rc_config_free(rc_config *config) {
    guarded([&] { delete config; });
}

size_t rc_option_count(void) {
    return in_memory(size_t{0}, [] { return rongcloud::catalogue::options().size(); });
}

const char *rc_option_name(size_t index) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const auto options = rongcloud::catalogue::options();
        return index < options.size() ? options[index].name.data() : nullptr;
    });
}

}  // extern "C"
