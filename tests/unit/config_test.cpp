#include <cppunit/extensions/HelperMacros.h>

#include <Poco/TemporaryFile.h>

#include <cstdlib>
#include <fstream>

#include "core/catalogue/table.hpp"
#include "core/client/config.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using client::Config;

class ConfigTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ConfigTest);
    CPPUNIT_TEST(every_region_has_its_domains);
    CPPUNIT_TEST(missing_settings_say_what_to_set);
    CPPUNIT_TEST(bad_values_are_refused_and_the_old_one_stays);
    CPPUNIT_TEST(a_secret_is_never_repeated);
    CPPUNIT_TEST(unknown_settings_suggest_the_nearest);
    CPPUNIT_TEST(environment_and_file_and_code_in_order);
    CPPUNIT_TEST(secrets_in_files);
    CPPUNIT_TEST(files_that_cannot_be_used);
    CPPUNIT_TEST(the_emulator_replaces_the_region);
    CPPUNIT_TEST(plain_http_only_to_this_machine);
    CPPUNIT_TEST_SUITE_END();

    static Config complete() {
        Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        config.set("region", "beijing");
        return config;
    }

public:
    void setUp() override {
        for (const auto &option : catalogue::options()) ::unsetenv(std::string(option.environment).c_str());
        ::unsetenv("RONGCLOUD_CONFIG_FILE");
    }

private:
    void every_region_has_its_domains() {
        for (const auto &region : catalogue::regions()) {
            Config config = complete();
            config.set("region", region.id);
            const auto settings = config.resolve();
            CPPUNIT_ASSERT_EQUAL(region.domains.size(), settings.endpoints.size());
            CPPUNIT_ASSERT_EQUAL(std::string(region.domains[0]), settings.endpoints[0].authority());
            CPPUNIT_ASSERT(settings.endpoints[0].tls);
        }
        CPPUNIT_ASSERT_EQUAL(std::string("rongcloud/") + RONGCLOUD_VERSION, complete().resolve().user_agent);
        CPPUNIT_ASSERT(Milliseconds{15000} == complete().resolve().timeout);
    }

    void missing_settings_say_what_to_set() {
        const auto message_without = [](const char *name) {
            Config config = complete();
            config.unset(name);
            const ErrorInfo info = error_of([&] { config.resolve(); });
            CPPUNIT_ASSERT(info.status == Status::config && info.reason == Reason::missing_setting);
            CPPUNIT_ASSERT(!info.hint.empty());
            return info.message;
        };
        expect_contains(message_without("app_key"), "app_key");
        expect_contains(message_without("app_secret"), "app_secret");
        expect_contains(message_without("region"), "region");
    }

    void bad_values_are_refused_and_the_old_one_stays() {
        Config config = complete();
        for (const auto &[name, value] : {std::pair{"region", "mars"},
                                          {"timeout_ms", "0"},
                                          {"timeout_ms", "600001"},
                                          {"timeout_ms", "5s"},
                                          {"timeout_ms", ""},
                                          {"header_prefix", "maybe"},
                                          {"rate_limit", "on"},
                                          {"rate_limit", "wai"},
                                          {"rate_limit", "off, wait"},
                                          {"rate_limit", ""},
                                          {"app_key", "a b"},
                                          {"app_key", "k\r\nX: y"},
                                          {"app_secret", "secret\n"},
                                          {"app_secret", " secret"},
                                          {"user_agent", "\xff"}}) {
            expect_reason(Reason::invalid_setting, [&, n = name, v = value] { config.set(n, v); });
        }
        expect_contains(error_of([&] { config.set("region", "mars"); }).message, "saudi_arabia");
        expect_contains(error_of([&] { config.set("rate_limit", "on"); }).message,
                        "must be one of off, wait, fail, not 'on'");
        CPPUNIT_ASSERT_EQUAL(std::string("key"), config.resolve().credentials.app_key);
        for (const char *domains :
             {"ftp://x", "a b", "host:0", "host:70000", "user@host", "https://host/path", "[::1"}) {
            expect_reason(Reason::invalid_setting, [&] {
                Config other = complete();
                other.set("domains", domains);
                other.resolve();
            });
        }
    }

    void a_secret_is_never_repeated() {
        Config config;
        const ErrorInfo info = error_of([&] { config.set("app_secret", "hunter2\n"); });
        CPPUNIT_ASSERT(info.message.find("hunter2") == std::string::npos);
        Poco::TemporaryFile file;
        std::ofstream(file.path()) << "app_secret hunter2\n";  // the '=' is missing
        const ErrorInfo other = error_of([&] { config.load_file(file.path()); });
        CPPUNIT_ASSERT(other.message.find("hunter2") == std::string::npos);
        expect_contains(other.message, "is a '=' missing?");
    }

    void unknown_settings_suggest_the_nearest() {
        Config config;
        const ErrorInfo info = error_of([&] { config.set("timeout", "5"); });
        CPPUNIT_ASSERT(info.reason == Reason::unknown_option);
        expect_contains(info.message, "timeout_ms");
    }

    void environment_and_file_and_code_in_order() {
        Poco::TemporaryFile file;
        std::ofstream(file.path())
            << "\xEF\xBB\xBF# comment\napp_key = from_file\napp_secret: s3cret\nregion = singapore\ntimeout_ms=7\n";
        ::setenv("RONGCLOUD_CONFIG_FILE", file.path().c_str(), 1);
        ::setenv("RONGCLOUD_REGION", "north_america", 1);
        ::setenv("RONGCLOUD_TIMEOUT_MS", "", 1);  // empty is unset
        Config config;
        config.load_environment();
        config.set("app_key", "from_code");
        const auto settings = config.resolve();
        CPPUNIT_ASSERT_EQUAL(std::string("from_code"), settings.credentials.app_key);
        CPPUNIT_ASSERT_EQUAL(std::string("s3cret"), std::string(settings.credentials.app_secret.view()));
        CPPUNIT_ASSERT_EQUAL(std::string("api.us-light-api.com"), settings.endpoints[0].authority());
        CPPUNIT_ASSERT(Milliseconds{7} == settings.timeout);
        ::setenv("RONGCLOUD_REGION", "atlantis", 1);
        expect_contains(error_of([] { Config().load_environment(); }).message, "RONGCLOUD_REGION");
    }

    void secrets_in_files() {
        for (const auto &[line, secret] : {std::pair{"app_secret=s3cret", "s3cret"},
                                           {"  app_secret :  s3cret  \r", "s3cret"},
                                           {R"(app_secret = a\\b\=c#d)", R"(a\b=c#d)"},
                                           {"app_secret = old\napp_secret = s3cret", "s3cret"},
                                           {"app_secret = s3\\\ncret", "s3cret"}}) {
            Poco::TemporaryFile file;
            std::ofstream(file.path()) << "app_key = k\n" << line << "\nregion = beijing\n# app_secret = no\n";
            Config config;
            config.load_file(file.path());
            const auto settings = config.resolve();
            CPPUNIT_ASSERT_EQUAL_MESSAGE(line, std::string(secret), std::string(settings.credentials.app_secret.view()));
            CPPUNIT_ASSERT_EQUAL(std::string("k"), settings.credentials.app_key);
            CPPUNIT_ASSERT_EQUAL(std::string("api.rong-api.com"), settings.endpoints[0].authority());
        }
        Poco::TemporaryFile file;
        std::ofstream(file.path()) << "app_key = k\napp_secret = hunter2\\n\n";
        Config config;
        const ErrorInfo info = error_of([&] { config.load_file(file.path()); config.resolve(); });
        CPPUNIT_ASSERT(info.message.find("hunter2") == std::string::npos);
    }

    void files_that_cannot_be_used() {
        Config config;
        expect_contains(error_of([&] { config.load_file("/nowhere/rongcloud.properties"); }).message,
                        "/nowhere/rongcloud.properties");
        expect_contains(error_of([&] { config.load_file("/"); }).message, "cannot be read");  // a folder
        expect_contains(error_of([&] { config.load_file("/dev/zero"); }).message, "cannot be read");
        Config other = complete();
        other.set("ca_file", "/nowhere/ca.pem");
        expect_contains(error_of([&] { other.resolve(); }).message, "/nowhere/ca.pem");
        Poco::TemporaryFile file;
        std::ofstream(file.path()) << "app_kee = x\n";
        const ErrorInfo info = error_of([&] { config.load_file(file.path()); });
        expect_contains(info.message, file.path());
        std::ofstream(file.path()) << "app_key.old = x\n";
        expect_contains(error_of([&] { config.load_file(file.path()); }).message, "'.'");
        expect_contains(info.message, "app_key");
    }

    void the_emulator_replaces_the_region() {
        ::setenv("RONGCLOUD_EMULATOR", "127.0.0.1:8080", 1);
        Config config = complete();
        config.load_emulator();
        const auto endpoint = config.resolve().endpoints.at(0);
        CPPUNIT_ASSERT(!endpoint.tls && endpoint.port == 8080);
        config.set("emulator", "https://localhost:8443");
        CPPUNIT_ASSERT(config.resolve().endpoints.at(0).tls);
        config.set("emulator", "example.com:80");
        expect_reason(Reason::invalid_setting, [&] { config.resolve(); });
    }

    void plain_http_only_to_this_machine() {
        Config config = complete();
        for (const char *fine : {"http://127.0.0.1:80", "http://localhost:1", "http://[::1]:2"}) {
            config.set("domains", fine);
            config.resolve();
        }
        for (const char *bad : {"http://api.rong-api.com", "http://10.0.0.1", "http://localhost.example.com"}) {
            config.set("domains", bad);
            expect_reason(Reason::invalid_setting, [&] { config.resolve(); });
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ConfigTest);

}  // namespace rongcloud::test
