/* A program with an embedded interpreter that it ends and begins again: the second import says that it cannot be. */
#include <Python.h>

static const char *const use =
    "import rongcloud\n"
    "with rongcloud.Client('key', 'secret', 'beijing', use_environment=False) as client:\n"
    "    client.preview('user_profile.set', {'userId': 'u', 'userProfile': {'name': rongcloud.__name__}})\n";
static const char *const be_refused =
    "try:\n"
    "    import rongcloud\n"
    "except ImportError as error:\n"
    "    assert 'Py_Finalize' in str(error), error\n"
    "else:\n"
    "    raise SystemExit('imported')\n";

int main(void) {
    Py_Initialize();
    if (PyRun_SimpleString(use) != 0 || Py_FinalizeEx() != 0) return 1;
    Py_Initialize();
    if (PyRun_SimpleString(be_refused) != 0 || Py_FinalizeEx() != 0) return 2;
    return 0;
}
