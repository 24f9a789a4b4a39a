#include "benchmarks/harness/c_client.hpp"

#include <stdexcept>

namespace rongcloud::benchmarks {

void check(rc_status status, rc_error* const& error) {
    if (status == RC_OK) return;
    const std::string message = error != nullptr ? rc_error_message(error) : rc_status_name(status);
    rc_error_free(error);
    throw std::runtime_error("rongcloud: " + message);
}

ClientPointer make_client() {
    rc_config* config = nullptr;
    rc_client* client = nullptr;
    rc_error* error = nullptr;
    check(rc_config_new(&config, &error), error);
    const ConfigPointer owner{config};
    check(rc_config_load_environment(config, &error), error);
    check(rc_client_new(config, &client, &error), error);
    return ClientPointer{client};
}

void call(rc_client* client, const Sample& sample) {
    rc_result* result = nullptr;
    rc_error* error = nullptr;
    const char* field = nullptr;
    if (sample.is_get_token()) {
        rc_params* const more = rc_params_new();
        rc_params_set_str(more, RC_PORTRAIT_URI, sample.portrait_uri.c_str());
        const rc_status status =
            rc_user_get_token(client, sample.user_id.c_str(), sample.name.c_str(), more, &result, &error);
        rc_params_free(more);
        check(status, error);
        field = rc_result_str(result, "token");
    } else {
        check(rc_user_get_info(client, sample.user_id.c_str(), nullptr, &result, &error), error);
        field = rc_result_str(result, "userName");
    }
    const bool complete = field != nullptr && *field != '\0';
    rc_result_free(result);
    if (!complete) throw std::runtime_error("rongcloud: the answer is not complete");
}

}  // namespace rongcloud::benchmarks
