#include "tests/faults/soak/emulator.hpp"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Parser.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/PipeStream.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>

#include <chrono>
#include <stdexcept>
#include <thread>

#include "tests/faults/soak/ledger.hpp"

namespace soak {

Emulator::Emulator(const std::string& program) {
    const Poco::Process::Args arguments{"--parent-exit", "--listeners", "2", "--requests-kept", "0", "--user-limit", "0",
                                        "--deduplicate", "--duplicate-code", std::to_string(kDuplicateCode)};
    process_ = std::make_unique<Poco::ProcessHandle>(
        Poco::Process::launch(program, arguments, &input_, &output_, nullptr));
    Poco::PipeInputStream lines(output_);
    std::string line;
    while (std::getline(lines, line) && line != "ready") {
        const std::size_t sign = line.find('=');
        facts_[line.substr(0, sign)] = line.substr(sign + 1);
    }
    if (line != "ready") throw std::runtime_error("the emulator does not start");
}

Emulator::~Emulator() {
    input_.close(Poco::Pipe::CLOSE_BOTH);  // its end
    process_->wait();
}

Poco::JSON::Object::Ptr Emulator::control(const std::string& method, const std::string& path,
                                          const std::string& body) const {
    const Poco::URI address(fact("http"));
    Poco::Net::HTTPClientSession session(address.getHost(), address.getPort());
    Poco::Net::HTTPRequest request(method, "/_emulator/" + path, Poco::Net::HTTPMessage::HTTP_1_1);
    request.setContentType("application/json");
    request.setContentLength(static_cast<std::streamsize>(body.size()));
    session.sendRequest(request) << body;
    Poco::Net::HTTPResponse response;
    std::string text;
    Poco::StreamCopier::copyToString(session.receiveResponse(response), text);
    if (response.getStatus() != Poco::Net::HTTPResponse::HTTP_OK) throw std::runtime_error(path + ": " + text);
    return Poco::JSON::Parser().parse(text).extract<Poco::JSON::Object::Ptr>();
}

void Emulator::wait_until_quiet() const {
    std::uint64_t before = 0;
    for (int looks = 0; looks < 600; ++looks) {
        const auto seen = control("GET", "")->getObject("requests")->getValue<std::uint64_t>("seen");
        if (seen == before) return;
        before = seen;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    throw std::runtime_error("requests went on coming for a minute after the last call");
}

std::vector<std::string> Emulator::inbox(const std::string& user_id) const {
    const auto answer = control("GET", "inbox?user_id=" + user_id);
    std::vector<std::string> contents;
    for (const auto& message : *answer->getArray("messages")) {
        contents.push_back(message.extract<Poco::JSON::Object::Ptr>()->getValue<std::string>("content"));
    }
    return contents;
}

}  // namespace soak
