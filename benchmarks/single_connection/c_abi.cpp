// Contender: this project's library through its C interface. Each call checks and encodes its parameters, signs, sends,
// decodes the answer and reads a field of it. With `--request FILE` it writes the bytes of one such request instead,
// for the contenders that send them as they are.
#include <cstring>
#include <fstream>
#include <stdexcept>

#include "benchmarks/harness/c_client.hpp"

namespace {

using namespace rongcloud::benchmarks;

ParamsPointer make_params(const Sample& sample) {
    ParamsPointer params{rc_params_new()};
    if (sample.is_message()) {
        rc_params_set_str(params.get(), RC_FROM_USER_ID, sample.user_id.c_str());
        for (const std::string& id : sample.recipients) rc_params_add_str(params.get(), RC_TO_USER_ID, id.c_str());
        rc_params_set_str(params.get(), RC_OBJECT_NAME, sample.object_name.c_str());
        rc_params_set_str(params.get(), RC_CONTENT, sample.content.c_str());
        return params;
    }
    rc_params_set_str(params.get(), RC_USER_ID, sample.user_id.c_str());
    if (sample.is_get_token()) {
        rc_params_set_str(params.get(), RC_NAME, sample.name.c_str());
        rc_params_set_str(params.get(), RC_PORTRAIT_URI, sample.portrait_uri.c_str());
    }
    return params;
}

// Registers the sample's user on the way, so that it can be asked about.
void write_request(rc_client* client, const Sample& sample, const char* path) {
    char token[512];
    rc_error* error = nullptr;
    check(rc_get_token(client, sample.user_id.c_str(), sample.name.c_str(), sample.portrait_uri.c_str(), token,
                       sizeof token, &error), error);
    const ParamsPointer params = make_params(sample);
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
