// Addresses of services as users write them.
#include <cppunit/extensions/HelperMacros.h>

#include "core/base/error.hpp"
#include "core/net/endpoint.hpp"

using namespace rongcloud;
using namespace rongcloud::net;

class NetEndpointTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetEndpointTest);
    CPPUNIT_TEST(accepted_forms);
    CPPUNIT_TEST(refused_forms);
    CPPUNIT_TEST(plain_http_is_for_loopback_only);
    CPPUNIT_TEST(loopback_hosts);
    CPPUNIT_TEST(message_never_repeats_a_password);
    CPPUNIT_TEST_SUITE_END();

    struct Row {
        const char* text;
        Endpoint endpoint;
        const char* authority;
    };

    static void expect_refused(const std::string& text) {
        try {
            parse_endpoint(text);
        } catch (const Error& error) {
            CPPUNIT_ASSERT(error.info().reason == Reason::invalid_setting);
            return;
        }
        CPPUNIT_FAIL("accepted: " + text);
    }

    void accepted_forms() {
        const Row rows[] = {
            {"api.example.com", {true, "api.example.com", 443}, "api.example.com"},
            {"API.Example.COM", {true, "api.example.com", 443}, "api.example.com"},
            {"api.example.com:8443", {true, "api.example.com", 8443}, "api.example.com:8443"},
            {"https://api.example.com", {true, "api.example.com", 443}, "api.example.com"},
            {"HTTPS://api.example.com/", {true, "api.example.com", 443}, "api.example.com"},
            {"https://api.example.com:443/", {true, "api.example.com", 443}, "api.example.com"},
            {"a_b-c.example", {true, "a_b-c.example", 443}, "a_b-c.example"},
            {"192.0.2.7", {true, "192.0.2.7", 443}, "192.0.2.7"},
            {"[2001:DB8::1]", {true, "2001:db8::1", 443}, "[2001:db8::1]"},
            {"https://[::1]:8443", {true, "::1", 8443}, "[::1]:8443"},
            {"http://localhost", {false, "localhost", 80}, "localhost"},
            {"http://127.0.0.1:8080/", {false, "127.0.0.1", 8080}, "127.0.0.1:8080"},
            {"http://[::1]:443", {false, "::1", 443}, "[::1]:443"},
            {"host:65535", {true, "host", 65535}, "host:65535"},
        };
        for (const Row& row : rows) {
            const Endpoint endpoint = parse_endpoint(row.text);
            CPPUNIT_ASSERT_MESSAGE(row.text, endpoint == row.endpoint);
            CPPUNIT_ASSERT_EQUAL_MESSAGE(row.text, std::string(row.authority), endpoint.authority());
        }
    }

    void refused_forms() {
        const std::string long_label(64, 'a');
        const std::string texts[] = {"",
                                     "/",
                                     "https://",
                                     "https://:443",
                                     "ftp://host",
                                     "://host",
                                     "host:",
                                     "host:0",
                                     "host:65536",
                                     "host:-1",
                                     "host:+1",
                                     "host:1x",
                                     "host:99999999999",
                                     "host/path",
                                     "https://host//",
                                     "host?x",
                                     "host#x",
                                     "user@host",
                                     "a b",
                                     " host",
                                     "host ",
                                     "host\n",
                                     "h\xC3\xB6st",
                                     ".host",
                                     "host.",
                                     "a..b",
                                     "::1",
                                     "2001:db8::1",
                                     "[::1",
                                     "[::1]x",
                                     "[::1]:",
                                     "[host]",
                                     "[127.0.0.1]",
                                     "[fe80::1%eth0]",
                                     "[]",
                                     "127.1",
                                     "2130706433",
                                     "0x7f000001",
                                     "1.2.3.256",
                                     "%31",
                                     "host:80:80",
                                     long_label,
                                     std::string(254, 'a'),
                                     std::string("host\0x", 6)};
        for (const std::string& text : texts) expect_refused(text);
    }

    void plain_http_is_for_loopback_only() {
        for (const char* text : {"http://api.example.com", "http://192.0.2.7", "http://[2001:db8::1]",
                                 "http://localhost.example.com", "http://127.0.0.1.example.com"}) {
            expect_refused(text);
        }
    }

    void loopback_hosts() {
        for (const char* host : {"localhost", "LocalHost", "127.0.0.1", "127.255.255.254", "::1", "0:0:0:0:0:0:0:1"}) {
            CPPUNIT_ASSERT_MESSAGE(host, is_loopback_host(host));
        }
        for (const char* host : {"", "local", "localhost.", "128.0.0.1", "0.0.0.0", "::", "::2", "[::1]", "127.1"}) {
            CPPUNIT_ASSERT_MESSAGE(host, !is_loopback_host(host));
        }
    }

    void message_never_repeats_a_password() {
        try {
            parse_endpoint("https://user:hunter2@host");
            CPPUNIT_FAIL("accepted");
        } catch (const Error& error) {
            CPPUNIT_ASSERT(error.info().message.find("hunter2") == std::string::npos);
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetEndpointTest);
