//! What to do about it.

use super::quote::{QUOTED, as_typed, cut, one_line};
use super::sentence::doubled_key;
use crate::domain::code::CODES;
use crate::domain::phone::masked;
use crate::domain::problem::{Candidate, Fact, Sought};
use crate::domain::rule::{FORMAT, text};
use crate::domain::walk_in::is_walk_in;
use crate::messages::complaint::names::among;
use crate::messages::nearest::nearest;
use crate::messages::{Lang, book_fact, names, refusal, roster_fact, send_fact, unreadable};
use crate::say;
use unicode_width::UnicodeWidthStr;

/// The most candidates that a hint lists.
const CANDIDATES: usize = 12;

/// What to do about it: the command or the edit, in words where there is no one way.
pub fn hint(fact: &Fact, lang: Lang) -> Option<String> {
    Some(match fact {
        Fact::ColumnCount { found, expected } if found > expected => say!(
            lang,
            "格子里有逗号时，整格要用英文双引号括起来",
            "a cell that holds a comma must stand in double quotes"
        ),
        Fact::ColumnCount { .. } => say!(
            lang,
            "补上被截掉的内容；空格子也要留逗号",
            "put back what was cut off; blank cells keep their commas"
        ),
        Fact::UnclosedQuote => say!(
            lang,
            "补上后半个双引号，或删掉这一个；这一行和后面分不清的行还没有读",
            "close it with a second one or take it out; its row, and those after it that can't be told apart, were not read"
        ),
        Fact::TextAfterQuote => say!(
            lang,
            "引号里面还要写双引号时，连写两个：\"\"",
            "a double quote inside of quotes is written twice: \"\""
        ),
        Fact::ConflictMarker => say!(
            lang,
            "留下对的行，删掉 <<<<<<<、=======、>>>>>>> 这三种行",
            "keep the rows that are right, and delete the lines <<<<<<<, ======= and >>>>>>>"
        ),
        Fact::NulByte => say!(
            lang,
            "硬盘或复制出过问题：从备份或 git 取回这个文件",
            "a disk or a copy has failed: take the file from a backup or from git"
        ),
        Fact::NotUtf8 => say!(
            lang,
            "另存为 UTF-8（Excel 里选「CSV UTF-8」），或 iconv -f GB18030 -t UTF-8 旧文件 > 新文件；别的系统导出的表用 salon import 导入",
            "save it as UTF-8 (in Excel: “CSV UTF-8”), or iconv -f GB18030 -t UTF-8 OLD > NEW; sheets of another system come in by salon import"
        ),
        Fact::NoHeading => say!(
            lang,
            "从备份或 git 取回；本来就没有内容的话，删掉文件，再运行 salon check --accept",
            "take it from a backup or from git; if nothing is to be in it, delete it and run salon check --accept"
        ),
        Fact::ColumnMissing { column } => say!(
            lang,
            "在第一行加上 {column}，下面每行也加一格",
            "add {column} to the first line, and a cell to every row"
        ),
        Fact::ColumnDoubled { .. } => {
            say!(lang, "给其中一列改名，或删掉一列", "rename one of the two columns, or take it out")
        }
        Fact::IdDoubled { .. } => say!(
            lang,
            "抄重的就删掉一行；是两条记录（合并后常有）：salon check --rekey 给后一条换新号",
            "the same row twice: delete one; two records, as after a merge: salon check --rekey gives the later a new id"
        ),
        Fact::CellTooLong { .. } => say!(
            lang,
            "多半是双引号没配对，把后面的行也吞进来了；不是的话请缩短",
            "look for a stray double quote that swallows the rows after it; otherwise shorten the text"
        ),
        Fact::FileTooLarge { .. } => say!(
            lang,
            "看看里面是不是混进了别的内容；导入的表可以分成几个",
            "see whether something else got into it; a sheet for import can be split"
        ),
        Fact::SymbolicLink => say!(
            lang,
            "把真正的文件放到这里来：salon 不往链接里写",
            "put the file itself here: salon does not write through links"
        ),
        Fact::StrangeFile => say!(
            lang,
            "如果是一张表，看看文件名：clients.csv、bookings/2026-11.csv",
            "if it is a table, look at its name: clients.csv, bookings/2026-11.csv"
        ),
        fact if is_respelt(fact) => {
            say!(
                lang,
                "表格软件改了写法：salon check --fix 能把它们都改回",
                "a spreadsheet has respelt it: salon check --fix mends them all"
            )
        }
        Fact::BadDay { .. } => say!(lang, "写成 2026-11-21", "write it as 2026-11-21"),
        Fact::BadMoment { .. } => say!(lang, "写成 2026-11-21T14:30", "write it as 2026-11-21T14:30"),
        Fact::BadPhone { .. } => say!(
            lang,
            "只写数字：13800138000、0755-88123456；境外写 +85291234567",
            "digits only: 13800138000, 0755-88123456, from abroad +85291234567"
        ),
        Fact::PhoneDamaged { .. } => say!(
            lang,
            "把这一列设成「文本」，再把号码重新填一遍",
            "make it a column of text in the spreadsheet, and type the number again"
        ),
        Fact::BadBirthday { .. } => say!(
            lang,
            "写成 1988-05-12、solar:05-12、lunar:1988-08-15、lunar:08-15 或 lunar:1987-06L-15（闰月）",
            "write 1988-05-12, solar:05-12, lunar:1988-08-15, lunar:08-15 or lunar:1987-06L-15 (leap month)"
        ),
        Fact::BadMoney { .. } => say!(
            lang,
            "只写数字和小数点，如 128.50，不写 ¥ 和千分位逗号",
            "digits and a point only: 128.50, without ¥ and without commas"
        ),
        Fact::BadCount { .. } => say!(lang, "写 0 或更大的整数，如 60", "write 0 or more: 60"),
        Fact::BadMinutes { .. } => {
            say!(lang, "只写数字，如 45；最多 1440", "digits only, like 45; 1440 at most")
        }
        Fact::BadYesNo { .. } => say!(lang, "写 yes 或 no，也可以空着", "write yes or no, or leave it blank"),
        Fact::BadChoice { text, allowed } => {
            let choices = names::choices_meaning(allowed, |word| among(allowed, word, lang), lang);
            match meant_choice(text, allowed) {
                Some(word) => say!(
                    lang,
                    "是不是 {word}？可以写：{choices}",
                    "did you mean {word}? It is one of: {choices}"
                ),
                None => say!(lang, "可以写：{choices}", "it is one of: {choices}"),
            }
        }
        Fact::BadHours { .. } => say!(
            lang,
            "写成 1-5 10:00-21:00;6,7 09:30-22:00（1 是周一）",
            "write it as 1-5 10:00-21:00;6,7 09:30-22:00 (1 is Monday)"
        ),
        Fact::BadConsent { .. } => say!(
            lang,
            "写渠道、+（同意）或 -（撤回）和日期：sms+2024-03-05；渠道有 wechat、sms、phone、email，全部是 contact，另有 health、photo",
            "a channel, + (given) or - (withdrawn) and the day: sms+2024-03-05; wechat, sms, phone, email, contact for all of them, health, photo"
        ),
        Fact::Blank { column } if column == "id" => {
            say!(lang, "填上编号", "fill in the id")
        }
        Fact::Blank { column } => {
            let column = names::column(column, lang);
            say!(
                lang,
                "填上{column}；表里不要的行可以整行删掉",
                "fill in the {column}; a row of a table that is not needed may go"
            )
        }
        Fact::BadId { .. } => say!(
            lang,
            "编号只用字母、数字和连字符，最多 40 个；新的一行可以空着",
            "letters, digits and hyphens only, 40 at most; a new row may leave it blank"
        ),
        Fact::UnknownReference { table, .. } => match *table {
            "clients" => say!(
                lang,
                "抄错了，用 salon client find 名字 查到编号改上；那一行被删了，从备份或 git 取回 clients.csv",
                "mistyped: salon client find NAME tells the right id; the row was deleted: take clients.csv from a backup or from git"
            ),
            "services" => say!(
                lang,
                "抄错了，用 salon service list 查到编号改上；那一行被删了，从备份或 git 取回 services.csv",
                "mistyped: salon service list tells the right id; the row was deleted: take services.csv from a backup or from git"
            ),
            "staff" => say!(
                lang,
                "抄错了，用 salon staff list 查到编号改上；那一行被删了，从备份或 git 取回 staff.csv",
                "mistyped: salon staff list tells the right id; the row was deleted: take staff.csv from a backup or from git"
            ),
            _ => say!(
                lang,
                "改成对的编号；那一行被删了，就从备份或 git 取回，确实没有了才清空这一格",
                "put in the right id; where its row was deleted, take it from a backup or from git, and clear the cell only if it is gone for good"
            ),
        },
        Fact::BadKey { .. } => say!(
            lang,
            "任务键是「规则/记录/场次」，如 birthday-card/c7k3fq2m/2026，salon remind 会列出来",
            "a key is rule/record/occurrence, like birthday-card/c7k3fq2m/2026, as salon remind lists it"
        ),
        Fact::PhoneShared { .. } => say!(
            lang,
            "一家人合用不用管；如果是同一个人，把两行合成一行",
            "nothing to do where a family shares it; if it is one person, make one row of the two"
        ),
        Fact::YamlUnreadable { what } if doubled_key(what).is_some() => {
            say!(lang, "留下一个，删掉另一个", "keep one of them, and take the other out")
        }
        Fact::YamlUnreadable { .. } => say!(
            lang,
            "缩进用空格，冒号后面空一格，带冒号或 # 的文字用英文双引号括起来",
            "indent with spaces, put a space after each colon, and quote texts that hold a colon or #"
        ),
        Fact::YamlWideMark { mark } => match mark {
            '\t' | '\u{3000}' => say!(lang, "换成半角空格，每级两个", "use plain spaces, two for each level"),
            '：' => say!(lang, "换成半角冒号，后面空一格", "type a plain colon with a space after it"),
            _ => say!(lang, "用英文输入法重新打一遍", "type it again with the English keyboard"),
        },
        Fact::YamlTooLarge { .. } => {
            say!(lang, "看看里面是不是混进了别的内容", "see whether something else got into it")
        }
        Fact::KeyUnknown { key, known } => match nearest(key, known.iter().map(String::as_str)) {
            Some(meant) => say!(lang, "是不是 {meant}？", "did you mean {meant}?"),
            None => {
                let known = known.join(lang.pick("、", ", "));
                say!(lang, "这里可以写：{known}", "known here: {known}")
            }
        },
        Fact::RuleDoubled { .. } => say!(
            lang,
            "要两条，就给其中一条换个 id；只要一条，就删掉一处",
            "for two rules give one of them another id; for one, delete the other"
        ),
        Fact::ValueKind { expected, .. } => names::written(expected, lang),
        Fact::NewerFormat { found } if found.parse::<i64>().is_ok_and(|found| found > FORMAT) => say!(
            lang,
            "请把 salon 更新到新版；数据没有动过",
            "get a newer salon; the data was left untouched"
        ),
        Fact::NewerFormat { .. } => say!(lang, "写成 format: {FORMAT}", "write format: {FORMAT}"),
        Fact::TemplateBroken { .. } => say!(
            lang,
            "要填的名称写成 {{{{ called }}}}，每个 {{% if … %}} 都要有 {{% endif %}}；salon rules 可以看到原来的写法",
            "names stand in {{{{ called }}}}, every {{% if … %}} needs its {{% endif %}}; salon rules shows the text that came with salon"
        ),
        Fact::TemplateName { name } => match nearest(name, text::NAMES.iter().copied()) {
            Some(meant) => say!(lang, "是不是 {{{{ {meant} }}}}？", "did you mean {{{{ {meant} }}}}?"),
            None => {
                let known = text::NAMES.join(lang.pick("、", ", "));
                say!(lang, "可以填的有：{known}", "these can be filled in: {known}")
            }
        },
        Fact::Shrunk { .. } => say!(
            lang,
            "从备份或 git 取回；确实该少的话：salon check --accept",
            "take the file from a backup or from git; if it is right so: salon check --accept"
        ),
        Fact::Gone { .. } => say!(
            lang,
            "从备份或 git 取回；确实不要了的话：salon check --accept",
            "take the file from a backup or from git; if it is right so: salon check --accept"
        ),
        Fact::Missing { .. } => say!(
            lang,
            "是不是被删掉、改名或移走了？从备份或 git 取回；确实该这样的话：salon check --accept",
            "was it deleted, renamed or moved? Take it from a backup or from git; if it is right so: salon check --accept"
        ),
        Fact::MonthLeftOut => say!(
            lang,
            "被删掉或移走的话，从备份或 git 取回；那个月真的没有：salon check --accept",
            "if it was deleted or moved, take it from a backup or from git; if that month had none: salon check --accept"
        ),
        Fact::ConflictKept { .. } => say!(
            lang,
            "打开 conflicts.csv，把还要的内容抄进表里，再删掉那里的这一行",
            "take what you still want out of conflicts.csv into the table, and delete its row there"
        ),
        Fact::Overwritten { .. } => say!(
            lang,
            "多半是一直开着的表格又存了一次：对照 salon log 补上；确实该这样就 salon check --accept",
            "a spreadsheet that was open all along may have been saved over it: compare with salon log; if it is right so: salon check --accept"
        ),
        Fact::LooseMode { .. } => {
            say!(lang, "chmod -R go= .（在数据目录里运行）", "chmod -R go= . (in the salon's directory)")
        }
        Fact::UndoBlocked { .. } => say!(
            lang,
            "先用 salon log 找到后来的修改，用 salon undo 撤销它；手工改的请手工改回去",
            "undo the later change first: salon log, then salon undo CHANGE; what a hand changed, a hand must change back"
        ),
        Fact::Busy { .. } => say!(
            lang,
            "等一会儿再试，或多等几秒：--wait 120",
            "try again in a moment, or wait longer: --wait 120"
        ),
        Fact::CannotRead { reason } => super::disk::read(reason, lang),
        Fact::CannotWrite { reason } => super::disk::write(reason, lang),
        Fact::KeptChanging => say!(
            lang,
            "关掉正在编辑这些文件的程序，再试一次；什么也没有写",
            "close the programs that edit these files, and try again; nothing was written"
        ),
        Fact::JournalDamaged => say!(
            lang,
            "把 .salon/journal 挪到别处（别删），再运行 salon check",
            "move .salon/journal elsewhere (don't delete it), then run salon check"
        ),
        Fact::WrongMonth { month } => say!(
            lang,
            "把这一行移到 {month}.csv；放在别的月份里，查那一天时找不到它",
            "move the row into {month}.csv; in another month's file no question about its day finds it"
        ),
        Fact::LogDamaged => say!(
            lang,
            "用 git 或备份恢复这一行；别的记录不受影响",
            "bring the line back from git or a backup; the records themselves are not touched"
        ),
        Fact::ReadOnly => super::disk::read_only(lang),
        Fact::NoSalon { dir } => {
            let dir = as_typed(dir);
            say!(
                lang,
                "新建一家：salon init {dir}；已有的用 -C 目录 指出来",
                "make one: salon init {dir}; or name yours: salon -C DIR"
            )
        }
        Fact::SalonThere { dir } => {
            let dir = as_typed(dir);
            say!(lang, "直接用它：salon -C {dir}", "use it: salon -C {dir}")
        }
        Fact::NotFound { what, asked, verbs } => not_found(*what, asked, verbs, lang)?,
        Fact::Ambiguous { what, candidates, .. } => listed(*what, candidates, lang),
        Fact::PhoneTaken { by, .. } => {
            let id = as_typed(&by.id);
            say!(
                lang,
                "先看看是不是同一个人：salon client show {id}",
                "see whether it is her: salon client show {id}"
            )
        }
        Fact::FileThere => say!(
            lang,
            "换一个空目录：salon init 目录；旧表格用 salon import 导入",
            "take an empty directory: salon init DIR; old sheets come in by salon import"
        ),
        Fact::NameTaken { what, by } => {
            let id = as_typed(&by.id);
            let noun = names::noun(*what).unwrap_or("client");
            say!(lang, "改它：salon {noun} edit {id} …", "to change it: salon {noun} edit {id} …")
        }
        Fact::HealthConsent { .. } => {
            say!(lang, "问过她，同意就加 --consent", "ask her; if she agrees, add --consent")
        }
        Fact::HandedToHerself { .. } => say!(
            lang,
            "先写原来的美容师，再写接手的",
            "name first who has the clients now, then who takes them"
        ),
        Fact::StaffLeft { name } => {
            let name = as_typed(name);
            say!(
                lang,
                "换一位；其实还在就写：salon staff edit {name} --active yes",
                "name another, or say that she does: salon staff edit {name} --active yes"
            )
        }
        Fact::FormNotUnderstood => say!(
            lang,
            "用编辑器直接改这个文件，或者改成每条一行、以「- 」开头",
            "edit the file by hand, or write each entry on lines of its own that begin with “- ”"
        ),
        Fact::NotADate { .. } => say!(
            lang,
            "可以写 2026-11-21、今天、明天、周三、+3d",
            "write 2026-11-21, today, tomorrow, Wednesday or +3d"
        ),
        Fact::NoSuchCode { code } => match nearest(code, CODES.iter().copied()) {
            Some(meant) => say!(lang, "是不是 {meant}？", "did you mean {meant}?"),
            None => say!(
                lang,
                "代码写在每处问题的前面，如 T101",
                "the code stands in front of each problem: T101, for example"
            ),
        },
        Fact::NoSuchRule { key, known } => match meant_rule(key, known) {
            Some(meant) => say!(lang, "是不是 {meant}？", "did you mean {meant}?"),
            None => say!(lang, "salon rules 会列出全部规则", "salon rules lists them all"),
        },
        Fact::NoSuchTask { .. } => say!(
            lang,
            "任务键见 salon remind（提醒）和 salon followup（回访）",
            "salon remind and salon followup list the keys"
        ),
        Fact::NothingToUndo => say!(lang, "salon log 会列出做过的修改", "salon log lists what was done"),
        Fact::NoSuchChange { .. } => say!(lang, "salon log 会列出修改的编号", "salon log lists the changes"),
        Fact::SendCannotBeUndone { .. } => {
            say!(lang, "需要的话再给顾客发一条说明", "send the clients another word if need be")
        }
        Fact::NoTerminal => say!(
            lang,
            "在终端里运行，或用选项把答案写在命令里，见 --help",
            "run it in a terminal, or give the answers as options, see --help"
        ),
        Fact::EditorFailed { .. } => say!(
            lang,
            "用环境变量 EDITOR 换一个编辑器，如 EDITOR=nano",
            "name another editor in EDITOR: EDITOR=nano"
        ),
        Fact::NothingGiven => say!(lang, "能改的内容见 --help", "--help lists what can be given"),
        Fact::BadOption { option, .. } => super::option::example(option, lang),
        Fact::NotOneOf { known, .. } => super::option::known(known, lang),
        Fact::NotAMoment { .. } => say!(
            lang,
            "这样说：明天下午3点、周三14:30、下周六上午十点半、11-25 15:00、+3d 14:30、now",
            "say tomorrow 2pm, wed 14:30, next sat 10:30, 11-25 15:00, +3d 14:30 or now"
        ),
        Fact::Stranger { asked } => {
            let asked = as_typed(asked);
            say!(
                lang,
                "换个说法再找；新客就加上电话：salon book add {asked} 项目 时间 --phone 号码",
                "ask in other words; for a new client add the phone: salon book add {asked} SERVICE WHEN --phone NUMBER"
            )
        }
        Fact::NotBookable { offers, limited, anyway, .. } => refusal::offers(offers, *limited, *anyway, lang),
        Fact::Refused(what) => refusal::hint(what, lang),
        Fact::Book(what) => book_fact::remedy(what, lang),
        Fact::Roster(what) => roster_fact::remedy(what, lang),
        Fact::Points(what) => super::points::remedy(what, lang),
        Fact::Complaint(what) => super::complaint::remedy(what, lang),
        Fact::Tier(what) => super::tier::remedy(what, lang),
        Fact::Followup(what) => super::followup::remedy(what, lang),
        Fact::Card(what) => super::card::remedy(what, lang),
        Fact::Coupon(what) => super::coupon::remedy(what, lang),
        Fact::Feedback(what) => super::feedback::remedy(what, lang),
        Fact::Guarantee(what) => super::guarantee::remedy(what, lang),
        Fact::Send(what) => send_fact::remedy(what, lang),
        Fact::Sheet(why) => return unreadable::remedy(why, lang),
        Fact::Doubt(_) => return None,
        Fact::Till(what) => super::till::hint(what, lang),
        Fact::Ours { .. } => say!(
            lang,
            "数据没有丢；请把这一行连同用的命令告诉我们",
            "your data is safe; please report this line with the command"
        ),
    })
}

/// The word of a choice that was written in Chinese, or with a slip.
fn meant_choice(text: &str, allowed: &[&'static str]) -> Option<&'static str> {
    allowed
        .iter()
        .copied()
        .find(|value| names::word(value, Lang::Zh) == text)
        .or_else(|| nearest(text, allowed.iter().copied()))
}

/// The rule that was meant: one with a part of that name, else the nearest.
fn meant_rule<'a>(key: &str, known: &'a [String]) -> Option<&'a str> {
    let known = || known.iter().map(String::as_str);
    let last = |path: &'a str| path.rsplit('.').next().unwrap_or(path);
    known()
        .find(|path| last(path) == key)
        .or_else(|| nearest(key, known()))
        .or_else(|| nearest(key, known().map(last)).and_then(|word| known().find(|path| last(path) == word)))
}

/// A command's verb that was meant instead of a record (`salon client lsit`), else where to look.
fn not_found(what: Sought, asked: &str, verbs: &[&str], lang: Lang) -> Option<String> {
    if what == Sought::PaidFor {
        return Some(say!(
            lang,
            "salon client history 顾客 会列出她的到店、购买和预约",
            "salon client history CLIENT lists her visits, sales and bookings"
        ));
    }
    let noun = names::noun(what)?;
    let ends: Vec<&str> = verbs.iter().map(|verb| verb.rsplit(' ').next().unwrap_or(verb)).collect();
    if let Some(meant) = nearest(asked, ends.iter().copied())
        && let Some(verb) = ends.iter().position(|end| *end == meant).and_then(|at| verbs.get(at))
    {
        let command = if verb.contains(' ') { verb.to_string() } else { format!("{noun} {verb}") };
        return Some(say!(lang, "是不是 `salon {command}`？", "did you mean `salon {command}`?"));
    }
    if what == Sought::Client && is_walk_in(asked) {
        return Some(say!(
            lang,
            "散客都记在一位名下，先建一次：salon client add {asked} --consent contact-2026-11-21（不提醒也不回访）",
            "whoever just walks in is one client, entered once: salon client add {asked} --consent contact-2026-11-21 (neither reminded nor called)"
        ));
    }
    // What was done, or sold, to somebody who just walked in.
    if what == Sought::Client && ends.contains(&"slip") {
        return Some(say!(
            lang,
            "换个说法再找；新客先登记：salon client add 姓名 --phone 号码",
            "ask for her otherwise; who is new is entered first: salon client add NAME --phone PHONE"
        ));
    }
    Some(say!(lang, "salon {noun} list 会列出全部", "salon {noun} list shows them all"))
}

/// The records that could be meant, a line each: id, name, masked phone.
fn listed(what: Sought, candidates: &[Candidate], lang: Lang) -> String {
    let mut text = match what {
        Sought::Sheet => say!(lang, "写出其中一个：", "name one of them:"),
        Sought::Card => say!(
            lang,
            "改用其中一个编号，或连着卡名写，如 王芳的储值卡：",
            "name one by its id, or by whose it is and its name, like “王芳 储值卡”:"
        ),
        _ => say!(lang, "改用其中一个编号：", "name one by its id:"),
    };
    let rows: Vec<[String; 3]> = candidates
        .iter()
        .take(CANDIDATES)
        .map(|one| [one_line(&one.id), cut(&one_line(&one.name), QUOTED), masked(&one_line(&one.phone))])
        .collect();
    let widest = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let (ids, people) = (widest(0), widest(1));
    for [id, name, phone] in &rows {
        let (after_id, after_name) = (" ".repeat(ids - id.width()), " ".repeat(people - name.width()));
        let line = format!("{id}{after_id}  {name}{after_name}  {phone}");
        text.push('\n');
        text.push_str(line.trim());
    }
    let more = candidates.len().saturating_sub(CANDIDATES);
    if more > 0 {
        text.push('\n');
        text.push_str(&say!(lang, "……还有 {more} 个", "… and {more} more"));
    }
    text
}

/// Whether a spreadsheet has spelt a day its own way: 2026/11/25, 2026年11月25日, 2026-11-25 14:30:00.
pub fn is_respelt(fact: &Fact) -> bool {
    let (Fact::BadDay { text } | Fact::BadMoment { text } | Fact::BadBirthday { text }) = fact else {
        return false;
    };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    digits == 4 && text[digits..].chars().next().is_some_and(|mark| mark != '-' || text.contains(' '))
}
