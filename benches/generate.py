#!/usr/bin/env python3
"""Writes the old-system spreadsheets of an invented salon, for measuring.

    python3 benches/generate.py SIZE DIR
    python3 benches/generate.py contacts SALON_DIR

    SIZE     clients   years   staff   bookings, about
    small      2,000       2       5       15,000
    medium    20,000      10      40      580,000
    large    200,000      10     400    5,700,000, half a gigabyte

In DIR afterwards: clients.csv (and the same as a Chinese Windows saves it, clients.gb18030.csv),
services.csv, staff.csv, bookings.csv, with Chinese headings. Today is 2026-11-21; bookings reach
from the first year to six weeks ahead. The same SIZE always gives the same bytes. Nobody in it
exists: the phones begin with 154, which no network uses.

The second form writes what a shop does about its lists into a salon that has imported these sheets: for two
years, up to the day before today, the messages and the logged calls, a file a month (at medium size some
thousands of each a month). It names the records by the ids that they got, so it comes after the import, and
the same salon always gets the same bytes.

Python 3, standard library only.
"""

import csv
import os
import random
import sys
from datetime import date, timedelta

TODAY = date(2026, 11, 21)
AHEAD = 42  # days for which bookings are already made
SIZES = {"small": (2_000, 2, 5), "medium": (20_000, 10, 40), "large": (200_000, 10, 400)}

CLIENT_HEADINGS = "会员号,姓名,手机号码,生日,阴历/阳历,性别,来源,介绍人,负责美容师,入会日期,等级,肤质,备注".split(",")
SERVICE_HEADINGS = "编号,项目名称,类别,时长,价格,注意事项".split(",")
STAFF_HEADINGS = "工号,姓名,职位,电话,状态".split(",")
BOOKING_HEADINGS = "预约号,预约日期,时间,会员号,姓名,电话,项目,美容师,时长,状态,备注".split(",")

FAMILY = list("陈林黄吴李王张刘杨郑周许谢苏蔡叶洪郭曾廖赖徐钟温宋彭邱朱范罗卢潘游简高魏何柯江余沈戴涂姚邵方石") + ["欧阳", "司徒", "上官"]
FIRST = list("雅淑美丽惠玉秀静怡佩晓欣思诗若梦佳宛语芷芸婉曼紫春秋冬碧素凤翠")
SECOND = list("芬玲珍娟惠君如云萍慧贞雯婷琪瑶涵妍彤蓉薇琳娜岚莹洁敏燕萱霏颖")
RARE = ["䶮", "㛃", "玥", "喆"]  # the first two are outside of the older GBK tables

SERVICES = [
    # name, category, minutes, price
    ("基础补水", "面部", 60, 268), ("深层水疗", "面部", 75, 420), ("水光护理", "面部", 75, 680),
    ("敏感舒缓", "面部", 70, 460), ("小气泡清洁", "面部", 45, 188), ("祛痘清痘", "面部", 60, 360),
    ("亮肤嫩白", "面部", 80, 580), ("紧致提拉", "面部", 90, 880), ("胶原焕颜", "面部", 90, 1080),
    ("眼周护理", "面部", 40, 240), ("颈部护理", "面部", 40, 260), ("唇部护理", "面部", 20, 98),
    ("肩颈放松", "身体", 45, 218), ("精油开背", "身体", 60, 338), ("全身芳香", "身体", 90, 568),
    ("淋巴舒缓", "身体", 60, 358), ("艾灸养护", "身体", 60, 288), ("腿部舒缓", "身体", 50, 258),
    ("足部护理", "身体", 60, 198), ("腹部调理", "身体", 60, 328), ("头皮护理", "身体", 50, 228),
    ("修眉", "眉睫", 20, 58), ("眉形设计", "眉睫", 40, 128), ("睫毛嫁接", "眉睫", 90, 298),
    ("睫毛烫翘", "眉睫", 60, 198), ("单色美甲", "美甲", 60, 138), ("手绘美甲", "美甲", 90, 238),
    ("卸甲修护", "美甲", 40, 68), ("手部嫩肤", "美甲", 45, 158), ("新娘套餐", "面部", 120, 1680),
]
CAUTIONS = ["护理后24小时内请勿化妆", "护理后三天注意防晒", "当天请勿泡澡、桑拿", "孕期请提前告知", ""]
SOURCES = ["老客介绍", "老客介绍", "大众点评", "美团", "抖音", "小红书", "路过", "朋友圈", ""]
TIERS = ["", "", "", "初级", "初级", "中级", "中级", "高级", "顶级"]
SKINS = ["干性", "油性", "混合性", "中性", "敏感性", ""]
NOTES = ["对酒精过敏", "怕冷，床提前预热", "喜欢靠窗的床位", "不喜欢推销", "周末才有空", '自称"老顾客"，别认错', "电话打不通就发微信"]
BOOKING_NOTES = ["与朋友同来", "做完赶时间", "想换精油", "先做皮肤检测", "自带毛巾"]
OPEN, LAST_END = 10 * 60, 21 * 60


class Dice:
    """Chance by `random()` alone, whose numbers are the same in every Python."""

    def __init__(self, seed):
        self.roll = random.Random(seed).random

    def below(self, n):
        return int(self.roll() * n)

    def of(self, choices):
        return choices[int(self.roll() * len(choices))]

    def hit(self, share):
        return self.roll() < share


def name(dice):
    given = dice.of(RARE) if dice.hit(0.004) else dice.of(FIRST)
    return dice.of(FAMILY) + given + (dice.of(SECOND) if dice.hit(0.82) else "")


def write(path, headings, rows, encoding="utf-8", end="\n"):
    with open(path, "w", encoding=encoding, newline="") as sheet:
        writer = csv.writer(sheet, lineterminator=end)
        writer.writerow(headings)
        writer.writerows(rows)


def make_staff(dice, count, days):
    """Rows of the staff sheet, and for each her day off and the day on which she left (or none)."""
    rows, work, known = [], [], set()
    while len(rows) < count:
        called = name(dice)
        if called in known:
            continue
        known.add(called)
        number = len(rows) + 1
        left = days * 4 // 10 + dice.below(days // 4) if number % 9 == 0 else None
        role = "店长" if number == 1 else "美容顾问" if number % 7 == 2 else "美容师"
        rows.append((f"{number:03d}", called, role, f"1549{number:07d}", "离职" if left else "在职"))
        work.append((called, dice.below(7), left))
    return rows, work


def make_clients(dice, count, days, start, staff):
    """Rows of the client sheet in the order of joining, and the day of each one's joining."""
    rows, joined = [], []
    head_start = count * 15 // 100  # already clients when the old system was bought
    at_work = [row[1] for row in staff if row[4] == "在职"]
    for i in range(count):
        day = 0 if i < head_start else (i - head_start) * days // (count - head_start)
        joined.append(day)
        birthday = calendar = ""
        if dice.hit(0.86):
            year, month, of_month = 1950 + dice.below(56), 1 + dice.below(12), 1 + dice.below(28)
            birthday = f"{year}-{month:02d}-{of_month:02d}"
            calendar = "阴历" if dice.hit(0.12) else "阳历"
        source = dice.of(SOURCES)
        referrer = f"H{1 + dice.below(i):06d}" if i and source == "老客介绍" and dice.hit(0.7) else ""
        note = dice.of(NOTES) if dice.hit(0.12) else ""
        if note and dice.hit(0.02):
            note += "\n见纸质档案"
        # 7 and 10,000,000 have no factor in common: no phone twice
        phone = f"154{i * 7 % 10_000_000 + 30_000_000:08d}" if dice.hit(0.985) else ""
        rows.append((
            f"H{i + 1:06d}", name(dice), phone, birthday, calendar, "男" if dice.hit(0.03) else "女", source, referrer,
            dice.of(at_work), (start + timedelta(day)).isoformat(), dice.of(TIERS), dice.of(SKINS), note,
        ))
    return rows, joined


def booking_rows(dice, clients, joined, work, days, start):
    """The booking sheet's rows, day by day: each one on duty has her appointments one after the other."""
    number, come = 0, 0
    for day in range(days + AHEAD + 1):
        date_of = start + timedelta(day)
        text, weekday, future = date_of.isoformat(), date_of.weekday(), day >= days
        while come < len(clients) and joined[come] <= day:
            come += 1
        fullness = 1.0 if not future else max(0.08, 0.85 - (day - days) * 0.04)
        if weekday >= 5:
            fullness *= 1.15
        here, found = set(), []
        for called, day_off, left in work:
            if weekday == day_off or (left is not None and day >= left):
                continue
            minute = OPEN + 30 * dice.below(4)
            while True:
                service, _, minutes, _ = dice.of(SERVICES)
                if minute + minutes > LAST_END:
                    break
                if dice.hit(0.63 * fullness):
                    # those who came lately come most; of the others one returns now and then
                    client = dice.below(come) if dice.hit(0.4) else come - 1 - int(come * 0.3 * dice.roll() ** 2)
                    if client not in here:
                        here.add(client)
                        found.append((minute, client, service, called, minutes))
                minute += (minutes + 15 + 14) // 15 * 15
        found.sort()
        for minute, client, service, called, minutes in found:
            number += 1
            chance = dice.roll()
            if future:
                status = "已预约"
            else:
                status = "已到店" if chance < 0.87 else "已取消" if chance < 0.95 else "爽约"
            row = clients[client]
            note = dice.of(BOOKING_NOTES) if dice.hit(0.03) else ""
            yield (f"Y{number:07d}", text, f"{minute // 60:02d}:{minute % 60:02d}", row[0], row[1], row[2], service, called, minutes, status, note)


CONTACT_YEARS = 2
IDS = "0123456789abcdefghjkmnpqrstvwxyz"
CALLED_AFTER = (1, 3, 7)  # days after a visit, by the rules visit-1, visit-3, visit-7
OUTCOMES = ["reached"] * 7 + ["no-answer", "no-answer", "message-left"]
MESSAGE_HEADINGS = "id,at,key,client,channel,to,state,by".split(",")
FOLLOWUP_HEADINGS = "id,at,key,also,client,by,channel,outcome,said,score,next_on,booking".split(",")


def months_until(last, years):
    """The months of so many years up to that day, in their order."""
    first = (last.year - years) * 12 + last.month - 1
    return [f"{month // 12}-{month % 12 + 1:02d}" for month in range(first, last.year * 12 + last.month)]


def contacts(folder):
    """What was sent and whom was called, in a salon that has imported the sheets."""
    def table(name):
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as rows:
            yield from csv.DictReader(rows)

    phones = {row["id"]: row["phone"] for row in table("clients.csv")}
    by = [row["name"] for row in table("staff.csv") if row["active"] != "no"]
    dice, today = Dice("salon contacts"), TODAY.isoformat()

    def made(letter, at):
        return f"{letter}{at[2:4]}{at[5:7]}-" + "".join(dice.of(IDS) for _ in range(7))

    messages, calls = {}, {}
    for month in months_until(TODAY, CONTACT_YEARS):
        name = os.path.join("bookings", f"{month}.csv")
        if not os.path.exists(os.path.join(folder, name)):
            continue
        for row in table(name):
            day, clock = row["start"].split("T")
            on, client = date.fromisoformat(day), row["client"]
            before = (on - timedelta(1)).isoformat()
            if row["status"] in ("done", "booked") and before < today and dice.hit(0.9):
                at = f"{before}T{10 + dice.below(9):02d}:{dice.below(60):02d}"
                key = f"appointment-1d/{row['id']}/{row['start']}"
                to = phones.get(client, "")
                messages.setdefault(at[:7], []).append((made("m", at), at, key, client, "wechat" if to else "", to, "done", dice.of(by)))
            if row["status"] != "done":
                continue
            for after in CALLED_AFTER:
                due = (on + timedelta(after)).isoformat()
                if due >= today or not dice.hit(0.8 if after == 1 else 0.4):
                    continue
                at = f"{due}T{10 + dice.below(9):02d}:{dice.below(60):02d}"
                key, outcome = f"visit-{after}/{client}/{due}", dice.of(OUTCOMES)
                score = 3 + dice.below(3) if outcome == "reached" and dice.hit(0.5) else ""
                calls.setdefault(at[:7], []).append((made("f", at), at, key, "", client, dice.of(by), "phone", outcome, "", score, "", ""))
    for name, headings, found in (("messages", MESSAGE_HEADINGS, messages), ("followups", FOLLOWUP_HEADINGS, calls)):
        os.makedirs(os.path.join(folder, name), mode=0o700, exist_ok=True)
        for month, rows in sorted(found.items()):
            path = os.path.join(folder, name, f"{month}.csv")
            write(path, headings, sorted(rows, key=lambda row: row[1]))
            os.chmod(path, 0o600)


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "contacts":
        return contacts(sys.argv[2])
    if len(sys.argv) != 3 or sys.argv[1] not in SIZES:
        sys.exit(__doc__)
    size, folder = sys.argv[1:]
    count, years, staff_count = SIZES[size]
    os.makedirs(folder, exist_ok=True)
    start = TODAY.replace(year=TODAY.year - years)
    days = (TODAY - start).days
    dice = Dice(f"salon {size}")

    services = [
        (f"X{i + 1:02d}", called, category, f"{minutes}分钟", f"{price}.00", CAUTIONS[i % len(CAUTIONS)])
        for i, (called, category, minutes, price) in enumerate(SERVICES)
    ]
    write(os.path.join(folder, "services.csv"), SERVICE_HEADINGS, services)
    staff, work = make_staff(dice, staff_count, days)
    write(os.path.join(folder, "staff.csv"), STAFF_HEADINGS, staff)
    clients, joined = make_clients(dice, count, days, start, staff)
    write(os.path.join(folder, "clients.csv"), CLIENT_HEADINGS, clients)
    write(os.path.join(folder, "clients.gb18030.csv"), CLIENT_HEADINGS, clients, encoding="gb18030", end="\r\n")
    write(os.path.join(folder, "bookings.csv"), BOOKING_HEADINGS, booking_rows(dice, clients, joined, work, days, start))


if __name__ == "__main__":
    main()
