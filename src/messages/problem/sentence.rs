//! What is so.

use super::quote::{person, plural, quoted, reason, told};
use super::till;
use crate::domain::phone::masked;
use crate::domain::problem::Fact;
use crate::domain::rule::FORMAT;
use crate::domain::when;
use crate::messages::{Lang, book_fact, doubt, names, refusal, roster_fact, send_fact, unreadable};
use crate::say;

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
        Fact::UnknownReference { id, table, rows } => {
            let (id, record) = (quoted(id, lang), names::record(table, lang));
            let table = names::table(table, lang);
            let so_often = match rows {
                0 | 1 => String::new(),
                _ => say!(lang, "（这个文件里共 {rows} 行）", " ({rows} rows of this file)"),
            };
            say!(lang, "「{table}」里没有编号{id}{so_often}", "no {record} has the id {id}{so_often}")
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
        Fact::RuleDoubled { id, first } => {
            let id = quoted(id, lang);
            say!(
                lang,
                "{id}已经在第 {first} 行写过一次，两处合成了一条",
                "{id} stands on line {first} already; the two were taken as one"
            )
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
        Fact::Missing { named_in } => say!(
            lang,
            "这里没有记录，{named_in} 却写着它的记录",
            "there are no rows here, though {named_in} names some of them"
        ),
        Fact::MonthLeftOut => say!(
            lang,
            "没有这个月的文件，前一个月和后一个月的都有",
            "there is no file for this month, though there is one for the month before and the month after"
        ),
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
            match count {
                1 => say!(
                    lang,
                    "{asked}有 1 {what}，不是今天的，请写编号",
                    "{asked}: there is 1 of the {what}, and not of today; please name it by its id"
                ),
                _ => say!(lang, "{asked}可能是 {count} {what}", "{asked} could be any of {count} {what}"),
            }
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
        Fact::HealthConsent { name, withdrawn: true } => {
            let name = told(name, lang);
            say!(lang, "{name}已撤回对健康信息的同意", "{name} has withdrawn consent to keeping health data")
        }
        Fact::HealthConsent { name, .. } => {
            let name = told(name, lang);
            say!(
                lang,
                "还不知道{name}是否同意记录健康信息",
                "it is not known whether {name} agrees that health data is kept"
            )
        }
        Fact::HandedToHerself { name } => {
            let name = told(name, lang);
            say!(lang, "两个都是{name}", "{name} is meant both times")
        }
        Fact::StaffLeft { name } => {
            let name = told(name, lang);
            say!(lang, "{name}已经不在店里", "{name} no longer works here")
        }
        Fact::FormNotUnderstood => say!(
            lang,
            "这里的写法，salon 没有把握改而不动别的",
            "it is written in a way that can't be added to safely"
        ),
        Fact::NotADate { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}看不出是哪一天", "{text} can't be read as a date")
        }
        Fact::NoSuchCode { code } => {
            let code = quoted(code, lang);
            say!(lang, "没有{code}这个代码", "there is no code {code}")
        }
        Fact::NoSuchRule { key, .. } => {
            let key = quoted(key, lang);
            say!(lang, "没有{key}这条规则", "there is no rule {key}")
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
        Fact::BadOption { option, text } | Fact::NotOneOf { option, text, .. } => {
            let text = quoted(text, lang);
            say!(lang, "{option} 不能是{text}", "{option} can't be {text}")
        }
        Fact::NotAMoment { text, fault } => {
            let text = quoted(text, lang);
            match fault {
                when::Fault::Missing => say!(lang, "没有写时间", "no time was given"),
                when::Fault::Unknown => {
                    say!(lang, "看不出{text}是什么时间", "{text} tells no day and time")
                }
                when::Fault::NoSuchDay => {
                    say!(lang, "日历上没有{text}这一天", "no calendar has the day {text}")
                }
                when::Fault::NoTime => say!(lang, "{text}没有说几点", "{text} tells no time of the day"),
                when::Fault::MorningOrAfternoon => {
                    say!(lang, "{text}是上午还是下午？", "{text} may be in the morning or in the afternoon")
                }
            }
        }
        Fact::Stranger { asked } => {
            let asked = quoted(asked, lang);
            say!(lang, "没有顾客{asked}", "there is no client {asked}")
        }
        Fact::NotBookable { service, at, .. } => refusal::not_bookable(service, *at, lang),
        Fact::Refused(what) => refusal::sentence(what, lang),
        Fact::Book(what) => book_fact::sentence(what, lang),
        Fact::Roster(what) => roster_fact::sentence(what, lang),
        Fact::Points(what) => super::points::sentence(what, lang),
        Fact::Complaint(what) => super::complaint::sentence(what, lang),
        Fact::Tier(what) => super::tier::sentence(what, lang),
        Fact::Followup(what) => super::followup::sentence(what, lang),
        Fact::Card(what) => super::card::sentence(what, lang),
        Fact::Coupon(what) => super::coupon::sentence(what, lang),
        Fact::Feedback(what) => super::feedback::sentence(what, lang),
        Fact::Guarantee(what) => super::guarantee::sentence(what, lang),
        Fact::Send(what) => send_fact::sentence(what, lang),
        Fact::Sheet(what) => unreadable::sentence(what, lang),
        Fact::Doubt(what) => doubt::sentence(what, lang),
        Fact::Till(what) => till::sentence(what, lang),
        Fact::Ours { what } => {
            let what = told(what, lang);
            say!(lang, "salon 自己出了错：{what}", "this is salon's own fault: {what}")
        }
    }
}

/// The key that the YAML parser has met twice; what else it says of it is for programmers.
pub fn doubled_key(what: &str) -> Option<&str> {
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
