#include <cppunit/extensions/HelperMacros.h>

#include <limits>

#include "core/codec/json.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using codec::JsonDocument;

class JsonTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(JsonTest);
    CPPUNIT_TEST(paths_reach_every_value);
    CPPUNIT_TEST(quoted_names_may_hold_anything);
    CPPUNIT_TEST(items_are_found_whatever_their_shape);
    CPPUNIT_TEST(badly_written_paths_find_nothing);
    CPPUNIT_TEST(numbers_lose_nothing);
    CPPUNIT_TEST(odd_types_are_read_sensibly);
    CPPUNIT_TEST(words_are_not_numbers);
    CPPUNIT_TEST(escapes_and_emoji_come_out_as_utf8);
    CPPUNIT_TEST(writing_keeps_order_and_numbers);
    CPPUNIT_TEST(what_is_not_json_is_refused);
    CPPUNIT_TEST(depth_is_limited);
    CPPUNIT_TEST_SUITE_END();

    static std::string text_at(const JsonDocument &document, const char *path) {
        const auto *node = document.find(path);
        const char *text = node != nullptr ? to_text(*node) : nullptr;
        return text != nullptr ? text : "(none)";
    }

    void paths_reach_every_value() {
        const auto document = JsonDocument::parse(
            R"({"code":200,"users":[{"id":"a"},{"id":"b","tags":[["x","y"]]}],"result":{"a.b":[1,2]},"id":"1","id":"2"})");
        CPPUNIT_ASSERT_EQUAL(std::string("200"), text_at(document, "code"));
        CPPUNIT_ASSERT_EQUAL(std::string("b"), text_at(document, "users[1].id"));
        CPPUNIT_ASSERT_EQUAL(std::string("y"), text_at(document, "users[1].tags[0][1]"));
        CPPUNIT_ASSERT_EQUAL(std::string("2"), text_at(document, "result[\"a.b\"][1]"));
        CPPUNIT_ASSERT_EQUAL(std::string("2"), text_at(document, "id"));  // the last of two counts
        CPPUNIT_ASSERT_EQUAL(std::uint32_t{2}, document.find("users")->count);
        CPPUNIT_ASSERT_EQUAL(std::uint32_t{5}, document.find("")->count);
    }

    void quoted_names_may_hold_anything() {
        const auto document = JsonDocument::parse(R"({"r":{"u\"]x":1,"b\\":2,"":3,"a.b":[[4]]}})");
        CPPUNIT_ASSERT_EQUAL(std::string("1"), text_at(document, R"(r["u\"]x"])"));
        CPPUNIT_ASSERT_EQUAL(std::string("2"), text_at(document, R"(r["b\\"])"));
        CPPUNIT_ASSERT_EQUAL(std::string("3"), text_at(document, R"(r[""])"));
        CPPUNIT_ASSERT_EQUAL(std::string("4"), text_at(document, R"(r["a.b"][0][0])"));
        for (const char *path : {R"(r["b\"])", R"(r["a.b)", R"(r["a.b")", R"(r["a.b\)"}) {
            CPPUNIT_ASSERT_MESSAGE(path, document.find(path) == nullptr);
        }
    }

    // Items of one shape are reached at once, others by walking.
    void items_are_found_whatever_their_shape() {
        for (const char *text : {R"({"a":[{"x":0},{"x":1},{"x":2}]})", R"({"a":[{"x":0},{"y":[],"x":1},{"x":2}]})",
                                 R"({"a":[[9],{"x":1},{"x":2}]})"}) {
            const auto document = JsonDocument::parse(text);
            CPPUNIT_ASSERT_EQUAL(std::string("1"), text_at(document, "a[1].x"));
            CPPUNIT_ASSERT_EQUAL(std::string("2"), text_at(document, "a[2].x"));
            CPPUNIT_ASSERT(document.find("a[3]") == nullptr);
        }
    }

    void badly_written_paths_find_nothing() {
        const auto document = JsonDocument::parse(R"({"users":[{"id":"a"}]})");
        for (const char *path :
             {"users[1]", "users[", "users[]", "users[x]", "users[0]id", "users[0]..id", ".users", "users.",
              "users[\"id\"]", "users[0][\"id", "nobody", "users.id", "users[-1]", "users[99999999999999999999]"}) {
            CPPUNIT_ASSERT_MESSAGE(path, document.find(path) == nullptr);
        }
    }

    void numbers_lose_nothing() {
        const auto document = JsonDocument::parse(
            R"({"max":9223372036854775807,"min":-9223372036854775808,"beyond":123456789012345678901234567890,"real":1.50,"exp":1e3})");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{9223372036854775807}, to_integer(*document.find("max")).value());
        CPPUNIT_ASSERT_EQUAL(std::numeric_limits<std::int64_t>::min(), to_integer(*document.find("min")).value());
        CPPUNIT_ASSERT(!to_integer(*document.find("beyond")));
        CPPUNIT_ASSERT_EQUAL(std::string("123456789012345678901234567890"), text_at(document, "beyond"));
        CPPUNIT_ASSERT_EQUAL(std::string("1.50"), text_at(document, "real"));
        CPPUNIT_ASSERT(!to_integer(*document.find("real")));
        CPPUNIT_ASSERT_EQUAL(1.5, to_double(*document.find("real")).value());
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1000}, to_integer(*document.find("exp")).value());
    }

    void odd_types_are_read_sensibly() {
        const auto document =
            JsonDocument::parse(R"({"code":"200","yes":1,"no":"false","t":true,"n":null,"o":{},"s":"x","big":1e300})");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{200}, to_integer(*document.find("code")).value());
        CPPUNIT_ASSERT(to_bool(*document.find("yes")).value());
        CPPUNIT_ASSERT(!to_bool(*document.find("no")).value());
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, to_integer(*document.find("t")).value());
        CPPUNIT_ASSERT_EQUAL(std::string("true"), text_at(document, "t"));
        for (const char *path : {"n", "o"}) {
            CPPUNIT_ASSERT(!to_integer(*document.find(path)) && !to_bool(*document.find(path)) &&
                           !to_double(*document.find(path)));
            CPPUNIT_ASSERT(to_text(*document.find(path)) == nullptr);
        }
        CPPUNIT_ASSERT(!to_integer(*document.find("s")) && !to_bool(*document.find("s")));
        CPPUNIT_ASSERT(!to_integer(*document.find("big")));
    }

    void words_are_not_numbers() {
        const auto document = JsonDocument::parse(R"({"a":"nan","b":"Infinity","c":"2","d":"0","e":2})");
        CPPUNIT_ASSERT(!to_double(*document.find("a")) && !to_double(*document.find("b")));
        CPPUNIT_ASSERT(!to_bool(*document.find("a")) && !to_bool(*document.find("c")));
        CPPUNIT_ASSERT(!to_bool(*document.find("d")).value() && to_bool(*document.find("e")).value());
    }

    void escapes_and_emoji_come_out_as_utf8() {
        const auto document = JsonDocument::parse(R"({"a":"\u4f60\u597d \ud83d\ude00 \"\\\/\n","b":"x\u0000y"})");
        CPPUNIT_ASSERT_EQUAL(std::string("你好 😀 \"\\/\n"), text_at(document, "a"));
        CPPUNIT_ASSERT_EQUAL(std::uint32_t{3}, document.find("b")->size);
    }

    void writing_keeps_order_and_numbers() {
        const auto document = JsonDocument::parse(
            R"( { "z" : [ 1.0 , 12345678901234567890123 , true , null ] , "a" : { "中" : "\"" } } )");
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"z":[1.0,12345678901234567890123,true,null],"a":{"中":"\""}})"),
                             document.write(document.root()));
    }

    void what_is_not_json_is_refused() {
        for (const char *text : {"", "{", "{]", "{\"a\":1,}", "[1 2]", "<html>", "{\"a\":1}x", "{\"a\":NaN}",
                                 "\"\xff\"", "{'a':1}", "{\"a\":\"\\ud800\"}", "\xef\xbb\xbf", "nul"}) {
            expect_reason(Reason::not_json, [&] { JsonDocument::parse(text); });
        }
        expect_reason(Reason::not_json, [] { JsonDocument::parse(std::string_view("{}\0<html>", 9)); });
        expect_reason(Reason::not_json, [] { JsonDocument::parse(std::string_view("{}\0", 3)); });
        expect_reason(Reason::invalid_argument, [] { codec::parse_argument("{", "parameters"); });
    }

    void depth_is_limited() {
        JsonDocument::parse(std::string(100, '[') + std::string(100, ']'));
        expect_reason(Reason::not_json, [] { JsonDocument::parse(std::string(129, '[') + std::string(129, ']')); });
        expect_reason(Reason::not_json, [] { JsonDocument::parse(std::string(1000000, '[')); });
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(JsonTest);

}  // namespace rongcloud::test
