// Clients of one process that trust the same certificates, and certificates that change on disk.
#include <cppunit/extensions/HelperMacros.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

#include "core/net/https_transport.hpp"
#include "core/net/tls_contexts.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/forked_child.hpp"
#include "tests/unit/net_support.hpp"
#include "tests/unit/net_tls_server.hpp"

namespace rongcloud::test {

using net::HttpsTransport;
using net::Reload;
using net::TransportOptions;
using net::TlsContext;
using net::shared_tls_context;
using namespace std::chrono_literals;

class NetTlsContextsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetTlsContextsTest);
    CPPUNIT_TEST(clients_that_trust_the_same_share_sessions);
    CPPUNIT_TEST(what_is_shared_goes_with_its_last_client);
    CPPUNIT_TEST(certificates_that_change_are_read_again);
    CPPUNIT_TEST(certificates_that_cannot_be_read_change_nothing);
    CPPUNIT_TEST(a_connection_outlives_what_it_was_made_with);
    CPPUNIT_TEST(a_child_has_its_own);
    CPPUNIT_TEST_SUITE_END();

    ShiftedClock clock_;
    SelfSignedCertificate first_{"DNS:localhost"};
    SelfSignedCertificate second_{"DNS:localhost"};

    std::unique_ptr<HttpsTransport> client(const std::string &file, int requests = 1) {
        TransportOptions options;
        options.connect_timeout = options.response_timeout = kLong;
        options.ca_file = file;
        options.connection_requests = requests;
        options.connection_ahead = false;
        return std::make_unique<HttpsTransport>(options, clock_, loopback_lookup);
    }
    void call(HttpsTransport &client, const TlsServer &server) {
        client.exchange({true, "localhost", server.port()}, kRequest, Deadline(clock_, kLong));
    }
    Reason reason_of_call(HttpsTransport &client, const TlsServer &server) {
        return error_of([&] { call(client, server); }).reason;
    }

    // A file that is replaced, which is seen by its time.
    class File {
    public:
        explicit File(const std::string &content) { write(content); }
        ~File() { std::filesystem::remove(path); }
        void write(const std::string &content) {
            std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
            time_ += 1s;
            std::filesystem::last_write_time(path, time_);
        }
        static std::string content_of(const SelfSignedCertificate &certificate) {
            std::ifstream file(certificate.file(), std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(file), {});
        }
        const std::string path = std::filesystem::temp_directory_path() / ("trusted-" + std::to_string(::getpid()) + ".pem");

    private:
        std::filesystem::file_time_type time_ = std::filesystem::file_time_type::clock::now();
    };

    void clients_that_trust_the_same_share_sessions() {
        TlsServer server(first_);
        const auto one = client(first_.file());
        const auto other = client(first_.file());
        call(*one, server);
        call(*other, server);
        CPPUNIT_ASSERT_EQUAL(1, server.resumptions());
        const auto context = [&](const std::string &file, const std::string &directory = "") {
            return shared_tls_context({file, directory}, clock_, Reload::keep_old);
        };
        CPPUNIT_ASSERT(context(first_.file()) == context(first_.file()));
        CPPUNIT_ASSERT(context(first_.file()) != context(second_.file()));
        const auto system = context("");
        CPPUNIT_ASSERT(context("") == system && context(first_.file()) != system);
    }

    void what_is_shared_goes_with_its_last_client() {
        auto one = client(first_.file());
        auto other = client(first_.file());
        const std::weak_ptr<TlsContext> shared = shared_tls_context({first_.file(), ""}, clock_, Reload::keep_old);
        one.reset();
        CPPUNIT_ASSERT(!shared.expired());
        other.reset();
        CPPUNIT_ASSERT(shared.expired());
    }

    void certificates_that_change_are_read_again() {
        TlsServer old_server(first_);
        TlsServer new_server(second_);
        File file(File::content_of(first_));
        const auto one = client(file.path);
        const auto other = client(file.path);
        call(*one, old_server);
        file.write(File::content_of(second_));
        CPPUNIT_ASSERT(reason_of_call(*one, new_server) == Reason::certificate_untrusted);  // not looked at yet
        clock_.ahead = 1s;
        call(*one, new_server);
        call(*other, new_server);
        CPPUNIT_ASSERT_EQUAL(1, new_server.resumptions());
        // What was trusted before is trusted no more, and no session says otherwise.
        CPPUNIT_ASSERT(reason_of_call(*one, old_server) == Reason::certificate_untrusted);
        CPPUNIT_ASSERT_EQUAL(0, old_server.offers());
    }

    void certificates_that_cannot_be_read_change_nothing() {
        TlsServer server(first_);
        File file(File::content_of(first_));
        const auto running = client(file.path);
        call(*running, server);
        file.write("half of a cert");
        clock_.ahead = 1s;
        call(*running, server);
        CPPUNIT_ASSERT_EQUAL(1, server.resumptions());
        CPPUNIT_ASSERT(error_of([&] { client(file.path); }).reason == Reason::invalid_setting);  // a new one is told
        call(*running, server);
        std::filesystem::remove(file.path);
        clock_.ahead = 2s;
        call(*running, server);
        file.write(File::content_of(second_));
        clock_.ahead = 3s;
        CPPUNIT_ASSERT(reason_of_call(*running, server) == Reason::certificate_untrusted);
    }

    void a_connection_outlives_what_it_was_made_with() {
        TlsServer server(first_);
        File file(File::content_of(first_));
        const auto one = client(file.path, 75);
        call(*one, server);
        file.write(File::content_of(second_));
        clock_.ahead = 1s;
        const auto other = client(file.path);  // from now on the other certificate is trusted
        call(*one, server);
        CPPUNIT_ASSERT_EQUAL(1, server.connections());
    }

    void a_child_has_its_own() {
        TlsServer server(first_);
        const auto one = client(first_.file());
        call(*one, server);
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] {
                                 call(*one, server);
                                 return true;
                             }));
        CPPUNIT_ASSERT_EQUAL(0, server.offers());
        call(*one, server);
        CPPUNIT_ASSERT_EQUAL(1, server.offers());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetTlsContextsTest);

}  // namespace rongcloud::test
