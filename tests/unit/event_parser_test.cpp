// Server-sent events: each rule of the standard, and every stream split at every place.
#include <cppunit/extensions/HelperMacros.h>

#include <random>
#include <vector>

#include "core/base/utf8.hpp"
#include "core/codec/event_parser.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using codec::Event;
using codec::EventParser;

namespace {

constexpr std::size_t kMaxBytes = 1u << 20;
using Events = std::vector<Event>;

std::string shown(const Events &events) {
    std::string out;
    for (const Event &event : events) out += "[" + event.name + "|" + event.data + "|" + event.id + "]";
    return out;
}

Events parse(const std::vector<std::string> &pieces, std::size_t max_bytes = kMaxBytes) {
    EventParser parser(max_bytes);
    Events events;
    for (const std::string &piece : pieces) {
        std::string_view bytes = piece;
        while (auto event = parser.next(bytes)) events.push_back(*event);
        CPPUNIT_ASSERT(bytes.empty());
    }
    return events;
}

struct Row {
    std::string bytes;
    Events events;
};

const std::vector<Row> &rows() {
    static const std::vector<Row> made{
        {"data: a\n\n", {{"", "a", ""}}},
        {"data:a\r\rdata:  b\r\r", {{"", "a", ""}, {"", " b", ""}}},
        {"data: a\r\n\r\nevent: e\r\ndata: b\r\n\r\n", {{"", "a", ""}, {"e", "b", ""}}},
        {"data: a\r\n\rdata: b\n\r", {{"", "a", ""}, {"", "b", ""}}},
        {"data: a\ndata\ndata:\ndata: b\n\n", {{"", "a\n\n\nb", ""}}},
        {"data\n\n", {{"", "", ""}}},
        {"event: lost\n\ndata: a\n\n", {{"", "a", ""}}},
        {"event: x\nevent: y\ndata: a\n\n", {{"y", "a", ""}}},
        {"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", {{"", "a", "1"}, {"", "b", "1"}, {"", "c", ""}}},
        {"id: 1\n\ndata: a\n\n", {{"", "a", "1"}}},
        {std::string("id: 1\nid: 2\0\ndata: a\n\n", 22), {{"", "a", "1"}}},
        {std::string("data: a\0b\n\n", 11), {{"", std::string("a\0b", 3), ""}}},
        {": comment\n:\nretry: 100\nretry: x\nother: y\nDATA: z\n data: z\ndata: a: b\n\n", {{"", "a: b", ""}}},
        {"\xEF\xBB\xBF" "data: a\n\n\xEF\xBB\xBF" "data: b\n\n", {{"", "a", ""}}},
        {"\xEF\xBB\xBF\xEF\xBB\xBF" "data: a\ndata: b\n\n", {{"", "b", ""}}},
        {"\n\n\r\n\n", {}},
        {"data: cut", {}},
        {"data: a\n\ndata: cut\n", {{"", "a", ""}}},
        {"data: 你好😀\nid: 号\nevent: 名\n\n", {{"名", "你好😀", "号"}}},
        {"data: a\xE4\xBD\n\ndata: \xF0\x9F\x98\x41\xFF\xC0\x80\xED\xA0\x80\n\n",
         {{"", "a\uFFFD", ""}, {"", "\uFFFD" "A\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", ""}}},
    };
    return made;
}

}  // namespace

class EventParserTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(EventParserTest);
    CPPUNIT_TEST(streams_whole_and_split_everywhere);
    CPPUNIT_TEST(random_streams_do_not_depend_on_their_splits);
    CPPUNIT_TEST(a_large_event_is_refused_before_it_is_complete);
    CPPUNIT_TEST_SUITE_END();

    void streams_whole_and_split_everywhere() {
        for (const Row &row : rows()) {
            CPPUNIT_ASSERT_EQUAL(shown(row.events), shown(parse({row.bytes})));
            std::vector<std::string> bytes;
            for (std::size_t at = 0; at < row.bytes.size(); ++at) {
                CPPUNIT_ASSERT_EQUAL(shown(row.events), shown(parse({row.bytes.substr(0, at), row.bytes.substr(at)})));
                bytes.push_back(row.bytes.substr(at, 1));
            }
            CPPUNIT_ASSERT_EQUAL(shown(row.events), shown(parse(bytes)));
        }
    }

    void random_streams_do_not_depend_on_their_splits() {
        std::mt19937 random(20240229);  // the same ones in every run
        const std::vector<std::string> parts{"data: ", "data", "event: ", "id: ", "\r", "\n", "\r\n", "\n\n", ":",
                                             "\xE4\xBD", "\xA0", "\xEF\xBB\xBF", " ", "x", "retry: 1\n"};
        for (int round = 0; round < 2000; ++round) {
            std::string bytes;
            for (std::size_t count = random() % 40; count > 0; --count) bytes += parts[random() % parts.size()];
            std::vector<std::string> pieces;
            for (std::size_t at = 0; at < bytes.size();) {
                const std::size_t size = 1 + random() % 7;
                pieces.push_back(bytes.substr(at, size));
                at += size;
            }
            const Events whole = parse({bytes});
            CPPUNIT_ASSERT_EQUAL(shown(whole), shown(parse(pieces)));
            for (const Event &event : whole) CPPUNIT_ASSERT(is_utf8(event.name + event.data + event.id));
        }
    }

    void a_large_event_is_refused_before_it_is_complete() {
        const std::string line = "data: " + std::string(994, 'x');  // 1000 bytes
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, parse({line + "\n\n"}, 1000).size());
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, parse({line + "\n\n" + line + "\n\n" + line + "\n\n"}, 1000).size());
        expect_reason(Reason::body_too_large, [&] { parse({line + "x"}, 1000); });
        expect_reason(Reason::body_too_large, [&] { parse({line, "x"}, 1000); });
        expect_reason(Reason::body_too_large, [&] { parse({"data: a\n" + line}, 1000); });
        expect_reason(Reason::body_too_large, [&] { parse({": " + line}, 1000); });
        expect_reason(Reason::body_too_large, [&] { parse({"event: " + std::string(990, 'n') + "\ndata: a\n"}, 993); });
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(EventParserTest);

}  // namespace rongcloud::test
