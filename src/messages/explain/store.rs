//! The codes S…: reading, writing and what was written before.

use super::{Page, page};

pub(super) const PAGES: &[Page] = &[
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
        "S417",
        [
            "表里没有记录，别的文件却写着它的记录。",
            "A table has no rows, though other files name some of them.",
        ],
        [
            "少了顾客表，名单上就没有人；少了这个月的预约，就没有人要提醒。不说出来，空的名单看着就像今天没事。写和发都先停下。",
            "Without the register nobody stands on a list; without the month's book nobody is reminded. Unsaid, an empty list would look like a quiet day. Nothing is written or sent meanwhile.",
        ],
        [
            "整理文件夹时把 clients.csv 移走了，预约里还写着这些顾客。",
            "clients.csv was moved away while the folder was tidied, and the bookings still name her clients.",
        ],
        [
            "放回原处，或从备份、git 取回。确实该这样，运行 salon check --accept。",
            "Put it back, or take it from a backup or from git. If it is right so: salon check --accept.",
        ],
    ),
    page(
        "S418",
        [
            "前后两个月都有文件，中间这个月没有。",
            "A month has no file, though the months before and after have theirs.",
        ],
        [
            "多半是丢了一个文件；也可能那个月关门。只是提醒一句，什么都不会停下。",
            "Mostly a lost file; perhaps the shop was closed that month. It is only said, and stops nothing.",
        ],
        [
            "bookings/2026-11.csv 被删掉了，10 月和 12 月的还在。",
            "bookings/2026-11.csv was deleted; those of October and December are there.",
        ],
        [
            "从备份或 git 取回。那个月真的没有，运行 salon check --accept，以后不再说。",
            "Take it from a backup or from git. If there were none that month: salon check --accept, and it is not said again.",
        ],
    ),
];
