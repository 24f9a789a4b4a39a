#include <rapidjson/document.h>

#include <stdexcept>

#include "benchmarks/encode_decode/cases.hpp"
#include "core/codec/json.hpp"
#include "core/codec/result.hpp"

namespace rongcloud::benchmarks {

namespace {

constexpr std::size_t kAnswerBytes = 100000;

std::string make_answer() {
    std::string answer = R"({"code":200,"users":[)";
    for (int i = 0; answer.size() < kAnswerBytes; ++i) {
        if (i > 0) answer += ',';
        const std::string number = std::to_string(100000 + i);
        answer += R"({"userId":"user_)" + number + R"(","userName":"User )" + number +
                  R"(","userPortrait":"https:\/\/example.com\/portraits\/)" + number +
                  R"(.png","createTime":17040672)" + number + R"(,"isOnline":true,"remark":null})";
    }
    return answer + "]}";
}

void parse_with_rapidjson(const std::string& answer) {
    rapidjson::Document document;
    document.Parse(answer.data(), answer.size());
    if (document.HasParseError()) throw std::runtime_error("RapidJSON does not read the answer");
    keep(document);
}

}  // namespace

std::vector<Case> decoding_cases() {
    const std::string answer = make_answer();
    return {
        {"rapidjson_document", [answer] { parse_with_rapidjson(answer); }},
        {"json_document", [answer] { keep(codec::JsonDocument::parse(answer)); }},
        {"decode_answer", [answer] { keep(codec::decode_answer("/user/query.json", 200, "application/json", answer)); }},
    };
}

}  // namespace rongcloud::benchmarks
