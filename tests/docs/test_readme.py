"""The examples of both READMEs, of docs/events.md and docs/reliability.md, compiled and run against an emulator exactly
as printed.

Only the placeholders "..." for App Key and App Secret are filled in, and the emulator in the place of the region.
Programs that take their settings from the environment are led there by RONGCLOUD_EMULATOR.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import rongcloud.testing

ROOT = Path(__file__).resolve().parents[2]
READMES = ["README.md", "README.zh-CN.md"]


def blocks(readme: str, language: str) -> list[str]:
    text = (ROOT / readme).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def emulator():
    with rongcloud.testing.Emulator(user_limit=0) as running:
        yield running


@pytest.fixture
def environment(emulator):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RONGCLOUD_")}
    return kept | {
        "RONGCLOUD_EMULATOR": emulator.http_url.removeprefix("http://"),
        "RONGCLOUD_APP_KEY": emulator.app_key,
        "RONGCLOUD_APP_SECRET": emulator.app_secret,
        "RONGCLOUD_EMULATOR_PROGRAM": os.environ["RONGCLOUD_EMULATOR_PROGRAM"],
        "LD_LIBRARY_PATH": os.environ["RONGCLOUD_TEST_LIBRARY_FOLDER"],
    }


def fill_in(emulator, code: str) -> str:
    for value in (emulator.app_key, emulator.app_secret):
        code = code.replace('"..."', f'"{value}"', 1)
    assert '"..."' not in code
    address = emulator.http_url.removeprefix("http://")
    for region, instead in (('region="beijing"', f'emulator="{address}"'),
                            ('.region("beijing")', f'.set("emulator", "{address}")')):
        code = code.replace(region, instead)
    assert "beijing" not in code
    return code


def run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and not done.stderr, done.stdout + done.stderr
    return done.stdout


def compile_and_run(command: list[str], code: str, suffix: str, folder: Path, environment: dict[str, str],
                    link: tuple[str, ...] = ()) -> str:
    source = folder / f"readme.{suffix}"
    source.write_text(code, encoding="utf-8")
    program = folder / "readme"
    warnings = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    library = os.environ["RONGCLOUD_TEST_LIBRARY_FOLDER"]
    run([*command, *warnings, f"-I{ROOT}/capi/include", str(source), *link, f"-L{library}", "-lrongcloud", "-o",
         str(program)], dict(os.environ))
    return run([str(program)], environment)


@pytest.mark.parametrize("readme", READMES)
def test_c_example_prints_a_token(readme, emulator, environment, tmp_path):
    [code] = blocks(readme, "c")
    token = compile_and_run(["cc", "-std=c99"], code, "c", tmp_path, environment)
    assert emulator.check_token(token.strip())["valid"]


@pytest.mark.parametrize("readme", READMES)
def test_cpp_example_prints_a_token(readme, emulator, environment, tmp_path):
    [code] = blocks(readme, "cpp")
    token = compile_and_run(["c++", "-std=c++17"], fill_in(emulator, code), "cpp", tmp_path, environment)
    assert emulator.check_token(token.strip())["valid"]


@pytest.mark.parametrize("readme", READMES)
@pytest.mark.parametrize("language, compiler", [("c", "cc -std=c99"), ("cpp", "c++ -std=c++17")])
def test_examples_tell_a_failure_by_their_exit_status(readme, language, compiler, emulator, environment, tmp_path):
    [code] = blocks(readme, language)
    environment["RONGCLOUD_APP_SECRET"] = wrong = "not the App Secret"
    code = code if language == "c" else fill_in(emulator, code).replace(emulator.app_secret, wrong)
    with pytest.raises(AssertionError):
        compile_and_run(compiler.split(), code, language, tmp_path, environment)
    done = subprocess.run([tmp_path / "readme"], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and not done.stdout and len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize("readme", READMES)
def test_python_example_prints_a_token_and_blocks(readme, emulator, environment):
    code = fill_in(emulator, blocks(readme, "python")[0])
    token = run([sys.executable, "-c", code], environment)
    assert emulator.check_token(token.strip())["valid"]
    with emulator.client() as client:
        assert client.user_blacklist.query(user_id="u1").users == ["spammer"]


@pytest.mark.parametrize("readme", READMES)
def test_emulator_example_shows_a_ban_end(readme, environment):
    environment = {name: value for name, value in environment.items() if name != "RONGCLOUD_EMULATOR"}
    refused, good = run([sys.executable, "-c", blocks(readme, "python")[1]], environment).splitlines()
    assert "False" in refused and "True" in good


@pytest.mark.parametrize("readme, said", [("README.md", "hi"), ("README.zh-CN.md", "你好")])
def test_emulator_example_shows_a_message_arrive(readme, said, environment):
    environment = {name: value for name, value in environment.items() if name != "RONGCLOUD_EMULATOR"}
    assert run([sys.executable, "-c", blocks(readme, "python")[2]], environment) == f"ann g1 {said}\n"
def test_event_examples_print_the_same_words(environment, tmp_path):
    programs = {"c": ["cc", "-std=c99"], "cpp": ["c++", "-std=c++17"]}
    (tmp_path / "c").mkdir()
    (tmp_path / "cpp").mkdir()
    printed = {compile_and_run(compiler, blocks("docs/events.md", suffix)[0], suffix, tmp_path / suffix, environment)
               for suffix, compiler in programs.items()}
    printed.add(run([sys.executable, "-c", blocks("docs/events.md", "python")[0]], environment))
    [words] = printed
    assert words.splitlines()[-2:] == ['{"text":" Hello"}', '{"finishReason":"stop"}']


def test_reliability_example_prints_the_domain(emulator, environment):
    code = fill_in(emulator, blocks("docs/reliability.md", "python")[0])
    assert run([sys.executable, "-c", code], environment) == f"{environment['RONGCLOUD_EMULATOR']} closed 0 None\n"
