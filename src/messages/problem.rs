//! What is wrong, in words: what is so, and what to do about it.
//!
//! Data stands in these texts as it is; `render::problem` shows it safely.

use super::nearest::nearest;
use super::{Lang, doubt, names, till, unreadable};
use crate::domain::phone::masked;
use crate::domain::problem::{CODES, Candidate, Fact, Sought};
use crate::domain::rule::{FORMAT, text};
use crate::say;
use unicode_width::UnicodeWidthStr;

/// The longest piece of data that a sentence quotes, in characters.
const QUOTED: usize = 60;

/// The most candidates that a hint lists.
const CANDIDATES: usize = 12;

/// The longest reason or path that a sentence tells, in characters.
const TOLD: usize = 400;

/// Data inside of a sentence: 「…」, “…”, cut where it is long.
pub(super) fn quoted(text: &str, lang: Lang) -> String {
    let text = cut(text, QUOTED);
    say!(lang, "「{text}」", "“{text}”")
}

/// A path, or what another program said: as whole as it may be.
fn told(text: &str, lang: Lang) -> String {
    let text = cut(text, TOLD);
    say!(lang, "「{text}」", "“{text}”")
}

/// What the system says of a failed read or write. It says so in English; the usual ones are said
/// in Chinese beside it. These numbers are the same on Linux and macOS.
fn reason(text: &str, lang: Lang) -> String {
    const SAID: [(&str, &str); 7] = [
        ("(os error 2)", "没有这个文件"),
        ("(os error 5)", "硬盘读写出错"),
        ("(os error 13)", "没有权限"),
        ("(os error 21)", "这是一个目录"),
        ("(os error 24)", "打开的文件太多"),
        ("(os error 28)", "硬盘没有空间了"),
        ("(os error 30)", "硬盘是只读的"),
    ];
    let quoted = told(text, lang);
    match SAID.iter().find(|(number, _)| text.ends_with(number)) {
        Some((_, zh)) if lang == Lang::Zh => format!("{zh}{quoted}"),
        _ => quoted,
    }
}

/// The longest number or address that is looked for at the place where a text is cut.
const UNCUT: usize = 24;

/// The beginning of a long text. A number or address is left out whole rather than cut in two, as
/// half of one would not be known for what it is, and would not be masked.
fn cut(text: &str, most: usize) -> String {
    let Some((at, _)) = text.char_indices().nth(most) else { return text.to_string() };
    let (head, rest) = text.split_at(at);
    let joins = |c: char| c.is_ascii_alphanumeric() || ('０'..='９').contains(&c) || "@.+-_() ".contains(c);
    let cut_off = match rest.starts_with(joins) {
        true => head.chars().rev().take(UNCUT).take_while(|c| joins(*c)).map(char::len_utf8).sum(),
        false => 0,
    };
    format!("{}…", &head[..head.len() - cut_off])
}

/// Data on one line, for hints, whose line breaks are their own.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word of a command as it must be typed in a shell.
fn as_typed(text: &str) -> String {
    let text = one_line(text);
    let plain = |c: char| c.is_alphanumeric() || "/._-+:@%~".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// A record in a sentence: name and id.
fn person(candidate: &Candidate, lang: Lang) -> String {
    let (name, id) = (cut(&candidate.name, QUOTED), &candidate.id);
    match (name.is_empty(), id.is_empty()) {
        (false, false) => say!(lang, "{name}（{id}）", "{name} ({id})"),
        (false, true) => name,
        (true, _) => id.clone(),
    }
}

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &Fact, lang: Lang) -> String {
    match fact {
        Fact::ColumnCount { found, expected } => {
            let cells = plural(*found as u64);
            say!(
                lang,
                "这一行有 {found} 格，表头有 {expected} 格",
                "this row has {found} cell{cells}, the heading has {expected}"
            )
        }
        Fact::UnclosedQuote => {
            say!(lang, "这个双引号只有前半个，没有后半个", "this double quote is opened and never closed")
        }
        Fact::TextAfterQuote => {
            say!(lang, "这一格的后引号之后还有文字", "text follows the closing quote of this cell")
        }
        Fact::ConflictMarker => {
            say!(lang, "这里有一处没有处理完的 git 合并冲突", "a git merge was left unsettled here")
        }
        Fact::NulByte => say!(
            lang,
            "这一行含有空字节，文字里不会有这种内容",
            "this line holds zero bytes, which no text contains"
        ),
        Fact::NotUtf8 => say!(lang, "文件不是 UTF-8 编码", "the file is not UTF-8 text"),
        Fact::NoHeading => {
            say!(lang, "文件是空的，连表头也没有", "the file is empty, even its heading line is missing")
        }
        Fact::ColumnMissing { column } => {
            let column = titled(column, lang);
            say!(lang, "表头缺少{column}列", "the heading lacks the column {column}")
        }
        Fact::ColumnDoubled { column } => {
            let column = quoted(column, lang);
            say!(lang, "表头里有两个{column}列", "the heading has the column {column} twice")
        }
        Fact::IdDoubled { id } => {
            let id = quoted(id, lang);
            say!(lang, "编号{id}出现了两次", "the id {id} stands on two rows")
        }
        Fact::CellTooLong { limit } => {
            let limit = names::size(*limit as u64);
            say!(lang, "这一格超过了 {limit}", "this cell is longer than {limit}")
        }
        Fact::FileTooLarge { limit } => {
            let limit = names::size(*limit);
            say!(lang, "文件超过了 {limit}", "the file is larger than {limit}")
        }
        Fact::SymbolicLink => say!(
            lang,
            "这个文件是一个链接，真正的文件在别处",
            "the file is a symbolic link to a file elsewhere"
        ),
        Fact::StrangeFile => say!(
            lang,
            "salon 不认识这个文件，不会去动它",
            "salon does not know this file and leaves it alone"
        ),
        Fact::BadDay { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是日期", "{text} is not a day")
        }
        Fact::BadMoment { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是日期加时间", "{text} is not a day with a time")
        }
        Fact::BadPhone { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是电话号码", "{text} is not a phone number")
        }
        Fact::PhoneDamaged { text } => {
            let text = quoted(text, lang);
            say!(
                lang,
                "{text}是表格软件改坏的电话号码",
                "{text} is what a spreadsheet has left of a phone number"
            )
        }
        Fact::BadBirthday { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是生日", "{text} is not a birthday")
        }
        Fact::BadMoney { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是金额", "{text} is not an amount of money")
        }
        Fact::BadCount { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是整数", "{text} is not a whole number")
        }
        Fact::BadMinutes { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是一天以内的分钟数", "{text} is not a number of minutes within a day")
        }
        Fact::BadYesNo { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}既不是 yes 也不是 no", "{text} is neither yes nor no")
        }
        Fact::BadChoice { text, .. } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不在可以填写的词里", "{text} is none of the words that can stand here")
        }
        Fact::BadHours { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是每周时间", "{text} does not tell the hours of a week")
        }
        Fact::BadConsent { word } => {
            let word = quoted(word, lang);
            say!(lang, "{word}不是联系许可", "{word} is not a statement of consent")
        }
        Fact::Blank { column } => {
            let column = titled(column, lang);
            say!(lang, "{column}不能空着", "{column} must not be blank")
        }
        Fact::BadId { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不能用作编号", "{text} can't be an id")
        }
        Fact::UnknownReference { id, table } => {
            let (id, record) = (quoted(id, lang), names::record(table, lang));
            let table = names::table(table, lang);
            say!(lang, "「{table}」里没有编号{id}", "no {record} has the id {id}")
        }
        Fact::BadKey { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是任务键", "{text} is not the key of a task")
        }
        Fact::PhoneShared { phone } => {
            let phone = masked(phone);
            say!(lang, "另一位顾客也用 {phone} 这个电话", "another client has the phone {phone} too")
        }
        Fact::YamlUnreadable { what } if doubled_key(what).is_some() => {
            let key = quoted(doubled_key(what).unwrap_or_default(), lang);
            say!(lang, "{key}在同一处写了两遍", "{key} is written twice in one place")
        }
        Fact::YamlUnreadable { what } => {
            let what = told(what, lang);
            say!(lang, "从这里起读不下去：{what}", "this can't be read: {what}")
        }
        Fact::YamlWideMark { mark } => match mark {
            '\t' => say!(lang, "这里用了制表符（Tab）", "a tab stands here"),
            '\u{3000}' => say!(lang, "这里用了全角空格", "a full-width space stands here"),
            mark => say!(
                lang,
                "这里用了全角的「{mark}」，应该用半角的",
                "the full-width “{mark}” stands where the plain one belongs"
            ),
        },
        Fact::YamlTooLarge { limit } => {
            let limit = names::size(*limit as u64);
            say!(lang, "文件超过了 {limit}", "the file is larger than {limit}")
        }
        Fact::KeyUnknown { key, .. } => {
            let key = quoted(key, lang);
            say!(lang, "这里没有{key}这个设置", "there is no setting {key} here")
        }
        Fact::ValueKind { key, expected } => {
            let (key, expected) = (quoted(key, lang), names::expected(expected, lang));
            say!(lang, "{key}应当是{expected}", "{key} must be {expected}")
        }
        Fact::NewerFormat { found } => {
            let found = quoted(found, lang);
            say!(
                lang,
                "数据格式是{found}，这一版 salon 只认识 {FORMAT}",
                "the data has the format {found}, this salon knows {FORMAT}"
            )
        }
        Fact::TemplateBroken { what } => {
            let what = told(what, lang);
            say!(lang, "这段消息文字用不了：{what}", "this text can't be used: {what}")
        }
        Fact::TemplateName { name } => {
            let name = quoted(name, lang);
            say!(lang, "消息文字里的{name}没有内容可填", "the text asks for {name}, which nothing fills in")
        }
        Fact::Shrunk { was, now } => {
            let rows = plural(*was);
            say!(
                lang,
                "上次看到时有 {was} 行，现在只剩 {now} 行",
                "it had {was} row{rows} when last seen, and has {now} now"
            )
        }
        Fact::Gone { was } => {
            let rows = plural(*was);
            say!(
                lang,
                "文件不见了，上次看到时有 {was} 行",
                "the file is gone; it had {was} row{rows} when last seen"
            )
        }
        Fact::ConflictKept { change } => {
            let change = quoted(change, lang);
            say!(
                lang,
                "修改{change}碰上了同时手工改过的行，表里保留的是手工改的",
                "the change {change} met a row edited by hand at the same time, and the hand's row stands"
            )
        }
        Fact::Overwritten { change, rows } => {
            let (change, s) = (quoted(change, lang), plural(*rows as u64));
            say!(
                lang,
                "修改{change}写进去的 {rows} 行不见了，或又变回了旧内容",
                "{rows} row{s} that the change {change} wrote: gone, or as before it"
            )
        }
        Fact::LooseMode { mode } => say!(
            lang,
            "这台电脑上的其他人也能看到它（权限 {mode:o}）",
            "others on this computer can look into it (mode {mode:o})"
        ),
        Fact::UndoBlocked { change } => {
            let change = quoted(change, lang);
            say!(
                lang,
                "这里在修改{change}之后又改过，撤销不了",
                "this was changed again after {change}, which can't be undone"
            )
        }
        Fact::Busy { holder } => match holder.is_empty() {
            true => say!(lang, "另一个 salon 命令正在写入", "another salon command is writing"),
            false => {
                let holder = told(holder, lang);
                say!(
                    lang,
                    "另一个 salon 命令正在写入：{holder}",
                    "another salon command is writing: {holder}"
                )
            }
        },
        Fact::CannotRead { reason } => {
            let reason = self::reason(reason, lang);
            say!(lang, "读取不了：{reason}", "it can't be read: {reason}")
        }
        Fact::CannotWrite { reason } => {
            let reason = self::reason(reason, lang);
            say!(lang, "写入不了：{reason}", "it can't be written: {reason}")
        }
        Fact::KeptChanging => say!(
            lang,
            "处理过程中文件一直在被别的程序修改",
            "the files kept changing while the command was at work"
        ),
        Fact::JournalDamaged => say!(
            lang,
            "上一次没写完的修改，它的记录已经损坏",
            "the record of a change that was not finished is damaged"
        ),
        Fact::WrongMonth { month } => say!(
            lang,
            "这一行是 {month} 的，不是这个文件的月份",
            "this row is of {month}, not of its file's month"
        ),
        Fact::LogDamaged => say!(lang, "操作记录的这一行读不出来", "this line of the log can't be read"),
        Fact::ReadOnly => say!(lang, "这里只能读，不能写", "nothing can be written here, only read"),
        Fact::NoSalon { dir } => {
            let dir = told(dir, lang);
            say!(
                lang,
                "{dir}和它的上级目录里都没有 salon.yaml",
                "there is no salon.yaml in {dir} nor in any directory above it"
            )
        }
        Fact::SalonThere { dir } => {
            let dir = told(dir, lang);
            say!(lang, "{dir}里已经有一家店的数据了", "there is a salon in {dir} already")
        }
        Fact::NotFound { what, asked, .. } => {
            let (what, asked) = (names::sought(*what, lang), quoted(asked, lang));
            say!(lang, "没有找到{what}{asked}", "no {what} {asked} was found")
        }
        Fact::Ambiguous { what, asked, candidates } => {
            let (what, asked, count) =
                (names::sought_many(*what, lang), quoted(asked, lang), candidates.len());
            say!(lang, "{asked}可能是 {count} {what}", "{asked} could be any of {count} {what}")
        }
        Fact::PhoneTaken { phone, by } => {
            let (phone, by) = (masked(phone), person(by, lang));
            say!(lang, "{phone} 已经是{by}的电话", "{phone} is the phone of {by} already")
        }
        Fact::FileThere => say!(lang, "这个文件已经在了", "this file is there already"),
        Fact::NameTaken { what, by } => {
            let (what, by) = (names::sought(*what, lang), person(by, lang));
            say!(lang, "已经有{what}{by}", "there is a {what} {by} already")
        }
        Fact::NotADate { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}看不出是哪一天", "{text} can't be read as a date")
        }
        Fact::NoSuchCode { code } => {
            let code = quoted(code, lang);
            say!(lang, "没有{code}这个代码", "there is no code {code}")
        }
        Fact::NoSuchTask { key } => {
            let key = quoted(key, lang);
            say!(lang, "待办里没有{key}", "nothing that is due has the key {key}")
        }
        Fact::NothingToUndo => say!(lang, "没有可以撤销的修改", "there is no change to undo"),
        Fact::NoSuchChange { change } => {
            let change = quoted(change, lang);
            say!(lang, "操作记录里没有{change}", "the log has no change {change}")
        }
        Fact::SendCannotBeUndone { change } => {
            let change = quoted(change, lang);
            say!(
                lang,
                "修改{change}已经把消息发出去了，收不回来",
                "the change {change} sent messages, which can't be called back"
            )
        }
        Fact::NoTerminal => say!(
            lang,
            "这一步要当面问您，可这里没有终端",
            "this has to be asked, and there is no terminal to ask at"
        ),
        Fact::EditorFailed { editor } => {
            let editor = told(editor, lang);
            say!(
                lang,
                "编辑器{editor}没有正常结束，什么也没有保存",
                "the editor {editor} ended with an error, and nothing was saved"
            )
        }
        Fact::NothingGiven => say!(lang, "没有说要改什么", "nothing was given that could be changed"),
        Fact::BadOption { option, text } => {
            let text = quoted(text, lang);
            say!(lang, "{option} 不能是{text}", "{option} can't be {text}")
        }
        Fact::Sheet(what) => unreadable::sentence(what, lang),
        Fact::Doubt(what) => doubt::sentence(what, lang),
        Fact::Till(what) => till::amiss::sentence(what, lang),
        Fact::Ours { what } => {
            let what = told(what, lang);
            say!(lang, "salon 自己出了错：{what}", "this is salon's own fault: {what}")
        }
    }
}

/// The key that the YAML parser has met twice; what else it says of it is for programmers.
fn doubled_key(what: &str) -> Option<&str> {
    what.strip_prefix("duplicate mapping key: ")?.split(", set ").next()
}

/// A column in a sentence: its name in the file, and the word for it where that differs.
fn titled(column: &str, lang: Lang) -> String {
    let (name, word) = (quoted(column, lang), names::column(column, lang));
    match word == column || lang == Lang::En {
        true => name,
        false => format!("{name}（{word}）"),
    }
}

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
            "补上后半个双引号，或删掉这一个；从这里到文件末尾都还没有读",
            "close it with a second one or take it out; nothing from here on was read"
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
            "另存为 UTF-8（Excel 里选「CSV UTF-8」）；别的系统导出的表用 salon import 导入",
            "save it as UTF-8 (in Excel: “CSV UTF-8”); sheets of another system come in by salon import"
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
            let choices = names::choices(allowed, lang);
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
            say!(lang, "填上{column}，或删掉这一行", "fill in the {column}, or delete the row")
        }
        Fact::BadId { .. } => say!(
            lang,
            "编号只用字母、数字和连字符，最多 40 个；新的一行可以空着",
            "letters, digits and hyphens only, 40 at most; a new row may leave it blank"
        ),
        Fact::UnknownReference { table, .. } => match *table {
            "clients" => say!(
                lang,
                "用 salon client find 名字 查到编号填上，或清空这一格",
                "salon client find NAME tells the right id; or clear the cell"
            ),
            "services" => say!(
                lang,
                "用 salon service list 查到编号填上，或清空这一格",
                "salon service list tells the right id; or clear the cell"
            ),
            "staff" => say!(
                lang,
                "用 salon staff list 查到编号填上，或清空这一格",
                "salon staff list tells the right id; or clear the cell"
            ),
            _ => say!(lang, "改成对的编号，或清空这一格", "put in the right id, or clear the cell"),
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
        Fact::CannotRead { reason } if reason.contains("os error 2)") => {
            say!(lang, "看看文件名和所在的文件夹写对了没有", "see whether the name and its folder are right")
        }
        Fact::CannotRead { reason } if reason.contains("os error 21)") => {
            say!(lang, "这是一个文件夹，请指明里面的文件", "this is a folder: name a file in it")
        }
        Fact::CannotRead { .. } => say!(
            lang,
            "看看硬盘在不在、您有没有权限读它",
            "see whether the disk is there and whether you may read it"
        ),
        Fact::CannotWrite { .. } => say!(
            lang,
            "看看硬盘还有没有空间、您有没有权限写它，再试一次",
            "see whether the disk has room and whether you may write to it, then try again"
        ),
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
        Fact::ReadOnly => say!(
            lang,
            "换一个有写权限的用户，或把数据放到能写的地方",
            "run it as a user who may write there, or keep the data where it can be written"
        ),
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
        Fact::NoSuchTask { .. } => say!(lang, "salon remind 会列出任务键", "salon remind lists the keys"),
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
        Fact::BadOption { .. } => say!(lang, "可以写什么见 --help", "--help tells what it can be"),
        Fact::Sheet(why) => return unreadable::remedy(why, lang),
        Fact::Doubt(_) => return None,
        Fact::Till(what) => till::amiss::hint(what, lang),
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

/// A command's verb that was meant instead of a record (`salon client lsit`), else where to look.
fn not_found(what: Sought, asked: &str, verbs: &[&str], lang: Lang) -> Option<String> {
    let noun = names::noun(what)?;
    let ends: Vec<&str> = verbs.iter().map(|verb| verb.rsplit(' ').next().unwrap_or(verb)).collect();
    if let Some(meant) = nearest(asked, ends.iter().copied())
        && let Some(verb) = ends.iter().position(|end| *end == meant).and_then(|at| verbs.get(at))
    {
        let command = if verb.contains(' ') { verb.to_string() } else { format!("{noun} {verb}") };
        return Some(say!(lang, "是不是 `salon {command}`？", "did you mean `salon {command}`?"));
    }
    Some(say!(lang, "salon {noun} list 会列出全部", "salon {noun} list shows them all"))
}

/// The records that could be meant, a line each: id, name, masked phone.
fn listed(what: Sought, candidates: &[Candidate], lang: Lang) -> String {
    let mut text = match what {
        Sought::Sheet => say!(lang, "写出其中一个：", "name one of them:"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::Expected;

    fn candidate(id: &str, name: &str, phone: &str) -> Candidate {
        Candidate { id: id.into(), number: "A17".into(), name: name.into(), phone: phone.into() }
    }

    /// One of every fact, but for sheets and doubts, which have tests of their own.
    fn every_fact() -> Vec<Fact> {
        let text = || "王芳 x".to_string();
        let change = || "g2611-7k3fq2m".to_string();
        let by = || candidate("c7k3fq2m", "王芳", "13800138000");
        let till = till::amiss::every_amiss().into_iter().map(Fact::Till);
        let others = vec![
            Fact::ColumnCount { found: 3, expected: 4 },
            Fact::UnclosedQuote,
            Fact::TextAfterQuote,
            Fact::ConflictMarker,
            Fact::NulByte,
            Fact::NotUtf8,
            Fact::NoHeading,
            Fact::ColumnMissing { column: "phone".into() },
            Fact::ColumnDoubled { column: "电话".into() },
            Fact::IdDoubled { id: "c7k3fq2m".into() },
            Fact::CellTooLong { limit: 65536 },
            Fact::FileTooLarge { limit: 1 << 28 },
            Fact::SymbolicLink,
            Fact::StrangeFile,
            Fact::BadDay { text: text() },
            Fact::BadMoment { text: text() },
            Fact::BadPhone { text: text() },
            Fact::PhoneDamaged { text: "1.38E+10".into() },
            Fact::BadBirthday { text: text() },
            Fact::BadMoney { text: text() },
            Fact::BadCount { text: text() },
            Fact::BadMinutes { text: text() },
            Fact::BadYesNo { text: text() },
            Fact::BadChoice { text: text(), allowed: crate::domain::schema::STATUS },
            Fact::BadHours { text: text() },
            Fact::BadConsent { word: text() },
            Fact::Blank { column: "first_visit".into() },
            Fact::BadId { text: text() },
            Fact::UnknownReference { id: "c9".into(), table: "clients" },
            Fact::BadKey { text: text() },
            Fact::PhoneShared { phone: "13800138000".into() },
            Fact::YamlUnreadable { what: "did not find expected key".into() },
            Fact::YamlWideMark { mark: '：' },
            Fact::YamlTooLarge { limit: 1 << 20 },
            Fact::KeyUnknown { key: "nmae".into(), known: vec!["name".into(), "zone".into()] },
            Fact::ValueKind { key: "lead".into(), expected: Expected::Days },
            Fact::NewerFormat { found: "2".into() },
            Fact::TemplateBroken { what: "unexpected end of input".into() },
            Fact::TemplateName { name: "caled".into() },
            Fact::Shrunk { was: 120, now: 7 },
            Fact::Gone { was: 1 },
            Fact::ConflictKept { change: change() },
            Fact::Overwritten { change: change(), rows: 3 },
            Fact::LooseMode { mode: 0o644 },
            Fact::UndoBlocked { change: change() },
            Fact::Busy { holder: "4711 import clients".into() },
            Fact::CannotRead { reason: "Input/output error (os error 5)".into() },
            Fact::CannotWrite { reason: "No space left on device (os error 28)".into() },
            Fact::KeptChanging,
            Fact::JournalDamaged,
            Fact::ReadOnly,
            Fact::WrongMonth { month: "2026-10".into() },
            Fact::LogDamaged,
            Fact::NoSalon { dir: "/home/mei/店".into() },
            Fact::SalonThere { dir: "shop".into() },
            Fact::NotFound { what: Sought::Client, asked: text(), verbs: &["list"] },
            Fact::Ambiguous { what: Sought::Client, asked: "王".into(), candidates: vec![by(), by()] },
            Fact::PhoneTaken { phone: "13800138000".into(), by: candidate("c7k3fq2m", "Wang", "") },
            Fact::FileThere,
            Fact::NameTaken { what: Sought::Service, by: candidate("s7k3fq2m", "Facial", "") },
            Fact::NotADate { text: text() },
            Fact::NoSuchCode { code: "T1O1".into() },
            Fact::NoSuchTask { key: "birthday/c9/2026".into() },
            Fact::NothingToUndo,
            Fact::NoSuchChange { change: change() },
            Fact::SendCannotBeUndone { change: change() },
            Fact::NoTerminal,
            Fact::EditorFailed { editor: "vim".into() },
            Fact::NothingGiven,
            Fact::BadOption { option: "--minutes", text: text() },
            Fact::Ours { what: "no row".into() },
        ];
        others.into_iter().chain(till).collect()
    }

    fn is_chinese(c: char) -> bool {
        matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
    }

    /// The text without what stands between quotation marks.
    fn unquoted(text: &str) -> String {
        let mut inside = false;
        text.chars()
            .filter(|c| match c {
                '“' | '”' => {
                    inside = *c == '“';
                    false
                }
                _ => !inside,
            })
            .collect()
    }

    #[test]
    fn the_list_of_facts_is_whole() {
        let mut codes: Vec<&str> = every_fact().iter().map(Fact::code).collect();
        codes.extend(["I600", "I601"]);
        codes.sort_unstable();
        let mut known = CODES.to_vec();
        known.sort_unstable();
        assert_eq!(codes, known);
    }

    #[test]
    fn every_fact_has_a_sentence_in_both_languages() {
        for fact in every_fact() {
            let (zh, en) = (sentence(&fact, Lang::Zh), sentence(&fact, Lang::En));
            assert!(zh.chars().any(is_chinese), "{zh}");
            assert!(!en.is_empty() && !unquoted(&en).chars().any(is_chinese), "{en}");
            for text in [zh, en] {
                assert!(!text.ends_with(['.', '。']) && !text.contains('\n'), "{text}");
            }
        }
    }

    #[test]
    fn every_fact_has_a_hint_in_both_languages() {
        for fact in every_fact() {
            let (zh, en) = (hint(&fact, Lang::Zh).unwrap(), hint(&fact, Lang::En).unwrap());
            assert!(zh.chars().any(is_chinese), "{zh}");
            let data = matches!(fact, Fact::Ambiguous { .. } | Fact::NoSalon { .. });
            assert!(data || !unquoted(&en).chars().any(is_chinese), "{en}");
            assert!(!zh.ends_with('。') && !en.ends_with('.'), "{zh} {en}");
        }
    }

    #[test]
    fn the_nearest_known_key_is_suggested() {
        let known = vec!["name".to_string(), "language".into(), "zone".into()];
        let of =
            |key: &str| hint(&Fact::KeyUnknown { key: key.into(), known: known.clone() }, Lang::En).unwrap();
        assert_eq!(of("nmae"), "did you mean name?");
        assert_eq!(of("lang"), "did you mean language?");
        assert_eq!(of("colour"), "known here: name, language, zone");
    }

    #[test]
    fn a_verb_taken_for_a_name_is_suggested() {
        let of = |asked: &str, verbs| {
            let fact = Fact::NotFound { what: Sought::Client, asked: asked.into(), verbs };
            hint(&fact, Lang::En).unwrap()
        };
        assert_eq!(of("lsit", &["add", "list"]), "did you mean `salon client list`?");
        assert_eq!(of("stat", &["points statement"]), "did you mean `salon points statement`?");
        assert_eq!(of("王芳", &["add", "list"]), "salon client list shows them all");
    }

    #[test]
    fn candidates_are_listed_with_masked_phones() {
        let candidates = vec![
            candidate("c7k3fq2m", "王芳", "13800138000"),
            candidate("cab", "欧阳\n芳芳", "0755-8812345"),
        ];
        let fact = Fact::Ambiguous { what: Sought::Client, asked: "芳".into(), candidates };
        assert_eq!(sentence(&fact, Lang::Zh), "「芳」可能是 2 位顾客");
        assert_eq!(
            hint(&fact, Lang::En).unwrap(),
            "name one by its id:\nc7k3fq2m  王芳       138****8000\ncab       欧阳 芳芳  075*-***2345"
        );
    }

    #[test]
    fn a_choice_written_in_chinese_is_understood_and_told_back() {
        let fact = Fact::BadChoice { text: "爽约".into(), allowed: &["booked", "no-show"] };
        assert_eq!(hint(&fact, Lang::En).unwrap(), "did you mean no-show? It is one of: booked, no-show");
    }

    #[test]
    fn a_long_text_is_cut_and_never_in_the_middle_of_a_number() {
        let text = format!("{}13800138000{}", "备".repeat(55), "注".repeat(55));
        assert_eq!(cut(&text, QUOTED), format!("{}…", "备".repeat(55)));
        let text = "注".repeat(61);
        assert_eq!(cut(&text, QUOTED), format!("{}…", "注".repeat(60)));
        assert_eq!(cut("王芳", QUOTED), "王芳");
    }
}
