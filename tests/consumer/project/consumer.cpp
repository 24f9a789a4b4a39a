// Prints the version and the request of the service's documented example, from C++.
#include <iostream>

#include <rongcloud/cpp/user.hpp>
#include <rongcloud/rongcloud.hpp>

int main() {
    try {
        const rc::Client client{rc::Config{}.app_key("uwd1c0sxdlx2").app_secret("Y1W2MeFwwwRxa0").region("beijing")};
        rc::user::GetToken request{"jlk456j5", "Ironman"};
        request.portrait_uri = "http://abc.com/myportrait.jpg";
        std::cout << "version " << rc::version() << '\n' << client.preview(request, "14314", 1408710653000) << '\n';
    } catch (const rc::Error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
