// This library's C interface for the contenders: handles with owners, failures as exceptions, and the sample's calls.
#pragma once

#include <rongcloud/api/message.h>
#include <rongcloud/api/user.h>
#include <rongcloud/rongcloud.h>

#include <memory>
#include <string>
#include <vector>

#include "benchmarks/harness/contender.hpp"

namespace rongcloud::benchmarks {

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
using ResultPointer = std::unique_ptr<rc_result, Deleter<rc_result_free>>;
using BytesPointer = std::unique_ptr<rc_bytes, Deleter<rc_bytes_free>>;

// Throws std::runtime_error with the message of `error`, which is freed, unless `status` is RC_OK. By reference, so that
// the call that sets it may stand in the same list of arguments.
void check(rc_status status, rc_error* const& error);

// With the settings of the environment. Throws std::runtime_error.
ClientPointer make_client();

struct Sample {
    // user.get_info, user.get_token, or message.send_private with the most recipients that it may have.
    std::string operation = setting("BENCHMARK_OPERATION");
    std::string user_id = setting("BENCHMARK_USER_ID");
    std::string name = setting("BENCHMARK_NAME");
    std::string portrait_uri = setting("BENCHMARK_PORTRAIT_URI");

    std::string object_name = "app:benchmark";
    std::string content = R"({"text":"hello"})";
    std::vector<std::string> recipients = make_recipients();

    bool is_get_token() const { return operation == "user.get_token"; }
    bool is_message() const { return operation == "message.send_private"; }

private:
    static std::vector<std::string> make_recipients();
};

// One call of the sample's operation; reads a field of the answer. Throws std::runtime_error.
void call(rc_client* client, const Sample& sample);

}  // namespace rongcloud::benchmarks
