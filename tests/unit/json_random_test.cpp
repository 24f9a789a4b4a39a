// Random JSON and broken variants of it, read by the project's reader and by RapidJSON alone.
// RONGCLOUD_TEST_SEED repeats a run, RONGCLOUD_TEST_ROUNDS makes it longer.
#include <cppunit/extensions/HelperMacros.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>
#include <cstdlib>
#include <optional>
#include <random>

#include "core/base/utf8.hpp"
#include "core/codec/json.hpp"
#include "core/codec/json_text.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

namespace {

using codec::JsonDocument;
using codec::JsonNode;

unsigned long number_from(const char *variable, unsigned long fallback) {
    const char *text = std::getenv(variable);
    return text != nullptr ? std::strtoul(text, nullptr, 10) : fallback;
}

class RandomJson {
public:
    explicit RandomJson(std::mt19937_64 &random) : random_(random) {}

    std::string value(int depth) {
        switch (below(depth > 0 ? 8 : 6)) {
            case 0: return "null";
            case 1: return below(2) == 0 ? "true" : "false";
            case 2:
            case 3: return number();
            case 4:
            case 5: return string();
            case 6: return children(depth, '[', ']');
            default: return children(depth, '{', '}');
        }
    }
    // A few bytes changed, taken away, doubled or put in.
    std::string broken(std::string text) {
        constexpr std::string_view likely = "\"\\{}[],:0123456789eE+-.utdDfF8 \n\t\xC3\xA9\xED\xA0\xFF\x1B";
        for (std::size_t changes = 1 + below(3); changes > 0 && !text.empty(); --changes) {
            const std::size_t at = below(text.size());
            const char byte = below(4) == 0 ? static_cast<char>(below(256)) : likely[below(likely.size())];
            switch (below(4)) {
                case 0: text[at] = byte; break;
                case 1: text.erase(at, 1 + below(4)); break;
                case 2: text.insert(at, text.substr(at, 1 + below(8))); break;
                default: text.insert(at, 1, byte);
            }
        }
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::string space() { return below(8) == 0 ? std::string(below(20), " \n\r\t"[below(4)]) : ""; }
    std::string digits(std::size_t most) {
        std::string text;
        for (std::size_t count = 1 + below(most); count > 0; --count) text += static_cast<char>('0' + below(10));
        return text;
    }
    std::string number() {
        std::string text = below(3) == 0 ? "-" : "";
        text += below(4) == 0 ? "0" : std::to_string(1 + below(9)) + digits(below(50) == 0 ? 400 : 20);
        if (below(3) == 0) text += "." + digits(20);
        if (below(4) == 0)
            text +=
                std::string(1, "eE"[below(2)]) + std::array{"", "+", "-"}[below(3)] + digits(below(4) == 0 ? 25 : 2);
        return text;
    }
    std::string string() {
        constexpr std::array pieces{"a",
                                    "0",
                                    "\\\"",
                                    "\\\\",
                                    "\\/",
                                    "\\n",
                                    "\\u0000",
                                    "\\u00e9",
                                    "\\ud83d\\ude00",
                                    "\\ud800",
                                    "\\uDc00",
                                    "\xC3\xA9",
                                    "\xF0\x9F\x98\x80",
                                    "the quick brown fox jumps over",
                                    " ",
                                    "u",
                                    "\x7F",
                                    "\\u0041"};
        std::string text = "\"";
        for (std::size_t count = below(8); count > 0; --count) text += pieces[below(pieces.size())];
        return text + "\"";
    }
    std::string children(int depth, char open, char close) {
        std::string text(1, open);
        for (std::size_t count = below(below(10) == 0 ? 200 : 5), i = 0; i < count; ++i) {
            text += (i > 0 ? "," : "") + space() + (open == '{' ? string() + space() + ":" : "") + space() +
                    value(depth - 1) + space();
        }
        return text + close;
    }
    std::mt19937_64 &random_;
};

// RapidJSON's own writes numbers as strings.
class NumberWriter : public rapidjson::Writer<rapidjson::StringBuffer> {
public:
    using Writer::Writer;
    bool RawNumber(const char *text, rapidjson::SizeType size, bool) {
        return RawValue(text, size, rapidjson::kNumberType);
    }
};

// What RapidJSON makes of it: the JSON written anew; nothing when it is refused.
struct Reference {
    std::optional<std::string> written;
    bool is_too_large = false;
};
Reference reference(const std::string &text) {
    rapidjson::StringBuffer buffer;
    NumberWriter writer(buffer);
    rapidjson::StringStream stream(text.c_str());
    rapidjson::Reader reader;
    const auto outcome = reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, writer);
    if (outcome.IsError()) return {std::nullopt, outcome.Code() == rapidjson::kParseErrorNumberTooBig};
    if (stream.Tell() != text.size()) return {};
    return {std::string(buffer.GetString(), buffer.GetSize())};
}

void check_tree(const JsonDocument &document, const JsonNode &node) {
    CPPUNIT_ASSERT(is_utf8(node.text()) && is_utf8(node.key()));
    CPPUNIT_ASSERT_EQUAL('\0', node.text().data()[node.text().size()]);
    std::size_t count = 0;
    for (const JsonNode &child : document.children(node)) {
        if (node.has_children()) CPPUNIT_ASSERT(document.child(node, count) == &child);
        check_tree(document, child);
        ++count;
    }
    CPPUNIT_ASSERT_EQUAL(count, std::size_t{node.count()});
    CPPUNIT_ASSERT(document.child(node, count) == nullptr);
}

std::optional<JsonDocument> read(std::string &text) {
    try {
        return JsonDocument::parse_foreign(text, {});
    } catch (const Error &error) {
        CPPUNIT_ASSERT(error.info().reason == Reason::not_json);
        return std::nullopt;
    }
}

}  // namespace

class JsonRandomTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(JsonRandomTest);
    CPPUNIT_TEST(reading_agrees_with_rapidjson);
    CPPUNIT_TEST_SUITE_END();

    void reading_agrees_with_rapidjson() {
        const unsigned long seed = number_from("RONGCLOUD_TEST_SEED", 20240501);
        std::mt19937_64 random(seed);
        RandomJson make(random);
        int accepted = 0, refused = 0, large = 0;
        for (unsigned long round = 0, rounds = number_from("RONGCLOUD_TEST_ROUNDS", 1500); round < rounds; ++round) {
            std::string text = make.value(4);
            const bool is_broken = round % 2 == 1;
            if (is_broken) text = make.broken(std::move(text));
            const std::string given = text;
            const auto document = read(text);
            const std::string about =
                "seed " + std::to_string(seed) + ", round " + std::to_string(round) + ": " + given;
            CPPUNIT_ASSERT_MESSAGE(about, document || is_broken);
            const Reference expected = reference(text);  // its characters are whole by now
            if (document) {
                check_tree(*document, document->root());
                const std::string written = document->write(document->root());
                if (expected.written) CPPUNIT_ASSERT_EQUAL_MESSAGE(about, *expected.written, written);
                CPPUNIT_ASSERT_MESSAGE(about,
                                       is_utf8(written) && codec::find_lone_surrogate(written) == std::string::npos);
                CPPUNIT_ASSERT_EQUAL_MESSAGE(about, written,
                                             JsonDocument::parse(written).write(JsonDocument::parse(written).root()));
            }
            if (!expected.is_too_large)
                CPPUNIT_ASSERT_EQUAL_MESSAGE(about, expected.written.has_value(), document.has_value());
            ++(document ? accepted : refused);
            large += expected.is_too_large ? 1 : 0;
        }
        CPPUNIT_ASSERT(accepted > 100 && refused > 100 && large > 10);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(JsonRandomTest);

}  // namespace rongcloud::test
