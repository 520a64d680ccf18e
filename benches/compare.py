#!/usr/bin/env python3
"""Times salon beside the sqlite3 shell, as a user would notice it: whole processes, from outside.

    cargo build --release
    python3 benches/compare.py [small|medium|large]            (small, if none is given)
        --dir DIR        make the data in DIR and keep it (else a temporary folder)
        --rounds N       rounds of each question, 11 if not given
        --heavy-rounds N rounds of importing the bookings, 3 if not given
        --only WORD      only questions whose name contains WORD; may be given again
        --sqlite-only    leave salon out, to try this program or to see the peer alone

SALON names the program to measure; if unset it is target/release/salon of this repository.
Needed: Python 3, sqlite3 (3.32 or later), iconv; GNU time for the peak of memory.

What is compared
- The spreadsheets come from generate.py. Both sides import the same files; the bookings of the large
  shop come in parts, one after the other, because salon refuses a file beyond 256 MiB.
- sqlite3 is used as somebody careful would: the sheets as tables with keys and the indexes that the
  questions want, the full-sync commits that it has by default, the database loaded beforehand. What it
  imports is one transaction, with the further indexes made at its end, which is quicker.
- In each round salon and sqlite3 run one after the other, first the one, next time the other, after
  one round that isn't counted. The medians are printed; a ratio below 1 says that salon was faster.
- The two may count differently: salon makes one task of one client's services in a row, and its
  list holds today's reminders two hours before as well as tomorrow's appointments. sqlite3 is
  asked for the less: tomorrow's rows. Both numbers of rows are printed.
- The calls and the whole list of reminders have no peer here: they are timed in the same shop with and without
  two years of logged calls and messages, because what was done must not make a list slow.
- Solar birthdays are looked up by both, lunar ones too: sqlite3 is told today's lunar days.
"""

import argparse
import csv
import io
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY, TOMORROW, IN_THREE_DAYS, A_YEAR_AGO = "2026-11-21", "2026-11-22", "2026-11-24", "2025-11-21"
PART = 2_000_000  # rows of a booking sheet at most: salon refuses a file beyond 256 MiB
LUNAR = ("10-13", "10-16")  # the lunar days of TODAY and of IN_THREE_DAYS

SERVICES = "CREATE TABLE services (id TEXT PRIMARY KEY, name TEXT UNIQUE, category, length, price, cautions);"
STAFF = "CREATE TABLE staff (id TEXT PRIMARY KEY, name TEXT UNIQUE, role, phone, state);"
CLIENTS = """
CREATE TABLE clients (id TEXT PRIMARY KEY, name TEXT NOT NULL, phone TEXT, birthday TEXT, calendar TEXT, gender TEXT, source TEXT,
  referrer TEXT, staff TEXT, since TEXT, tier TEXT, skin TEXT, note TEXT);
"""
CLIENT_INDEXES = """
CREATE UNIQUE INDEX clients_phone ON clients (phone) WHERE phone <> '';
CREATE INDEX clients_birthday ON clients (calendar, substr(birthday, 6));
"""
BOOKINGS = """
CREATE TABLE bookings (id TEXT PRIMARY KEY, day TEXT NOT NULL, at TEXT NOT NULL, client TEXT, name TEXT, phone TEXT, service TEXT,
  staff TEXT, minutes TEXT, state TEXT, note TEXT);
"""
BOOKING_INDEXES = """
CREATE INDEX bookings_day ON bookings (day, at);
CREATE INDEX bookings_client ON bookings (client, day);
"""
CHECK_CLIENTS = """
SELECT 'staff unknown: ' || id FROM clients WHERE staff <> '' AND staff NOT IN (SELECT name FROM staff) LIMIT 1;
SELECT 'referrer unknown: ' || id FROM clients WHERE referrer <> '' AND referrer NOT IN (SELECT id FROM clients) LIMIT 1;
"""
CHECK_BOOKINGS = """
SELECT 'unknown: ' || b.id FROM bookings b LEFT JOIN clients c ON c.id = b.client LEFT JOIN services s ON s.name = b.service
  LEFT JOIN staff t ON t.name = b.staff WHERE c.id IS NULL OR s.id IS NULL OR t.id IS NULL LIMIT 1;
"""
APPOINTMENTS = f"""
SELECT b.at, b.id, c.id, c.name, c.phone, s.name, s.length, s.cautions, t.name FROM bookings b
  JOIN clients c ON c.id = b.client JOIN services s ON s.name = b.service JOIN staff t ON t.name = b.staff
  WHERE b.day = '{TOMORROW}' AND b.state = '已预约' ORDER BY b.at, b.id;
"""
BIRTHDAYS = f"""
SELECT id, name, phone, calendar, birthday FROM clients
  WHERE calendar = '阳历' AND substr(birthday, 6) IN ('{TODAY[5:]}', '{IN_THREE_DAYS[5:]}')
     OR calendar = '阴历' AND substr(birthday, 6) IN ('{LUNAR[0]}', '{LUNAR[1]}') ORDER BY id;
"""


def stop(sentence):
    sys.exit(f"compare.py: {sentence}")


def count(sheet):
    """Rows, headings too; a line break inside a cell begins no row."""
    return sum(1 for _ in csv.reader(sheet))


def count_file(path):
    with open(path, encoding="utf-8", newline="") as sheet:
        return count(sheet) - 1


class Bench:
    def __init__(self, options, salon, folder):
        self.options, self.salon, self.folder = options, salon, folder
        self.sheets = os.path.join(folder, "sheets", options.size)
        self.run_folder = tempfile.mkdtemp(prefix="run-", dir=folder)
        self.copies = 0
        # nobody's own settings take part
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("SALON")}
        self.environment["HOME"] = self.environment["XDG_CONFIG_HOME"] = self.run_folder

    def sheet(self, name):
        return os.path.join(self.sheets, name)

    def place(self, name):
        return os.path.join(self.run_folder, name)

    def fresh(self, name):
        """A place in which nothing is yet."""
        self.copies += 1
        return self.place(f"{name}-{self.copies}")

    # --- running ---------------------------------------------------------------------------------

    def call(self, command, script=None):
        """What it prints, and how long it took; any failure ends the whole measurement."""
        told = {"stdin": subprocess.DEVNULL} if script is None else {"input": script.encode()}
        began = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment, **told)
        took = time.perf_counter() - began
        if done.returncode != 0:
            said = (done.stderr or done.stdout).decode(errors="replace").strip().splitlines()
            stop(f"{shlex.join(command)} ended with {done.returncode}:\n  " + "\n  ".join(said[-12:]))
        return done, took

    def sqlite_load(self, database, script):
        """Runs a script that has nothing to say unless a row is refused or a check fails."""
        done, took = self.call(["sqlite3", "-batch", "-bail", database], script)
        if done.stderr or done.stdout:
            stop("sqlite3 refused a row: " + (done.stderr + done.stdout).decode(errors="replace").strip()[:300])
        return took

    def sqlite_ask(self, database, question):
        return ["sqlite3", "-batch", "-readonly", "-csv", database, question]

    def answer(self, command, heading):
        """How many rows a command printed, and how long it took."""
        done, took = self.call(command)
        return count(io.StringIO(done.stdout.decode("utf-8"), newline="")) - heading, took

    def salon_init(self, data):
        took = self.call([self.salon, "init", data])[1]
        if not os.path.isdir(data):
            stop(f"{self.salon} made no salon: is it the right program?")
        return took

    def salon_import(self, data, kind, sheet):
        return self.call([self.salon, "-C", data, "--today", TODAY, "import", kind, sheet])[1]

    def salon_import_bookings(self, data):
        return sum(self.salon_import(data, "bookings", self.sheet(f"{part}.csv")) for part in self.parts)

    def salon_remind(self, data, only):
        return [self.salon, "-C", data, "--today", TODAY, "remind", "--only", only, "--format", "csv"]

    # --- what stands ready before the clock runs ----------------------------------------------------

    def prepare(self):
        if not os.path.exists(self.sheet("complete")):
            self.say(f"writing the spreadsheets ({self.options.size})")
            subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), self.options.size, self.sheets], check=True)
            open(self.sheet("complete"), "w").close()
        self.parts = self.cut("bookings", PART)
        self.say("loading sqlite3")
        self.database = self.place("shop.db")
        self.sqlite_load(self.database, SERVICES + STAFF + CLIENTS + self.take("services", "staff", "clients") + CLIENT_INDEXES)
        self.sqlite_base = self.place("base.db")
        shutil.copyfile(self.database, self.sqlite_base)
        self.sqlite_load(self.database, BOOKINGS + self.take(*self.parts) + BOOKING_INDEXES + CHECK_CLIENTS + CHECK_BOOKINGS + "ANALYZE;")
        if not self.salon:
            return
        self.say("loading salon")
        base = self.salon_base = self.place("base")
        self.salon_init(base)
        for kind in ("services", "staff", "clients"):
            self.salon_import(base, kind, self.sheet(f"{kind}.csv"))
        self.data, self.young = self.place("shop"), self.place("young")
        shutil.copytree(base, self.data)
        self.salon_import_bookings(self.data)
        # the same shop with two years of what was sent and whom was called
        self.contacted = self.place("contacted")
        shutil.copytree(self.data, self.contacted)
        subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), "contacts", self.contacted], check=True)
        # the same shop as if it had begun a year ago
        last_year = self.place("bookings-of-a-year.csv")
        with open(self.sheet("bookings.csv"), encoding="utf-8", newline="") as whole, open(last_year, "w", encoding="utf-8", newline="") as cut:
            rows, kept = csv.reader(whole), csv.writer(cut, lineterminator="\n")
            kept.writerow(next(rows))
            kept.writerows(row for row in rows if row[1] >= A_YEAR_AGO)
        shutil.copytree(base, self.young)
        self.salon_import(self.young, "bookings", last_year)

    def cut(self, name, most):
        """The names of the sheets into which a sheet is cut: itself, where it is small enough."""
        if os.path.getsize(self.sheet(f"{name}.csv")) < most * 100:  # a booking's row has some 90 bytes
            return [name]
        with open(self.sheet(f"{name}.csv"), encoding="utf-8", newline="") as whole:
            heading, parts, part = whole.readline(), [], None
            for i, line in enumerate(whole):  # no cell of a booking has a line break
                if i % most == 0:
                    parts.append(f"{name}.{len(parts) + 1}")
                    part and part.close()
                    part = open(self.sheet(f"{parts[-1]}.csv"), "w", encoding="utf-8", newline="")
                    part.write(heading)
                part.write(line)
            part and part.close()
        return parts

    def take(self, *sheets):
        """What sqlite3 is told to import: `bookings.2` goes into `bookings`."""
        return "".join(f"\n.import --csv --skip 1 '{self.sheet(name)}.csv' {name.split('.')[0]}\n" for name in sheets)

    # --- the questions ------------------------------------------------------------------------------

    def ask(self, only, sql):
        """A question to both sides, in the words of each."""
        answers = {"sqlite3": lambda: self.answer(self.sqlite_ask(self.database, sql), heading=0)}
        if self.salon:
            answers["salon"] = lambda: self.answer(self.salon_remind(self.data, only), heading=1)
        return answers

    def import_clients(self):
        source = self.sheet("clients.gb18030.csv")

        def sqlite():
            database = self.fresh("clients")
            # the staff are there before, on both sides, and on neither are they timed
            self.sqlite_load(database, STAFF + self.take("staff"))
            from_windows = f".import --csv --skip 1 \"|iconv -f GB18030 -t UTF-8 {shlex.quote(source)}\" clients\n"
            took = self.sqlite_load(database, "BEGIN;" + CLIENTS + from_windows + CLIENT_INDEXES + CHECK_CLIENTS + "COMMIT;")
            rows, _ = self.answer(self.sqlite_ask(database, "SELECT id FROM clients;"), heading=0)
            os.remove(database)
            return rows, took

        def salon():
            data = self.fresh("clients")
            took = self.salon_init(data)
            self.salon_import(data, "staff", self.sheet("staff.csv"))
            took += self.salon_import(data, "clients", source)
            rows = count_file(os.path.join(data, "clients.csv"))
            shutil.rmtree(data)
            return rows, took

        return {"sqlite3": sqlite, **({"salon": salon} if self.salon else {})}

    def import_bookings(self):
        def sqlite():
            database = self.fresh("bookings")
            shutil.copyfile(self.sqlite_base, database)
            os.sync()
            script = "BEGIN;" + BOOKINGS + self.take(*self.parts) + BOOKING_INDEXES + CHECK_BOOKINGS + "COMMIT;"
            took = self.sqlite_load(database, script)
            rows, _ = self.answer(self.sqlite_ask(database, "SELECT id FROM bookings;"), heading=0)
            os.remove(database)
            return rows, took

        def salon():
            data = self.fresh("bookings")
            shutil.copytree(self.salon_base, data)
            os.sync()
            took = self.salon_import_bookings(data)
            months = os.path.join(data, "bookings")
            rows = sum(count_file(os.path.join(months, month)) for month in os.listdir(months))
            shutil.rmtree(data)
            return rows, took

        return {"sqlite3": sqlite, **({"salon": salon} if self.salon else {})}

    def salon_followup(self, data):
        return [self.salon, "-C", data, "--today", TODAY, "followup", "--format", "csv"]

    def calls_with_and_without_a_log(self):
        return {
            "no log": lambda: self.answer(self.salon_followup(self.data), heading=1),
            "salon": lambda: self.answer(self.salon_followup(self.contacted), heading=1),
        }

    def reminders_with_and_without_a_log(self):
        everything = lambda data: [self.salon, "-C", data, "--today", TODAY, "remind", "--format", "csv"]
        return {
            "no log": lambda: self.answer(everything(self.data), heading=1),
            "salon": lambda: self.answer(everything(self.contacted), heading=1),
        }

    def year_ten_and_one(self):
        return {
            "one year": lambda: self.answer(self.salon_remind(self.young, "appointment"), heading=1),
            "salon": lambda: self.answer(self.salon_remind(self.data, "appointment"), heading=1),
        }

    # --- measuring and saying -----------------------------------------------------------------------

    def wanted(self, name):
        return not self.options.only or any(word in name for word in self.options.only)

    def compare(self, name, sides, rounds):
        if not self.wanted(name):
            return
        rows = {}
        for side, answer in sides.items():  # the round that isn't counted
            rows[side], _ = answer()
            if rows[side] <= 0:
                stop(f"{side} found nothing for \"{name}\": there is nothing to compare")
        times = {side: [] for side in sides}
        for i in range(rounds):
            for side in sorted(sides, reverse=i % 2 == 1):
                times[side].append(sides[side]()[1] * 1000)
        middle = {side: statistics.median(took) for side, took in times.items()}
        ratio = ""
        if len(sides) == 2:
            peer = next(side for side in sides if side != "salon")
            ratio = f"   salon / {peer} = {middle['salon'] / middle[peer]:.2f}"
        print(f"{name}   ({rounds} rounds){ratio}")
        for side in sorted(sides):
            print(f"    {side:10}{middle[side]:12.1f} ms   ({min(times[side]):.1f} to {max(times[side]):.1f})   {rows[side]:,} rows", flush=True)

    def memory(self, name):
        """Peak of resident memory. A child of this program would count what Python itself holds, so
        GNU time, which is small, starts it."""
        if not self.wanted(name):
            return
        timer = shutil.which("gtime") or shutil.which("time")
        commands = {"sqlite3": self.sqlite_ask(self.database, APPOINTMENTS)}
        if self.salon:
            commands["salon"] = self.salon_remind(self.data, "appointment")
        print(name)
        for side in sorted(commands):
            if not timer:
                print("    not measured: GNU time isn't installed")
                return
            done = subprocess.run([timer, "-f", "peak %M", *commands[side]], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self.environment)
            last = done.stderr.decode(errors="replace").split()
            if done.returncode != 0 or len(last) < 2 or last[-2] != "peak":
                print(f"    {side:10}  not measured: this is no GNU time")
                continue
            print(f"    {side:10}{int(last[-1]) / 1024:12.1f} MiB", flush=True)

    def say(self, what):
        print(f"... {what}", file=sys.stderr, flush=True)

    def all(self):
        options = self.options
        self.prepare()
        print(f"{options.size}, {platform.system()} {platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        self.compare("appointments", self.ask("appointment", APPOINTMENTS), options.rounds)
        self.compare("birthdays", self.ask("birthday", BIRTHDAYS), options.rounds)
        self.compare("clients imported from GB18030", self.import_clients(), options.rounds)
        self.compare("bookings imported", self.import_bookings(), options.heavy_rounds)
        if self.salon:
            self.compare("calls, two years of them logged beside none", self.calls_with_and_without_a_log(), options.rounds)
            self.compare("reminders, two years of them noted beside none", self.reminders_with_and_without_a_log(), options.rounds)
            self.compare("appointments, the whole history beside one year", self.year_ten_and_one(), options.rounds)
        self.memory("memory of the day's list")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", nargs="?", default="small", choices=("small", "medium", "large"))
    parser.add_argument("--dir")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--heavy-rounds", type=int, default=3)
    parser.add_argument("--only", action="append")
    parser.add_argument("--sqlite-only", action="store_true")
    options = parser.parse_args()
    if options.rounds < 1 or options.heavy_rounds < 1:
        stop("at least one round, please")
    for program in ("sqlite3", "iconv"):
        if not shutil.which(program):
            stop(f"{program} isn't installed, and nothing can be compared without it")
    salon = None
    if not options.sqlite_only:
        salon = os.path.abspath(os.environ.get("SALON") or os.path.join(HERE, "..", "target", "release", "salon"))
        if not os.access(salon, os.X_OK) or os.path.isdir(salon):
            stop(f"there is no salon to measure at {salon}: run `cargo build --release`, or name the program in SALON")
    folder = os.path.abspath(options.dir) if options.dir else tempfile.mkdtemp(prefix="salon-bench-")
    if options.dir:
        os.makedirs(folder, exist_ok=True)
    bench = Bench(options, salon, folder)
    try:
        bench.all()
    finally:
        # the spreadsheets stay where a folder was named; what a run made goes
        shutil.rmtree(bench.run_folder if options.dir else folder, ignore_errors=True)


if __name__ == "__main__":
    main()
