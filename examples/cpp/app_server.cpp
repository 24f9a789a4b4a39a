// A small chat backend on POCO's HTTP server: logs users in, and takes the callbacks of the service: stores messages,
// refuses some before delivery, and follows who is online. The larger one in Python: examples/python/app_server.py.
//
//     export RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing
//     app_server 8443 /rongcloud/3f9c... [certificate.pem key.pem]
//
//     POST /login?user_id=ann&name=Ann   the token with which ann's app connects
//     POST /rongcloud/3f9c.../...        callbacks: a path that nobody can guess keeps others away
//
// Without a certificate it speaks plain HTTP, for a proxy of this machine. Who logs in is not checked: that is the app's.
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>

#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>

#include <rongcloud/cpp/user.hpp>
#include <rongcloud/webhook.hpp>

namespace {

using Poco::Net::HTTPServerRequest;
using Poco::Net::HTTPServerResponse;

constexpr std::streamsize kBodyMaxBytes = 1 << 20;

std::string setting(const char *name) {
    const char *const value = std::getenv(name);
    if (value == nullptr) throw std::runtime_error(std::string(name) + " is not set");
    return value;
}

void answer(HTTPServerResponse &response, int status, const std::string &body = "", const std::string &type = "text/plain") {
    response.setStatusAndReason(static_cast<HTTPServerResponse::HTTPStatus>(status));
    if (!body.empty()) response.setContentType(type);
    response.setContentLength(static_cast<std::streamsize>(body.size()));
    response.send() << body;
}

class LogIn : public Poco::Net::HTTPRequestHandler {
public:
    explicit LogIn(const rc::Client &client) : client_(client) {}

    void handleRequest(HTTPServerRequest &request, HTTPServerResponse &response) override {
        std::string user_id, name;
        for (const auto &[key, value] : Poco::URI(request.getURI()).getQueryParameters()) {
            if (key == "user_id") user_id = value;
            if (key == "name") name = value;
        }
        try {
            answer(response, 200, client_.call(rc::user::GetToken{user_id, name}).token + "\n");
        } catch (const rc::ArgumentError &error) {
            answer(response, 400, std::string(error.what()) + "\n");
        } catch (const rc::Error &error) {
            std::cerr << error.what() << " " << error.hint() << std::endl;
            answer(response, error.is_retriable() ? 503 : 502);
        }
    }

private:
    const rc::Client &client_;
};

class Receive : public Poco::Net::HTTPRequestHandler {
public:
    explicit Receive(const rc::WebhookDispatcher &hooks) : hooks_(hooks) {}

    void handleRequest(HTTPServerRequest &request, HTTPServerResponse &response) override {
        if (request.getContentLength64() > kBodyMaxBytes) return answer(response, 413);
        std::string head, body;  // as they came
        for (const auto &[name, value] : request) head += name + ": " + value + "\r\n";
        Poco::StreamCopier::copyToString(request.stream(), body);
        const rc::WebhookResponse answered = hooks_.handle(request.getMethod(), request.getURI(), head, body);
        if (answered.failure) tell(answered.failure);
        answer(response, answered.status, answered.body, answered.content_type);
    }

private:
    static void tell(const std::exception_ptr &failure) {
        try {
            std::rethrow_exception(failure);
        } catch (const std::exception &error) {
            std::cerr << error.what() << std::endl;
        }
    }

    const rc::WebhookDispatcher &hooks_;
};

class Nothing : public Poco::Net::HTTPRequestHandler {
public:
    void handleRequest(HTTPServerRequest &, HTTPServerResponse &response) override { answer(response, 404); }
};

class Handlers : public Poco::Net::HTTPRequestHandlerFactory {
public:
    Handlers(const rc::Client &client, const rc::WebhookDispatcher &hooks, std::string path)
        : client_(client), hooks_(hooks), path_(std::move(path)) {}

    Poco::Net::HTTPRequestHandler *createRequestHandler(const HTTPServerRequest &request) override {
        const std::string path = request.getURI().substr(0, request.getURI().find('?'));
        if (path == path_ || path.rfind(path_ + "/", 0) == 0) return new Receive(hooks_);
        if (path == "/login" && request.getMethod() == "POST") return new LogIn(client_);
        return new Nothing;
    }

private:
    const rc::Client &client_;
    const rc::WebhookDispatcher &hooks_;
    const std::string path_;
};

void set_handlers(rc::WebhookDispatcher &hooks) {
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
}

Poco::Net::ServerSocket listen(Poco::UInt16 port, const char *certificate, const char *key) {
    const Poco::Net::SocketAddress address("127.0.0.1", port);
    if (certificate == nullptr) return Poco::Net::ServerSocket(address);
    Poco::Net::Context::Ptr context(new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, key, certificate, "",
                                                                 Poco::Net::Context::VERIFY_NONE));
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
    return Poco::Net::SecureServerSocket(address, 64, context);
}

}  // namespace

int main(int argc, char **argv) try {
    const bool is_secure = argc == 5;
    if (argc != 3 && !is_secure) throw std::runtime_error("usage: app_server PORT PATH [CERTIFICATE KEY]");
    const auto port = static_cast<Poco::UInt16>(std::stoi(argv[1]));
    const rc::Client client{rc::Config::from_environment()};
    rc::WebhookDispatcher hooks{
        rc::WebhookConfig{}.secret(setting("RONGCLOUD_APP_KEY"), setting("RONGCLOUD_APP_SECRET"))};
    set_handlers(hooks);
    Poco::Net::HTTPServer server(new Handlers(client, hooks, argv[2]),
                                 listen(port, is_secure ? argv[3] : nullptr, is_secure ? argv[4] : nullptr),
                                 new Poco::Net::HTTPServerParams);
    server.start();
    std::cout << "listening on 127.0.0.1:" << server.port() << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {  // until the input ends
    }
    server.stopAll(true);
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << std::endl;
    return 1;
}
