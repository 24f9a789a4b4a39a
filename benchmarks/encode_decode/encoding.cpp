#include <Poco/URI.h>

#include <stdexcept>

#include "benchmarks/encode_decode/cases.hpp"
#include "core/catalogue/table.hpp"
#include "core/codec/encode.hpp"
#include "core/codec/validate.hpp"

namespace rongcloud::benchmarks {

namespace {

constexpr int kRecipients = 1000;
constexpr auto kOperation = "user_chat_ban.set";
constexpr auto kName = "userId";

std::vector<std::string> make_recipients() {
    std::vector<std::string> recipients;
    for (int i = 0; i < kRecipients; ++i) recipients.push_back("user_" + std::to_string(100000 + i));
    return recipients;
}

std::string encode_with_poco(const std::vector<std::string>& recipients) {
    static const std::string reserved = "\"?#[]/:;+@&=%$,!*'()";
    std::string form;
    for (const std::string& recipient : recipients) {
        if (!form.empty()) form += '&';
        form += kName;
        form += '=';
        Poco::URI::encode(recipient, reserved, form);
    }
    return form;
}

const catalogue::Operation& operation() {
    const catalogue::Operation* const found = catalogue::find_operation(kOperation);
    if (found == nullptr) throw std::runtime_error(std::string("the catalogue has no ") + kOperation);
    return *found;
}

}  // namespace

std::vector<Case> encoding_cases() {
    const std::vector<std::string> recipients = make_recipients();
    codec::Params params;
    for (const std::string& recipient : recipients) params.add_text(kName, recipient);
    if (codec::encode(operation(), params).body != encode_with_poco(recipients)) {
        throw std::runtime_error("the two forms differ");
    }
    codec::Params complete = params;
    complete.set("state", std::int64_t{1});
    complete.set("type", std::string("PERSON"));
    return {
        {"poco_uri_encode", [recipients] { keep(encode_with_poco(recipients)); }},
        {"encode_form", [params] { keep(codec::encode(operation(), params)); }},
        {"check_and_encode_form", [complete] {
             codec::validate(operation(), complete);
             keep(codec::encode(operation(), complete));
         }},
    };
}

}  // namespace rongcloud::benchmarks
