// Plays test vectors through rongcloud.hpp. The same commands as contract_c.c, and three for the generated structs:
//
//     typed_preview OPERATION   the bytes of the request whose struct is filled in completely
//     typed_call    OPERATION   every member of the answer's struct, as text
//     typed_send    OPERATION   the answer as it came
//     typed_message NAME VECTOR the JSON text of the struct of a message type or structure
#include <iostream>

#include "tests/vectors/typed_messages.hpp"
#include "tests/vectors/typed_requests.hpp"

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

std::string unhex(const std::string &text) {
    std::string out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        out += static_cast<char>(std::stoi(text.substr(i, 2), nullptr, 16));
    }
    return out;
}

std::vector<std::string> split(const std::string &line) {
    std::vector<std::string> fields;
    std::size_t begin = 0;
    for (std::size_t tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t', begin)) {
        fields.push_back(line.substr(begin, tab - begin));
        begin = tab + 1;
    }
    fields.push_back(line.substr(begin));
    return fields;
}

std::string value_of(const rc::Result &answer, const std::string &path, const std::string &kind) {
    if (kind == "text") return answer.has(path) ? hex(answer.text(path)) : "\tabsent";
    if (kind == "integer") return hex(std::to_string(answer.integer(path, -1)));
    if (kind == "number") return hex(vectors::text_of(answer.number(path, -1)));
    if (kind == "boolean") return hex(answer.boolean(path) ? "true" : "false");
    return hex(std::to_string(answer.count(path)));
}

class Player {
public:
    Player(std::string nonce, std::int64_t timestamp_ms) : nonce_(std::move(nonce)), timestamp_ms_(timestamp_ms) {}

    std::string play(const std::vector<std::string> &fields) const {
        const std::string &command = fields.at(0);
        const std::string &operation = fields.at(1);
        if (command == "preview") {
            rc::Params params;
            params.set_members(fields.at(2));
            for (std::size_t i = 3; i + 2 < fields.size(); i += 3) {
                const std::string value = unhex(fields[i + 2]);
                fields[i + 1] == "json" ? params.set_json(fields[i].c_str(), value)
                                        : params.set(fields[i].c_str(), value);
            }
            return hex(client_.preview(operation, params, nonce_, timestamp_ms_));
        }
        if (command == "call") {
            const rc::Result answer = client_.call_json(operation, fields.at(2));
            std::string out;
            for (std::size_t i = 3; i + 1 < fields.size(); i += 2) out += value_of(answer, fields[i], fields[i + 1]);
            return out;
        }
        if (command == "content" || command == "structure") return play_message(fields);
        if (command == "typed_message") {
            return hex(vectors::typed_messages().at(operation + " " + fields.at(2))());
        }
        return play_typed(command, operation);
    }

private:
    static std::string play_message(const std::vector<std::string> &fields) {
        rc::Params params;
        params.set_members(fields.at(2));
        return hex(fields[0] == "content" ? rc::message_content(fields.at(1), params)
                                          : rc::message_structure(fields.at(1), params));
    }

    std::string play_typed(const std::string &command, const std::string &operation) const {
        std::string out;
        const bool known = vectors::with_request(operation, [&](const auto &request) {
            if (command == "typed_preview") {
                out = hex(client_.preview(request, nonce_, timestamp_ms_));
            } else if (command == "typed_send") {  // whatever the answer holds
                out = hex(std::string(client_.call(request).raw.json()));
            } else {
                for (const std::string &value : vectors::values_of(client_.call(request))) out += hex(value);
            }
        });
        return known ? out : throw std::invalid_argument("no request of " + operation);
    }

    std::string nonce_;
    std::int64_t timestamp_ms_;
    rc::Client client_{rc::Config::from_environment()};
};

}  // namespace

int main(int argc, char **argv) try {
    if (argc != 3) return 1;
    const Player player{argv[1], std::stoll(argv[2])};
    for (std::string line; std::getline(std::cin, line);) {
        try {
            const std::string said = player.play(split(line));
            std::cout << "ok" << said << std::endl;
        } catch (const rc::Error &error) {
            std::cout << "error\t" << error.reason() << hex(error.what()) << std::endl;
        }
    }
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
