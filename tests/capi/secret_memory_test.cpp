// No memory of this process has the secret of a client after it and its settings are freed, or after the secret was
// replaced; and while they live, it is where no core file has it. The memory is searched as the system shows it, freed
// parts of the heap and the stack included.
#include <fcntl.h>
#include <rongcloud/rongcloud.hpp>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <thread>

#include "tests/capi/handles.hpp"
#include "tests/support/loopback_server.hpp"

namespace rongcloud::test {

namespace {

constexpr std::size_t kSize = 64;
constexpr std::size_t kPiece = 16;  // so much of it must not be found: an allocator writes over the first bytes

// What is searched for; kept masked, so that the search does not find itself.
class Pattern {
public:
    explicit Pattern(std::uint32_t seed) {
        for (unsigned char &byte : masked_) {
            seed = seed * 1664525 + 1013904223;
            byte = static_cast<unsigned char>(('A' + (seed >> 16) % 26) ^ kMask);
        }
    }
    // Hands the text out for a while, and overwrites it.
    void with_text(const std::function<void(const char *)> &use) const {
        volatile char text[kSize + 1];
        for (std::size_t i = 0; i < kSize; ++i) text[i] = at(i);
        text[kSize] = 0;
        use(const_cast<const char *>(text));
        for (volatile char &byte : text) byte = 0;
    }
    // Whether `bytes` begins with a piece of the text, as it stands or with the words of a hash's input turned round.
    bool begins(const unsigned char *bytes) const {
        if (*bytes < 'A' || *bytes > 'Z') return false;  // most memory is zero
        for (std::size_t piece = 0; piece < kSize; piece += kPiece) {
            std::size_t straight = 0;
            std::size_t turned = 0;
            while (straight < kPiece && bytes[straight] == static_cast<unsigned char>(at(piece + straight))) ++straight;
            while (turned < kPiece && bytes[turned] == static_cast<unsigned char>(at((piece + turned) ^ 3))) ++turned;
            if (straight == kPiece || turned == kPiece) return true;
        }
        return false;
    }

private:
    static constexpr unsigned char kMask = 0x5A;
    char at(std::size_t i) const { return static_cast<char>(masked_[i] ^ kMask); }
    unsigned char masked_[kSize];
};

// The search takes no memory from the heap: that might be what is to be searched.
struct Region {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    char name[64] = "";
    bool undumped = false;
};
std::array<Region, 4096> regions;
std::array<char, 1 << 20> map_text;
std::array<unsigned char, 1 << 16> piece;
std::array<char, 4096> places;

std::size_t read_all(const char *path, char *out, std::size_t size) {
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    std::size_t got = 0;
    for (ssize_t count = 1; count > 0 && got < size; got += static_cast<std::size_t>(count)) {
        count = std::max(::read(file, out + got, size - got), ssize_t{0});
    }
    ::close(file);
    return got;
}

// Which of the regions the system leaves out of core files: those whose flags have "dd".
void mark_undumped(std::size_t count) {
    const std::size_t size = read_all("/proc/self/smaps", map_text.data(), map_text.size() - 1);
    CPPUNIT_ASSERT(size < map_text.size() - 1);
    map_text[size] = '\0';
    std::uintptr_t begin = 0;
    for (char *line = map_text.data(); line != nullptr && *line != '\0';) {
        char *const end = std::strchr(line, '\n');
        if (end != nullptr) *end = '\0';
        std::uintptr_t first = 0;
        std::uintptr_t last = 0;
        if (std::sscanf(line, "%" SCNxPTR "-%" SCNxPTR " ", &first, &last) == 2) begin = first;
        if (std::strncmp(line, "VmFlags:", 8) == 0 && std::strstr(line, " dd") != nullptr) {
            for (std::size_t i = 0; i < count; ++i) regions[i].undumped |= regions[i].begin == begin;
        }
        line = end != nullptr ? end + 1 : nullptr;
    }
}

std::size_t read_writable_regions() {
    const std::size_t size = read_all("/proc/self/maps", map_text.data(), map_text.size() - 1);
    map_text[size] = '\0';
    std::size_t count = 0;
    for (char *line = map_text.data(); line != nullptr && *line != '\0' && count < regions.size();) {
        char *const end = std::strchr(line, '\n');
        if (end != nullptr) *end = '\0';
        Region &region = regions[count];
        char rights[8] = "";
        region.name[0] = '\0';
        region.undumped = false;
        std::sscanf(line, "%" SCNxPTR "-%" SCNxPTR " %7s %*s %*s %*s %63s", &region.begin, &region.end, rights,
                    region.name);
        constexpr std::uintptr_t largest = 256u << 20;  // what is beyond belongs to a sanitizer
        if (std::strncmp(rights, "rw", 2) == 0 && region.end - region.begin <= largest) ++count;
        line = end != nullptr ? end + 1 : nullptr;
    }
    return count;
}

// Where the pattern is found: the names of the regions, all of them or those that come into a core file.
enum class Where { anywhere, in_core_files };
std::string places_of(const Pattern &pattern, Where where = Where::anywhere) {
    const std::size_t count = read_writable_regions();
    if (where == Where::in_core_files) mark_undumped(count);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::size_t used = 0;
    for (std::size_t number = 0; number < count; ++number) {
        const Region &region = regions[number];
        if (where == Where::in_core_files && region.undumped) continue;
        for (std::uintptr_t at = region.begin; at < region.end; at += piece.size() - kPiece) {
            const std::size_t wanted = std::min(piece.size(), region.end - at);
            const ssize_t got = ::pread(memory, piece.data(), wanted, static_cast<off_t>(at));
            for (ssize_t i = 0; i + static_cast<ssize_t>(kPiece) <= got; ++i) {
                const std::uintptr_t found = at + static_cast<std::uintptr_t>(i);
                const auto own = reinterpret_cast<std::uintptr_t>(piece.data());
                const bool is_own = found >= own && found < own + piece.size();
                if (is_own || !pattern.begins(piece.data() + i) || used + 80 > places.size()) continue;
                used += static_cast<std::size_t>(std::snprintf(places.data() + used, 80, "[%s]", region.name));
            }
        }
    }
    ::close(memory);
    piece.fill(0);
    CPPUNIT_ASSERT(memory >= 0 && count > 0);
    return {places.data(), used};
}

ServerScript answering() {
    const std::string body = R"({"code":200,"token":"t"})";
    ServerScript script;
    script.answer = "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    return script;
}

ServerScript refusing() {
    ServerScript script;
    script.answer = "HTTP/1.1 407 No\r\nContent-Length: 4\r\n\r\nno!\n";
    script.answers_per_connection = 1;
    return script;
}

}  // namespace

class SecretMemoryTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SecretMemoryTest);
    CPPUNIT_TEST(nothing_is_left_when_all_is_freed);
    CPPUNIT_TEST(a_secret_that_was_replaced_is_gone);
    CPPUNIT_TEST(nothing_is_left_of_a_settings_file);
    CPPUNIT_TEST(nothing_is_left_of_what_was_refused);
    CPPUNIT_TEST(nothing_is_left_of_the_password_of_a_proxy);
    CPPUNIT_TEST(core_files_have_no_secret);
    CPPUNIT_TEST_SUITE_END();

    LoopbackServer server_{answering()};
    LoopbackServer proxy_{refusing()};

    ConfigPtr config_with(const Pattern &secret) {
        rc_config *config = nullptr;
        rc_config_new(&config, nullptr);
        ConfigPtr owner(config);
        rc_config_set(config, "app_key", "k", nullptr);
        const std::string url = "http://127.0.0.1:" + std::to_string(server_.port());
        rc_config_set(config, "domains", url.c_str(), nullptr);
        secret.with_text([&](const char *text) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(config, "app_secret", text, nullptr));
        });
        return owner;
    }

    static void use(const ClientPtr &client) {
        for (int i = 0; i < 3; ++i) {
            rc_result *result = nullptr;
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                                 rc_user_get_token(client.get(), "u1", "Ann", nullptr, &result, nullptr));
            rc_result_free(result);
        }
        const ParamsPtr params(rc_params_new());
        rc_params_set_str(params.get(), "userId", "u1");
        rc_params_set_str(params.get(), "name", "Ann");
        rc_bytes *preview = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_preview(client.get(), "user.get_token", params.get(), nullptr, 0, &preview, nullptr));
        rc_bytes_free(preview);
    }

    void nothing_is_left_when_all_is_freed() {
        const Pattern secret(1);
        {
            ConfigPtr config = config_with(secret);
            const ClientPtr client = client_of(config);
            use(client);
            CPPUNIT_ASSERT_MESSAGE("the search must find what is there", !places_of(secret).empty());
            // Values that are replaced, unset and copied leave nothing behind either.
            const Pattern other(2);
            other.with_text([&](const char *text) { rc_config_set(config.get(), "app_secret", text, nullptr); });
            rc_config_set(config.get(), "app_secret", nullptr, nullptr);
            CPPUNIT_ASSERT_EQUAL(std::string(), places_of(other));
            std::thread([&] { use(client); }).join();
        }
        CPPUNIT_ASSERT_EQUAL(std::string(), places_of(secret));
    }

    void a_secret_that_was_replaced_is_gone() {
        const Pattern first(3);
        const Pattern second(4);
        const ClientPtr client = client_of(config_with(first));
        use(client);
        CPPUNIT_ASSERT(!places_of(first).empty());
        second.with_text([&](const char *text) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_set_credentials(client.get(), nullptr, text, nullptr));
        });
        CPPUNIT_ASSERT_EQUAL(std::string(), places_of(first));
        use(client);
        CPPUNIT_ASSERT(!places_of(second).empty());
    }

    void nothing_is_left_of_a_settings_file() {
        const Pattern secret(7);
        char path[] = "/tmp/rongcloud-settings-XXXXXX";
        const int file = ::mkstemp(path);
        CPPUNIT_ASSERT(file >= 0);
        const std::string before = "app_key = k\nregion = beijing\napp_secret = ";
        bool is_written = ::write(file, before.data(), before.size()) > 0;
        secret.with_text([&](const char *text) { is_written = ::write(file, text, kSize) == kSize && is_written; });
        ::close(file);
        rc_config *config = nullptr;
        rc_config_new(&config, nullptr);
        const rc_status status = rc_config_load_file(config, path, nullptr);
        ::unlink(path);
        CPPUNIT_ASSERT(is_written);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, status);
        CPPUNIT_ASSERT(!places_of(secret).empty());
        rc_config_free(config);
        CPPUNIT_ASSERT_EQUAL(std::string(), places_of(secret));
    }

    // Through a proxy that opens no way; a part of the password is percent-encoded. Returns what the client said.
    std::string use_proxy(const Pattern &password, const std::function<void()> &look = [] {}) {
        const ConfigPtr config = config_with(Pattern(8));
        password.with_text([&](const char *text) {
            char address[160];
            std::snprintf(address, sizeof address, "http://us%%65r:%s@127.0.0.1:%d", text, int{proxy_.port()});
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(config.get(), "proxy", address, nullptr));
            ::explicit_bzero(address, sizeof address);
        });
        rc_config_set(config.get(), "domains", "api.service.test", nullptr);
        rc_config_set(config.get(), "attempts_max", "1", nullptr);
        const ClientPtr client = client_of(config);
        rc_result *result = nullptr;
        rc_error *error = nullptr;
        rc_user_get_token(client.get(), "u1", "Ann", nullptr, &result, &error);
        const ErrorPtr owner(error);
        look();
        return std::string(rc_error_reason(error)) + ": " + rc_error_message(error);
    }

    void nothing_is_left_of_the_password_of_a_proxy() {
        const Pattern password(9);
        const std::string said = use_proxy(password, [&] { CPPUNIT_ASSERT(!places_of(password).empty()); });
        CPPUNIT_ASSERT_EQUAL(std::string("proxy_refused: "), said.substr(0, 15));
        CPPUNIT_ASSERT_EQUAL(std::string(), places_of(password));
        const Pattern refused(10);
        refused.with_text([&](const char *text) {
            char address[160];
            std::snprintf(address, sizeof address, "socks5h://user:%s@127.0.0.1:1", text);
            ConfigPtr config = config_with(Pattern(8));
            rc_config_set(config.get(), "proxy", address, nullptr);
            ::explicit_bzero(address, sizeof address);
            rc_client *client = nullptr;
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CONFIG}, rc_client_new(config.get(), &client, nullptr));
        });
        CPPUNIT_ASSERT_EQUAL(std::string(), places_of(refused));
    }

    void core_files_have_no_secret() {
        const Pattern secret(11);
        const ConfigPtr config = config_with(secret);
        const ClientPtr client = client_of(config);
        use(client);
        CPPUNIT_ASSERT(!places_of(secret).empty());
        CPPUNIT_ASSERT_EQUAL(std::string(), places_of(secret, Where::in_core_files));
        const Pattern password(12);
        use_proxy(password, [&] { CPPUNIT_ASSERT_EQUAL(std::string(), places_of(password, Where::in_core_files)); });
    }

    void nothing_is_left_of_what_was_refused() {
        const Pattern refused(5);
        const ClientPtr client = client_of(config_with(Pattern(6)));
        refused.with_text([&](const char *text) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CONFIG},
                                 rc_client_set_credentials(client.get(), "not a key", text, nullptr));
        });
        CPPUNIT_ASSERT_EQUAL(std::string(), places_of(refused));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(SecretMemoryTest);

}  // namespace rongcloud::test
