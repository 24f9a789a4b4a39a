// Which exception of rongcloud.hpp a call ends with. Reads one operation a line, calls it with the user id "u1", and
// answers with one line of fields in hex, each after a tab: the class, the code, its name, its category, the message,
// the hint, and 0 or 1 for is_retriable and maybe_delivered. The class is the one whose catch took it.
#include <iostream>
#include <rongcloud/rongcloud.hpp>

namespace {

std::string hex(const std::string &bytes) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out = "\t";
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

std::string ending(const rc::Error &error) {
    return hex(error.what()) + hex(error.hint()) + hex(error.is_retriable() ? "1" : "0") +
           hex(error.maybe_delivered() ? "1" : "0");
}

std::string told(const char *kind, const rc::ApiError &error) {
    return hex(kind) + hex(std::to_string(error.api_code())) + hex(error.api_name()) + hex(error.category()) +
           ending(error);
}

std::string outcome_of(const rc::Client &client, const std::string &operation) {
    try {
        client.call(operation.c_str(), rc::Params{}.set("userId", "u1"));
        return hex("none");
    } catch (const rc::InvalidParameterError &error) {
        return told("InvalidParameterError", error);
    } catch (const rc::AuthenticationError &error) {
        return told("AuthenticationError", error);
    } catch (const rc::PermissionDeniedError &error) {
        return told("PermissionDeniedError", error);
    } catch (const rc::NotFoundError &error) {
        return told("NotFoundError", error);
    } catch (const rc::RateLimitError &error) {
        return told("RateLimitError", error);
    } catch (const rc::QuotaError &error) {
        return told("QuotaError", error);
    } catch (const rc::ServerError &error) {
        return told("ServerError", error);
    } catch (const rc::ApiError &error) {
        return told("ApiError", error);
    } catch (const rc::ProtocolError &error) {
        return hex("ProtocolError") + hex("0") + hex("") + hex("") + ending(error);
    }
}

}  // namespace

int main() try {
    const rc::Client client{rc::Config::from_environment()};
    for (std::string operation; std::getline(std::cin, operation);) {
        std::cout << "ok" << outcome_of(client, operation) << std::endl;
    }
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
