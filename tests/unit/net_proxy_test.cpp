// The way through an HTTP proxy: its setting, which hosts take it, and how it is opened.
#include <cppunit/extensions/HelperMacros.h>

#include <optional>

#include "core/base/error.hpp"
#include "core/net/dialer.hpp"
#include "core/net/proxy.hpp"
#include "tests/support/loopback_server.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::LoopbackServer;

namespace {

constexpr Milliseconds kLong{20000};

bool is_for(const char* host, std::uint16_t port, const char* direct) {
    Proxy proxy{"proxy.test", 3128, "", parse_direct_hosts(direct)};
    return proxy.is_for({true, host, port});
}

std::optional<ErrorInfo> refusal(const std::string& answer) {
    LoopbackServer server{{.answer = answer}};
    const TimeLimit limit{Deadline(Clock::system(), kLong), kLong, Reason::connect_timeout};
    Socket socket = dial({Address::parse("127.0.0.1")->with_port(server.port())}, limit);
    try {
        open_tunnel(socket, {"127.0.0.1", server.port(), "user:word", {}}, {true, "api.test", 443}, limit);
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
    CPPUNIT_TEST(direct_hosts);
    CPPUNIT_TEST(answers_of_the_proxy);
    CPPUNIT_TEST(answer_that_does_not_wait_for_the_question);
    CPPUNIT_TEST_SUITE_END();

    void addresses() {
        CPPUNIT_ASSERT_EQUAL(std::string("proxy.test:3128"), parse_proxy("http://proxy.test:3128").authority());
        CPPUNIT_ASSERT_EQUAL(std::string("proxy.test:3128"), parse_proxy("proxy.test:3128/").authority());
        CPPUNIT_ASSERT_EQUAL(std::string("10.0.0.1:80"), parse_proxy("http://10.0.0.1").authority());
        CPPUNIT_ASSERT_EQUAL(std::string("[::1]:8080"), parse_proxy("http://[::1]:8080").authority());
        const Proxy proxy = parse_proxy("http://user:p%40ss@proxy.test:1");
        CPPUNIT_ASSERT_EQUAL(std::string("user:p@ss"), proxy.credentials);
        CPPUNIT_ASSERT_EQUAL(std::string("proxy.test:1"), proxy.authority());
    }

    void bad_addresses_are_not_quoted() {
        for (const char* text : {"https://u:secret@proxy.test:1", "socks5://u:secret@proxy.test:1",
                                 "http://u:secret@proxy.test:port", "http://u:secret@proxy.test/path", "http://",
                                 "http://u:secret@"}) {
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

    void answers_of_the_proxy() {
        CPPUNIT_ASSERT(!refusal("HTTP/1.1 200 Connection established\r\n\r\n"));
        const ErrorInfo credentials = *refusal("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n");
        CPPUNIT_ASSERT(credentials.reason == Reason::proxy_refused && credentials.status == Status::network);
        CPPUNIT_ASSERT(credentials.message.find("407") != std::string::npos);
        CPPUNIT_ASSERT(credentials.message.find("word") == std::string::npos);
        CPPUNIT_ASSERT(refusal("HTTP/1.1 503 No\r\n\r\n")->reason == Reason::host_unreachable);
        CPPUNIT_ASSERT(refusal("SSH-2.0-OpenSSH\r\n")->reason == Reason::not_http);
        CPPUNIT_ASSERT(refusal("HTTP/1.1 200 OK\r\n\r\nhello")->reason == Reason::not_http);
    }

    // And then resets the connection, so that the question can no longer be sent.
    void answer_that_does_not_wait_for_the_question() {
        Poco::Net::ServerSocket proxy(Poco::Net::SocketAddress("127.0.0.1", 0));
        const std::uint16_t port = proxy.address().port();
        const TimeLimit limit{Deadline(Clock::system(), kLong), kLong, Reason::connect_timeout};
        Socket socket = dial({Address::parse("127.0.0.1")->with_port(port)}, limit);
        {
            Poco::Net::StreamSocket peer = proxy.acceptConnection();
            const std::string answer = "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n";
            peer.sendBytes(answer.data(), static_cast<int>(answer.size()));
            peer.setLinger(true, 0);
        }
        try {
            open_tunnel(socket, {"127.0.0.1", port, "", {}}, {true, "api.test", 443}, limit);
            CPPUNIT_FAIL("opened");
        } catch (const Error& error) {
            CPPUNIT_ASSERT_EQUAL_MESSAGE(error.what(), std::string("proxy_refused"),
                                         std::string(reason_row(error.info().reason).name));
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetProxyTest);
