// What the first message of a handshake offers: key share and session, and what becomes of a session that does harm.
#include <cppunit/extensions/HelperMacros.h>

#include <vector>

#include "core/base/cancellation.hpp"
#include "core/net/https_transport.hpp"
#include "core/net/tls_groups.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/unit/net_support.hpp"
#include "tests/unit/net_tls_server.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::SelfSignedCertificate;
using rongcloud::test::ShiftedClock;
using rongcloud::test::TlsServer;
using rongcloud::test::error_of;
using rongcloud::test::kLong;
using rongcloud::test::kRequest;
using rongcloud::test::kShort;
using rongcloud::test::loopback_lookup;
using std::chrono::hours;

namespace {

constexpr int kX25519 = 0x1D;
constexpr int kP256 = 0x17;

// A connection for each exchange.
TransportOptions one_each(const std::string& ca_file) {
    TransportOptions options;
    options.connect_timeout = options.response_timeout = kLong;
    options.ca_file = ca_file;
    options.connection_requests = 1;
    options.connection_ahead = false;
    return options;
}

class Caller {
public:
    explicit Caller(const std::string& ca_file) : transport_(one_each(ca_file), clock, loopback_lookup) {}
    void call(const TlsServer& server) {
        transport_.exchange({true, "localhost", server.port()}, kRequest, Deadline(clock, kLong));
    }

    ShiftedClock clock;

private:
    HttpsTransport transport_;
};

// Big-endian numbers and blocks of a message of TLS.
class Message {
public:
    explicit Message(std::string_view bytes) : bytes_(bytes) {}
    int number(std::size_t size) {
        int value = 0;
        for (std::size_t i = 0; i < size; ++i) value = value * 256 + static_cast<unsigned char>(bytes_.at(i));
        bytes_.remove_prefix(size);
        return value;
    }
    Message block(std::size_t length_size) {
        const auto size = static_cast<std::size_t>(number(length_size));
        const Message inside(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
        return inside;
    }
    void skip(std::size_t size) { bytes_.remove_prefix(size); }
    bool empty() const { return bytes_.empty(); }

private:
    std::string_view bytes_;
};

struct Hello {
    std::vector<int> groups;
    std::vector<int> key_shares;
};

// The first message that `ssl` would send.
Hello hello_of(SSL* ssl) {
    BIO* const out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl, BIO_new(BIO_s_mem()), out);
    SSL_do_handshake(ssl);
    char* data = nullptr;
    const auto size = static_cast<std::size_t>(BIO_get_mem_data(out, &data));
    Message message(std::string_view(data, size));
    message.skip(5 + 4 + 2 + 32);  // record, handshake, version, random
    message.block(1);              // session id
    message.block(2);              // cipher suites
    message.block(1);              // compression
    Hello hello;
    for (Message extensions = message.block(2); !extensions.empty();) {
        const int type = extensions.number(2);
        Message extension = extensions.block(2);
        if (type == TLSEXT_TYPE_supported_groups) {
            for (Message groups = extension.block(2); !groups.empty();) hello.groups.push_back(groups.number(2));
        } else if (type == TLSEXT_TYPE_key_share) {
            for (Message shares = extension.block(2); !shares.empty(); shares.block(2)) {
                hello.key_shares.push_back(shares.number(2));
            }
        }
    }
    return hello;
}

}  // namespace

class NetTlsSessionsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetTlsSessionsTest);
    CPPUNIT_TEST(x25519_is_the_only_key_share);
    CPPUNIT_TEST(groups_that_openssl_lacks_are_left_out);
    CPPUNIT_TEST(usual_server_needs_one_round_trip);
    CPPUNIT_TEST(each_port_has_its_sessions);
    CPPUNIT_TEST(clients_do_not_share_sessions);
    CPPUNIT_TEST(session_ends_with_the_certificate);
    CPPUNIT_TEST(proof_holds_for_seven_days_whatever_is_resumed);
    CPPUNIT_TEST(session_that_fails_is_dropped_within_the_call);
    CPPUNIT_TEST(session_that_is_swallowed_leaves_half_of_the_time);
    CPPUNIT_TEST(connection_that_breaks_at_once_drops_its_session);
    CPPUNIT_TEST(endless_tickets_evade_no_time_limit);
    CPPUNIT_TEST(endless_tickets_evade_no_cancellation);
    CPPUNIT_TEST_SUITE_END();

    void x25519_is_the_only_key_share() {
        const SelfSignedCertificate certificate("DNS:localhost");
        TlsContext context(certificate.file(), "", Clock::system());
        const ClientSsl client = context.new_ssl({true, "localhost", 443});
        const Hello hello = hello_of(client.ssl.get());
        CPPUNIT_ASSERT(hello.key_shares == std::vector<int>{kX25519});
        CPPUNIT_ASSERT(hello.groups.size() == 5 && hello.groups[0] == kX25519 && hello.groups[1] == kP256);
    }

    // As a FIPS build may.
    void groups_that_openssl_lacks_are_left_out() {
        const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
        offer_groups(context.get(), std::array{"no-such-group", "P-256", "neither", "X25519"});
        const SslPointer ssl(SSL_new(context.get()));
        SSL_set_connect_state(ssl.get());
        const Hello hello = hello_of(ssl.get());
        CPPUNIT_ASSERT((hello.groups == std::vector<int>{kP256, kX25519}));
        CPPUNIT_ASSERT(hello.key_shares == std::vector<int>{kP256});
    }

    void usual_server_needs_one_round_trip() {
        const SelfSignedCertificate certificate("DNS:localhost");
        TlsServer server(certificate);
        SSL_CTX_set1_groups_list(server.context(), "X25519:P-256");
        Caller(certificate.file()).call(server);
        CPPUNIT_ASSERT_EQUAL(1, server.hellos());
    }

    void each_port_has_its_sessions() {
        const SelfSignedCertificate certificate("DNS:localhost");
        TlsServer one(certificate);
        TlsServer other(certificate);
        Caller caller(certificate.file());
        for (int i = 0; i < 3; ++i) {
            caller.call(one);
            caller.call(other);
        }
        CPPUNIT_ASSERT_EQUAL(2, one.offers());
        CPPUNIT_ASSERT_EQUAL(2, other.offers());
        CPPUNIT_ASSERT_EQUAL(4, one.resumptions() + other.resumptions());
    }

    // The one has not verified what the other has.
    void clients_do_not_share_sessions() {
        const SelfSignedCertificate certificate("DNS:localhost");
        const SelfSignedCertificate unrelated("DNS:localhost");
        TlsServer server(certificate);
        Caller trusting(certificate.file());
        trusting.call(server);
        Caller other(unrelated.file());
        CPPUNIT_ASSERT(error_of([&] { other.call(server); }).reason == Reason::certificate_untrusted);
        CPPUNIT_ASSERT_EQUAL(0, server.offers());
    }

    void session_ends_with_the_certificate() {
        const SelfSignedCertificate certificate("DNS:localhost", 3600);
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            TlsServer server(certificate, version);
            Caller caller(certificate.file());
            caller.call(server);
            caller.clock.ahead = std::chrono::minutes{50};
            caller.call(server);
            CPPUNIT_ASSERT_EQUAL(1, server.resumptions());
            caller.clock.ahead = std::chrono::minutes{61};
            caller.call(server);
            CPPUNIT_ASSERT_EQUAL(1, server.resumptions());
        }
    }

    void proof_holds_for_seven_days_whatever_is_resumed() {
        constexpr long month = 30 * 24 * 3600;
        const SelfSignedCertificate certificate("DNS:localhost", month);
        TlsServer server(certificate);
        SSL_CTX_set_timeout(server.context(), month);
        Caller caller(certificate.file());
        for (const int day : {0, 3, 6}) {
            caller.clock.ahead = hours{24 * day};
            caller.call(server);
        }
        CPPUNIT_ASSERT_EQUAL(2, server.resumptions());
        caller.clock.ahead = hours{24 * 8};  // of sessions that are two days old
        caller.call(server);
        CPPUNIT_ASSERT_EQUAL(2, server.resumptions());
    }

    void session_that_fails_is_dropped_within_the_call() {
        const SelfSignedCertificate certificate("DNS:localhost");
        for (const auto what : {TlsServer::Offered::refused, TlsServer::Offered::cut}) {
            TlsServer server(certificate);
            Caller caller(certificate.file());
            caller.call(server);
            server.set_offered(what);
            caller.call(server);
            CPPUNIT_ASSERT_EQUAL(1, server.offers());
            CPPUNIT_ASSERT_EQUAL(3, server.connections());
            server.set_offered(TlsServer::Offered::taken);
            caller.call(server);  // what the full handshake has given
            CPPUNIT_ASSERT_EQUAL(1, server.resumptions());
        }
    }

    void session_that_is_swallowed_leaves_half_of_the_time() {
        const SelfSignedCertificate certificate("DNS:localhost");
        TlsServer server(certificate);
        TransportOptions options = one_each(certificate.file());
        options.connect_timeout = Milliseconds{2000};
        HttpsTransport transport(options, Clock::system(), loopback_lookup);
        const auto call = [&] {
            transport.exchange({true, "localhost", server.port()}, kRequest, Deadline(Clock::system(), kLong));
        };
        call();
        server.set_offered(TlsServer::Offered::swallowed);
        call();
        CPPUNIT_ASSERT_EQUAL(1, server.offers());
    }

    // Whoever cannot go on with a session may say so after the handshake only.
    void connection_that_breaks_at_once_drops_its_session() {
        const SelfSignedCertificate certificate("DNS:localhost");
        TlsServer server(certificate);
        TransportOptions options = one_each(certificate.file());
        HttpsTransport transport(options, Clock::system(), loopback_lookup);
        const auto call = [&](Milliseconds time) {
            transport.exchange({true, "localhost", server.port()}, kRequest, Deadline(Clock::system(), time));
        };
        call(kLong);
        server.close_after_requests(true);
        CPPUNIT_ASSERT(error_of([&] { call(kLong); }).status == Status::network);
        CPPUNIT_ASSERT_EQUAL(1, server.offers());
        server.close_after_requests(false);
        call(kLong);
        CPPUNIT_ASSERT_EQUAL(1, server.offers());
    }

    void endless_tickets_evade_no_time_limit() {
        const SelfSignedCertificate certificate("DNS:localhost");
        TlsServer server(certificate);
        server.flood();
        TransportOptions options = one_each(certificate.file());
        options.response_timeout = kShort;
        HttpsTransport transport(options, Clock::system(), loopback_lookup);
        const SteadyTime started = Clock::system().now();
        const ErrorInfo info = error_of([&] {
            transport.exchange({true, "localhost", server.port()}, kRequest, Deadline(Clock::system(), kLong));
        });
        CPPUNIT_ASSERT(info.reason == Reason::response_timeout && info.phase == Phase::wait);
        CPPUNIT_ASSERT(Clock::system().now() - started < kLong / 2);
    }

    // Also by a question, which is asked in the thread that reads.
    void endless_tickets_evade_no_cancellation() {
        const SelfSignedCertificate certificate("DNS:localhost");
        TlsServer server(certificate);
        server.flood();
        HttpsTransport transport(one_each(certificate.file()), Clock::system(), loopback_lookup);
        int asked = 0;
        Cancellation cancellation(Cancellation::Wake::in_steps);
        cancellation.set_question([&] { return server.requests() > 0 && ++asked > 3; });
        const ErrorInfo info = error_of([&] {
            transport.exchange({true, "localhost", server.port()}, kRequest,
                               Deadline(Clock::system(), kLong, &cancellation));
        });
        CPPUNIT_ASSERT(info.reason == Reason::canceled);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetTlsSessionsTest);
