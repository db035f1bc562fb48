"""Drives a whole first ceremony through anchorite-cli with nothing but files: each holder has a folder with their key,
the administrator has the workspace. A rehearsal, so that keys cost little. Prints what it has seen to hold.

    whole_ceremony.py CLI FOLDER [SAMPLE]
"""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

ROW = re.compile(r"^\s*[1-4]\s+((?:[A-Za-z]+ ){7}[A-Za-z]+)\s*$", re.MULTILINE)


class Desk:
    """Everybody's folders, and the commands typed in them."""

    def __init__(self, cli, folder, sample):
        self.cli = cli
        self.folder = pathlib.Path(folder).resolve()
        self.folder.mkdir(parents=True)
        self.workspace = self.folder / "workspace"
        self.passphrase = self.write("passphrase.txt", "a rehearsal has no secret\n")
        os.chmod(self.passphrase, 0o600)
        self.plan_file = "plan.json"
        self.first_words = []
        self.plan = self.rehearsal_of(sample)
        self.watch = datetime.datetime.now(datetime.timezone.utc)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return str(path)

    def rehearsal_of(self, sample):
        plan = json.loads(self.text("ceremony", "sample", "--name", sample))
        today = datetime.datetime.now(datetime.timezone.utc)
        plan.update(rehearsal=True, name=plan["name"] + "-rehearsal", day=today.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    expires=(today + datetime.timedelta(days=5)).strftime("%Y-%m-%dT00:00:00Z"))
        self.write("plan.json", json.dumps(plan, indent=1))
        return plan

    def read_plan(self):
        self.plan = json.loads((self.folder / self.plan_file).read_text())

    def start(self, arguments):
        return subprocess.run([self.cli, *map(str, arguments)], capture_output=True, text=True, cwd=self.folder,
                              stdin=subprocess.DEVNULL, env={**os.environ, "ANCHORITE_WORKSPACE": str(self.workspace)})

    def run(self, *arguments, expect=0):
        """The envelope of a command that ends as expected."""
        done = self.start([*arguments, "--json"])
        if done.returncode != expect:
            raise SystemExit(f"{arguments}\nended with {done.returncode}, not {expect}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout)

    def codes(self, *arguments, expect):
        return [finding["code"] for finding in self.run(*arguments, expect=expect)["findings"]]

    def text(self, *arguments, expect=0):
        done = self.start(arguments)
        if done.returncode != expect:
            raise SystemExit(f"{arguments}\nended with {done.returncode}, not {expect}\n{done.stdout}\n{done.stderr}")
        return done.stdout or done.stderr

    def paper(self, *arguments):
        """The last 32 words that a command prints, as a file that somebody types from the paper."""
        done = self.start(arguments)
        rows = ROW.findall(done.stdout + "\n" + done.stderr)[-4:]
        assert len(rows) == 4, (arguments, done.stdout, done.stderr)
        return self.write("paper/" + re.sub(r"[^a-z0-9]+", "-", "-".join(arguments).lower())[-60:] + ".txt", "\n".join(rows))

    # The people's work

    def key_file(self, label):
        holder = next(key["holder"] for key in self.plan["keys"] if key["label"] == label)
        folder = self.folder / holder.split()[0].lower()
        folder.mkdir(exist_ok=True)
        return folder / f"{label}.key"

    def unlocked(self, *arguments, **options):
        return self.run(*arguments, "--passphrase-file", self.passphrase, **options)

    def record(self, step, *arguments, expect=0):
        return self.run("ceremony", "record", step, *arguments, expect=expect)

    def challenge(self, step):
        steps = self.run("ceremony", "next", "--all")["result"]["steps"]
        return next(one["challenge"] for one in steps if one["id"] == step)

    def roll_call(self):
        here = [argument for person in self.plan["people"]
                for argument in ("--present", f"{person['name']}={person['initials']}")]
        self.record("roll-call", *here)

    def open_machine(self):
        self.record("machine", "--file", self.write("machine.txt", "no sign of a connection was found\n"),
                    "--value", "result=pass")
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.record("clock", "--value", f"watch1={now}", "--value", f"watch2={now}", "--witness", "HS")
        for item in self.plan.get("sealed", []):
            self.record("bag-in:" + item["item"], "--value", "number=" + item["number"], "--value",
                        "again=" + item["number"], "--witness", "HS")

    def checkpoint(self, step, holders=()):
        name = step if self.workspace.name == "workspace" else f"{self.workspace.name}-{step}"
        self.text("ceremony", "sheet", "-o", self.folder / f"{name}.sheet")
        (self.folder / "paper").mkdir(exist_ok=True)
        rows = ROW.findall((self.folder / f"{name}.sheet").read_text())
        words = self.write(f"paper/{name}.txt", "\n".join(rows))
        statements = []
        for label in holders:
            statement = self.folder / f"{label}.{name}"
            closing = ["--closing"] if step == "close-checkpoint" else []
            self.unlocked("ceremony", "attest", self.key_file(label), "-o", statement, *closing)
            statements += ["--file", statement]
        self.record(step, "--words-file", words, *statements)

    def make_key(self, key):
        label, file = key["label"], self.key_file(key["label"])
        if key.get("dice-bits"):
            self.record(f"dice:{label}", "--value", "rolls=62")
        self.run("key", "new", "--name", key["holder"], "--type", key.get("type", "ed25519"), "--rehearsal",
                 "--passphrase-file", self.passphrase, "-o", file)
        public = file.with_suffix(".pub")
        self.run("key", "public", file, "-o", public)
        self.record(f"key:{label}", "--file", public)
        if not key.get("online"):
            self.record(f"key-words:{label}", "--words-file", self.paper("key", "show", str(file)))
            self.record(f"custody:{label}", "--value", "medium=a stick", "--value", "kdf=Argon2id 2 x 64 MiB")
            self.prove(f"restore-test:{label}", file)
        self.prove(f"possession:{label}", file)
        if not key.get("online"):
            self.record(f"bag-out:{label}", "--value", "number=B-" + label, "--value", "again=B-" + label, "--witness", "HS")

    def prove(self, step, file):
        proof = file.with_suffix("." + step.split(":")[0])
        self.unlocked("key", "prove", file, "--challenge", self.challenge(step), "-o", proof)
        self.record(step, "--file", proof)

    def sign(self, label, transport):
        """Out as a request, back as a response; the words come from the administrator's paper."""
        holder = next(key["holder"] for key in self.plan["keys"] if key["label"] == label)
        first = holder.split()[0].lower()
        request = self.folder / first / f"request-{transport}.anch"
        response = self.folder / first / f"{label}-{transport}.anch"
        self.run("request", "make", "--for", holder, "-o", request)
        gate = [] if self.key_file(label).with_suffix(".key.pin").exists() else ["--first", *self.first_words]
        self.unlocked("request", "sign", request, "--key", self.key_file(label), *gate, "--words-file",
                      self.folder / "paper/payload.txt", "-o", response)
        return self.run("request", "merge", response)


def first_ceremony(cli, folder, sample, tell=print):
    desk = Desk(cli, folder, sample)
    desk.run("ceremony", "plan", "plan.json", "--script", "script.txt", "--html", "script.html")
    desk.run("ceremony", "new", "plan.json")
    desk.roll_call()
    desk.record("plan-words", "--words-file", desk.paper("ceremony", "plan", "plan.json"))
    desk.checkpoint("plan-checkpoint")
    desk.open_machine()
    for key in desk.plan["keys"]:
        desk.make_key(key)
    tell("every key was made, proven and sealed")
    desk.run("ceremony", "draft", "-o", "draft.json")
    desk.record("draft", "--file", "draft.json")
    words = desk.run("root", "words", "draft.json")["payload"]["words"]
    desk.write("paper/payload.txt", " ".join(words))
    desk.record("second-encoder", "--words-file", "paper/payload.txt", "--value", "program=anchorite_verify.py")
    signers = [key["label"] for key in desk.plan["keys"] if "root" in key["roles"]]
    offline = [key["label"] for key in desk.plan["keys"] if not key.get("online")]
    desk.checkpoint("sign-checkpoint", offline[:5])
    assert desk.codes("root", "publish", "draft.json", "--dir", "early", expect=6) == ["release.transcript"]
    for count, label in enumerate(signers, start=1):
        desk.sign(label, "file")
        if count < desk.plan["thresholds"]["root"]:
            assert desk.codes("ceremony", "record", "complete", expect=4) == ["5.3.4-new-threshold"]
    tell(f"{len(signers)} holders have signed in their own folders")
    for step in ("complete", "clients"):
        desk.record(step)
    desk.record("final-words", "--words-file", "paper/payload.txt")
    desk.run("root", "publish", "--workspace", desk.workspace, "--dir", "published", "--also-root-json")
    desk.run("root", "chain", "published/1.root.json")
    tell("root 1 was published and verifies")
    desk.run("ceremony", "export", "--dir", "bundle")
    desk.record("exceptions")
    for person in desk.plan["people"]:
        if {"witness", "auditor"} & set(person["duties"]):
            desk.record("statement:" + person["name"], "--value", "text=I have seen every step")
    desk.record("next-dates")
    desk.record("teardown", "--value", "laptop=wiped, certificate 1")
    desk.checkpoint("close-checkpoint", offline[:5])
    desk.run("ceremony", "close")
    desk.run("ceremony", "export", "--dir", "closing-bundle")
    verdict = desk.run("ceremony", "verify", "--workspace", "closing-bundle", "--words-file", "paper/sign-checkpoint.txt")
    assert verdict["result"]["anchored"], verdict
    assert desk.run("ceremony", "status")["result"]["closed"]
    tell(f"closed after {verdict['result']['records']} records, anchored at record {verdict['result']['anchored'][0]['record']}")
    return desk


if __name__ == "__main__":
    first_ceremony(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "first-root-one-room")
