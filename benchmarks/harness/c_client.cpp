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

std::vector<std::string> Sample::make_recipients() {
    constexpr int count = 1000;
    std::vector<std::string> recipients;
    for (int i = 0; i < count; ++i) recipients.push_back("benchmark-user-" + std::to_string(1000000000 + i));
    return recipients;
}

namespace {

ResultPointer get_token(rc_client* client, const Sample& sample) {
    rc_result* result = nullptr;
    rc_error* error = nullptr;
    const ParamsPointer more{rc_params_new()};
    rc_params_set_str(more.get(), RC_PORTRAIT_URI, sample.portrait_uri.c_str());
    check(rc_user_get_token(client, sample.user_id.c_str(), sample.name.c_str(), more.get(), &result, &error), error);
    return ResultPointer{result};
}

ResultPointer get_info(rc_client* client, const Sample& sample) {
    rc_result* result = nullptr;
    rc_error* error = nullptr;
    check(rc_user_get_info(client, sample.user_id.c_str(), nullptr, &result, &error), error);
    return ResultPointer{result};
}

ResultPointer send_message(rc_client* client, const Sample& sample) {
    // A program has its ids somewhere already: collecting pointers to them is not the library's work.
    static const std::vector<const char*> ids = [&] {
        std::vector<const char*> pointers;
        for (const std::string& recipient : sample.recipients) pointers.push_back(recipient.c_str());
        return pointers;
    }();
    rc_result* result = nullptr;
    rc_error* error = nullptr;
    check(rc_message_send_private(client, sample.user_id.c_str(), ids.data(), ids.size(), sample.object_name.c_str(),
                                  sample.content.c_str(), nullptr, &result, &error), error);
    return ResultPointer{result};
}

}  // namespace

void call(rc_client* client, const Sample& sample) {
    if (sample.is_message()) {
        send_message(client, sample);
        return;
    }
    const ResultPointer result = sample.is_get_token() ? get_token(client, sample) : get_info(client, sample);
    const char* const field = rc_result_str(result.get(), sample.is_get_token() ? "token" : "userName");
    if (field == nullptr || *field == '\0') throw std::runtime_error("rongcloud: the answer is not complete");
}

}  // namespace rongcloud::benchmarks
