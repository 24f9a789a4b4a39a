// What is killed: an app server that stores callbacks in a spool and handles them.
// Arguments: the spool, and the file that gets a line for each event that was handled. Prints its port.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/StreamCopier.h>

#include <fstream>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <rongcloud/jobs.hpp>

namespace {

class Receive : public Poco::Net::HTTPRequestHandler {
public:
    explicit Receive(const rc::WebhookDispatcher &hooks) : hooks_(hooks) {}

    void handleRequest(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response) override {
        std::string body;
        Poco::StreamCopier::copyToString(request.stream(), body);
        const std::string headers = "Content-Type: " + request.getContentType();
        const rc::WebhookResponse answered = hooks_.handle(request.getMethod(), request.getURI(), headers, body);
        response.setStatusAndReason(static_cast<Poco::Net::HTTPResponse::HTTPStatus>(answered.status));
        response.setContentLength(0);
        response.send();
    }

private:
    const rc::WebhookDispatcher &hooks_;
};

class Handlers : public Poco::Net::HTTPRequestHandlerFactory {
public:
    explicit Handlers(const rc::WebhookDispatcher &hooks) : hooks_(hooks) {}
    Poco::Net::HTTPRequestHandler *createRequestHandler(const Poco::Net::HTTPServerRequest &) override {
        return new Receive(hooks_);
    }

private:
    const rc::WebhookDispatcher &hooks_;
};

}  // namespace

int main(int argc, char **argv) try {
    if (argc != 3) return 2;
    rc::Spool spool(rc::SpoolConfig(argv[1]).set("lease_ms", 200).set("tries_max", 1000));
    rc::WebhookDispatcher hooks{rc::WebhookConfig{}.secret("key", "secret")};
    hooks.store_in(spool);
    // One write for each line, so that a kill leaves whole lines only.
    std::ofstream log(argv[2], std::ios::app);
    std::mutex mutex;
    rc::SpoolWorker worker(spool, [&](const rc::SpoolItem &item) {
        const auto message = item.as<rc::hooks::MessageRouted>();
        const std::string line = message.from_user_id.value() + " " + message.content.value() + " " +
                                 std::to_string(item.sequence()) + "\n";
        const std::lock_guard lock(mutex);
        log << line << std::flush;
    });
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i) threads.emplace_back([&] { worker.run(); });
    Poco::Net::HTTPServer server(new Handlers(hooks), Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0)),
                                 new Poco::Net::HTTPServerParams);
    server.start();
    std::cout << server.port() << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {  // until whoever started it is done
    }
    server.stopAll(true);
    worker.stop();
    for (std::thread &thread : threads) thread.join();
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << std::endl;
    return 1;
}
