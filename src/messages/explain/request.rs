//! The codes R…: what was asked for.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
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
        "B910",
        ["选项只认几个词，写的不在里面。", "An option knows only some words, and this is none of them."],
        ["照着做会记成别的意思。", "Something else would be noted."],
        ["--status 没来，应当是 --status 爽约。", "--status missing where --status no-show is meant."],
        [
            "建议里列出了能写的词；规则里的词可以在 salon.yaml 里加。",
            "The hint lists what may be written; words of the rules can be added in salon.yaml.",
        ],
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
        "R518",
        ["看不出是什么时间。", "The words tell no time."],
        ["猜错时间，顾客就白跑一趟。", "After a wrong guess a client would come for nothing."],
        ["salon book add 李姐 水光 改天下午。", "salon book add LI Facial some afternoon."],
        [
            "这样说：明天下午3点、周三14:30、下周六上午十点半、11-25 15:00、+3d 14:30。",
            "Say tomorrow 2pm, wed 14:30, next sat 10:30, 11-25 15:00, +3d 14:30.",
        ],
    ),
    page(
        "R519",
        ["没有这位顾客。", "There is no such client."],
        [
            "预约要记在一位顾客名下；新客至少要有称呼和电话，才能提醒她。",
            "A booking is somebody's; a new client needs at least a name and a phone, so that she can be reminded.",
        ],
        ["salon book add 张小姐 水光 明天下午3点。", "salon book add Zhang Facial tomorrow 3pm."],
        [
            "加上 --phone 号码，她就会登记为新顾客；已登记的换个说法：电话后四位、拼音。",
            "With --phone NUMBER she is added to the register; else ask by the last four digits or pinyin.",
        ],
    ),
    page(
        "R520",
        ["没有这条规则。", "There is no such rule."],
        [
            "规则的名字和 salon.yaml 里的键一样；打错了名字，空名单会让人以为没有规则。",
            "A rule is named as its key in salon.yaml; for a mistyped one an empty list would seem to say that nothing is in force.",
        ],
        both("salon rules remindres"),
        [
            "salon rules 列出全部；只看一部分：salon rules reminders.birthday。",
            "salon rules lists them all, salon rules reminders.birthday a part.",
        ],
    ),
];
