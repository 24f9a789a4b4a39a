#include <cppunit/extensions/HelperMacros.h>

#include <initializer_list>
#include <limits>
#include <utility>

#include "core/base/utf8.hpp"
#include "core/codec/json.hpp"
#include "core/codec/json_text.hpp"
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
    CPPUNIT_TEST(a_broken_character_loses_no_answer);
    CPPUNIT_TEST(what_callers_give_has_no_broken_characters);
    CPPUNIT_TEST(numbers_beyond_a_double_are_kept_as_written);
    CPPUNIT_TEST(a_wrong_number_stays_wrong_beside_a_large_one);
    CPPUNIT_TEST(a_tree_takes_at_most_four_times_its_text);
    CPPUNIT_TEST(a_byte_fault_is_seen_at_every_place);
    CPPUNIT_TEST(a_long_text_looks_up_now_and_then);
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
        CPPUNIT_ASSERT_EQUAL(std::uint32_t{2}, document.find("users")->count());
        CPPUNIT_ASSERT_EQUAL(std::uint32_t{5}, document.find("")->count());
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

    // Items of one shape are reached at once, others by a short walk.
    void items_are_found_whatever_their_shape() {
        for (const char *text : {R"({"a":[{"x":0},{"x":1},{"x":2}]})", R"({"a":[{"x":0},{"y":[],"x":1},{"x":2}]})",
                                 R"({"a":[[9],{"x":1},{"x":2}]})"}) {
            const auto document = JsonDocument::parse(text);
            CPPUNIT_ASSERT_EQUAL(std::string("1"), text_at(document, "a[1].x"));
            CPPUNIT_ASSERT_EQUAL(std::string("2"), text_at(document, "a[2].x"));
            CPPUNIT_ASSERT(document.find("a[3]") == nullptr);
        }
        std::string array, object;
        for (int i = 0; i < 1000; ++i) {
            const std::string value = i % 3 == 0 ? "[[" + std::to_string(i) + "],0]" : std::to_string(i);
            array += "," + value;
            object += ",\"k" + std::to_string(i) + "\":" + value;
        }
        const auto document = JsonDocument::parse("{\"a\":[" + array.substr(1) + "],\"o\":{" + object.substr(1) + "}}");
        for (std::size_t i = 0; i < 1000; ++i) {
            const std::string place = "a[" + std::to_string(i) + "]" + (i % 3 == 0 ? "[0][0]" : "");
            CPPUNIT_ASSERT_EQUAL(std::to_string(i), text_at(document, place.c_str()));
            const auto *member = document.child(*document.find("o"), i);
            CPPUNIT_ASSERT_EQUAL("k" + std::to_string(i), std::string(member->key()));
        }
        CPPUNIT_ASSERT(document.child(*document.find("o"), 1000) == nullptr);
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
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, document.find("b")->text().size());
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

    static JsonDocument parse_foreign(std::string text) { return JsonDocument::parse_foreign(text, {}); }

    void a_broken_character_loses_no_answer() {
        const std::string replacement = "\uFFFD";
        for (const char *broken : {R"(\ud800)", R"(\udc00)", R"(\uDBFF\u0041)", R"(\uD83D\uD83D\uDE00)", "\xff",
                                   "\xed\xa0\x80", "\xc3", "\xf4\x90\x80\x80", "\xc0\xaf"}) {
            std::string text = std::string(R"({"a":"x)") + broken + R"(y","\ud800":"\\ud800","b":[1,"z"]})";
            const auto document = JsonDocument::parse_foreign(text, {});
            const std::string read = text_at(document, "a");
            CPPUNIT_ASSERT_MESSAGE(broken, read.find(replacement) != std::string::npos);
            CPPUNIT_ASSERT_MESSAGE(broken, read.front() == 'x' && read.back() == 'y');
            CPPUNIT_ASSERT_EQUAL(std::string("\\ud800"),
                                 text_at(document, "[\"\uFFFD\"]"));  // a backslash and five letters
            CPPUNIT_ASSERT_EQUAL(std::string("z"), text_at(document, "b[1]"));
            CPPUNIT_ASSERT_MESSAGE(broken, is_utf8(document.write(document.root())) && is_utf8(text));
            CPPUNIT_ASSERT_EQUAL(document.write(document.root()),
                                 JsonDocument::parse(text).write(JsonDocument::parse(text).root()));
        }
        CPPUNIT_ASSERT_EQUAL(std::string("\U0001F600"), text_at(parse_foreign(R"({"a":"\ud83d\ude00"})"), "a"));
        CPPUNIT_ASSERT_EQUAL(std::string("1"), text_at(parse_foreign("\xef\xbb\xbf{\"a\":1}"), "a"));
        expect_reason(Reason::not_json, [] { parse_foreign("{\"a\":1}\xff"); });
        expect_reason(Reason::not_json, [] { parse_foreign("{\"a\":\"\x1f\"}"); });
        expect_reason(Reason::not_json, [] { parse_foreign("{\"a\":\"0123456789abcdef0123456789\x1a\"}"); });
    }

    void what_callers_give_has_no_broken_characters() {
        for (const char *text :
             {R"({"a":"\ud800"})", R"({"a":"\udfff"})", R"({"\ud800x":1})", R"(["\ud83d\ud83d\ude00"])"}) {
            expect_reason(Reason::not_json, [&] { JsonDocument::parse(text); });
            const ErrorInfo info = error_of([&] { codec::parse_argument(text, "parameters"); });
            CPPUNIT_ASSERT(info.reason == Reason::invalid_argument);
            expect_contains(info.message, "surrogate");
        }
        JsonDocument::parse(R"({"a":"\\ud800","b":"\ud83d\ude00"})");
    }

    void numbers_beyond_a_double_are_kept_as_written() {
        const std::string digits(400, '7');
        const auto document = JsonDocument::parse(
            R"({"big":1e400,"low":-1E+400,"tiny":1e-400,"zero":-0.0e999,"far":1e99999999999999999999,)"
            R"("near":1e-99999999999999999999,"text":"1e400 \"2e500","list":[ 1e309 ,2],"digits":)" +
            digits + R"(,"small":0.)" + std::string(400, '0') + "1}");
        for (const auto &[path, text] :
             std::initializer_list<std::pair<const char *, std::string>>{{"big", "1e400"},
                                                                         {"low", "-1E+400"},
                                                                         {"list[0]", "1e309"},
                                                                         {"digits", digits},
                                                                         {"far", "1e99999999999999999999"}}) {
            CPPUNIT_ASSERT_EQUAL(text, text_at(document, path));
            CPPUNIT_ASSERT_MESSAGE(path, !to_double(*document.find(path)) && !to_integer(*document.find(path)));
        }
        for (const char *path : {"tiny", "zero", "near", "small"}) {
            CPPUNIT_ASSERT_EQUAL_MESSAGE(path, 0.0, to_double(*document.find(path)).value());
        }
        CPPUNIT_ASSERT_EQUAL(std::string("1e400 \"2e500"), text_at(document, "text"));
        CPPUNIT_ASSERT_EQUAL(std::string("2"), text_at(document, "list[1]"));
        expect_contains(document.write(document.root()), R"("big":1e400,"low":-1E+400,)");
        CPPUNIT_ASSERT_EQUAL(std::string("1e400"), text_at(JsonDocument::parse("1e400"), ""));
    }

    void a_wrong_number_stays_wrong_beside_a_large_one() {
        for (const char *wrong : {"--1e400", "01e400", "1e400.5", "1e", "1.e400", ".1e400", "+1e400", "1e400 1e400",
                                  "1-1e400", "1e+-400", "-", "1e400x", "00", "1e4e4", "\"1e400", "1e400\""}) {
            const std::string text = "[1e400," + std::string(wrong) + "]";
            expect_reason(Reason::not_json, [&] { JsonDocument::parse(text); });
        }
    }

    void a_tree_takes_at_most_four_times_its_text() {
        const auto repeated = [](const char *open, const char *item, const char *close) {
            std::string text = open;
            while (text.size() < 300000) text += item;
            text.back() = *close;
            return text;
        };
        for (const std::string &text :
             {repeated("[", "0,", "]"), repeated("[", "[],", "]"), repeated("{", "\"\":0,", "}"),
              repeated("[", "[0],0,", "]"), repeated("[", "{},[],", "]"), repeated("[", "\"\",", "]")}) {
            const auto document = JsonDocument::parse(text);
            CPPUNIT_ASSERT(document.root().count() > 40000);
            const double times =
                static_cast<double>(document.memory_bytes() - text.size()) / static_cast<double>(text.size());
            CPPUNIT_ASSERT_MESSAGE(text.substr(0, 6) + std::to_string(times), times < 4.1);
        }
    }

    void a_long_text_looks_up_now_and_then() {
        std::string text = "[0";
        for (int i = 0; i < 100000; ++i) text += ",0";
        text += "]";
        int looks = 0;
        JsonDocument::parse_foreign(text, [&] { ++looks; });
        CPPUNIT_ASSERT(looks >= 20 && looks <= 50);
        const auto stop = [&] {
            if (--looks == 0) throw Error(Reason::canceled, "enough");
        };
        looks = 3;
        expect_reason(Reason::canceled, [&] { JsonDocument::parse_foreign(text, stop); });
        CPPUNIT_ASSERT_EQUAL(0, looks);
    }

    void a_byte_fault_is_seen_at_every_place() {
        CPPUNIT_ASSERT(codec::find_byte_fault({}) == codec::ByteFault::none);
        for (std::size_t size = 1; size < 40; ++size) {
            for (std::size_t at = 0; at < size; ++at) {
                std::string text(size, ' ');
                for (const char good : {'\0', '\t', '\x19', ' ', '\x7f'}) {
                    text[at] = good;
                    CPPUNIT_ASSERT(codec::find_byte_fault(text) == codec::ByteFault::none);
                }
                for (const char control : {'\x1a', '\x1f'}) {
                    text[at] = control;
                    CPPUNIT_ASSERT(codec::find_byte_fault(text) == codec::ByteFault::control);
                }
                text[at] = '\x80';
                CPPUNIT_ASSERT(codec::find_byte_fault(text) == codec::ByteFault::not_utf8);
            }
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(JsonTest);

}  // namespace rongcloud::test
