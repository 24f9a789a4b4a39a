// The server of the connection benchmarks: HTTPS with POCO's HTTPServer, the same answer every time, so that the server
// takes little time and little of the caches that client and server may share. Prints what the emulator prints and ends
// with its standard input.
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/StreamCopier.h>

#include <iostream>
#include <string>

#include "benchmarks/server/answers.hpp"
#include "tools/emulator/certificates.hpp"

namespace {

using namespace Poco::Net;

constexpr int kKeepAlive_s = 60;
constexpr int kBacklog = 64;

class ConstantAnswer final : public HTTPRequestHandler {
public:
    void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response) override {
        std::string body;
        Poco::StreamCopier::copyToString(request.stream(), body);
        const std::string_view answer = rongcloud::benchmarks::answer_to(request.getURI());
        response.setContentType("application/json");
        response.sendBuffer(answer.data(), answer.size());
    }
};

class ConstantAnswerFactory final : public HTTPRequestHandlerFactory {
public:
    HTTPRequestHandler* createRequestHandler(const HTTPServerRequest&) override { return new ConstantAnswer; }
};

SecureServerSocket listen(const rongcloud::emulator::Certificates& certificates) {
    Context::Params parameters;
    parameters.certificateFile = certificates.server_file();
    parameters.privateKeyFile = certificates.server_key_file();
    parameters.verificationMode = Context::VERIFY_NONE;  // clients show no certificate
    const Context::Ptr context = new Context(Context::TLS_SERVER_USE, parameters);
    return {SocketAddress("127.0.0.1", 0), kBacklog, context};
}

}  // namespace

int main() {
    const rongcloud::emulator::Certificates certificates{""};
    const SecureServerSocket socket = listen(certificates);
    HTTPServerParams::Ptr parameters = new HTTPServerParams;
    parameters->setKeepAlive(true);
    parameters->setKeepAliveTimeout(Poco::Timespan(kKeepAlive_s, 0));
    HTTPServer server(new ConstantAnswerFactory, socket, parameters);
    server.start();
    std::cout << "https=https://localhost:" << socket.address().port() << "\nca_file=" << certificates.authority_file()
              << "\napp_key=benchmark-key\napp_secret=benchmark-secret\nready" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) continue;
    server.stopAll(true);
    return 0;
}
