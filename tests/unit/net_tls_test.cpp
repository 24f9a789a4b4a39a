// TLS: who is believed, and that nothing in the host program changes the verdict.
#include <Poco/Delegate.h>
#include <Poco/Net/AcceptCertificateHandler.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/SSLManager.h>
#include <cppunit/extensions/HelperMacros.h>
#include <openssl/err.h>

#include <array>
#include <cstdio>
#include <filesystem>

#include "core/net/connector.hpp"
#include "core/net/https_transport.hpp"
#include "tests/unit/net_support.hpp"
#include "tests/unit/net_tls_server.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::SelfSignedCertificate;
using rongcloud::test::TlsServer;
using rongcloud::test::kLong;
using rongcloud::test::kRequest;
using rongcloud::test::loopback_lookup;

namespace {

// Exchanges with `server` under the name `host`; none when it went well.
Reason outcome(const TlsServer& server, const std::string& host, TransportOptions options, int exchanges = 1) {
    options.connect_timeout = options.response_timeout = kLong;
    HttpsTransport transport(options, Clock::system(), loopback_lookup);
    try {
        for (int i = 0; i < exchanges; ++i) {
            const Deadline deadline(Clock::system(), kLong);
            CPPUNIT_ASSERT_EQUAL(200, transport.exchange({true, host, server.port()}, kRequest, deadline).status);
        }
        return Reason::none;
    } catch (const Error& error) {
        CPPUNIT_ASSERT(error.info().phase == Phase::tls && !error.info().maybe_delivered);
        return error.info().reason;
    }
}

// The same, trusting `ca_file`.
Reason outcome(const TlsServer& server, const std::string& host, const std::string& ca_file, int exchanges = 1) {
    TransportOptions options;
    options.ca_file = ca_file;
    return outcome(server, host, options, exchanges);
}

// What a careless host program may have set up in the POCO that it shares with the library.
class CarelessHost {
public:
    CarelessHost() {
        using Poco::Net::Context;
        const Poco::SharedPtr<Poco::Net::InvalidCertificateHandler> accept =
            new Poco::Net::AcceptCertificateHandler(false);
        const Context::Ptr context = new Context(Context::TLS_CLIENT_USE, "", Context::VERIFY_NONE);
        Poco::Net::SSLManager::instance().initializeClient(nullptr, accept, context);
        Poco::Net::SSLManager::instance().ClientVerificationError +=
            Poco::delegate(this, &CarelessHost::on_verification_error);
    }
    ~CarelessHost() {
        Poco::Net::SSLManager::instance().ClientVerificationError -=
            Poco::delegate(this, &CarelessHost::on_verification_error);
        Poco::Net::SSLManager::instance().shutdown();
    }
    CarelessHost(const CarelessHost&) = delete;
    CarelessHost& operator=(const CarelessHost&) = delete;

    void on_verification_error(const void*, Poco::Net::VerificationErrorArgs& error) { error.setIgnoreError(true); }
};

}  // namespace

class NetTlsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetTlsTest);
    CPPUNIT_TEST(trusted_certificate_is_accepted_and_the_connection_kept);
    CPPUNIT_TEST(sessions_are_resumed);
    CPPUNIT_TEST(connections_opened_at_once_resume_one_session);
    CPPUNIT_TEST(directory_of_certificates_is_trusted);
    CPPUNIT_TEST(certificate_for_another_host_is_refused);
    CPPUNIT_TEST(addresses_are_matched_as_addresses);
    CPPUNIT_TEST(untrusted_certificate_is_refused);
    CPPUNIT_TEST(host_program_cannot_make_it_accept);
    CPPUNIT_TEST(old_protocols_are_refused);
    CPPUNIT_TEST(errors_of_the_host_program_do_no_harm);
    CPPUNIT_TEST_SUITE_END();

    void trusted_certificate_is_accepted_and_the_connection_kept() {
        const SelfSignedCertificate certificate("DNS:localhost");
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            const TlsServer server(certificate, version);
            CPPUNIT_ASSERT(outcome(server, "localhost", certificate.file(), 5) == Reason::none);
            CPPUNIT_ASSERT_EQUAL(1, server.connections());
        }
    }

    // Every connection after the first; not by a client that asks for another name.
    void sessions_are_resumed() {
        const SelfSignedCertificate certificate("DNS:localhost,DNS:other.test");
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            const TlsServer server(certificate, version);
            {
                TransportOptions options;
                options.ca_file = certificate.file();
                options.connection_requests = 1;
                options.connection_ahead = false;
                HttpsTransport transport(options, Clock::system(), loopback_lookup);
                const auto call = [&](const char* host) {
                    transport.exchange({true, host, server.port()}, kRequest, Deadline(Clock::system(), kLong));
                };
                for (int i = 0; i < 5; ++i) call("localhost");
                CPPUNIT_ASSERT_EQUAL(4, server.resumptions());
                call("other.test");
                CPPUNIT_ASSERT_EQUAL(4, server.resumptions());
            }
            CPPUNIT_ASSERT_EQUAL(6, server.connections());
        }
    }

    // More of them than the peer has given sessions for.
    void connections_opened_at_once_resume_one_session() {
        constexpr int count = 6;
        const SelfSignedCertificate certificate("DNS:localhost");
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            const TlsServer server(certificate, version);
            TransportOptions options;
            options.ca_file = certificate.file();
            Connector connector(options, Clock::system(), loopback_lookup);
            const Deadline deadline(Clock::system(), kLong);
            Progress progress;
            const auto open = [&] {
                return connector.open({true, "localhost", server.port()}, deadline, kLong, progress);
            };
            const auto exchange = [&](Connection& connection) {
                connection.exchange(kRequest, deadline, options, progress);
            };
            const auto first = open();
            exchange(*first);  // its answer brings the sessions
            std::vector<std::unique_ptr<Connection>> connections;
            for (int i = 0; i < count; ++i) connections.push_back(open());
            for (const auto& each : connections) exchange(*each);
            CPPUNIT_ASSERT_EQUAL(count, server.resumptions());
        }
    }

    void directory_of_certificates_is_trusted() {
        const SelfSignedCertificate certificate("DNS:localhost");
        const std::filesystem::path folder(certificate.file() + "-directory");
        std::filesystem::create_directory(folder);
        std::array<char, 32> name{};
        std::snprintf(name.data(), name.size(), "%08lx.0", X509_subject_name_hash(certificate.get()));
        std::filesystem::copy_file(certificate.file(), folder / name.data());
        const TlsServer server(certificate);
        TransportOptions options;
        options.ca_directory = folder.string();
        const Reason with_it = outcome(server, "localhost", options);
        std::filesystem::remove(folder / name.data());
        const Reason without_it = outcome(server, "localhost", options);
        std::filesystem::remove(folder);
        CPPUNIT_ASSERT(with_it == Reason::none);
        CPPUNIT_ASSERT(without_it == Reason::certificate_untrusted);
    }

    void certificate_for_another_host_is_refused() {
        for (const char* names : {"DNS:other.test", "DNS:localhost.test", "DNS:loc*", "IP:127.0.0.1", "DNS:*"}) {
            const SelfSignedCertificate certificate(names);
            const TlsServer server(certificate);
            CPPUNIT_ASSERT_MESSAGE(
                names, outcome(server, "localhost", certificate.file()) == Reason::certificate_host_mismatch);
            CPPUNIT_ASSERT_EQUAL(0, server.requests());
        }
        const SelfSignedCertificate wildcard("DNS:*.service.test,DNS:a*.partial.test");
        const TlsServer server(wildcard);
        CPPUNIT_ASSERT(outcome(server, "api.service.test", wildcard.file()) == Reason::none);
        CPPUNIT_ASSERT(outcome(server, "a.b.service.test", wildcard.file()) == Reason::certificate_host_mismatch);
        CPPUNIT_ASSERT(outcome(server, "api.partial.test", wildcard.file()) == Reason::certificate_host_mismatch);
    }

    void addresses_are_matched_as_addresses() {
        const SelfSignedCertificate by_address("IP:127.0.0.1");
        const TlsServer server(by_address);
        CPPUNIT_ASSERT(outcome(server, "127.0.0.1", by_address.file()) == Reason::none);
        const SelfSignedCertificate by_name("DNS:127.0.0.1,IP:127.0.0.2");
        const TlsServer other(by_name);
        CPPUNIT_ASSERT(outcome(other, "127.0.0.1", by_name.file()) == Reason::certificate_host_mismatch);
    }

    void untrusted_certificate_is_refused() {
        const SelfSignedCertificate certificate("DNS:localhost");
        const SelfSignedCertificate trusted("DNS:localhost");
        const TlsServer server(certificate);
        CPPUNIT_ASSERT(outcome(server, "localhost", trusted.file()) == Reason::certificate_untrusted);
        CPPUNIT_ASSERT(outcome(server, "localhost", "") == Reason::certificate_untrusted);
        CPPUNIT_ASSERT_EQUAL(0, server.requests());
    }

    void host_program_cannot_make_it_accept() {
        const CarelessHost host;
        untrusted_certificate_is_refused();
        certificate_for_another_host_is_refused();
    }

    void old_protocols_are_refused() {
        const SelfSignedCertificate certificate("DNS:localhost");
        const TlsServer server(certificate, TLS1_1_VERSION);
        CPPUNIT_ASSERT(outcome(server, "localhost", certificate.file()) == Reason::handshake_failure);
    }

    void errors_of_the_host_program_do_no_harm() {
        const SelfSignedCertificate certificate("DNS:localhost");
        const TlsServer server(certificate);
        ERR_put_error(ERR_LIB_USER, 0, 1, __FILE__, __LINE__);
        CPPUNIT_ASSERT(outcome(server, "localhost", certificate.file(), 2) == Reason::none);
        CPPUNIT_ASSERT_EQUAL(0UL, ERR_peek_error());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetTlsTest);
