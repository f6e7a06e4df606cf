"""Hooks for schemathesis: addresses of cases lead to real ones, bodies name what is theirs, and every call is written down.

What is there to name stands in the file of FUZZ_KNOWN. Calls are written to that of FUZZ_CALLS and what the checks find to that of
FUZZ_FINDINGS, one JSON object a line.
"""

import json
import os
import random
import re
import threading
from datetime import date, timedelta

import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation import GenerationMode

with open(os.environ["FUZZ_KNOWN"], encoding="utf-8") as file:
    KNOWN = json.load(file)

PROCESSES = {process["id"]: process for process in KNOWN["processes"]}
PLACES = KNOWN["places"]
CASES_ADDRESS = "/cases"
API = "/api/v1"

# Draws of its own: the global generator is in the hands of Hypothesis, which winds it back for every example.
DRAW = random.Random(int(os.environ["FUZZ_SEED"]))
LOCK = threading.Lock()
CALLS = open(os.environ["FUZZ_CALLS"], "a", encoding="utf-8")
FINDINGS = open(os.environ["FUZZ_FINDINGS"], "a", encoding="utf-8")

DAY = re.compile(r"\d{4}-\d\d-\d\d")
AMOUNT = re.compile(r"\d+(\.\d{1,2})?")
WORD = re.compile(r"[a-z]+(-[a-z]+)*|[A-Z]+")

EDGES = ("1900-01-01", "1949-10-01", "2026-02-28", "2028-02-29", "2199-12-31", "2200-12-31", "9999-12-31")

# Commands after which a case takes hardly any other: most of them go to cases that are closed or on hold already.
STOPPING = ("/commands/close", "/commands/hold")


def likely(share):
    return DRAW.random() < share


def drawn_process(path):
    """A real process of the kind at that address, or a case: mostly one that the command was open for, seldom one that is closed or on
    hold and refuses nearly all."""
    kind = next((known["address"] for known in PROCESSES.values() if path.startswith(API + known["address"] + "/")), CASES_ADDRESS)
    of_kind = [known for known in PROCESSES.values() if known["address"] == kind]
    still = [known for known in of_kind if not known["lively"]]
    if still and likely(0.8 if path.endswith(STOPPING) else 0.1):
        return DRAW.choice(still)
    lively = [known for known in of_kind if known["lively"]] or still
    command = path.rpartition("/commands/")[2]
    open_for = [known for known in lively if command in known["commands"]]
    return DRAW.choice(open_for if open_for and likely(0.7) else lively)


def is_valid(case, location):
    """Whether this part of the request fits its schema."""
    component = case.meta and case.meta.components.get(location)
    return component is not None and component.mode == GenerationMode.POSITIVE


def is_valid_throughout(case):
    return case.meta is not None and all(part.mode == GenerationMode.POSITIVE for part in case.meta.components.values())


def near(today):
    """A day that matters to the case: mostly the last weeks, also years around it, and days at the end of all calendars."""
    if likely(0.1):
        return DRAW.choice(EDGES)
    spans = ((0, 0), (-30, 0), (-400, 0), (1, 60), (1, 900))
    first, last = DRAW.choices(spans, weights=(30, 30, 15, 20, 5))[0]
    return str(date.fromisoformat(today) + timedelta(days=DRAW.randint(first, last)))


def sensible(name, written, names, chosen):
    """What a person would write in the place of a value that fits the schema, or the value itself."""
    if names.get(name) and likely(0.85):
        return DRAW.choice(names[name])
    if DAY.fullmatch(written):
        return near(chosen["today"]) if likely(0.8) else written
    if AMOUNT.fullmatch(written):
        return DRAW.choice(chosen["amounts"]) if likely(0.7) else written
    if WORD.fullmatch(written) or likely(0.4):
        return written
    return "As-on-file"


def filled_in(name, value, names, chosen):
    if isinstance(value, dict):
        return {key: filled_in(key, item, names, chosen) for key, item in value.items()}
    if isinstance(value, list):
        return [filled_in(name, item, names, chosen) for item in value]
    return sensible(name, value, names, chosen) if isinstance(value, str) else value


WARNINGS = (
    "same-body same-months-elsewhere named-is-dead birth-after-facts death-after-periods found-before-periods money-before-claim "
    "identity-number-form identity-number-check-digit identity-number-region identity-number-date"
).split()


def confirm(body):
    """Mostly everything that can be warned of has been looked at before: what follows is reached as well."""
    if not isinstance(body, dict) or "confirmWarnings" not in body or not likely(0.8):
        return
    body["confirmWarnings"] = WARNINGS
    if "otherMatter" in body:
        body["linkTo"] = []
        body["otherMatter"] = "By chance about the same person."


@schemathesis.hook
def before_call(context, case, kwargs):
    with LOCK:
        if is_valid(case, ParameterLocation.HEADER):
            give_headers(case.headers)
        chosen = drawn_process(case.path)
        names = chosen["names"] | next((names for place, names in PLACES.items() if case.path.startswith(place)), {})
        if is_valid(case, ParameterLocation.PATH) and likely(0.97):
            for name in case.path_parameters:
                if names.get(name):
                    case.path_parameters[name] = DRAW.choice(names[name])
        if is_valid(case, ParameterLocation.BODY) and likely(0.85):
            case.body = filled_in("", case.body, names, chosen)
            confirm(case.body)


def give_headers(headers):
    """Most writes are new ones, on the case as it is; examples would repeat one key and one revision."""
    if "Idempotency-Key" in headers and likely(0.9):
        headers["Idempotency-Key"] = f"{DRAW.getrandbits(64):016x}"
    if "If-Match" in headers and likely(0.7):
        del headers["If-Match"]


@schemathesis.hook
def after_call(context, case, response):
    try:
        answer = response.json()
    except ValueError:
        answer = None
    code = answer.get("code") if isinstance(answer, dict) else None
    call = {
        "operation": case.operation.label,
        "method": case.method,
        "valid": is_valid_throughout(case),
        "status": response.status_code,
        "code": code if response.status_code >= 400 and isinstance(code, str) else None,
        "seconds": response.elapsed,
    }
    with LOCK:
        write(CALLS, call)
        note(case, response.status_code, code)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Filters nothing: it is the one hook that is told what the checks find."""
    found(case, failure.title, failure.message, response.status_code, response.request)
    return True


@schemathesis.hook
def after_network_error(context, case, request):
    found(case, "No answer", "", None, request)


def found(case, title, message, status, request):
    curl = case.as_curl_command(headers=dict(request.headers))
    finding = {"operation": case.operation.label, "title": title, "message": message, "status": status, "curl": curl}
    with LOCK:
        write(FINDINGS, finding)


def write(file, written):
    file.write(json.dumps(written) + "\n")
    file.flush()


def note(case, status, code):
    """Keeps track of which processes take commands."""
    parameters = case.path_parameters
    known = PROCESSES.get(parameters.get("caseId") or parameters.get("processId"))
    if known is None:
        return
    if code in ("process-closed", "process-on-hold") or (status == 200 and case.path.endswith(STOPPING)):
        known["lively"] = False
    elif status == 200 and case.path.endswith(("/commands/release", "/commands/reopen")):
        known["lively"] = True
