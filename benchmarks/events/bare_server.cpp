// POCO's HTTP server with a handler that reads the body and answers 200: what the receiver and the gateway stand on. Prints its
// port; ends with its input.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/StreamCopier.h>
#include <Poco/ThreadPool.h>

#include <iostream>
#include <string>

namespace {

constexpr int kThreads = 64;

class Handler final : public Poco::Net::HTTPRequestHandler {
    void handleRequest(Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response) override {
        std::string body;
        Poco::StreamCopier::copyToString(request.stream(), body);
        response.sendBuffer("", 0);
    }
};

class Handlers final : public Poco::Net::HTTPRequestHandlerFactory {
    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override { return new Handler; }
};

}  // namespace

int main() {
    Poco::Net::HTTPServerParams::Ptr parameters = new Poco::Net::HTTPServerParams;
    parameters->setMaxKeepAliveRequests(0);
    parameters->setMaxThreads(kThreads);
    Poco::ThreadPool threads("http", 2, kThreads);
    Poco::Net::HTTPServer server(new Handlers, threads, Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0)), parameters);
    server.start();
    std::cout << server.port() << std::endl;
    std::cin.get();
    server.stopAll(true);
}
