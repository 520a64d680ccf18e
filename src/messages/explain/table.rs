//! The codes T…: the files of the tables.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "T101",
        ["一行的格数和表头不一样。", "A row has more or fewer cells than the heading."],
        [
            "多一个或少一个逗号，后面的内容就全都错了列，电话会变成生日。",
            "One comma too many or too few, and everything after it stands in the wrong column.",
        ],
        [
            "表头 id,name,phone，下面一行 c7k3fq2m,王芳,13800138000,喜欢安静,靠窗：备注里的逗号没有用引号括起来。",
            "heading id,name,phone, row c7k3fq2m,王芳,13800138000,quiet,window: the note's comma is not in quotes.",
        ],
        [
            "带逗号的格子用英文双引号括起来：\"喜欢安静,靠窗\"；少了格就补上逗号。",
            "Put the cell into double quotes: \"quiet,window\"; where cells are missing, add their commas.",
        ],
    ),
    page(
        "T102",
        ["一个双引号只有前半个。", "A double quote is opened and never closed."],
        [
            "没有后半个引号，就分不清这一格到哪里为止。从下面第一行自己读得通的起，salon 照常读；这中间的没有读，改好之前也不往这个文件里写。",
            "Without its partner nobody can tell where the cell ends. From the next line that is a row by itself salon reads on; what lies between is not read, and nothing is written to the file until it is mended.",
        ],
        both("c7k3fq2m,\"王芳,13800138000"),
        [
            "补上后半个引号，或删掉这一个。改好之后再检查一次，没读的那几行也许还有问题。",
            "Add the second quote or take the first one out. Check again then: the rows that were not read may have problems too.",
        ],
    ),
    page(
        "T103",
        ["一格的后引号之后还有文字。", "Text follows the closing quote of a cell."],
        [
            "后引号之后只能是逗号或行尾，否则分不清多出来的字属于哪一格。",
            "Only a comma or the end of the row can follow; nobody can tell to which cell the rest belongs.",
        ],
        both("c7k3fq2m,\"王芳\"姐,13800138000"),
        [
            "把多出来的字移到引号里面；格子里要写双引号时连写两个：\"外号\"\"小王\"\"\"。",
            "Move the rest inside of the quotes; a double quote in a cell is written twice: \"called \"\"Fang\"\"\".",
        ],
    ),
    page(
        "T104",
        ["文件里有没处理完的 git 合并冲突。", "A git merge was left unsettled in the file."],
        [
            "两台电脑改了同一处，git 把两种写法都留着等您选；salon 不能替您选。",
            "Two computers changed the same place and git left both for you to choose from; salon can't choose.",
        ],
        [
            "以 <<<<<<< 开头的行到 >>>>>>> 开头的行之间，中间用 ======= 隔开。",
            "Everything from a line with <<<<<<< to one with >>>>>>>, with ======= in between.",
        ],
        [
            "留下对的行，删掉那三种标记行，存盘，再运行 salon check。",
            "Keep the rows that are right, delete the three marked lines, save, and run salon check.",
        ],
    ),
    page(
        "T105",
        ["一行里有空字节。", "A line holds zero bytes."],
        [
            "正常的文字里不会有空字节；突然断电或没拷完的文件常留下它们。",
            "No text has them; a power cut or an unfinished copy leaves them behind, mostly instead of data.",
        ],
        [
            "断电后，最后几行变成一串看不见的空字节。",
            "After a power cut the last rows are a run of bytes that can't be seen.",
        ],
        [
            "从备份或 git 取回这个文件：git checkout -- 文件名，再补上之后的记录。",
            "Take the file from a backup or from git (git checkout -- FILE), and enter again what came after.",
        ],
    ),
    page(
        "T106",
        ["文件不是 UTF-8 编码。", "The file is not UTF-8 text."],
        [
            "编码不对，中文会变成乱码；猜着读会把名字写坏，所以 salon 不猜。",
            "Read in the wrong encoding, Chinese turns into nonsense. Guessing would spoil names, so salon does not.",
        ],
        [
            "Excel 的「CSV（逗号分隔）」存出来的是 GBK。",
            "In China, Excel's “CSV (comma delimited)” is saved as GBK.",
        ],
        [
            "另存为「CSV UTF-8」。别的系统导出的表不必转码，用 salon import 导入即可。",
            "Save it as “CSV UTF-8”. Sheets of another system need no conversion: salon import reads them.",
        ],
    ),
    page(
        "T107",
        ["文件是空的，连表头也没有。", "The file is empty; even the heading is missing."],
        [
            "空文件多半是出了事：磁盘满了、存了一半。当成「没有顾客」就会把它写成真的。",
            "An empty file is mostly an accident. Taken for “no clients”, the next write would make that true.",
        ],
        ["clients.csv 是 0 字节。", "clients.csv has 0 bytes."],
        [
            "从备份或 git 取回；本来就没有内容的话，删掉文件，再运行 salon check --accept。",
            "Take it from a backup or from git; if nothing is to be in it, delete it and run salon check --accept.",
        ],
    ),
    page(
        "T108",
        ["表头缺少一个必需的列。", "The heading lacks a column that must be there."],
        [
            "没有编号或名字这样的列，就认不出每一行是谁。列的先后可以随意，名称不能变。",
            "Without it nobody can tell what the rows are about. Columns may stand in any order, under their own names.",
        ],
        [
            "表头写成了 编号,姓名,电话，salon 要的是 id,name,phone。",
            "The heading says 编号,姓名,电话 where salon looks for id,name,phone.",
        ],
        [
            "把列名改回英文，或加上这一列；id 可以整列空着，保存时会补。完整的列名见 docs/format.md。",
            "Put the name back, or add the column; id may be blank in every row. docs/format.md lists all columns.",
        ],
    ),
    page(
        "T109",
        ["表头里同一个列名出现了两次。", "The heading has the same column twice."],
        [
            "两列同名，就不知道该信哪一列，也不知道该改哪一列。",
            "Nobody can tell which of the two is to be believed, or changed.",
        ],
        both("id,name,phone,phone"),
        [
            "其中一列改名：第二个电话叫 other_phones；多余的列也可以叫自己的名字，salon 会原样保留。",
            "Rename one: further phones are other_phones. A column with a name of your own is kept as it is.",
        ],
    ),
    page(
        "T110",
        ["两行用了同一个编号。", "Two rows have the same id."],
        [
            "预约、到店都靠编号找人；一个编号两个人，就会提醒错人。",
            "Bookings and visits find people by id; with two of one id the wrong one would be reminded.",
        ],
        [
            "复制一行当模板时，把编号也复制了；或 git 合并时同一行进来了两次。",
            "A row was copied as a pattern, id included; or a git merge brought the same row twice.",
        ],
        [
            "内容相同就删掉一行；是两条记录就把后加的那行编号清空，下次保存时会得到新编号。",
            "If they are the same, delete one; otherwise clear the id of the newer row: the next write gives it a new one.",
        ],
    ),
    page(
        "T111",
        ["一格太长，超过 64 KiB。", "A cell is longer than 64 KiB."],
        [
            "没有人会写这么长的备注；多半是引号没配对，把后面几百行吞成了一格。",
            "Nobody writes notes of that length; mostly a stray quote has swallowed hundreds of rows.",
        ],
        [
            "备注里有一个单独的双引号，下一个双引号在三百行之后。",
            "A note begins with a double quote, and the next one stands three hundred rows below.",
        ],
        [
            "从报告的位置往下找落单的双引号；真有这么长的文字，请另存成文件，这里只写文件名。",
            "Look for the stray quote from there on; keep a text that long in a file, and write the file's name here.",
        ],
    ),
    page(
        "T112",
        ["文件太大，超过 256 MiB。", "The file is larger than 256 MiB."],
        [
            "一家店一个月的表不会有这么大；读它会让每个命令都变慢，甚至占满内存。",
            "No salon's table of a month is that large; reading it would slow down every command.",
        ],
        [
            "把监控录像误存成了 clients.csv；或几年的记录都进了一个月的文件。",
            "A video was saved as clients.csv; or the records of years went into one month's file.",
        ],
        [
            "找回原来的文件；要导入的大表可以按年份分成几个。",
            "Take the right file back; a large sheet for import can be split by years.",
        ],
    ),
    page(
        "T113",
        ["数据文件是一个链接。", "A data file is a symbolic link."],
        [
            "往链接里写，改到的是别处的文件；数据目录可能来自别人，不能让它指着哪里就改哪里。",
            "Writing through it would change a file elsewhere, and data that came from others must not choose which.",
        ],
        ["clients.csv -> /etc/passwd", "clients.csv -> /etc/passwd"],
        [
            "删掉链接，把真正的文件放到这里。整个数据目录放在链接后面没有问题。",
            "Take the link away and put the file itself there. The whole directory may well stand behind a link.",
        ],
    ),
    page(
        "T114",
        ["提示：salon 不认识的文件。", "A note: a file that salon does not know."],
        [
            "它不会被读，也不会被动；列出来是怕文件名写错了，里面的记录没人看见。",
            "It is neither read nor touched; it is listed in case its name is mistyped and nobody sees its records.",
        ],
        [
            "bookings/2026-5.csv：月份要写两位，2026-05.csv。",
            "bookings/2026-5.csv: the month needs two digits, 2026-05.csv.",
        ],
        [
            "名字写错了就改名；是自己的文件就不用管。",
            "Rename it if the name is wrong; leave it if it is yours.",
        ],
    ),
    page(
        "T115",
        ["这一行的日期不在它所在文件的月份里。", "A row's day is not in the month of its file."],
        [
            "查某一天时只读那个月的文件，放错月份的预约就不会出现在名单上。",
            "A question about a day reads that month's file only: a booking in another one would never be listed.",
        ],
        [
            "bookings/2026-11.csv 里有一行 start 是 2026-12-01T10:00。",
            "bookings/2026-11.csv has a row that starts at 2026-12-01T10:00.",
        ],
        [
            "把整行剪切到 bookings/2026-12.csv；是日期写错了就改日期。",
            "Move the row into bookings/2026-12.csv, or mend its day.",
        ],
    ),
];
