// Content codings of answers, at every split, cut at every place and bounded; and when to come again.
#include <cppunit/extensions/HelperMacros.h>
#include <zlib.h>

#include <algorithm>
#include <vector>

#include "core/net/http_response.hpp"
#include "core/net/retry_after.hpp"
#include "tests/support/expect_error.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::error_of;

namespace {

constexpr std::size_t kMaxBytes = 1u << 20;
constexpr int kGzip = 15 + 16;
constexpr int kZlib = 15;
constexpr int kRaw = -15;
const std::string kText = R"({"code":200,"text":"hello hello hello hello"})";

std::string compressed(const std::string& text, int window_bits) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    std::string in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    CPPUNIT_ASSERT_EQUAL(Z_STREAM_END, deflate(&stream, Z_FINISH));
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string answer(const std::string& coding, const std::string& body, const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status + "\r\nContent-Encoding: " + coding +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

// Gives its pieces one read at a time.
class Source final : public ByteSource {
public:
    explicit Source(std::vector<std::string> pieces) : pieces_(std::move(pieces)) {}
    std::size_t read(std::span<char> buffer) override {
        while (next_ < pieces_.size() && pieces_[next_].empty()) ++next_;
        if (next_ == pieces_.size()) return 0;
        std::string& piece = pieces_[next_];
        const std::size_t count = std::min(buffer.size(), piece.size());
        std::copy_n(piece.begin(), count, buffer.begin());
        piece.erase(0, count);
        return count;
    }
    bool ended_cleanly() const override { return true; }
    void check() override {
        if (checks_left-- == 0) throw Error(Reason::body_timeout, "scripted");
    }

    int checks_left = 1 << 30;

private:
    std::vector<std::string> pieces_;
    std::size_t next_ = 0;
};

Response read(std::vector<std::string> pieces, std::size_t max_bytes = kMaxBytes) {
    Source source(std::move(pieces));
    InputBuffer input(16);
    Phase phase = Phase::none;
    Response response = read_response(input, source, max_bytes, phase).response;
    CPPUNIT_ASSERT(input.empty());
    return response;
}

Reason failure(const std::string& bytes, std::size_t max_bytes = kMaxBytes) {
    return error_of([&] { read({bytes}, max_bytes); }).reason;
}

}  // namespace

class NetContentTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetContentTest);
    CPPUNIT_TEST(every_coding_at_every_split);
    CPPUNIT_TEST(every_cut_is_an_error);
    CPPUNIT_TEST(damage_is_an_error);
    CPPUNIT_TEST(members_of_gzip_are_one_content);
    CPPUNIT_TEST(empty_bodies_need_no_coding);
    CPPUNIT_TEST(content_is_bounded);
    CPPUNIT_TEST(decoding_looks_at_the_time);
    CPPUNIT_TEST(stream_gives_what_has_come);
    CPPUNIT_TEST(unknown_codings);
    CPPUNIT_TEST(folded_fields);
    CPPUNIT_TEST(times_to_come_again);
    CPPUNIT_TEST_SUITE_END();

    static std::vector<std::string> coded_answers() {
        return {answer("gzip", compressed(kText, kGzip)),    answer("X-GZip", compressed(kText, kGzip)),
                answer("deflate", compressed(kText, kZlib)), answer("deflate", compressed(kText, kRaw)),
                answer("identity, gzip", compressed(kText, kGzip)), answer("identity", kText)};
    }

    void every_coding_at_every_split() {
        for (const std::string& bytes : coded_answers()) {
            for (std::size_t i = 0; i <= bytes.size(); ++i) {
                CPPUNIT_ASSERT_EQUAL(kText, read({bytes.substr(0, i), bytes.substr(i)}).body);
            }
            std::vector<std::string> single_bytes;
            for (const char byte : bytes) single_bytes.emplace_back(1, byte);
            CPPUNIT_ASSERT_EQUAL(kText, read(single_bytes).body);
        }
    }

    // Of the coding, in a body that says that it is complete.
    void every_cut_is_an_error() {
        for (const auto& [coding, bits] : {std::pair("gzip", kGzip), {"deflate", kZlib}, {"deflate", kRaw}}) {
            const std::string body = compressed(kText, bits);
            for (std::size_t i = 1; i < body.size(); ++i) {
                CPPUNIT_ASSERT(failure(answer(coding, body.substr(0, i))) == Reason::body_truncated);
            }
        }
    }

    void damage_is_an_error() {
        std::string bad = compressed(kText, kGzip);
        bad[bad.size() - 5] ^= 1;  // its checksum
        CPPUNIT_ASSERT(failure(answer("gzip", bad)) == Reason::not_http);
        CPPUNIT_ASSERT(failure(answer("gzip", kText)) == Reason::not_http);
        CPPUNIT_ASSERT(failure(answer("gzip", compressed(kText, kZlib))) == Reason::not_http);
        CPPUNIT_ASSERT(failure(answer("gzip", compressed(kText, kGzip) + "more")) == Reason::not_http);
        CPPUNIT_ASSERT(failure(answer("deflate", compressed(kText, kZlib) + "more")) == Reason::not_http);
    }

    void members_of_gzip_are_one_content() {
        const std::string bytes = answer("gzip", compressed("a", kGzip) + compressed("", kGzip) + compressed("b", kGzip));
        for (std::size_t i = 0; i <= bytes.size(); ++i) {
            CPPUNIT_ASSERT_EQUAL(std::string("ab"), read({bytes.substr(0, i), bytes.substr(i)}).body);
        }
    }

    void empty_bodies_need_no_coding() {
        CPPUNIT_ASSERT_EQUAL(std::string(), read({answer("gzip", "")}).body);
        CPPUNIT_ASSERT_EQUAL(std::string(), read({"HTTP/1.1 204 x\r\nContent-Encoding: gzip\r\n\r\n"}).body);
    }

    void content_is_bounded() {
        const std::string large(kMaxBytes, 'x');
        for (const auto& [coding, bits] : {std::pair("gzip", kGzip), {"deflate", kRaw}}) {
            CPPUNIT_ASSERT_EQUAL(large.size(), read({answer(coding, compressed(large, bits))}).body.size());
            CPPUNIT_ASSERT(failure(answer(coding, compressed(large + "x", bits))) == Reason::body_too_large);
            CPPUNIT_ASSERT(failure(answer(coding, compressed(std::string(64u << 20, 'x'), bits))) ==
                           Reason::body_too_large);
        }
    }

    // Also where nothing is read meanwhile.
    void decoding_looks_at_the_time() {
        Source source({answer("gzip", compressed(std::string(8u << 20, 'x'), kGzip))});
        source.checks_left = 10;
        InputBuffer input;
        Phase phase = Phase::none;
        const ErrorInfo info = error_of([&] { read_response(input, source, 64u << 20, phase); });
        CPPUNIT_ASSERT(info.reason == Reason::body_timeout);
    }

    // No more has to come before it is given out.
    void stream_gives_what_has_come() {
        z_stream stream{};
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY);
        std::array<char, 256> coded;
        std::string event = "data: 1\n\n";
        stream.next_in = reinterpret_cast<Bytef*>(event.data());
        stream.avail_in = static_cast<uInt>(event.size());
        stream.next_out = reinterpret_cast<Bytef*>(coded.data());
        stream.avail_out = coded.size();
        deflate(&stream, Z_SYNC_FLUSH);
        const std::string first(coded.data(), coded.size() - stream.avail_out);
        deflateEnd(&stream);
        Source source({"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + first});
        InputBuffer input;
        Phase phase = Phase::none;
        ReceivedHead head = read_response_head(input, source, kMaxBytes, phase);
        std::string given(64, '\0');
        given.resize(head.body.read(input, source, given));
        CPPUNIT_ASSERT_EQUAL(event, given);
    }

    void unknown_codings() {
        for (const std::string coding : {"br", "gzip, gzip", "deflate, gzip", "gzip\r\nContent-Encoding: gzip", "zstd"}) {
            const ErrorInfo info = error_of([&] { read({answer(coding, kText)}); });
            CPPUNIT_ASSERT(info.reason == Reason::not_http && info.http_status == 200);
            CPPUNIT_ASSERT_EQUAL(502, read({answer(coding, kText, "502 Bad Gateway")}).status);
        }
    }

    void folded_fields() {
        const Response response = read({"HTTP/1.1 200 OK\r\nX: 1\r\n \t\r\nContent-Type: a/b;\r\n\t charset=\r\n utf-8 \r\n"
                                        "Content-Length:\r\n 2\r\n\r\nok"});
        CPPUNIT_ASSERT_EQUAL(std::string("a/b; charset= utf-8"), response.content_type);
        CPPUNIT_ASSERT_EQUAL(std::string("ok"), response.body);
        for (const char* fields : {" X: 1", "Content-Length: 1\r\n 2", "Transfer-Encoding: chunked\r\n , gzip"}) {
            const std::string bytes = std::string("HTTP/1.1 200 OK\r\n") + fields + "\r\n\r\nhello";
            CPPUNIT_ASSERT(failure(bytes) == Reason::not_http);
        }
    }

    void times_to_come_again() {
        constexpr std::int64_t noon = 784111777000;  // 1994-11-06 08:49:37
        const auto wait = [&](const char* value) {
            const auto parsed = parse_retry_after(value, noon);
            return parsed ? parsed->count() : -1;
        };
        CPPUNIT_ASSERT_EQUAL(std::int64_t{3000}, std::int64_t{wait("3")});
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, std::int64_t{wait("0")});
        for (const char* date : {"Sun, 06 Nov 1994 08:49:47 GMT", "Sunday, 06-Nov-94 08:49:47 GMT",
                                 "Sun Nov  6 08:49:47 1994"}) {
            CPPUNIT_ASSERT_EQUAL_MESSAGE(date, std::int64_t{10000}, std::int64_t{wait(date)});
        }
        CPPUNIT_ASSERT_EQUAL(std::int64_t{0}, std::int64_t{wait("Sun, 06 Nov 1994 08:49:00 GMT")});
        const std::int64_t year = std::int64_t{365} * 24 * 3600 * 1000;
        CPPUNIT_ASSERT_EQUAL(year, std::int64_t{wait("99999999999999999999999")});
        CPPUNIT_ASSERT_EQUAL(year, std::int64_t{wait("9223372036854775807")});
        for (const char* bad : {"", "-1", "+1", "1.5", "3 s", "soon", "Sun, 99 Nov 1994 08:49:47 GMT"}) {
            CPPUNIT_ASSERT_EQUAL_MESSAGE(bad, std::int64_t{-1}, std::int64_t{wait(bad)});
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetContentTest);
