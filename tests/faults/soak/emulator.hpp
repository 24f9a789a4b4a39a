// The emulator as a child process, and its control interface.
#pragma once

#include <Poco/JSON/Object.h>
#include <Poco/Pipe.h>
#include <Poco/Process.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace soak {

class Emulator {
public:
    // Two listeners, a deduplicating service. Throws std::runtime_error when it does not start.
    explicit Emulator(const std::string& program);
    ~Emulator();
    Emulator(const Emulator&) = delete;
    Emulator& operator=(const Emulator&) = delete;

    const std::string& fact(const std::string& name) const { return facts_.at(name); }
    std::string domains() const { return fact("https") + "," + fact("https-2"); }

    // A call under /_emulator/, from any thread. Throws std::runtime_error unless it is granted.
    Poco::JSON::Object::Ptr control(const std::string& method, const std::string& path,
                                    const std::string& body = {}) const;
    // Until no request has come for a moment.
    void wait_until_quiet() const;
    // The content of the messages that have reached a user.
    std::vector<std::string> inbox(const std::string& user_id) const;

private:
    Poco::Pipe input_;
    Poco::Pipe output_;
    std::unique_ptr<Poco::ProcessHandle> process_;
    std::map<std::string, std::string> facts_;
};

}  // namespace soak
