"""What follows a first root, through anchorite-cli with nothing but files: a yearly renewal, and an emergency after the
timestamp key was stolen and a root key lost. The steps are those that `ceremony next` names, in its order.

    later_ceremonies.py CLI FOLDER
"""
import datetime
import sys

from whole_ceremony import first_ceremony


class Player:
    """Plays whatever `ceremony next` asks for."""

    def __init__(self, desk, roots, lost=()):
        self.desk, self.roots, self.lost = desk, roots, set(lost)
        self.version = len(roots) + 1

    def play(self):
        for _ in range(400):
            steps = self.desk.run("ceremony", "next")["result"]["steps"]
            if not steps:
                return
            kind, _, subject = steps[0]["id"].partition(":")
            getattr(self, kind.replace("-", "_"))(steps[0]["id"], subject)
        raise SystemExit("the ceremony has no end")

    def roll_call(self, step, _):
        self.desk.roll_call()

    def plan_words(self, step, _):
        self.desk.record(step, "--words-file", self.desk.paper("ceremony", "plan", self.desk.plan_file))

    def checkpoint(self, step, _):
        signers = [key["label"] for key in self.desk.plan["keys"]
                   if not key.get("online") and key.get("part") != "removed" and self.desk.key_file(key["label"]).exists()]
        self.desk.checkpoint(step, signers if step == "sign-checkpoint" else [])

    plan_checkpoint = sign_checkpoint = close_checkpoint = checkpoint

    def machine(self, step, _):
        self.desk.open_machine()

    clock = bag_in = machine

    def predecessor(self, step, _):
        self.desk.record(step, *[part for root in self.roots for part in ("--file", root)])

    def incident(self, step, _):
        self.desk.record(step)

    def key(self, step, label):
        self.desk.make_key(next(key for key in self.desk.plan["keys"] if key["label"] == label))

    dice = key_words = custody = restore_test = possession = key

    def bag_out(self, step, label):
        self.desk.record(step, "--value", f"number=B-{label}-{self.version}", "--value", f"again=B-{label}-{self.version}",
                         "--witness", "HS")

    def draft(self, step, _):
        self.desk.run("ceremony", "draft", "-o", f"draft-{self.version}.json")
        self.desk.record(step, "--file", f"draft-{self.version}.json")
        words = self.desk.run("root", "words", f"draft-{self.version}.json")["payload"]["words"]
        self.desk.write("paper/payload.txt", " ".join(words))

    def words(self, step, _):
        extra = ["--value", "program=anchorite_verify.py"] if step == "second-encoder" else []
        self.desk.record(step, "--words-file", "paper/payload.txt", *extra)

    second_encoder = final_words = words

    def sign(self, step, holder):
        for key in self.desk.plan["keys"]:
            if key["holder"] == holder and "root" in key["roles"] and key["label"] not in self.lost:
                self.desk.sign(key["label"], f"{self.version}")

    def plain(self, step, _):
        self.desk.record(step)

    complete = clients = exceptions = next_dates = plain

    def release(self, step, _):
        self.desk.run("root", "publish", "--dir", "published")

    def export(self, step, _):
        self.desk.run("ceremony", "export", "--dir", f"bundle-{self.version}")

    def publication(self, step, _):
        self.desk.record(step, "--file", f"published/{self.version}.root.json")

    def destroy(self, step, label):
        if label in self.lost:
            self.desk.record(step, "--skip", "--except", "the key is lost", "--initials", "IL", "--initials", "HS")
        else:
            self.desk.record(step, "--value", "method=overwritten", "--witness", "HS")

    def statement(self, step, person):
        self.desk.record(step, "--value", "text=I have seen every step")

    def teardown(self, step, _):
        self.desk.record(step, "--value", "laptop=wiped, certificate 1")

    def close(self, step, _):
        self.desk.run("ceremony", "close")


def follow(desk, name, *arguments):
    """The next plan, made from the ceremony before; then that ceremony's workspace takes its place."""
    expires = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=6)).strftime("%Y-%m-%dT00:00:00Z")
    desk.run("ceremony", "follow", "--name", name, "--expires", expires, "-o", f"{name}.json", *arguments)
    desk.plan_file = f"{name}.json"
    desk.read_plan()
    desk.run("ceremony", "plan", desk.plan_file)
    desk.workspace = desk.folder / name


def main(cli, folder):
    desk = first_ceremony(cli, folder, "first-root-one-room", tell=lambda text: None)
    words = desk.run("root", "words", "published/1.root.json")["payload"]["words"]
    desk.first_words = ["--first-words-file", desk.write("paper/first.txt", " ".join(words))]
    follow(desk, "renewal")
    desk.run("ceremony", "new", desk.plan_file)
    Player(desk, ["published/1.root.json"]).play()
    desk.run("root", "chain", "published/1.root.json", "published/2.root.json")
    print("root 2 renews root 1")
    lost = "felix-root"
    keyid = desk.run("key", "show", desk.key_file(lost))["result"]["keyid"]
    roots = ["published/1.root.json", "published/2.root.json"]
    desk.run("advise", "--trusted", roots[1], "--history", roots[0], "--stolen", "timestamp", "--lost", keyid, "-o",
             "incident.json")
    follow(desk, "emergency", "--type", "emergency", "--incident", "incident.json", "--history", roots[0])
    desk.run("ceremony", "new", desk.plan_file, "--incident", "incident.json")
    Player(desk, roots, lost=[lost]).play()
    desk.run("root", "chain", "published")
    status = desk.run("ceremony", "status")["result"]
    assert status["closed"], status
    print("root 3 replaces what was stolen and lost")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
