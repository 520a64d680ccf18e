//! What `salon check --explain CODE` tells: what a code means, why salon minds, an example, and
//! how to mend it.

use super::Lang;
use crate::say;

/// What is told of one code; every part in Chinese and English.
pub struct Page {
    code: &'static str,
    what: [&'static str; 2],
    why: [&'static str; 2],
    example: [&'static str; 2],
    mend: [&'static str; 2],
}

/// What a code means, why, an example, and how to mend it; none for a code that does not exist.
pub fn explain(code: &str, lang: Lang) -> Option<String> {
    let page = all().find(|page| page.code.eq_ignore_ascii_case(code.trim()))?;
    let pick = |[zh, en]: [&'static str; 2]| lang.pick(zh, en);
    let (code, what, why) = (page.code, pick(page.what), pick(page.why));
    let (example, mend) = (pick(page.example), pick(page.mend));
    Some(say!(
        lang,
        "{code} {what}\n为什么：{why}\n例如：{example}\n怎么改：{mend}",
        "{code} {what}\nWhy: {why}\nExample: {example}\nTo mend it: {mend}"
    ))
}

pub const fn page(
    code: &'static str,
    what: [&'static str; 2],
    why: [&'static str; 2],
    example: [&'static str; 2],
    mend: [&'static str; 2],
) -> Page {
    Page { code, what, why, example, mend }
}

/// An example that reads the same in both languages.
pub const fn both(example: &'static str) -> [&'static str; 2] {
    [example, example]
}

/// Every page.
fn all() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().chain(super::till::explain::PAGES)
}

const PAGES: &[Page] = &[
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
            "没有后半个引号，就分不清这一格到哪里为止，从这里到文件末尾都会被当成一格。",
            "Without its partner nobody can tell where the cell ends; all the rest of the file would be one cell.",
        ],
        both("c7k3fq2m,\"王芳,13800138000"),
        [
            "补上后半个引号，或删掉这一个。改好之后再检查一次，后面的行也许还有问题。",
            "Add the second quote or take the first one out. Check again then: the rows after it have not been read yet.",
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
    page(
        "C201",
        ["这一格应当是日期，却读不出来。", "A cell that should hold a day can't be read as one."],
        [
            "日期只有一种写法，才不会把三月五日看成五月三日；日历上没有的日子也不收。",
            "Days are written in one way only, so that 5 March never turns into 3 May; the calendar must have the day.",
        ],
        ["2026/3/5、26-03-05、2026-02-30。", "2026/3/5, 26-03-05, 2026-02-30."],
        [
            "写成 2026-03-05。表格软件会自动改日期格式，请把这一列设成「文本」。",
            "Write 2026-03-05. Make it a column of text in a spreadsheet, or it will be rewritten there.",
        ],
    ),
    page(
        "C202",
        ["这一格应当是日期加时间，却读不出来。", "A cell that should hold a day and a time can't be read."],
        [
            "预约差一小时，顾客就白跑一趟；所以只认一种写法，用本店当地时间，二十四小时制。",
            "An hour's mistake sends a client home again, so there is one way to write it: local time, 24 hours.",
        ],
        ["2026-11-21 14:30、下午两点半。", "2026-11-21 14:30, 2:30 pm."],
        ["日期和时间中间写 T：2026-11-21T14:30。", "Put a T between the day and the time: 2026-11-21T14:30."],
    ),
    page(
        "C203",
        ["这一格应当是电话，却读不出来。", "A cell that should hold a phone can't be read as one."],
        [
            "按电话找顾客、发短信，都要求号码只有一种写法。",
            "Clients are found and texted by their phone, so a number is written in one way only.",
        ],
        [
            "138 0013 8000、(0755)88123456、13800138000（女儿）。",
            "138 0013 8000, (0755)88123456, 13800138000 (daughter).",
        ],
        [
            "只写数字：13800138000、0755-88123456；境外加国家号 +85291234567。第二个号码写进 other_phones，说明写进 note。",
            "Digits only: 13800138000, 0755-88123456, +85291234567. A second number goes to other_phones, words to note.",
        ],
    ),
    page(
        "C204",
        ["电话被表格软件改坏了。", "A spreadsheet has spoilt a phone number."],
        [
            "表格软件把号码当成数来存，后几位已经没了，salon 补不回来。",
            "The spreadsheet kept it as a rounded number; the last digits are gone and salon can't bring them back.",
        ],
        ["13800138000 变成了 1.38E+10。", "13800138000 has become 1.38E+10."],
        [
            "把这一列设成「文本」，从原来的表、短信记录或 git 里找回号码重新填。",
            "Make it a column of text, and take the number from the old sheet, from messages or from git.",
        ],
    ),
    page(
        "C205",
        ["这一格应当是生日，却读不出来。", "A cell that should hold a birthday can't be read as one."],
        [
            "公历和农历要分得清，年份可以不知道；写得含糊，贺卡就会送错日子。",
            "Solar and lunar must be told apart, the year may be unknown; a vague one sends the card on the wrong day.",
        ],
        ["05-12、八月十五、1988。", "05-12, 八月十五, 1988."],
        [
            "公历 1988-05-12 或 solar:05-12；农历 lunar:1988-08-15 或 lunar:08-15；闰月 lunar:1987-06L-15。",
            "Solar 1988-05-12 or solar:05-12; lunar lunar:1988-08-15 or lunar:08-15; leap month lunar:1987-06L-15.",
        ],
    ),
    page(
        "C206",
        ["这一格应当是金额，却读不出来。", "A cell that should hold money can't be read as an amount."],
        ["金额要能直接相加，一分也不能猜。", "Amounts are added up, and not a cent of them may be guessed."],
        ["¥1,280、1280元、约300。", "¥1,280, 1280元, about 300."],
        ["只写数字和小数点：1280 或 1280.50。", "Digits and a point: 1280 or 1280.50."],
    ),
    page(
        "C207",
        ["这一格应当是整数，却读不出来。", "A cell that should hold a whole number can't be read as one."],
        ["分钟、天数、评分都要拿来算。", "Minutes, days and ratings are reckoned with."],
        ["60分钟、1.5、一小时。", "60 min, 1.5, an hour."],
        [
            "只写数字，0 或更大：60。单位写在列名里了。",
            "Digits only, 0 or more: 60. The unit is in the column's name.",
        ],
    ),
    page(
        "C208",
        ["这一格应当是 yes 或 no。", "A cell should say yes or no."],
        [
            "「停用」写成「1」还是「0」，每个人理解不同，所以只认这两个词。",
            "What 1 or 0 stands for is read differently by everybody, so these two words it is.",
        ],
        ["是、TRUE、1。", "是, TRUE, 1."],
        [
            "写 yes 或 no；空着就是这一列的默认值，见 docs/format.md。",
            "Write yes or no; blank stands for the column's usual value, see docs/format.md.",
        ],
    ),
    page(
        "C209",
        ["这一格只能填规定的几个词。", "A cell can hold one of a few words only."],
        [
            "状态、渠道要能统计和筛选，同一件事只能有一个词。文件里用英文词，屏幕上显示中文。",
            "States and channels are counted and filtered, so one thing has one word, in English in the files.",
        ],
        ["状态写成「爽约」，文件里应当是 no-show。", "A status of noshow where the word is no-show."],
        [
            "改成建议里列出的词；拿不准时看 docs/words.md。",
            "Take one of the words that the hint lists; docs/words.md tells what they mean.",
        ],
    ),
    page(
        "C210",
        ["每周时间读不出来。", "The hours of a week can't be read."],
        ["营业时间和班次决定能不能约，含糊不得。", "Opening hours and shifts decide what can be booked."],
        ["周一到周五 10点-21点、10:00-21:00。", "Mon-Fri 10-21, 10:00-21:00."],
        [
            "先写星期（1 是周一，7 是周日），空一格再写时段，用分号隔开：1-5 10:00-21:00;6,7 09:30-22:00。",
            "Weekdays (1 is Monday), a space, the hours, parts separated by semicolons: 1-5 10:00-21:00;6,7 09:30-22:00.",
        ],
    ),
    page(
        "C211",
        ["联系许可读不出来。", "A statement of consent can't be read."],
        [
            "顾客同意或拒绝联系，要留得清什么渠道、哪一天；读不出来就有可能打扰了不愿被联系的人。",
            "It must be clear what was agreed to and when; misread, somebody is bothered who asked not to be.",
        ],
        ["同意、sms、短信+2024-03-05。", "yes, sms, fax+2024-03-05."],
        [
            "渠道（wechat、sms、phone、email）或 contact（全部）、health（健康信息）、photo（照片），接 + 同意或 - 撤回，再接日期；几条之间空一格：sms+2024-03-05 wechat-2026-01-02。",
            "A channel (wechat, sms, phone, email), contact (all of them), health or photo; + given or - withdrawn; the day. Spaces between several: sms+2024-03-05 wechat-2026-01-02.",
        ],
    ),
    page(
        "C212",
        ["必填的一格空着。", "A cell that must be filled in is blank."],
        [
            "没有时间的预约、没有名字的顾客，列不进任何名单。",
            "A booking without a time or a client without a name fits into no list.",
        ],
        ["预约一行里 start 是空的。", "A booking's start is blank."],
        ["填上这一格；整行都没用的话，删掉这一行。", "Fill it in; delete the row if it is of no use."],
    ),
    page(
        "C213",
        ["编号里有不能用的字符。", "An id holds characters that ids can't have."],
        [
            "编号会出现在文件名和命令里，只许用英文字母、数字和连字符，最多 40 个。",
            "Ids stand in file names and commands: letters, digits and hyphens only, 40 at most.",
        ],
        ["../c7k3、王芳01、A 17。", "../c7k3, 王芳01, A 17."],
        [
            "新的一行空着即可，下次保存时会得到编号；旧系统的编号写进 number 列，什么文字都行。",
            "Leave it blank in a new row: the next write gives one. An old system's number goes to the column number.",
        ],
    ),
    page(
        "C214",
        ["引用的编号找不到。", "The record that a cell names does not exist."],
        [
            "预约的顾客、项目、美容师都用编号指向另一张表；那边没有，就不知道说的是谁。",
            "Bookings name client, service and staff by the ids of other tables; without the row, nobody knows who is meant.",
        ],
        [
            "预约里 client 是 c7k3fq2m，clients.csv 里却没有这一行：可能被删了，或编号抄错了一个字。",
            "A booking's client is c7k3fq2m and clients.csv has no such row: it was deleted, or a letter is mistyped.",
        ],
        [
            "用 salon client find 名字 查到对的编号；被误删的行用 salon log、salon undo 或 git 取回。",
            "salon client find NAME tells the right id; salon log and salon undo, or git, bring a deleted row back.",
        ],
    ),
    page(
        "C215",
        ["任务键读不出来。", "The key of a task can't be read."],
        [
            "消息记录靠任务键记住哪一次提醒已经做过；写错了，同一条提醒会再出现。",
            "The messages remember by keys which reminder was done; with a wrong one it would come again.",
        ],
        ["生日/王芳", "birthday of Wang"],
        [
            "写成「规则/记录/场次」：birthday-card/c7k3fq2m/2026、appointment-1d/b2611-7k3fq2m/2026-11-22T14:00。",
            "Write rule/record/occurrence: birthday-card/c7k3fq2m/2026, appointment-1d/b2611-7k3fq2m/2026-11-22T14:00.",
        ],
    ),
    page(
        "C216",
        ["提示：两位顾客用同一个电话。", "A note: two clients have the same phone."],
        [
            "一家人合用一个号码很平常；但也可能是同一个人建了两份档案，积分和护理记录就分成了两半。",
            "Families share one; but it may be one person with two files, her visits and points split between them.",
        ],
        ["王芳 13800138000 和 王小芳 13800138000。", "王芳 13800138000 and 王小芳 13800138000."],
        [
            "是一家人就不用管。是同一个人，就把资料合到一行，再把预约里的编号改过来。",
            "Nothing to do for a family. One person: bring her data into one row, and her bookings to its id.",
        ],
    ),
    page(
        "C217",
        ["这一格应当是分钟数，最多一天。", "A cell that should hold minutes, a day's at most."],
        [
            "时长错了，预约就会排到别人的时间里。",
            "With a wrong length a booking would reach into another's time.",
        ],
        ["minutes 写成 99999，或 1小时。", "minutes is 99999, or 1h."],
        ["只写数字，如 60。", "Write digits only, like 60."],
    ),
    page(
        "Y301",
        ["设置文件从某处起读不下去。", "A settings file can't be read from some place on."],
        [
            "YAML 靠缩进和冒号分层；少一个空格，整段都会读错，所以宁可停下来。",
            "YAML tells its levels by indentation and colons; a space too few and a whole part means something else.",
        ],
        [
            "name:美丽（冒号后面没有空格）；同一个设置写了两遍。",
            "name:美丽 (no space after the colon); the same setting written twice.",
        ],
        [
            "看报告的那一行和上一行：缩进用空格，冒号后空一格，带冒号或 # 的文字用英文双引号括起来。",
            "Look at that line and the one above: indent with spaces, a space after each colon, quotes around odd texts.",
        ],
    ),
    page(
        "Y302",
        [
            "设置文件里用了全角标点、全角空格或制表符。",
            "A settings file has a full-width mark or a tab where YAML wants its own.",
        ],
        [
            "全角的「：」和半角的 : 看起来差不多，YAML 却只认半角的。",
            "The full-width ： looks much like a colon, and YAML knows the plain one only.",
        ],
        ["name：美丽", "name：美丽"],
        [
            "切换到英文输入法，把它换成半角：name: 美丽。引号里和「|」下面的正文不受影响。",
            "Type it again with the English keyboard: name: 美丽. Texts in quotes or below a | are free.",
        ],
    ),
    page(
        "Y303",
        ["设置文件太大，超过 1 MiB。", "A settings file is larger than 1 MiB."],
        [
            "手写的设置不会有这么大；多半是存错了文件。",
            "No settings written by hand are that large; mostly another file was saved under the name.",
        ],
        ["一份表格存成了 salon.yaml。", "A sheet was saved as salon.yaml."],
        ["从备份或 git 取回原来的文件。", "Take the right file from a backup or from git."],
    ),
    page(
        "Y304",
        ["没有这个设置。", "There is no such setting."],
        [
            "写错的设置不起作用，您却以为它起作用了，所以 salon 会说出来。",
            "A mistyped setting does nothing while you believe that it does, so salon tells you.",
        ],
        ["shop: 下面写了 nmae: 美丽。", "Under shop: there is nmae: 美丽."],
        [
            "改成建议里的名称；salon rules 会列出全部设置和现在的值。",
            "Take the name that the hint tells; salon rules lists all settings with their values.",
        ],
    ),
    page(
        "Y305",
        ["设置的值不是该有的样子。", "A setting's value is not of its kind."],
        ["规则要照着值来算，读不懂就没法算。", "Rules reckon with the value and can't with this one."],
        [
            "lead: 三天（应当是 3d）；language: 中文（应当是 zh）。",
            "lead: three days (it is 3d); language: Chinese (it is zh).",
        ],
        [
            "照建议里的写法改；salon rules 会列出现在生效的值，可以照着写。",
            "Write it as the hint shows; salon rules prints the values in force as patterns.",
        ],
    ),
    page(
        "Y306",
        ["数据格式的版本这一版 salon 不认识。", "The data has a format that this salon does not know."],
        [
            "新版 salon 可能改了文件的写法，旧版硬写会弄坏它。",
            "A newer salon may keep its files differently, and an older one would damage them.",
        ],
        [
            "salon.yaml 里写着 format: 2，而这一版只认识 1。",
            "salon.yaml says format: 2 and this salon knows 1.",
        ],
        [
            "更新 salon。如果是手误，改回 format: 1。",
            "Get a newer salon. If it is a slip, put back format: 1.",
        ],
    ),
    page(
        "Y307",
        ["消息文字的写法有错。", "The text of a message is written wrongly."],
        [
            "有错的文字发不出去，或发出去少半句；所以一读进来就检查，不等到发的时候。",
            "It could not be sent, or by half only; so it is checked when it is read, not when it is sent.",
        ],
        [
            "{% if staff %} 没有对应的 {% endif %}；{{ called 少了后半个括号。",
            "{% if staff %} without {% endif %}; {{ called without its closing braces.",
        ],
        [
            "对照 salon rules 里原来的文字改。几行的文字前面写 | 再换行。",
            "Compare with the text that salon rules prints. A text of several lines begins with | and a new line.",
        ],
    ),
    page(
        "Y308",
        ["消息文字里要填的名称不存在。", "A text asks for a name that nothing fills in."],
        [
            "填不出内容，顾客收到的就是半句话；没走到的分支里也会查。",
            "The client would get half a sentence; branches that are seldom taken are looked at as well.",
        ],
        ["{{ nmae }}，应当是 {{ name }}。", "{{ nmae }} where {{ name }} was meant."],
        [
            "改成能填的名称：called 称呼、name 姓名、shop 店名、day 哪天、time 几点、service 项目、staff 美容师、cautions 注意事项等，建议里会列出来。",
            "Use a name that is given: called, name, shop, day, time, service, staff, cautions and others that the hint lists.",
        ],
    ),
    page(
        "S401",
        ["文件比上次看到时少了很多行。", "A file has far fewer rows than when it was last seen."],
        [
            "少了两成以上、且至少 20 行，多半是误删或存了一半。确认之前不写也不发，免得错上加错。",
            "A fifth and at least 20 rows are gone: mostly an accident. Until you confirm, nothing is written or sent.",
        ],
        [
            "在表格软件里筛选之后存盘，只存下了看得见的行。",
            "A spreadsheet was filtered and saved, and kept only the rows in sight.",
        ],
        [
            "从备份或 git 取回。确实是自己删的，运行 salon check --accept。",
            "Take it from a backup or from git. If you deleted them yourself: salon check --accept.",
        ],
    ),
    page(
        "S402",
        ["一个文件不见了。", "A file is gone."],
        [
            "上次它还有记录。当成「没有」继续写，就会把丢失变成事实。",
            "It had rows when last seen. Going on as if there were none would make the loss real.",
        ],
        ["clients.csv 被移到了别的文件夹。", "clients.csv was moved to another folder."],
        [
            "放回原处，或从备份、git 取回。确实不要了，运行 salon check --accept。",
            "Put it back, or take it from a backup or from git. If it is meant to be gone: salon check --accept.",
        ],
    ),
    page(
        "S403",
        [
            "salon 的修改碰上了同时手工改过的行。",
            "A change by salon met a row that a hand changed at the same time.",
        ],
        [
            "手工改的从不覆盖；salon 原来要写的那一行放进了 conflicts.csv，等您决定。",
            "A hand's edit is never overwritten; the row that salon meant to write waits in conflicts.csv.",
        ],
        [
            "确认预约的同时，有人在表格里改了同一条预约的备注。",
            "A booking was confirmed while somebody changed its note in a spreadsheet.",
        ],
        [
            "对照 conflicts.csv 里的那一行，把要的内容抄进表里，再删掉 conflicts.csv 里的那一行。",
            "Compare with the row in conflicts.csv, carry over what you want, and delete it there.",
        ],
    ),
    page(
        "S404",
        ["salon 写进去的内容被旧内容盖掉了。", "What salon wrote was saved over with an older copy."],
        [
            "早上打开的表格，晚上存一次，中间的记录就全没了；操作记录和表对不上，所以看得出来。",
            "A spreadsheet opened in the morning and saved in the evening undoes the day; the log no longer fits the table.",
        ],
        [
            "上午新增的预约，晚上从表里消失了，操作记录里却还有。",
            "A booking made at ten is missing in the evening, though the log has it.",
        ],
        [
            "看 salon log 里那次修改，把缺的内容补上；改数据之前先关掉表格软件里打开的文件。",
            "See that change in salon log and enter again what is missing; close files in spreadsheets between edits.",
        ],
    ),
    page(
        "S405",
        ["提示：别人也能看到数据。", "A note: others can look into the data."],
        [
            "顾客的电话和健康信息只该本店的人看到。用 git 取下来的文件常常权限太松，所以只是提示。",
            "Phones and health data are for the shop only. A git clone loosens the modes, so it is only a note.",
        ],
        ["clients.csv 的权限是 644，应当是 600。", "clients.csv has mode 644; 600 is meant."],
        ["在数据目录里运行：chmod -R go= .", "In the salon's directory: chmod -R go= ."],
    ),
    page(
        "S406",
        ["这次修改之后又改过，撤销不了。", "A change can't be undone, because its rows were changed since."],
        ["照旧撤销，会把后来的修改一起抹掉。", "Undoing it would wipe out what was done later."],
        [
            "导入之后，又手工改了其中一位顾客的电话，再撤销导入。",
            "After an import one of its clients got a new phone, and now the import is to be undone.",
        ],
        [
            "后来的修改也是用 salon 做的，就从新到旧一个个撤销；是手工改的，先手工改回去。",
            "Undo later changes of salon's first, the newest before the others; what a hand changed, change back by hand.",
        ],
    ),
    page(
        "S410",
        ["另一个 salon 命令正在写入。", "Another salon command is writing."],
        [
            "两个命令同时写会互相冲掉，所以一个一个来；等了 30 秒还没轮到。",
            "Two at once would undo each other, so they take turns; the other one took more than 30 seconds.",
        ],
        [
            "一边在导入两万名顾客，一边新增预约。",
            "Twenty thousand clients are imported while a booking is made.",
        ],
        [
            "等它做完再试，或用 --wait 120 多等一会儿。命令被杀掉时锁会自动放开，不用删任何文件。",
            "Try again later, or wait longer with --wait 120. A killed command frees its lock: there is nothing to delete.",
        ],
    ),
    page(
        "S411",
        ["文件或目录读取不了。", "A file or directory can't be read."],
        [
            "读不了不等于没有；当成没有会出大错，所以停下来。",
            "What can't be read is not the same as nothing, so salon stops.",
        ],
        [
            "没有权限；U 盘拔掉了；网络盘断了；硬盘坏了。",
            "No permission; the stick is pulled out; the network is gone; the disk is failing.",
        ],
        [
            "看引号里系统给的原因；Permission denied 是没有权限，Input/output error 多半是硬盘坏了，请先备份。",
            "See the system's reason in quotes: Permission denied, or Input/output error, which mostly is a failing disk: back up first.",
        ],
    ),
    page(
        "S412",
        ["文件写入不了。", "A file can't be written."],
        [
            "要么全部写好，要么一点不写；提交之前出错，数据和原来一样。",
            "All of a change is written or nothing; failed before its commit, the data is as it was.",
        ],
        ["No space left on device：硬盘满了。", "No space left on device: the disk is full."],
        [
            "腾出空间或换一个盘，再运行同一个命令。提示「已保存，下一个命令会写完」时，不必重做。",
            "Make room and run the command again. Where it said that the next command finishes it, nothing has to be repeated.",
        ],
    ),
    page(
        "S413",
        ["处理过程中文件一直在变。", "The files kept changing during the command."],
        [
            "决定是照着文件做的，文件变了就要重来；试了三次还在变，就先不写。",
            "A decision rests on the files as they were read; three times they changed meanwhile, so nothing was written.",
        ],
        ["同步软件正在一个个替换文件。", "A program that syncs files is replacing them one by one."],
        ["等同步完成，关掉打开的表格，再试一次。", "Let it finish, close open spreadsheets, and try again."],
    ),
    page(
        "S414",
        ["没写完的修改，它的记录损坏了。", "The record of an unfinished change is damaged."],
        [
            "断电后靠 .salon/journal 把修改写完；它自己坏了，salon 不敢猜。",
            "After a power cut .salon/journal lets a change be finished; damaged itself, it is not to be guessed at.",
        ],
        ["journal 的校验码和内容对不上。", "The journal does not fit its check sum."],
        [
            "把 .salon/journal 挪到别处（别删），运行 salon check，再对照 salon log 看最后一次修改是否完整。",
            "Move .salon/journal elsewhere (don't delete it), run salon check, and see in salon log whether the last change is whole.",
        ],
    ),
    page(
        "S415",
        ["这里只能读，不能写。", "Nothing can be written here."],
        [
            "目录或磁盘是只读的，或者您没有权限；查询照常可以用。",
            "The disk is read-only or you have no permission; questions still work.",
        ],
        ["在备份盘里的数据上新增预约。", "A booking is added to the data on a backup disk."],
        [
            "换到平常用的数据目录：salon -C 目录；或请管电脑的人给写权限。",
            "Use the directory that is in use: salon -C DIR; or ask for the permission to write.",
        ],
    ),
    page(
        "S416",
        ["操作记录里有一行读不出来。", "A line of the log can't be read."],
        [
            "那次操作无法撤销，也无法核对；顾客、预约这些记录本身没有受影响。",
            "That change can't be undone or compared; the records themselves are untouched.",
        ],
        [
            "log/2026-11.jsonl 被手工改过，或只剩半行。",
            "log/2026-11.jsonl was edited, or a line is cut in half.",
        ],
        [
            "用 git 或备份恢复这一行；恢复不了就删掉这一行。",
            "Bring the line back from git or a backup; if there is none, delete the line.",
        ],
    ),
    page(
        "R501",
        ["没有找到店铺的数据目录。", "No salon's directory was found."],
        [
            "salon 从当前目录往上找 salon.yaml，一直没有找到。",
            "salon looks for a salon.yaml in the current directory and upwards, and there is none.",
        ],
        ["在桌面上运行了 salon remind。", "salon remind was run on the desktop."],
        [
            "进入数据目录再运行，或写 salon -C 目录，或设置环境变量 SALON_DIR；还没有就 salon init 目录。",
            "Go to the directory, name it with salon -C DIR, or set SALON_DIR; salon init DIR makes a new one.",
        ],
    ),
    page(
        "R502",
        ["这里已经有一家店的数据了。", "There is a salon in this directory already."],
        ["再新建一次会盖掉现有的设置。", "Making one again would overwrite its settings."],
        ["对同一个目录运行了两次 salon init。", "salon init was run twice for one directory."],
        ["直接用它，或换一个目录新建。", "Use it, or name another directory for the new one."],
    ),
    page(
        "R503",
        ["没有找到要找的人或项目。", "What was asked for was not found."],
        [
            "依次按编号、原编号、完整电话、编号的一段、电话后四位、名字、拼音找过了。",
            "It was looked for by id, number, whole phone, part of an id, last four digits, name and pinyin.",
        ],
        ["salon client show 王方（档案里是王芳）。", "salon client show Wang Fnag."],
        [
            "换个说法再找：名字的一部分、拼音（wangfang、wf）或电话后四位；salon client list 列出全部。",
            "Try part of the name, pinyin (wangfang, wf) or the last four digits; salon client list shows them all.",
        ],
    ),
    page(
        "R504",
        ["说的可能不止一个。", "Several could be meant."],
        [
            "猜一个会改错人，所以把候选都列出来让您选。",
            "A guess might change the wrong one, so all that fit are listed.",
        ],
        [
            "salon client show 王，店里有三位姓王的顾客。",
            "salon client show Wang, in a shop with three of them.",
        ],
        [
            "用列出来的编号，编号的前几位也行，只要不重复。",
            "Use an id from the list; its beginning will do, as long as it fits only one.",
        ],
    ),
    page(
        "R505",
        ["这个电话已经是另一位顾客的。", "The phone belongs to another client already."],
        [
            "一个人建两份档案，记录就会分成两半，提醒也会发两遍。",
            "One person with two files has her records in halves, and is reminded twice.",
        ],
        ["新增顾客「王小姐」，电话却是王芳的。", "A new client “Miss Wang” is added with the phone of 王芳."],
        [
            "先看那一位是不是同一个人：salon client show 编号。是就用现有的档案。",
            "See whether it is the same person: salon client show ID. If so, go on with her file.",
        ],
    ),
    page(
        "R506",
        ["写的日期看不懂。", "A date in the command can't be understood."],
        ["差一天就会约错，所以读不准的不猜。", "A day's mistake is a wrong booking, so nothing is guessed."],
        ["下下礼拜、32号。", "the week after next, the 32nd."],
        [
            "写 2026-11-21、今天、明天、周三、+3d 这样的说法。",
            "Write 2026-11-21, today, tomorrow, Wednesday, or +3d.",
        ],
    ),
    page(
        "R507",
        ["没有这个代码。", "There is no such code."],
        [
            "每一种问题有一个代码：T1 表、C2 格子、Y3 设置、S4 存储、R5 命令、I6 导入、O7 程序自身。",
            "Each kind of problem has one: T1 tables, C2 cells, Y3 settings, S4 storage, R5 requests, I6 import, O7 salon.",
        ],
        [
            "salon check --explain T1O1（字母 O 应为数字 0）。",
            "salon check --explain T1O1 (a letter O for a zero).",
        ],
        ["照抄问题前面的代码。", "Copy it from the front of the problem."],
    ),
    page(
        "R508",
        ["待办里没有这个任务键。", "Nothing due has that key."],
        [
            "预约改了时间或取消了，原来的任务键就不再有效；也可能那天本来就没有。",
            "A moved or cancelled booking has a new key or none; or nothing was due on that day.",
        ],
        ["预约改期后，用旧的键标记完成。", "A booking was moved, and its old key is marked as done."],
        [
            "重新列一次：salon remind；别的日子用 --today 日期。",
            "List them again: salon remind; another day with --today DATE.",
        ],
    ),
    page(
        "R509",
        ["没有可以撤销的修改。", "There is no change to undo."],
        [
            "操作记录是空的，或里面的修改都已经撤销了。",
            "The log is empty, or everything in it was undone already.",
        ],
        ["刚新建好就运行 salon undo。", "salon undo right after salon init."],
        [
            "看 salon log；撤销过的修改可以用它的编号再撤销一次，等于恢复。",
            "See salon log; undoing an undo, by its id, brings the change back.",
        ],
    ),
    page(
        "R510",
        ["操作记录里没有这次修改。", "The log has no such change."],
        [
            "编号写错了，或那次修改是手工做的：手工改的不在操作记录里。",
            "The id is mistyped, or the change was made by hand: those are not in the log.",
        ],
        [
            "salon undo g2611-7k3fq2n，最后一个字母抄错了。",
            "salon undo g2611-7k3fq2n, its last letter mistyped.",
        ],
        [
            "从 salon log 里复制编号；手工改的用 git 找回。",
            "Copy the id from salon log; what was changed by hand, git can bring back.",
        ],
    ),
    page(
        "R511",
        ["消息已经发出去，撤销不了。", "Messages that were sent can't be undone."],
        [
            "顾客已经收到了；只把记录删掉，明天还会再发一遍。",
            "The client has it; with its record gone, the message would be sent once more.",
        ],
        ["撤销一次群发的节日祝福。", "The greetings of a festival are to be undone."],
        [
            "记录留着；发错了，就再发一条说明或当面道歉。",
            "Leave the record; for a mistake, send a word of explanation.",
        ],
    ),
    page(
        "R512",
        ["需要当面问您，可这里没有终端。", "Something has to be asked, and there is no terminal."],
        [
            "定时任务和管道里没有人回答；猜着往下做不安全。",
            "Nobody answers in cron or in a pipe, and going on by guess is not safe.",
        ],
        ["在定时任务里运行 salon undo。", "salon undo run by cron."],
        [
            "在终端里运行，或用选项把要问的事写明，见 --help。",
            "Run it in a terminal, or say by options what it would ask, see --help.",
        ],
    ),
    page(
        "R513",
        ["编辑器没有正常结束。", "The editor ended with an error."],
        [
            "不知道您是不是改完了，所以什么也没有保存。",
            "Nobody can tell whether you were done, so nothing was saved.",
        ],
        [
            "EDITOR 写的程序没有安装；用 :cq 退出了 vim。",
            "EDITOR names a program that is not there; vim was left by :cq.",
        ],
        [
            "换一个编辑器：EDITOR=nano salon client edit 王芳。",
            "Name another one: EDITOR=nano salon client edit 王芳.",
        ],
    ),
    page(
        "R514",
        ["没有说要改什么。", "Nothing was given that could be changed."],
        ["光有名字，不知道要改哪一项。", "The name alone does not tell what is to change."],
        ["salon client edit 王芳", "salon client edit 王芳"],
        [
            "写明要改的项：salon client edit 王芳 --phone 13900139000。",
            "Say what: salon client edit 王芳 --phone 13900139000.",
        ],
    ),
    page(
        "R515",
        ["选项的值不合适。", "An option's value does not fit it."],
        ["照着做会写进错的内容。", "Something wrong would be written."],
        ["--minutes 一小时，应当是 --minutes 60。", "--minutes hour where --minutes 60 is meant."],
        ["用 --help 看这个选项可以写什么。", "--help tells what the option can be."],
    ),
    page(
        "R516",
        ["已经有同名的项目或员工。", "A service or a member of staff of that name is there already."],
        [
            "两个同名的，导入和查找时就分不清是哪一个。",
            "With two of one name neither an import nor a search could tell which is meant.",
        ],
        [
            "已有「肩颈按摩」，又 salon service add 肩颈按摩。",
            "salon service add Facial, where Facial is on the menu.",
        ],
        [
            "改已有的：salon service edit 名称 …；确实不同就取不同的名字。",
            "Change the one that is there: salon service edit NAME …; or give the new one another name.",
        ],
    ),
    page(
        "R517",
        ["要新建的文件已经在了。", "A file that would be made is there already."],
        [
            "salon 不覆盖任何已有的文件，里面可能是您的记录。",
            "salon never writes over a file of yours: there may be records in it.",
        ],
        ["目录里已有自己的 clients.csv，又 salon init。", "salon init where a clients.csv of your own lies."],
        [
            "换一个空目录，再用 salon import 把旧文件导进来。",
            "Take an empty directory, and bring the old file in by salon import.",
        ],
    ),
    page(
        "I600",
        ["要导入的表整个读不了。", "A sheet for import can't be read at all."],
        [
            "连行和列都分不出来，就没有一行可以放心导入；数据没有动过。",
            "Without its rows and columns not one of them could be trusted; the data was left untouched.",
        ],
        [
            "空文件；加了密码的 Excel；其实是网页或图片的 .xls。",
            "An empty file; a workbook with a password; an .xls that is a web page.",
        ],
        [
            "在原来的软件里打开，另存为 .xlsx 或「CSV UTF-8」，再导入一次。",
            "Open it in its own program, save it as .xlsx or “CSV UTF-8”, and import that.",
        ],
    ),
    page(
        "I601",
        ["导入时有一格或一行拿不准。", "A cell or a row of an import is in doubt."],
        [
            "拿不准的不猜也不丢：这一行不导入，写进「未导入」的表，连同原因，其余照常。",
            "What is in doubt is neither guessed nor lost: the row goes to the rejected ones with its reason; the others come in.",
        ],
        [
            "生日写着 3.1，不知是三月一日还是三月十日；同一个电话两个名字。",
            "A birthday of 3.1, which may have been 3.10; one phone with two names.",
        ],
        [
            "在未导入的表里改好这几行，再导入那张表；已经进来的不会重复。",
            "Mend these rows in the file of rejected ones and import that; what came in already does not come twice.",
        ],
    ),
    page(
        "O700",
        ["salon 自己出了错。", "It is salon's own fault."],
        [
            "遇到了我们没想到的情况；停下来好过写错。",
            "Something happened that we did not think of; stopping is better than writing something wrong.",
        ],
        ["要改的行，在文件里却没有。", "A row that was to be changed is not in its file."],
        [
            "数据没有丢。请把这一行、用的命令和 salon --version 告诉我们；顾客的资料不用给。",
            "Your data is safe. Please report the line, the command and salon --version; no client's data is needed.",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::CODES;

    fn has_chinese(text: &str) -> bool {
        text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
    }

    #[test]
    fn every_code_is_explained_in_both_languages() {
        for code in CODES {
            for lang in [Lang::Zh, Lang::En] {
                let text = explain(code, lang).unwrap_or_default();
                assert!(text.starts_with(&format!("{code} ")), "{code}");
                assert!((3..=8).contains(&text.lines().count()), "{code}");
                assert!(text.lines().all(|line| line.len() > 12), "{text}");
            }
            let page = all().find(|page| page.code == *code).unwrap();
            for [zh, en] in [page.what, page.why, page.mend] {
                assert!(has_chinese(zh) && zh.ends_with(['。', '.']), "{zh}");
                assert!(en.ends_with('.'), "{en}");
            }
            assert!(!has_chinese(page.what[1]) && !has_chinese(page.why[1]), "{code}");
        }
        assert_eq!(all().count(), CODES.len());
    }

    #[test]
    fn a_code_may_be_typed_in_lower_case() {
        assert!(explain("t101", Lang::Zh).is_some());
        assert_eq!(explain("T999", Lang::En), None);
    }
}
