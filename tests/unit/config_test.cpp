#include <cppunit/extensions/HelperMacros.h>

#include <Poco/TemporaryFile.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>

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
    CPPUNIT_TEST(the_emulator_is_on_this_machine);
    CPPUNIT_TEST(code_names_the_endpoints);
    CPPUNIT_TEST(files_and_the_endpoints);
    CPPUNIT_TEST(the_environment_adds_nothing_to_a_choice_of_code);
    CPPUNIT_TEST(a_proxy_of_others_is_an_error_only_where_it_is_needed);
    CPPUNIT_TEST(files_of_others);
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
        for (const char *name : {"RONGCLOUD_CONFIG_FILE", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"}) {
            ::unsetenv(name);
        }
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
                                           {"app_secret = s3\\\ncret", "s3cret"},
                                           {"app_secret = s3\\\r\ncret\r", "s3cret"},
                                           {"# ends with a backslash \\\napp_secret = s3cret", "s3cret"},
                                           {"user_agent = a\\\napp_secret = no\napp_secret = s3cret", "s3cret"},
                                           {"app_secret = s3cret\\\\\nheader_prefix = true", "s3cret\\"}}) {
            Poco::TemporaryFile file;
            std::ofstream(file.path()) << "app_key = k\n" << line << "\nregion = beijing\n# app_secret = no\n";
            Config config;
            config.load_file(file.path());
            const auto settings = config.resolve();
            const std::string found(settings.credentials.app_secret.view());
            CPPUNIT_ASSERT_EQUAL_MESSAGE(line, std::string(secret), found);
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

    void the_emulator_is_on_this_machine() {
        Config config = complete();
        config.set("emulator", "127.0.0.1:8080");
        const auto endpoint = config.resolve().endpoints.at(0);
        CPPUNIT_ASSERT(!endpoint.tls && endpoint.port == 8080);
        config.set("emulator", "https://localhost:8443");
        CPPUNIT_ASSERT(config.resolve().endpoints.at(0).tls);
        for (const char *elsewhere : {"example.com:80", "https://example.com", "https://10.0.0.1:1"}) {
            config.set("emulator", elsewhere);
            expect_reason(Reason::invalid_setting, [&] { config.resolve(); });
        }
        config.set("emulator", "");
        CPPUNIT_ASSERT_EQUAL(std::string("region"), config.resolve().endpoint_choice.setting);
    }

    // Who is talked to, whichever of the three settings names it and in whatever order it is told.
    void code_names_the_endpoints() {
        const std::map<std::string, std::string> values{
            {"region", "singapore"}, {"domains", "code.example"}, {"emulator", "127.0.0.1:1"}};
        for (const auto &[variable, other] : {std::pair{"RONGCLOUD_REGION", "beijing"},
                                              {"RONGCLOUD_DOMAINS", "environment.example"},
                                              {"RONGCLOUD_EMULATOR", "127.0.0.1:2"}}) {
            ::setenv(variable, other, 1);
            for (const auto &[name, value] : values) {
                for (const bool environment_first : {true, false}) {
                    Config config;
                    config.set("app_key", "key");
                    config.set("app_secret", "secret");
                    if (environment_first) config.load_environment();
                    config.set(name, value);
                    if (!environment_first) config.load_environment();
                    const auto settings = config.resolve();
                    CPPUNIT_ASSERT_EQUAL_MESSAGE(name + variable, name, settings.endpoint_choice.setting);
                    CPPUNIT_ASSERT_EQUAL(value, settings.endpoint_choice.value);
                    CPPUNIT_ASSERT(settings.endpoint_choice.source == client::Source::code);
                    CPPUNIT_ASSERT(settings.warnings.empty());
                }
            }
        }
        Config all;  // what one source names together
        all.set("app_key", "key");
        all.set("app_secret", "secret");
        all.load_environment();
        CPPUNIT_ASSERT_EQUAL(std::string("emulator"), all.resolve().endpoint_choice.setting);
        all.unset("emulator");
        CPPUNIT_ASSERT_EQUAL(std::string("domains"), all.resolve().endpoint_choice.setting);
        all.unset("domains");
        all.load_environment();  // which does not bring back what code has unset
        CPPUNIT_ASSERT_EQUAL(std::string("beijing"), all.resolve().endpoint_choice.value);
    }

    void files_and_the_endpoints() {
        const auto file_with = [](const std::string &lines) {
            auto file = std::make_unique<Poco::TemporaryFile>();
            std::ofstream(file->path()) << lines;
            return file;
        };
        const auto domains = file_with("domains = file.example\n");
        const auto region = file_with("region = singapore\n");
        Config config = complete();
        config.load_file(domains->path());
        CPPUNIT_ASSERT_EQUAL(std::string("file.example"), config.resolve().endpoint_choice.value);
        config.set("region", "beijing");
        CPPUNIT_ASSERT_EQUAL(std::string("beijing"), config.resolve().endpoint_choice.value);
        config.load_file(region->path());
        CPPUNIT_ASSERT_EQUAL(std::string("singapore"), config.resolve().endpoint_choice.value);
        ::setenv("RONGCLOUD_CONFIG_FILE", domains->path().c_str(), 1);
        ::setenv("RONGCLOUD_EMULATOR", "127.0.0.1:2", 1);
        config.load_environment();
        CPPUNIT_ASSERT_EQUAL(std::string("singapore"), config.resolve().endpoint_choice.value);
        for (const char *name : {"region", "domains"}) config.unset(name);
        CPPUNIT_ASSERT_EQUAL(std::string("emulator"), config.resolve().endpoint_choice.setting);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, config.resolve().warnings.size());
        expect_contains(config.resolve().warnings[0], "127.0.0.1:2");
        ::unsetenv("RONGCLOUD_EMULATOR");
        config = Config();
        config.load_environment();
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        CPPUNIT_ASSERT(config.resolve().endpoint_choice.source == client::Source::environment_file);
    }

    void the_environment_adds_nothing_to_a_choice_of_code() {
        Poco::TemporaryFile file;
        std::ofstream(file.path()) << "\n";
        ::setenv("RONGCLOUD_CA_DIRECTORY", "/", 1);
        ::setenv("RONGCLOUD_NO_PROXY", "*", 1);
        ::setenv("RONGCLOUD_TIMEOUT_MS", "9", 1);
        Config config = complete();
        config.set("timeout_ms", "8");
        config.load_environment();
        auto settings = config.resolve();
        CPPUNIT_ASSERT_EQUAL(std::string("/"), settings.transport.ca_directory);
        CPPUNIT_ASSERT(Milliseconds{8} == settings.timeout);
        config.set("ca_file", file.path());
        config.set("proxy", "proxy.example:1");
        settings = config.resolve();
        CPPUNIT_ASSERT_EQUAL(file.path(), settings.transport.ca_file);
        CPPUNIT_ASSERT_EQUAL(std::string(), settings.transport.ca_directory);
        CPPUNIT_ASSERT(settings.transport.proxy->is_for(settings.endpoints[0]));
        config.set("no_proxy", "*");
        CPPUNIT_ASSERT(!config.resolve().transport.proxy->is_for(settings.endpoints[0]));
        config.set("proxy", "");
        CPPUNIT_ASSERT(!config.resolve().transport.proxy);
    }

    void a_proxy_of_others_is_an_error_only_where_it_is_needed() {
        ::setenv("HTTPS_PROXY", "socks5h://user:hunter2@proxy.example:1", 1);
        Config config = complete();
        config.load_environment();
        const ErrorInfo info = error_of([&] { config.resolve(); });
        CPPUNIT_ASSERT(info.reason == Reason::invalid_setting && !info.hint.empty());
        expect_contains(info.message, "HTTPS_PROXY");
        CPPUNIT_ASSERT(info.message.find("hunter2") == std::string::npos);
        ::setenv("NO_PROXY", "other.example\t.rong-api.com rong-api.com,rong-edge.com\n", 1);
        config.load_environment();
        Config near = config;
        config.set("no_proxy", "*");
        CPPUNIT_ASSERT(!config.resolve().transport.proxy);
        near.unset("no_proxy");
        near.set("emulator", "127.0.0.1:1");
        CPPUNIT_ASSERT(!near.resolve().transport.proxy);
        near.set("proxy", "socks5h://proxy.example:1");  // of code: an error in any case
        expect_reason(Reason::invalid_setting, [&] { near.resolve(); });
        for (const char *odd : {"\xff", "http://a b", "http://user:p\x01@host:1"}) {
            ::setenv("HTTPS_PROXY", odd, 1);
            config.load_environment();
            config.resolve();
        }
        for (const char *name : {"HTTPS_PROXY", "NO_PROXY"}) ::unsetenv(name);
    }

    void files_of_others() {
        const auto file_with_mode = [](unsigned mode, const std::string &lines) {
            auto file = std::make_unique<Poco::TemporaryFile>();
            std::ofstream(file->path()) << "region = beijing\n" << lines;
            CPPUNIT_ASSERT_EQUAL(0, ::chmod(file->path().c_str(), mode));
            return file;
        };
        const auto warnings_of = [](Config config, const std::string &path) {
            config.load_file(path);
            config.set("app_key", "key");
            config.set("app_secret", "secret");
            return config.resolve().warnings;
        };
        const std::string secret = "app_secret = s\n";
        Config warned;
        warned.set("config_file_permissions", "warn");
        Config ignored;
        ignored.set("config_file_permissions", "ignore");
        for (const unsigned mode : {0666u, 0622u, 0602u, 0660u, 0620u}) {
            for (const std::string &lines : {secret, std::string()}) {  // it decides who is talked to in any case
                const auto file = file_with_mode(mode, lines);
                const ErrorInfo info = error_of([&] { Config().load_file(file->path()); });
                CPPUNIT_ASSERT(info.reason == Reason::invalid_setting && !info.hint.empty());
                expect_contains(info.message, file->path());
                CPPUNIT_ASSERT_EQUAL(std::size_t{1}, warnings_of(warned, file->path()).size());
                CPPUNIT_ASSERT(warnings_of(ignored, file->path()).empty());
            }
        }
        for (const unsigned mode : {0644u, 0640u, 0604u}) {
            const auto file = file_with_mode(mode, secret);
            const auto warnings = warnings_of(Config(), file->path());
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, warnings.size());
            expect_contains(warnings[0], file->path());
            CPPUNIT_ASSERT(warnings_of(ignored, file->path()).empty());
            CPPUNIT_ASSERT(warnings_of(Config(), file_with_mode(mode, "")->path()).empty());
            CPPUNIT_ASSERT(warnings_of(Config(), file_with_mode(mode, "proxy = http://p.example:1\n")->path()).empty());
            CPPUNIT_ASSERT(!warnings_of(Config(), file_with_mode(mode, "proxy = u:p@p.example:1\n")->path()).empty());
        }
        const auto own = file_with_mode(0600, secret);
        CPPUNIT_ASSERT(warnings_of(Config(), own->path()).empty());
        // What a link leads to is what counts.
        const auto open = file_with_mode(0666, secret);
        Poco::TemporaryFile link;
        CPPUNIT_ASSERT_EQUAL(0, ::symlink(open->path().c_str(), link.path().c_str()));
        expect_reason(Reason::invalid_setting, [&] { Config().load_file(link.path()); });
        if (::geteuid() == 0) {
            CPPUNIT_ASSERT_EQUAL(0, ::chown(own->path().c_str(), 12345, 0));
            expect_contains(error_of([&] { Config().load_file(own->path()); }).message, "owner 12345");
        }
        const auto itself = file_with_mode(0600, "config_file_permissions = ignore\n");
        expect_reason(Reason::invalid_setting, [&] { Config().load_file(itself->path()); });
        ::setenv("RONGCLOUD_CONFIG_FILE", open->path().c_str(), 1);
        expect_reason(Reason::invalid_setting, [&] { Config().load_environment(); });
        ::setenv("RONGCLOUD_CONFIG_FILE_PERMISSIONS", "warn", 1);
        Config().load_environment();
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
