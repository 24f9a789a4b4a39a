// A small app server on POCO's HTTP server that takes callbacks: stores messages, refuses some before delivery, and
// follows who is online. Behind a proxy that ends TLS; the secret part of the path keeps others away:
//
//     RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... callbacks_server 8080 /rongcloud/3f9c...
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/StreamCopier.h>

#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>

#include <rongcloud/webhook.hpp>

namespace {

constexpr std::streamsize kBodyMaxBytes = 1 << 20;

std::string setting(const char *name) {
    const char *const value = std::getenv(name);
    if (value == nullptr) throw std::runtime_error(std::string(name) + " is not set");
    return value;
}

// What the library is given: the head as it came.
std::string lines_of(const Poco::Net::HTTPServerRequest &request) {
    std::string lines;
    for (const auto &[name, value] : request) lines += name + ": " + value + "\r\n";
    return lines;
}

class Receive : public Poco::Net::HTTPRequestHandler {
public:
    Receive(const rc::WebhookDispatcher &hooks, const std::string &path) : hooks_(hooks), path_(path) {}

    void handleRequest(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response) override {
        const std::string &target = request.getURI();
        if (target.substr(0, target.find('?')).rfind(path_, 0) != 0) return answer(response, 404, {});
        if (request.getContentLength64() > kBodyMaxBytes) return answer(response, 413, {});
        std::string body;
        Poco::StreamCopier::copyToString(request.stream(), body);
        const rc::WebhookResponse answered = hooks_.handle(request.getMethod(), target, lines_of(request), body);
        if (answered.failure) tell(answered.failure);
        answer(response, answered.status, answered);
    }

private:
    static void answer(Poco::Net::HTTPServerResponse &response, int status, const rc::WebhookResponse &answered) {
        response.setStatusAndReason(static_cast<Poco::Net::HTTPResponse::HTTPStatus>(status));
        if (!answered.content_type.empty()) response.setContentType(answered.content_type);
        response.setContentLength(static_cast<std::streamsize>(answered.body.size()));
        response.send() << answered.body;
    }
    static void tell(const std::exception_ptr &failure) {
        try {
            std::rethrow_exception(failure);
        } catch (const std::exception &error) {
            std::cerr << error.what() << std::endl;
        }
    }

    const rc::WebhookDispatcher &hooks_;
    const std::string &path_;
};

class Handlers : public Poco::Net::HTTPRequestHandlerFactory {
public:
    Handlers(const rc::WebhookDispatcher &hooks, std::string path) : hooks_(hooks), path_(std::move(path)) {}
    Poco::Net::HTTPRequestHandler *createRequestHandler(const Poco::Net::HTTPServerRequest &) override {
        return new Receive(hooks_, path_);
    }

private:
    const rc::WebhookDispatcher &hooks_;
    const std::string path_;
};

}  // namespace

int main(int argc, char **argv) try {
    const auto port = static_cast<Poco::UInt16>(argc > 1 ? std::stoi(argv[1]) : 8080);
    rc::WebhookDispatcher hooks{
        rc::WebhookConfig{}.secret(setting("RONGCLOUD_APP_KEY"), setting("RONGCLOUD_APP_SECRET"))};
    hooks.on<rc::hooks::MessageRouted>([](const rc::hooks::MessageRouted &message) {
        std::cout << "stored " << message.message_uid.value_or("") << " of " << message.from_user_id.value_or("") << std::endl;
    });
    hooks.on<rc::hooks::PreMessage>([](const rc::hooks::PreMessage &message) {
        const bool is_forbidden = message.content.value_or("").find("forbidden") != std::string::npos;
        return is_forbidden ? rc::WebhookReply::refuse("That word is not allowed here.") : rc::WebhookReply::deliver();
    });
    hooks.on<rc::hooks::OnlineStatusChanged>([](const rc::hooks::OnlineStatusChanged &change) {
        std::cout << change.user_id.value_or("") << " is " << (change.status == "0" ? "online" : "offline") << std::endl;
    });

    Poco::Net::HTTPServer server(new Handlers(hooks, argc > 2 ? argv[2] : "/"), Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", port)),
                                 new Poco::Net::HTTPServerParams);
    server.start();
    std::cout << "listening on 127.0.0.1:" << server.port() << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
    }
    server.stopAll(true);
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << std::endl;
    return 1;
}
