// Sends a message in packets while its text is being made, here one for each argument, and prints its id.
//
//     RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing
//         message_stream_cpp robot ann "Once " "upon " "a time"
#include <iostream>

#include <rongcloud/cpp/message.hpp>

int main(int argc, char **argv) {
    if (argc < 4) {
        std::cerr << "usage: " << argv[0] << " FROM_USER_ID TO_USER_ID TEXT...\n";
        return 2;
    }
    try {
        const rc::Client client{rc::Config::from_environment()};
        rc::message::PrivateStream request{argv[1], argv[2]};
        request.type = "markdown";
        rc::MessageStream stream = client.message_stream(request);  // aborted, should an exception leave this block
        for (int i = 3; i < argc; ++i) stream.write(argv[i]);
        stream.complete();
        std::cout << stream.message_uid() << '\n';
    } catch (const rc::Error &error) {
        std::cerr << error.what() << '\n' << error.hint() << '\n';
        return 1;
    }
}
