"""Reads a connection file as FreeRDP's clients do, and prints the settings that it made of it."""

import ctypes
import json
import sys

STRINGS = ["ServerHostname", "Username", "Domain", "GatewayHostname", "AlternateShell", "DrivesToRedirect"]
NUMBERS = ["ServerPort", "AuthenticationLevel", "GatewayUsageMethod"]
FLAGS = [
    "NlaSecurity",
    "NegotiateSecurityLayer",
    "RedirectClipboard",
    "RedirectPrinters",
    "RedirectSmartCards",
    "RedirectSerialPorts",
    "AudioCapture",
    "PromptForCredentials",
    "GatewayEnabled",
    "ConsoleSession",
    "AutoReconnectionEnabled",
    "RemoteApplicationMode",
]

client = ctypes.CDLL("libfreerdp-client2.so.2")
core = ctypes.CDLL("libfreerdp2.so.2")
pointer, name, key = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
client.freerdp_client_rdp_file_new.restype = pointer
client.freerdp_client_parse_rdp_file.argtypes = [pointer, name]
client.freerdp_client_populate_settings_from_rdp_file.argtypes = [pointer, pointer]
core.freerdp_settings_new.restype = pointer
core.freerdp_settings_new.argtypes = [ctypes.c_uint32]
core.freerdp_settings_get_key_for_name.restype = ctypes.c_ssize_t
core.freerdp_settings_get_key_for_name.argtypes = [name]
for kind, result in [("string", name), ("uint32", ctypes.c_uint32), ("bool", ctypes.c_int)]:
    read = getattr(core, f"freerdp_settings_get_{kind}")
    read.argtypes, read.restype = [pointer, key], result

file = client.freerdp_client_rdp_file_new()
assert client.freerdp_client_parse_rdp_file(file, sys.argv[1].encode()), "it is not read"
settings = core.freerdp_settings_new(0)
assert client.freerdp_client_populate_settings_from_rdp_file(file, settings), "it is not taken"


def value(kind, setting):
    number = core.freerdp_settings_get_key_for_name(f"FreeRDP_{setting}".encode())
    assert number >= 0, setting
    found = getattr(core, f"freerdp_settings_get_{kind}")(settings, number)
    if kind == "bool":
        return bool(found)
    return found.decode() if isinstance(found, bytes) else found


kinds = [("string", STRINGS), ("uint32", NUMBERS), ("bool", FLAGS)]
print(json.dumps({setting: value(kind, setting) for kind, names in kinds for setting in names}))
