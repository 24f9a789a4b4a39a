// Runs every registered test and ends with one line "N passed, N failed". Arguments: names of test classes or
// class::method to run instead of all.
#include <cppunit/BriefTestProgressListener.h>
#include <cppunit/CompilerOutputter.h>
#include <cppunit/TestPath.h>
#include <cppunit/TestResult.h>
#include <cppunit/TestResultCollector.h>
#include <cppunit/TestRunner.h>
#include <cppunit/extensions/TestFactoryRegistry.h>

#include <iostream>

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
    const int failed = results.testFailuresTotal();
    std::cout << results.runTests() - failed << " passed, " << failed << " failed" << std::endl;
    return failed == 0 && results.runTests() > 0 ? 0 : 1;
}
