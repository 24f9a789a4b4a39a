// The way through an HTTP proxy: its setting, which hosts take it, and how it is opened.
#include <cppunit/extensions/HelperMacros.h>

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.hpp"
#include "core/net/dialer.hpp"
#include "core/net/proxy.hpp"
#include "core/net/tunnel.hpp"
#include "tests/support/loopback_server.hpp"
#include "tests/unit/net_support.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::LoopbackServer;
using rongcloud::test::kLong;

namespace {

bool is_for(const char* host, std::uint16_t port, const char* direct) {
    return Proxy{"proxy.test", 3128, {}, DirectHosts(direct)}.is_for({true, host, port});
}

std::optional<ErrorInfo> refusal(const std::string& answer, std::string_view credentials = "user:word") {
    LoopbackServer server{{.answer = answer}};
    const TimeLimit limit{Deadline(Clock::system(), kLong), kLong, Reason::connect_timeout};
    Socket socket = dial({Address::parse("127.0.0.1")->with_port(server.port())}, limit);
    try {
        open_tunnel(socket, {"127.0.0.1", server.port(), Secret(credentials), {}}, {true, "api.test", 443}, limit);
    } catch (const Error& error) {
        return error.info();
    }
    return std::nullopt;
}

}  // namespace

class NetProxyTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetProxyTest);
    CPPUNIT_TEST(addresses);
    CPPUNIT_TEST(bad_addresses_are_not_quoted);
    CPPUNIT_TEST(credentials);
    CPPUNIT_TEST(direct_hosts);
    CPPUNIT_TEST(forms_of_names);
    CPPUNIT_TEST(forms_of_addresses);
    CPPUNIT_TEST(answers_of_the_proxy);
    CPPUNIT_TEST(refusals_with_pages);
    CPPUNIT_TEST_SUITE_END();

    void addresses() {
        CPPUNIT_ASSERT_EQUAL(std::string("proxy.test:3128"), parse_proxy("http://proxy.test:3128").authority());
        CPPUNIT_ASSERT_EQUAL(std::string("proxy.test:3128"), parse_proxy("proxy.test:3128/").authority());
        CPPUNIT_ASSERT_EQUAL(std::string("10.0.0.1:80"), parse_proxy("http://10.0.0.1").authority());
        CPPUNIT_ASSERT_EQUAL(std::string("[::1]:8080"), parse_proxy("http://[::1]:8080").authority());
        CPPUNIT_ASSERT_EQUAL(std::string("proxy.test:3128"), parse_proxy("HTTP://Proxy.Test:3128/").authority());
    }

    void credentials() {
        for (const auto& [written, sent] : {std::pair{"user:p%40ss", "user:p@ss"},
                                            {"user:p@ss", "user:p@ss"},
                                            {"me@corp:p@s:s", "me@corp:p@s:s"},
                                            {"user", "user:"},
                                            {"user:", "user:"},
                                            {":word", ":word"},
                                            {"u%2Fs%3fe%23r:%2F%3F%23%25%3a", "u/s?e#r:/?#%:"},
                                            {"user:pa+ss", "user:pa+ss"},
                                            {"us\\er:p;a|s<s>", "us\\er:p;a|s<s>"},
                                            {"user:%E5%AF%86", "user:\xE5\xAF\x86"},
                                            {"", ""}}) {
            const Proxy proxy = parse_proxy("http://" + std::string(written) + "@proxy.test:1");
            CPPUNIT_ASSERT_EQUAL(std::string(sent), std::string(proxy.credentials.view()));
            CPPUNIT_ASSERT_EQUAL(std::string("proxy.test:1"), proxy.authority());
        }
        CPPUNIT_ASSERT(parse_proxy("user:word@proxy.test:1").credentials.view() == "user:word");
    }

    void bad_addresses_are_not_quoted() {
        for (const char* text : {"https://u:secret@proxy.test:1", "socks5://u:secret@proxy.test:1",
                                 "http://u:secret@proxy.test:port", "http://u:secret@proxy.test/path", "http://",
                                 "http://u:secret@", "socks5h://u:secret@proxy.test:1",
                                 "http://u:12?secret@proxy.test:1",
                                 "http://u:12#secret@proxy.test:1", "http://u:12/secret@proxy.test:1",
                                 "http://u:secret", "http://u:secret%@proxy.test:1", "http://u:secret%4g@proxy.test:1",
                                 "http://u:secret%0A@proxy.test:1", "http://u%3Asecret:p@proxy.test:1",
                                 "http://u:secret @proxy.test:1", "http://u:secret@proxy.test:0",
                                 "http://u:secret@proxy.test:", "http://u:secret@[::1"}) {
            try {
                parse_proxy(text);
                CPPUNIT_FAIL(text);
            } catch (const Error& error) {
                CPPUNIT_ASSERT(error.info().reason == Reason::invalid_setting);
                CPPUNIT_ASSERT(error.info().message.find("secret") == std::string::npos);
            }
        }
    }

    void direct_hosts() {
        CPPUNIT_ASSERT(is_for("api.service.test", 443, ""));
        CPPUNIT_ASSERT(!is_for("api.service.test", 443, "other.test, .Service.test"));
        CPPUNIT_ASSERT(!is_for("api.service.test", 443, "service.test"));
        CPPUNIT_ASSERT(is_for("api.myservice.test", 443, "service.test"));
        CPPUNIT_ASSERT(!is_for("service.test", 443, ".service.test"));
        CPPUNIT_ASSERT(!is_for("10.1.2.3", 443, "10.1.2.3"));
        CPPUNIT_ASSERT(is_for("10.1.2.3", 443, "10.1.2.4"));
        CPPUNIT_ASSERT(!is_for("api.service.test", 8443, "service.test:8443"));
        CPPUNIT_ASSERT(is_for("api.service.test", 443, "service.test:8443"));
        CPPUNIT_ASSERT(!is_for("api.service.test", 443, "*"));
        for (const char* here : {"localhost", "127.0.0.1", "::1"}) CPPUNIT_ASSERT(!is_for(here, 443, ""));
    }

    void forms_of_names() {
        for (const char* direct : {"*.service.test", "service.test.", ".service.test.", "API.Service.Test",
                                   "x;y service.test", "x,\tservice.test\n", "*:443", "service.test:443", "  *  ",
                                   ",,service.test,,"}) {
            CPPUNIT_ASSERT_MESSAGE(direct, !is_for("api.service.test", 443, direct));
        }
        for (const char* direct : {"vice.test", "*.test.service", "a*i.service.test", "service.test:", "service.test:x",
                                   "service.test:65536", ".", "*.", "", "api.service.test.other", "test:8443",
                                   "0.0.0.0/0"}) {
            CPPUNIT_ASSERT_MESSAGE(direct, is_for("api.service.test", 443, direct));
        }
        CPPUNIT_ASSERT(!is_for("api.xn--fsqu00a.test", 443, "\xE4\xBE\x8B\xE5\xAD\x90.test"));
        CPPUNIT_ASSERT(!is_for("xn--bcher-kva.test", 443, "*.B\xC3\x9C" "cher.test"));
        CPPUNIT_ASSERT(is_for("api.service.test", 443, "\xFF, \xFF.service.test"));
    }

    void forms_of_addresses() {
        for (const auto& [host, direct] : {std::pair{"192.0.2.1", "192.0.2.1"},
                                           {"192.0.2.1", "192.0.2.1:443"},
                                           {"192.0.2.1", "192.0.2.0/24"},
                                           {"192.0.2.1", "x, 192.0.2.0/31:443"},
                                           {"192.0.2.1", "0.0.0.0/0"},
                                           {"192.0.2.1", "::ffff:192.0.2.1"},
                                           {"::ffff:192.0.2.1", "192.0.2.0/24"},
                                           {"2001:db8::1", "2001:DB8:0::1"},
                                           {"2001:db8::1", "[2001:db8::1]"},
                                           {"2001:db8::1", "[2001:db8::1]:443"},
                                           {"2001:db8::1", "2001:db8::/32"},
                                           {"2001:db8::1", "[2001:db8::]/32"},
                                           {"2001:db8::1", "[2001:db8::/32]:443"},
                                           {"2001:db8::1", "*"}}) {
            CPPUNIT_ASSERT_MESSAGE(direct, !is_for(host, 443, direct));
        }
        for (const auto& [host, direct] : {std::pair{"192.0.2.1", "2.1"},
                                           {"192.0.2.1", ".2.1"},
                                           {"192.0.2.1", ".0.2.1"},
                                           {"192.0.2.1", "*.2.1"},
                                           {"192.0.2.1", "192.0.2.1:8443"},
                                           {"192.0.2.1", "192.0.2.2/31"},
                                           {"192.0.2.1", "192.0.2.0/33"},
                                           {"192.0.2.1", "192.0.2.0/"},
                                           {"192.0.2.1", "192.0.2.0/-1"},
                                           {"192.0.2.1", "2001:db8::/0x"},
                                           {"2001:db8::1", "db8::1"},
                                           {"2001:db8::1", "::1"},
                                           {"2001:db8::1", "[2001:db8::1]:1"},
                                           {"2001:db8::1", "[2001:db8::1"},
                                           {"2001:db8::1", "2001:db8::/129"}}) {
            CPPUNIT_ASSERT_MESSAGE(direct, is_for(host, 443, direct));
        }
    }

    void answers_of_the_proxy() {
        for (const char* open : {"HTTP/1.1 200 Connection established\r\n\r\n",
                                 "HTTP/1.0 200 OK\r\n\r\n",
                                 "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n",
                                 "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
                                 "HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\n\r\n",
                                 "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                                 "HTTP/1.1 299 OK\r\n\r\n",
                                 "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 On\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"}) {
            CPPUNIT_ASSERT_MESSAGE(open, !refusal(open));
        }
        const ErrorInfo wrong = *refusal("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n");
        CPPUNIT_ASSERT(wrong.reason == Reason::proxy_refused && wrong.status == Status::network);
        CPPUNIT_ASSERT(wrong.message.find("407") != std::string::npos);
        CPPUNIT_ASSERT(wrong.message.find("word") == std::string::npos);
        CPPUNIT_ASSERT(refusal("HTTP/1.1 407 No\r\n\r\n", "")->message.find("password") != std::string::npos);
        CPPUNIT_ASSERT(refusal("SSH-2.0-OpenSSH\r\n")->reason == Reason::not_http);
        CPPUNIT_ASSERT(refusal("HTTP/1.1 200 OK\r\n\r\nhello")->reason == Reason::not_http);
        const std::string long_head = "HTTP/1.1 200 OK\r\nX: " + std::string(100000, 'x') + "\r\n\r\n";
        CPPUNIT_ASSERT(refusal(long_head)->reason == Reason::not_http);
    }

    // Whatever comes after the head of a refusal, and however long it is.
    void refusals_with_pages() {
        const std::string page(3000, 'x');
        const std::string length = "Content-Length: " + std::to_string(page.size()) + "\r\n\r\n" + page;
        for (const int status : {300, 400, 403, 404, 405, 407, 429, 501, 505, 511, 599}) {
            const std::string line = "HTTP/1.1 " + std::to_string(status) + " No\r\n";
            const std::vector<std::string> rests{"\r\n",
                                                 length,
                                                 "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
                                                 "Transfer-Encoding: gzip, chunked\r\n\r\n",
                                                 "\r\n" + page,
                                                 "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
                                                 "Content-Length: 999999999999\r\n\r\n" + page};
            for (const std::string& rest : rests) {
                CPPUNIT_ASSERT_MESSAGE(line + rest, refusal(line + rest)->reason == Reason::proxy_refused);
            }
        }
        for (const char* status : {"HTTP/1.1 500 ", "HTTP/1.1 502 ", "HTTP/1.1 503 ", "HTTP/1.0 504 "}) {
            CPPUNIT_ASSERT(refusal(status + std::string("No\r\n") + length)->reason == Reason::host_unreachable);
            CPPUNIT_ASSERT(refusal(status + std::string("No\r\n\r\n"))->reason == Reason::host_unreachable);
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetProxyTest);
