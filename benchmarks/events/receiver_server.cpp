// The C++ receiver on POCO's HTTP server, as examples/cpp/app_server.cpp has it: each routed message becomes a typed event.
// With a file, the events are put into a spool, and a worker of this process handles them. Prints its port; ends with its
// input.
//
//     events_receiver APP_KEY APP_SECRET [SPOOL_FILE]
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/StreamCopier.h>
#include <Poco/ThreadPool.h>

#include <atomic>
#include <iostream>
#include <optional>
#include <string>
#include <thread>

#include <rongcloud/jobs.hpp>

namespace {

constexpr int kThreads = 64;  // those of the bare server

class Handler final : public Poco::Net::HTTPRequestHandler {
public:
    explicit Handler(const rc::WebhookDispatcher& hooks) : hooks_(hooks) {}

    void handleRequest(Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response) override {
        std::string head, body;
        for (const auto& [name, value] : request) head += name + ": " + value + "\r\n";
        Poco::StreamCopier::copyToString(request.stream(), body);
        const rc::WebhookResponse answer = hooks_.handle(request.getMethod(), request.getURI(), head, body);
        response.setStatus(static_cast<Poco::Net::HTTPResponse::HTTPStatus>(answer.status));
        response.sendBuffer(answer.body.data(), answer.body.size());
    }

private:
    const rc::WebhookDispatcher& hooks_;
};

class Handlers final : public Poco::Net::HTTPRequestHandlerFactory {
public:
    explicit Handlers(const rc::WebhookDispatcher& hooks) : hooks_(hooks) {}

private:
    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override {
        return new Handler(hooks_);
    }

    const rc::WebhookDispatcher& hooks_;
};

// A spool with its worker, while it lives.
class Stored {
public:
    Stored(const char* file, rc::WebhookDispatcher& hooks) : spool_(rc::SpoolConfig{file}), worker_(spool_, hooks) {
        hooks.store_in(spool_);
        thread_ = std::thread([this] { worker_.run(); });
    }
    ~Stored() {
        worker_.stop();
        thread_.join();
    }
    Stored(const Stored&) = delete;
    Stored& operator=(const Stored&) = delete;

private:
    rc::Spool spool_;
    rc::SpoolWorker worker_;
    std::thread thread_;
};

void serve(const rc::WebhookDispatcher& hooks) {
    Poco::Net::HTTPServerParams::Ptr parameters = new Poco::Net::HTTPServerParams;
    parameters->setMaxKeepAliveRequests(0);
    parameters->setMaxThreads(kThreads);
    Poco::ThreadPool threads("http", 2, kThreads);
    const Poco::Net::ServerSocket socket(Poco::Net::SocketAddress("127.0.0.1", 0));
    Poco::Net::HTTPServer server(new Handlers(hooks), threads, socket, parameters);
    server.start();
    std::cout << server.port() << std::endl;
    std::cin.get();
    server.stopAll(true);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 3 && argc != 4) throw std::runtime_error("usage: events_receiver APP_KEY APP_SECRET [SPOOL_FILE]");
    rc::WebhookDispatcher hooks{rc::WebhookConfig{}.secret(argv[1], argv[2])};
    std::atomic<std::size_t> characters{0};
    hooks.on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted& message) {
        characters += message.content.value_or("").size();
    });
    std::optional<Stored> stored;
    if (argc == 4) stored.emplace(argv[3], hooks);
    serve(hooks);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
