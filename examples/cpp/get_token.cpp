// Registers a user and prints the token with which the user's app connects.
//
//     RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing get_token_cpp [user_id] [name]
//
// Runs on your server, never in the app: the App Secret must not leave the server.
#include <iostream>

#include <rongcloud/cpp/user.hpp>

int main(int argc, char **argv) {
    const std::string user_id = argc > 1 ? argv[1] : "u1";
    const std::string name = argc > 2 ? argv[2] : "Ann";
    try {
        const rc::Client client{rc::Config::from_environment()};
        const rc::user::GetToken::Result answer = client.call(rc::user::GetToken{user_id, name});
        std::cout << answer.token << '\n';
    } catch (const rc::Error &error) {
        std::cerr << error.what() << '\n' << error.hint() << '\n';
        if (!error.request_id().empty()) std::cerr << "request id: " << error.request_id() << '\n';
        return 1;
    }
}
