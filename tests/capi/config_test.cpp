// Where settings come from and which of them wins, through the C ABI of the shipped library and its C++ header; what
// the log is told of them.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <rongcloud/rongcloud.hpp>
#include <utility>
#include <vector>

#include "tests/capi/handles.hpp"

namespace rongcloud::test {

namespace {

// A variable of the environment, set for a while.
class Variable {
public:
    Variable(const char *name, const char *value) : name_(name), before_(text_of(name)) { ::setenv(name, value, 1); }
    ~Variable() {
        if (before_.empty()) ::unsetenv(name_);
        else ::setenv(name_, before_.c_str(), 1);
    }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    static std::string text_of(const char *name) {
        const char *const value = std::getenv(name);
        return value != nullptr ? value : "";
    }
    const char *name_;
    const std::string before_;
};

class File {
public:
    File(const std::string &text, mode_t mode) {
        const int file = ::mkstemp(path_);
        CPPUNIT_ASSERT(file >= 0);
        const bool is_written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
        CPPUNIT_ASSERT(is_written && ::fchmod(file, mode) == 0);
        ::close(file);
    }
    ~File() { ::unlink(path_); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    const char *path() const { return path_; }

private:
    char path_[32] = "/tmp/rongcloud-config-XXXXXX";
};

ConfigPtr config_in_code() {
    rc_config *config = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_new(&config, nullptr));
    rc_config_set(config, "app_key", "key", nullptr);
    rc_config_set(config, "app_secret", "secret", nullptr);
    return ConfigPtr(config);
}

std::string endpoints_of(rc_client *client) {
    rc_bytes *json = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_endpoints(client, &json, nullptr));
    const std::unique_ptr<rc_bytes, Free> owner(json);
    return rc_bytes_data(json);
}
std::string endpoints_of(const ConfigPtr &config) { return endpoints_of(client_of(config).get()); }

void expect_part(const std::string &text, const char *part) {
    CPPUNIT_ASSERT_MESSAGE(text + " should have " + part, text.find(part) != std::string::npos);
}

void keep_line(void *lines, rc_log_level level, const char *message) {
    static_cast<std::vector<std::string> *>(lines)->push_back(std::to_string(level) + " " + message);
}

std::vector<std::string> told_to_a_hook(const ClientPtr &client, rc_log_level level) {
    std::vector<std::string> lines;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_set_log_hook(client.get(), level, &keep_line, &lines, nullptr));
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_set_log_hook(client.get(), level, nullptr, nullptr, nullptr));
    return lines;
}

}  // namespace

class CapiConfigTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CapiConfigTest);
    CPPUNIT_TEST(an_emulator_of_the_environment_is_for_those_who_ask);
    CPPUNIT_TEST(code_wins_in_any_order);
    CPPUNIT_TEST(code_wins_in_cpp);
    CPPUNIT_TEST(an_emulator_of_the_environment_is_told_once);
    CPPUNIT_TEST(an_open_settings_file_is_told_or_refused);
    CPPUNIT_TEST_SUITE_END();

    void an_emulator_of_the_environment_is_for_those_who_ask() {
        const Variable emulator("RONGCLOUD_EMULATOR", "127.0.0.1:9");
        const ConfigPtr config = config_in_code();
        rc_client *client = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CONFIG}, rc_client_new(config.get(), &client, nullptr));
        // The harness of a program that takes its settings from the environment sets one variable more.
        const ConfigPtr asking = config_from_environment();
        expect_part(endpoints_of(asking),
                    R"("chosen_by":{"setting":"emulator","value":"127.0.0.1:9","source":"environment"})");
        for (const char *elsewhere : {"https://api.elsewhere.example", "192.0.2.1:80", "https://192.0.2.1"}) {
            const Variable other("RONGCLOUD_EMULATOR", elsewhere);
            const ConfigPtr led = config_from_environment();
            CPPUNIT_ASSERT_EQUAL_MESSAGE(elsewhere, rc_status{RC_E_CONFIG}, rc_client_new(led.get(), &client, nullptr));
        }
    }

    void code_wins_in_any_order() {
        const Variable emulator("RONGCLOUD_EMULATOR", "127.0.0.1:9");  // beside the domains of the test's own
        for (const auto &[name, value] : {std::pair{"region", "beijing"}, {"domains", "code.example"}}) {
            for (const bool environment_first : {true, false}) {
                const ConfigPtr config = config_in_code();
                if (environment_first) rc_config_load_environment(config.get(), nullptr);
                CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(config.get(), name, value, nullptr));
                if (!environment_first) rc_config_load_environment(config.get(), nullptr);
                const std::string endpoints = endpoints_of(config);
                expect_part(endpoints, R"("source":"code")");
                expect_part(endpoints, value);
                CPPUNIT_ASSERT(told_to_a_hook(client_of(config), RC_LOG_DEBUG).empty());
            }
        }
        const ConfigPtr unset = config_in_code();
        rc_config_set(unset.get(), "emulator", nullptr, nullptr);
        rc_config_load_environment(unset.get(), nullptr);
        expect_part(endpoints_of(unset), R"("setting":"domains")");
    }

    void code_wins_in_cpp() {
        const Variable emulator("RONGCLOUD_EMULATOR", "127.0.0.1:9");
        expect_part(rc::Client(rc::Config::from_environment().region("beijing")).endpoints(), "api.rong-api.com");
        expect_part(rc::Client(rc::Config{}.domains({"code.example"}).load_environment()).endpoints(), "code.example");
        expect_part(rc::Client(rc::Config::from_environment()).endpoints(), "127.0.0.1:9");
        const File file("domains = file.example\n", 0600);
        expect_part(rc::Client(rc::Config::from_environment().load_file(file.path())).endpoints(), "file.example");
        expect_part(rc::Client(rc::Config{}.load_file(file.path()).region("beijing").load_environment()).endpoints(),
                    "api.rong-api.com");
    }

    void an_emulator_of_the_environment_is_told_once() {
        const Variable emulator("RONGCLOUD_EMULATOR", "127.0.0.1:9");
        const ClientPtr client = client_of(config_from_environment());
        CPPUNIT_ASSERT(told_to_a_hook(client, RC_LOG_ERROR).empty());
        const auto lines = told_to_a_hook(client, RC_LOG_WARNING);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, lines.size());
        expect_part(lines[0], "2 ");
        expect_part(lines[0], "127.0.0.1:9");
        expect_part(lines[0], "RONGCLOUD_EMULATOR");
        CPPUNIT_ASSERT(told_to_a_hook(client, RC_LOG_DEBUG).empty());
    }

    void an_open_settings_file_is_told_or_refused() {
        const std::string text = "app_key = k\napp_secret = hunter2\nregion = beijing\n";
        const auto load = [](const ConfigPtr &config, const File &file, ErrorPtr &error) {
            rc_error *made = nullptr;
            const rc_status status = rc_config_load_file(config.get(), file.path(), &made);
            error.reset(made);
            return status;
        };
        ErrorPtr error;
        const File readable(text, 0644);
        const ConfigPtr told = config_in_code();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, load(told, readable, error));
        const auto lines = told_to_a_hook(client_of(told), RC_LOG_WARNING);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, lines.size());
        expect_part(lines[0], readable.path());
        CPPUNIT_ASSERT(lines[0].find("hunter2") == std::string::npos);
        const File writable(text, 0666);
        const ConfigPtr refused = config_in_code();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CONFIG}, load(refused, writable, error));
        expect_part(rc_error_message(error.get()), writable.path());
        expect_part(rc_error_hint(error.get()), "config_file_permissions");
        rc_config_set(refused.get(), "config_file_permissions", "warn", nullptr);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, load(refused, writable, error));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, told_to_a_hook(client_of(refused), RC_LOG_WARNING).size());
        rc_config_set(told.get(), "config_file_permissions", "ignore", nullptr);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, load(told, writable, error));
        const File closed(text, 0600);
        const ConfigPtr quiet = config_in_code();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, load(quiet, closed, error));
        CPPUNIT_ASSERT(told_to_a_hook(client_of(quiet), RC_LOG_DEBUG).empty());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CapiConfigTest);

}  // namespace rongcloud::test
