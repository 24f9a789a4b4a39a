// Runs every registered test and ends with one line "N passed, N failed". Arguments: names of test classes or
// class::method to run instead of all. What fails is played again alone when all others are through, with the time limits
// of patience.hpp ten times as long, and its second verdict counts: it must not depend on how fast the machine is.
#include <cppunit/BriefTestProgressListener.h>
#include <cppunit/CompilerOutputter.h>
#include <cppunit/TestFailure.h>
#include <cppunit/TestPath.h>
#include <cppunit/TestResult.h>
#include <cppunit/TestResultCollector.h>
#include <cppunit/TestRunner.h>
#include <cppunit/extensions/TestFactoryRegistry.h>

#include <cstdlib>
#include <iostream>
#include <set>

namespace {

// How many failed again.
int play_again(const CppUnit::TestResultCollector &first) {
    std::set<CppUnit::Test *> failed;
    for (const CppUnit::TestFailure *failure : first.failures()) failed.insert(failure->failedTest());
    if (failed.empty()) return 0;
    ::setenv("TEST_PATIENCE", "10", 1);
    CppUnit::TestResult controller;
    CppUnit::TestResultCollector results;
    controller.addListener(&results);
    for (CppUnit::Test *test : failed) test->run(&controller);
    CppUnit::CompilerOutputter(&results, std::cerr).write();
    const int still = results.testFailuresTotal();
    std::cout << failed.size() << " failed and played again alone, with limits 10 times as long: "
              << static_cast<int>(failed.size()) - still << " passed." << std::endl;
    return still;
}

}  // namespace

int main(int argc, char **argv) {
    CppUnit::TestResult controller;
    CppUnit::TestResultCollector results;
    CppUnit::BriefTestProgressListener progress;
    controller.addListener(&results);
    controller.addListener(&progress);

    CppUnit::TestRunner runner;
    runner.addTest(CppUnit::TestFactoryRegistry::getRegistry().makeTest());
    try {
        if (argc < 2) runner.run(controller);
        for (int i = 1; i < argc; ++i) runner.run(controller, argv[i]);
    } catch (const std::invalid_argument &error) {
        std::cerr << "no such test: " << error.what() << "\n";
        return 2;
    }
    CppUnit::CompilerOutputter(&results, std::cerr).write();
    const int failed = play_again(results);
    std::cout << results.runTests() - failed << " passed, " << failed << " failed" << std::endl;
    return failed == 0 && results.runTests() > 0 ? 0 : 1;
}
