// Answers that come before the request is sent: read for what they are, over TLS and without, in all ways to end.
#include <Poco/Net/NetException.h>
#include <cppunit/extensions/HelperMacros.h>

#include <functional>

#include "core/net/https_transport.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/unit/net_support.hpp"
#include "tests/unit/net_tls_server.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::SelfSignedCertificate;
using rongcloud::test::error_of;
using rongcloud::test::kLong;
using rongcloud::test::kShort;

namespace {

constexpr std::size_t kBodyBytes = 24u << 20;  // more than the system takes for a peer that does not read

const std::string kTooLarge = "HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\n\r\nfull";
const std::string kUnframed = "HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\nwho";
const std::string kShortened = "HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 400\r\n\r\nwait";
const std::string kInterim = "HTTP/1.1 100 Continue\r\n\r\n";
const std::string kGood = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

std::string large_request() {
    return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(kBodyBytes) + "\r\n\r\n" +
           std::string(kBodyBytes, 'x');
}

// One connection of a server that plays by hand.
class Peer {
public:
    Peer(Poco::Net::StreamSocket& socket, SSL_CTX* context, const std::atomic<bool>& stopping)
        : socket_(socket), ssl_(context != nullptr ? SSL_new(context) : nullptr, SSL_free), stopping_(stopping) {
        if (!ssl_) return;
        SSL_set_fd(ssl_.get(), socket.impl()->sockfd());
        SSL_accept(ssl_.get());
    }
    // Reads at least so much; less only when the client is gone.
    std::size_t read(std::size_t bytes) {
        std::vector<char> buffer(65536);
        std::size_t done = 0;
        while (done < bytes) {
            const int count = ssl_ ? SSL_read(ssl_.get(), buffer.data(), static_cast<int>(buffer.size()))
                                   : socket_.receiveBytes(buffer.data(), static_cast<int>(buffer.size()));
            if (count <= 0) break;
            done += static_cast<std::size_t>(count);
        }
        return done;
    }
    void send(const std::string& bytes) {
        if (ssl_) SSL_write(ssl_.get(), bytes.data(), static_cast<int>(bytes.size()));
        else socket_.sendBytes(bytes.data(), static_cast<int>(bytes.size()));
    }
    void hold() const {
        while (!stopping_) std::this_thread::sleep_for(Milliseconds{5});
    }
    void reset() { socket_.setLinger(true, 0); }

private:
    Poco::Net::StreamSocket& socket_;
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl_;
    const std::atomic<bool>& stopping_;
};

class Server {
public:
    using Play = std::function<void(Peer&)>;

    Server(bool tls, Play play)
        : tls_(tls),
          certificate_("DNS:localhost"),
          context_(SSL_CTX_new(TLS_server_method()), SSL_CTX_free),
          play_(std::move(play)),
          listener_(Poco::Net::SocketAddress("127.0.0.1", 0)) {
        SSL_CTX_use_certificate(context_.get(), certificate_.get());
        SSL_CTX_use_PrivateKey(context_.get(), certificate_.key());
        acceptor_ = std::thread([this] { accept(); });
    }
    ~Server() {
        stopping_ = true;
        acceptor_.join();
        for (std::thread& thread : threads_) thread.join();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    Endpoint endpoint() const { return {tls_, "localhost", listener_.address().port()}; }
    int connections() const { return connections_; }
    std::unique_ptr<HttpsTransport> client(Milliseconds response_timeout = kLong) const {
        TransportOptions options;
        options.ca_file = certificate_.file();
        options.connect_timeout = kLong;
        options.response_timeout = response_timeout;
        options.connection_ahead = false;
        return std::make_unique<HttpsTransport>(options, Clock::system(), [](const std::string&) {
            return LookupResult{{*Address::parse("127.0.0.1")}, 0, 0};
        });
    }

private:
    void accept() {
        while (!stopping_) {
            if (!listener_.poll(Poco::Timespan(20000), Poco::Net::Socket::SELECT_READ)) continue;
            // Owned by the thread alone: copies that end here would end while it runs.
            auto socket = std::make_unique<Poco::Net::StreamSocket>(listener_.acceptConnection());
            threads_.emplace_back([this, socket = std::move(socket)] { serve(*socket); });
        }
    }
    void serve(Poco::Net::StreamSocket& socket) {
        ++connections_;
        socket.setNoDelay(true);  // a reset would take with it what waits to be sent
        try {
            Peer peer(socket, tls_ ? context_.get() : nullptr, stopping_);
            play_(peer);
        } catch (const Poco::Exception&) {  // the client hung up
        }
        socket.close();
    }

    const bool tls_;
    const SelfSignedCertificate certificate_;
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
    const Play play_;
    Poco::Net::ServerSocket listener_;
    std::atomic<bool> stopping_{false};
    std::atomic<int> connections_{0};
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

Server::Play answering(const std::string& answer, bool resets) {
    return [=](Peer& peer) {
        peer.read(1);
        peer.send(answer);
        if (resets) peer.reset();
        else peer.hold();
    };
}

}  // namespace

class NetEarlyAnswerTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetEarlyAnswerTest);
    CPPUNIT_TEST(refusal_is_read_whatever_follows);
    CPPUNIT_TEST(refusal_whose_body_breaks_keeps_its_status);
    CPPUNIT_TEST(refusal_is_read_by_a_stream);
    CPPUNIT_TEST(connection_is_not_used_again);
    CPPUNIT_TEST(interim_answers_do_not_end_the_sending);
    CPPUNIT_TEST(peer_that_closes_instead);
    CPPUNIT_TEST(half_an_answer_is_none);
    CPPUNIT_TEST_SUITE_END();

    const std::string request_ = large_request();

    static Deadline deadline() { return {Clock::system(), kLong}; }

    template <class Test>
    static void with_and_without_tls(const Server::Play& play, Test test) {
        for (const bool tls : {false, true}) {
            const Server server(tls, play);
            test(server);
        }
    }

    void refusal_is_read_whatever_follows() {
        for (const bool resets : {false, true}) {
            with_and_without_tls(answering(kTooLarge, resets), [&](const Server& server) {
                const Response response = server.client()->exchange(server.endpoint(), request_, deadline());
                CPPUNIT_ASSERT_EQUAL(413, response.status);
                CPPUNIT_ASSERT_EQUAL(std::string("full"), response.body);
            });
        }
    }

    void refusal_whose_body_breaks_keeps_its_status() {
        with_and_without_tls(answering(kUnframed, true), [&](const Server& server) {
            CPPUNIT_ASSERT_EQUAL(401, server.client()->exchange(server.endpoint(), request_, deadline()).status);
        });
        for (const bool resets : {false, true}) {
            with_and_without_tls(answering(kShortened, resets), [&](const Server& server) {
                const Response response = server.client(kShort)->exchange(server.endpoint(), request_, deadline());
                CPPUNIT_ASSERT_EQUAL(429, response.status);
                CPPUNIT_ASSERT_EQUAL(std::string("7"), response.retry_after);
            });
        }
    }

    void refusal_is_read_by_a_stream() {
        with_and_without_tls(answering(kShortened, true), [&](const Server& server) {
            const auto transport = server.client();
            const auto stream = transport->open(server.endpoint(), request_, deadline());
            CPPUNIT_ASSERT_EQUAL(429, stream->status());
            std::array<char, 64> buffer;
            while (stream->read(buffer, deadline()) > 0) {
            }
        });
    }

    void connection_is_not_used_again() {
        with_and_without_tls(answering(kTooLarge, false), [&](const Server& server) {
            const auto transport = server.client();
            for (int i = 0; i < 2; ++i) transport->exchange(server.endpoint(), request_, deadline());
            CPPUNIT_ASSERT_EQUAL(2, server.connections());
        });
    }

    // The client's sending is held up while they come.
    void interim_answers_do_not_end_the_sending() {
        const auto play = [this](Peer& peer) {
            for (int i = 0; i < 2; ++i) {
                const std::size_t begun = peer.read(1);
                for (int k = 0; k < 3; ++k) peer.send(kInterim);
                if (begun + peer.read(request_.size() - begun) < request_.size()) return;
                peer.send(kGood);
            }
            peer.hold();
        };
        with_and_without_tls(play, [&](const Server& server) {
            const auto transport = server.client();
            for (int i = 0; i < 2; ++i) {
                CPPUNIT_ASSERT_EQUAL(std::string("ok"),
                                     transport->exchange(server.endpoint(), request_, deadline()).body);
            }
            CPPUNIT_ASSERT_EQUAL(1, server.connections());
        });
    }

    void peer_that_closes_instead() {
        with_and_without_tls([](Peer& peer) { peer.read(1); }, [&](const Server& server) {
            const ErrorInfo info =
                error_of([&] { server.client()->exchange(server.endpoint(), request_, deadline()); });
            CPPUNIT_ASSERT_EQUAL_MESSAGE(info.message, std::string("RC_E_NETWORK"),
                                         std::string(status_name(static_cast<int>(info.status))));
            CPPUNIT_ASSERT(info.maybe_delivered && info.phase == Phase::send);
        });
    }

    void half_an_answer_is_none() {
        with_and_without_tls(answering("HTTP/1.1 4", false), [&](const Server& server) {
            const ErrorInfo info =
                error_of([&] { server.client(kShort)->exchange(server.endpoint(), request_, deadline()); });
            CPPUNIT_ASSERT(info.reason == Reason::send_timeout && info.maybe_delivered);
        });
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetEarlyAnswerTest);
