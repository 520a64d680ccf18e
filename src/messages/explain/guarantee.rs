//! The codes B900 to B907 and C294 to C296: agreements and guarantees.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "B900",
        ["那一天已经有协议生效。", "Another agreement holds from that day."],
        ["同一天两份，就不知道按哪一份。", "With two from one day nobody knows by which to judge."],
        both("salon agreement add 2026-2 --from 2026-12-15"),
        ["换一天，或改原来那份。", "Name another day, or mend the other one."],
    ),
    page(
        "B901",
        ["这个版本已经有了。", "There is an agreement of that version."],
        ["版本名是写给顾客看的，不能重复。", "Clients are told the version; it stands for one text."],
        both("salon agreement add 2026-1 --from 2026-12-15"),
        ["换一个版本名。", "Name the version otherwise."],
    ),
    page(
        "B902",
        ["协议的文件不在。", "The agreement's file is not there."],
        ["没有全文的协议，拿不出来给人看。", "An agreement without its text can't be shown to anybody."],
        both("salon agreement add 2026-2 --from 2026-12-15 --file 协议.md"),
        ["写对路径；只收 .txt 和 .md。", "Name a file that is there, .txt or .md."],
    ),
    page(
        "B903",
        ["告知得太晚。", "Clients are told too late."],
        [
            "新协议要提前告知（规则 guarantee.announce）。",
            "A new agreement is announced ahead of the day from which it holds (rule guarantee.announce).",
        ],
        both("salon agreement add 2026-2 --from tomorrow"),
        [
            "推后生效，或 --announced；不得已 --anyway。",
            "Let it hold later, or say --announced; else --anyway.",
        ],
    ),
    page(
        "B904",
        ["没有这个问题。", "There is no such question."],
        ["问题在规则 guarantee.questions 里。", "Questions stand in the rule guarantee.questions."],
        both("salon guarantee check x2611-7k3fq2m --answer box=yes"),
        ["用列出的编号。", "Use one of the ids that are listed."],
    ),
    page(
        "B905",
        ["回答看不懂。", "The answer is neither yes nor no."],
        ["保障要么有要么没有，不能大概。", "A guarantee holds or it doesn't."],
        both("salon guarantee check x2611-7k3fq2m --answer packaging=maybe"),
        ["写 packaging=yes 或 packaging=no。", "Write packaging=yes or packaging=no."],
    ),
    page(
        "B906",
        [
            "那不是到店、购买，也不是关于哪一笔的投诉。",
            "That is no visit, no sale, and no complaint about one.",
        ],
        ["购买凭证就是那一行记录。", "The row is the proof of purchase."],
        both("salon guarantee check k2611-7k3fq2m"),
        ["写到店或购买的编号。", "Name a visit or a sale by its id."],
    ),
    page(
        "B907",
        ["那一天早于到店或购买。", "The day is before the visit or sale."],
        ["还没发生的，谈不上保障。", "What has not happened yet is not covered."],
        both("salon guarantee check v2611-7k3fq2m --date 2026-01-01"),
        ["--date 写她来说的那一天。", "Let --date be the day on which she came with it."],
    ),
    page(
        "C294",
        ["协议的文件不在了。", "The file of an agreement is gone."],
        ["有争议时拿不出当时的文本。", "In a dispute the text of that time could not be shown."],
        both("agreements.csv: file agreements/2026-1.md"),
        ["从备份放回来，或改 file。", "Put it back from a copy, or mend the cell."],
    ),
    page(
        "C295",
        ["两份协议从同一天起生效。", "Two agreements hold from one day."],
        ["不知道按哪一份判断。", "Nobody knows by which to judge."],
        both("agreements.csv: from_on 2026-01-01, twice"),
        ["改一份的日子，或删掉一份。", "Mend the day of one, or take one out."],
    ),
    page(
        "C296",
        ["协议生效以后才告知顾客。", "Clients were told of an agreement after it held."],
        ["没告知的协议，对顾客未必算数。", "An agreement that nobody knew may not bind clients."],
        both("agreements.csv: from_on 2026-01-01, announced_on 2026-01-10"),
        ["写错了就改；只是提醒。", "Mend it where it is wrong; it is only a note."],
    ),
];
