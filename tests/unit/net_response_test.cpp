// Answers as bytes: every form of body, cut at every place and split at every place.
#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <vector>

#include "core/net/http_response.hpp"

using namespace rongcloud;
using namespace rongcloud::net;

namespace {

constexpr std::size_t kResponseMaxBytes = 1u << 20;

// Gives its pieces one read at a time.
class ScriptedSource final : public ByteSource {
public:
    ScriptedSource(std::vector<std::string> pieces, bool clean_end)
        : pieces_(std::move(pieces)), clean_end_(clean_end) {}

    std::size_t read(std::span<char> buffer) override {
        CPPUNIT_ASSERT(!buffer.empty());
        while (next_ < pieces_.size() && pieces_[next_].empty()) ++next_;
        if (next_ == pieces_.size()) return 0;
        std::string& piece = pieces_[next_];
        const std::size_t count = std::min(buffer.size(), piece.size());
        std::copy_n(piece.begin(), count, buffer.begin());
        piece.erase(0, count);
        return count;
    }
    bool ended_cleanly() const override { return clean_end_; }

private:
    std::vector<std::string> pieces_;
    bool clean_end_;
    std::size_t next_ = 0;
};

struct Outcome {
    ReceivedResponse received;
    Reason reason = Reason::none;
    Phase phase = Phase::none;
    bool leftover = false;
};

Outcome read_response(std::vector<std::string> pieces, bool clean_end = true, std::size_t max_bytes = kResponseMaxBytes) {
    ScriptedSource source(std::move(pieces), clean_end);
    InputBuffer input(16);  // small, so that it has to grow and to move
    Outcome outcome;
    try {
        outcome.received = read_response(input, source, max_bytes, outcome.phase);
    } catch (const Error& error) {
        outcome.reason = error.info().reason;
    }
    outcome.leftover = !input.empty();
    return outcome;
}

struct Row {
    std::string bytes;
    int status;
    std::string body;
    bool keep_alive;
};

const std::vector<Row>& complete_answers() {
    static const std::vector<Row> rows{
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true},
        {"HTTP/1.1 200\r\ncontent-length:5\t\r\nConnection: Close\r\n\r\nhello", 200, "hello", false},
        {"HTTP/1.1 200 OK\nContent-Length: 5\nContent-Length: 5\n\nhello", 200, "hello", true},
        {"HTTP/1.1 200 OK\r\nContent-Lengti: 1\r\nContent_Length: 2\r\nCONTENT-lENGTH: 5\r\n\r\nhello", 200,
         "hello", true},
        {"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", false},
        {"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true},
        {"HTTP/1.1 200 OK\r\nConnection: close, keep-alive\r\nContent-Length: 0\r\n\r\n", 200, "", false},
        {"HTTP/1.1 204 No Content\r\n\r\n", 204, "", true},
        {"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", 304, "", true},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
         "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
         200, "ok", true},
        {"HTTP/1.1 502 Bad Gateway\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 502, "hello", true},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
         "A;name=\"value\"\r\n0123456789\r\n0005 ;x\r\nhello\r\n0;last\r\nTrailer: x\r\n\r\n",
         200, "0123456789hello", true},
        {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 200,
         "hello", false},
    };
    return rows;
}

std::string with_head(const std::string& fields) { return "HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\nhello"; }
std::string chunked(const std::string& body) { return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body; }

}  // namespace

class NetResponseTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetResponseTest);
    CPPUNIT_TEST(every_split_gives_the_same);
    CPPUNIT_TEST(every_cut_is_an_error);
    CPPUNIT_TEST(body_until_the_end);
    CPPUNIT_TEST(bytes_after_the_answer_are_left);
    CPPUNIT_TEST(improper_heads);
    CPPUNIT_TEST(improper_chunks);
    CPPUNIT_TEST(limits_of_the_body);
    CPPUNIT_TEST(limit_of_the_head);
    CPPUNIT_TEST(large_body);
    CPPUNIT_TEST(content_type_as_sent);
    CPPUNIT_TEST_SUITE_END();

    static void expect_row(const Row& row, const Outcome& outcome) {
        CPPUNIT_ASSERT_MESSAGE(row.bytes, outcome.reason == Reason::none);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(row.bytes, row.status, outcome.received.response.status);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(row.bytes, row.body, outcome.received.response.body);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(row.bytes, row.keep_alive, outcome.received.keep_alive);
        CPPUNIT_ASSERT_MESSAGE(row.bytes, !outcome.leftover);
    }

    static void expect_reason(const std::string& bytes, Reason reason) {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(bytes, reason_row(reason).name, reason_row(read_response({bytes}).reason).name);
    }

    void every_split_gives_the_same() {
        for (const Row& row : complete_answers()) {
            for (std::size_t i = 0; i <= row.bytes.size(); ++i) {
                expect_row(row, read_response({row.bytes.substr(0, i), row.bytes.substr(i)}));
            }
            std::vector<std::string> single_bytes;
            for (const char byte : row.bytes) single_bytes.emplace_back(1, byte);
            expect_row(row, read_response(single_bytes));
        }
    }

    void every_cut_is_an_error() {
        for (const Row& row : complete_answers()) {
            const std::size_t last_head = row.bytes.rfind("HTTP/1.");
            const std::size_t head_end = last_head + find_head_size(row.bytes.substr(last_head));
            for (std::size_t i = 0; i < row.bytes.size(); ++i) {
                for (const bool clean_end : {false, true}) {
                    const Outcome outcome = read_response({row.bytes.substr(0, i)}, clean_end);
                    const bool in_body = i >= head_end;
                    const Phase phase = in_body ? Phase::body : i == 0 ? Phase::wait : Phase::head;
                    CPPUNIT_ASSERT(outcome.reason == (in_body ? Reason::body_truncated : Reason::connection_closed));
                    CPPUNIT_ASSERT(outcome.phase == phase);
                }
            }
        }
    }

    static std::size_t find_head_size(const std::string& bytes) {
        const std::size_t crlf = bytes.find("\r\n\r\n");
        return crlf != std::string::npos ? crlf + 4 : bytes.find("\n\n") + 2;
    }

    void body_until_the_end() {
        const std::string bytes = "HTTP/1.1 200 OK\r\n\r\nhello";
        expect_row({bytes, 200, "hello", false}, read_response({bytes}));
        CPPUNIT_ASSERT(read_response({bytes}, false).reason == Reason::body_truncated);
        CPPUNIT_ASSERT(read_response({bytes}, true, 4).reason == Reason::body_too_large);
        CPPUNIT_ASSERT(read_response({bytes}, true, 5).reason == Reason::none);
    }

    void bytes_after_the_answer_are_left() {
        const Outcome outcome = read_response({"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200"});
        CPPUNIT_ASSERT_EQUAL(std::string("ok"), outcome.received.response.body);
        CPPUNIT_ASSERT(outcome.leftover);
    }

    void improper_heads() {
        const std::string nul_value("X: a\0b", 6);
        for (const char* bytes : {"SSH-2.0-x\r\n", "\r\nHTTP/1.1 200 OK\r\n\r\n", "HTTP/2 200\r\n\r\n",
                                  "HTTP/1.x 200 OK\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n",
                                  "HTTP/1.1 -20 OK\r\n\r\n", "HTTP/1.1 099 OK\r\n\r\n", "HTTP/1.1 600 OK\r\n\r\n",
                                  "HTTP/1.1  200 OK\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 101 X\r\n\r\n"}) {
            expect_reason(bytes, Reason::not_http);
        }
        for (const char* fields :
             {"Content-Length: -1", "Content-Length: +5", "Content-Length:", "Content-Length: 5x",
              "Content-Length: 0x5", "Content-Length: 5, 5", "Content-Length: 18446744073709551616",
              "Content-Length: 5\r\nContent-Length: 6", "Content-Length : 5", "Transfer-Encoding: gzip, chunked",
              "Transfer-Encoding: identity", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "no colon",
              ": no name", "X Y: 1", "X: a\rb", "Content\rLength: 5", "X\r: 1", "X\x80: 1", "Content-Length(: 5"}) {
            expect_reason(with_head(fields), Reason::not_http);
        }
        expect_reason(with_head(nul_value), Reason::not_http);
    }

    void improper_chunks() {
        for (const char* body :
             {"\r\n", "x\r\n", "-5\r\nhello\r\n", "0x5\r\nhello\r\n", "5 x\r\nhello\r\n", "5\nhello\r\n",
              "5\r\nhello!\r\n", "4\r\nhello\r\n", "5\r\nhello\n", "11111111111111111\r\nhello\r\n", "0\r\n\n"}) {
            expect_reason(chunked(body), Reason::not_http);
        }
        expect_reason(chunked("5;" + std::string(10000, 'x') + "\r\nhello\r\n0\r\n\r\n"), Reason::not_http);
        std::string trailers;
        for (int i = 0; i < 200; ++i) trailers += "X: y\r\n";
        expect_reason(chunked("0\r\n" + trailers + "\r\n"), Reason::not_http);
    }

    void limits_of_the_body() {
        const std::string fixed = with_head("Content-Length: 5");
        CPPUNIT_ASSERT(read_response({fixed}, true, 5).reason == Reason::none);
        CPPUNIT_ASSERT(read_response({fixed}, true, 4).reason == Reason::body_too_large);
        expect_reason(with_head("Content-Length: 18446744073709551615"), Reason::body_too_large);
        const std::string chunks = chunked("3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
        CPPUNIT_ASSERT(read_response({chunks}, true, 6).reason == Reason::none);
        CPPUNIT_ASSERT(read_response({chunks}, true, 5).reason == Reason::body_too_large);
        expect_reason(chunked("ffffffffffffffff\r\n"), Reason::body_too_large);
    }

    void limit_of_the_head() {
        const std::string start = "HTTP/1.1 200 OK\r\nX: ";
        const std::string end = "\r\nContent-Length: 0\r\n\r\n";
        const std::size_t filling = 65536 - start.size() - end.size();
        expect_reason(start + std::string(filling, 'x') + end, Reason::none);
        expect_reason(start + std::string(filling + 1, 'x') + end, Reason::not_http);
        std::string interim;
        while (interim.size() <= 65536) interim += "HTTP/1.1 100 Continue\r\n\r\n";
        expect_reason(interim + with_head("Content-Length: 5"), Reason::not_http);
    }

    void large_body() {
        std::string body;
        for (int i = 0; body.size() < 300000; ++i) body += std::to_string(i);
        const std::string fixed =
            "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        CPPUNIT_ASSERT_EQUAL(body, read_response({fixed.substr(0, 70000), fixed.substr(70000)}).received.response.body);
        CPPUNIT_ASSERT_EQUAL(body, read_response({"HTTP/1.1 200 OK\r\n\r\n" + body}).received.response.body);
    }

    void content_type_as_sent() {
        const std::string type = "=?UTF-8?Q?text?=; charset=\"UTF-8\"";
        CPPUNIT_ASSERT_EQUAL(
            type, read_response({"HTTP/1.1 204 x\r\nContent-Type:  " + type + " \r\n\r\n"}).received.response.content_type);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetResponseTest);
