// The system's words in messages: English, whatever language and encoding the host program's locale asks for. This program
// has its own strerror, gai_strerror and look-up, which libraries get instead of the system's.
#include <cppunit/extensions/HelperMacros.h>
#include <netdb.h>
#include <string.h>

#include <Poco/Net/ServerSocket.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "tests/capi/handles.hpp"

namespace {

char foreign[] = "\xB4\xED\xCE\xF3";  // GB18030, and not UTF-8

}  // namespace

extern "C" {
__attribute__((visibility("default"))) char *strerror(int) noexcept { return foreign; }
__attribute__((visibility("default"))) char *strerror_r(int, char *, size_t) noexcept { return foreign; }
__attribute__((visibility("default"))) const char *gai_strerror(int) noexcept { return foreign; }
// Fails as the beginning of the name says.
__attribute__((visibility("default"))) int getaddrinfo(const char *name, const char *, const addrinfo *, addrinfo **) {
    errno = EMFILE;
    return name[0] == 's' ? EAI_SYSTEM : name[0] == 'f' ? EAI_FAIL : EAI_NONAME;
}
}

namespace rongcloud::test {

class LocaleTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(LocaleTest);
    CPPUNIT_TEST(network_failures_are_told_in_english);
    CPPUNIT_TEST_SUITE_END();

    static std::string message_of_call(const std::string &domain) {
        rc_config *made = nullptr;
        rc_config_new(&made, nullptr);
        const ConfigPtr config(made);
        for (const auto &[name, value] : {std::pair<const char *, std::string>("app_key", "key"),
                                          {"app_secret", "secret"}, {"domains", domain}, {"attempts_max", "1"}}) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(config.get(), name, value.c_str(), nullptr));
        }
        rc_config_set(config.get(), "emulator", nullptr, nullptr);
        const ClientPtr client = client_of(config);
        rc_result *result = nullptr;
        rc_error *error = nullptr;
        rc_call_json(client.get(), "user.get_token", R"({"userId":"u","name":"n"})", &result, &error);
        const ResultPtr owner(result);
        const ErrorPtr failure(error);
        return rc_error_message(failure.get());
    }

    static void expect_end(const std::string &text, const std::string &end) {
        CPPUNIT_ASSERT_MESSAGE("'" + text + "' should end with '" + end + "'",
                               text.size() >= end.size() && text.substr(text.size() - end.size()) == end);
    }

    void network_failures_are_told_in_english() {
        CPPUNIT_ASSERT_EQUAL(std::string(foreign), std::generic_category().message(ECONNREFUSED));  // this program's
        Poco::Net::ServerSocket closed;
        closed.bind(Poco::Net::SocketAddress("127.0.0.1", 0));  // and does not listen
        expect_end(message_of_call("http://" + closed.address().toString()), ": Connection refused");
        expect_end(message_of_call("system.test"), "cannot be looked up: Too many open files");
        expect_end(message_of_call("fail.test"), "cannot be looked up: the name server has failed for good");
        expect_end(message_of_call("none.test"), "the name 'none.test' does not exist");
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(LocaleTest);

}  // namespace rongcloud::test
