//! The codes C…: cells.

use super::{Page, page};

pub(super) const PAGES: &[Page] = &[
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
];
