// Registers many users side by side and prints a line with each one's token, or why there is none.
//
//     RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing get_tokens_cpp [how_many]
//
// Nothing here waits for one call before it starts the next: a thread of the library sends each of them.
#include <cstdlib>
#include <future>
#include <iostream>
#include <vector>

#include <rongcloud/cpp/user.hpp>

int main(int argc, char **argv) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 20;
    int status = 0;
    try {
        const rc::Client client{rc::Config::from_environment()};
        std::vector<std::future<rc::user::GetToken::Result>> answers;
        for (int i = 0; i < count; ++i) {
            answers.push_back(client.call_async(rc::user::GetToken{"user" + std::to_string(i), "Ann"}));
        }
        for (auto &future : answers) {
            try {
                const auto answer = future.get();
                std::cout << answer.user_id << ' ' << answer.token << '\n';
            } catch (const rc::Error &error) {  // of this call; the others go on
                std::cerr << error.what() << '\n' << error.hint() << '\n';
                status = 1;
            }
        }
    } catch (const rc::Error &error) {
        std::cerr << error.what() << '\n' << error.hint() << '\n';
        status = 1;
    }
    return status;
}
