// Contender: this project's library through its C interface. Each call checks and encodes its parameters, signs, sends,
// decodes the answer and reads a field of it. With `--request FILE` it writes the bytes of one such request instead,
// for the contenders that send them as they are.
#include <rongcloud/api/user.h>
#include <rongcloud/rongcloud.h>

#include <cstring>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string_view>

#include "benchmarks/harness/contender.hpp"

namespace {

using namespace rongcloud::benchmarks;

template <auto free_function>
struct Deleter {
    template <class Handle>
    void operator()(Handle* handle) const noexcept {
        free_function(handle);
    }
};
using ConfigPointer = std::unique_ptr<rc_config, Deleter<rc_config_free>>;
using ClientPointer = std::unique_ptr<rc_client, Deleter<rc_client_free>>;
using ParamsPointer = std::unique_ptr<rc_params, Deleter<rc_params_free>>;
using BytesPointer = std::unique_ptr<rc_bytes, Deleter<rc_bytes_free>>;

void check(rc_status status, rc_error* error) {
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

struct Sample {
    std::string operation = setting("BENCHMARK_OPERATION");  // user.get_token or user.get_info
    std::string user_id = setting("BENCHMARK_USER_ID");
    std::string name = setting("BENCHMARK_NAME");
    std::string portrait_uri = setting("BENCHMARK_PORTRAIT_URI");

    bool is_get_token() const { return operation == "user.get_token"; }
};

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

// Registers the sample's user on the way, so that it can be asked about.
void write_request(rc_client* client, const Sample& sample, const char* path) {
    char token[512];
    rc_error* error = nullptr;
    check(rc_get_token(client, sample.user_id.c_str(), sample.name.c_str(), sample.portrait_uri.c_str(), token,
                       sizeof token, &error), error);
    const ParamsPointer params{rc_params_new()};
    rc_params_set_str(params.get(), RC_USER_ID, sample.user_id.c_str());
    if (sample.is_get_token()) {
        rc_params_set_str(params.get(), RC_NAME, sample.name.c_str());
        rc_params_set_str(params.get(), RC_PORTRAIT_URI, sample.portrait_uri.c_str());
    }
    rc_bytes* bytes = nullptr;
    check(rc_preview(client, sample.operation.c_str(), params.get(), nullptr, 0, &bytes, &error), error);
    const BytesPointer owner{bytes};
    std::ofstream file(path, std::ios::binary);
    file.write(rc_bytes_data(bytes), static_cast<std::streamsize>(rc_bytes_size(bytes)));
    if (!file.flush()) throw std::runtime_error(std::string("cannot write ") + path);
}

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        const ClientPointer client = make_client();
        const Sample sample;
        if (count == 3 && std::strcmp(arguments[1], "--request") == 0) {
            write_request(client.get(), sample, arguments[2]);
        } else {
            serve_rounds(std::string("rongcloud ") + rc_version_string(), [&] { call(client.get(), sample); });
        }
    });
}
