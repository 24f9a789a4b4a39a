"""Certificates for the fault server, made with the openssl program: a good one and each kind of bad one."""

import pathlib
import subprocess
from dataclasses import dataclass

_CA_CONFIG = """
[ca]
default_ca = test
[test]
database = {folder}/issued.txt
new_certs_dir = {folder}
serial = {folder}/serial.txt
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
"""
_LONG_AGO = ("20200101000000Z", "20200102000000Z")
_NOW_AND_LATER = ("20200101000000Z", "20991231000000Z")
_LOCAL_NAMES = "DNS:localhost,IP:127.0.0.1,IP:::1"


@dataclass(frozen=True)
class Certificate:
    """Two PEM files."""

    chain: str
    key: str


class Certificates:
    """Everything lives in `folder`. `ca_file` is what a client has to trust."""

    def __init__(self, folder: pathlib.Path):
        self._folder = folder
        (folder / "issued.txt").touch()
        (folder / "serial.txt").write_text("01\n")
        self._config = folder / "ca.cnf"
        self._config.write_text(_CA_CONFIG.format(folder=folder))
        self._ca = self._self_signed("test-ca", "CN=Test CA")
        self.ca_file = self._ca.chain
        self.good = self._issued("good", _LOCAL_NAMES, _NOW_AND_LATER)
        self.wrong_host = self._issued("wrong-host", "DNS:other.example", _NOW_AND_LATER)
        self.elsewhere = self._issued("elsewhere", "DNS:api.service.test", _NOW_AND_LATER)
        self.expired = self._issued("expired", _LOCAL_NAMES, _LONG_AGO)
        self.self_signed = self._self_signed("self-signed", "CN=localhost", "-addext", f"subjectAltName={_LOCAL_NAMES}")

    def _run(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], check=True, cwd=self._folder, capture_output=True)

    def _paths(self, name: str) -> Certificate:
        return Certificate(str(self._folder / f"{name}.pem"), str(self._folder / f"{name}.key"))

    def _request(self, name: str, subject: str, *more: str) -> None:
        self._run("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                  f"{name}.key", "-subj", f"/{subject}", *more)

    def _self_signed(self, name: str, subject: str, *more: str) -> Certificate:
        self._request(name, subject, "-x509", "-days", "2", "-out", f"{name}.pem", *more)
        return self._paths(name)

    def _issued(self, name: str, names: str, validity: tuple[str, str]) -> Certificate:
        extensions = self._folder / f"{name}.ext"
        extensions.write_text(f"subjectAltName={names}\n")
        self._request(name, "CN=server", "-out", f"{name}.csr")
        self._run("ca", "-batch", "-notext", "-config", str(self._config), "-cert", self._ca.chain,
                  "-keyfile", self._ca.key, "-in", f"{name}.csr", "-out", f"{name}.pem", "-extfile", str(extensions),
                  "-startdate", validity[0], "-enddate", validity[1])
        return self._paths(name)
