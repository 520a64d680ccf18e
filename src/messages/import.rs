//! An import, in words.

use super::Lang;
use crate::domain::day::Moment;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::say;

/// `1 row`, `2 rows`.
fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

pub fn counts(
    table: &str,
    new: usize,
    updated: usize,
    same: usize,
    rejected: usize,
    dry: bool,
    lang: Lang,
) -> String {
    let (zh, en) = if dry { ("会", "would be ") } else { ("", "") };
    say!(
        lang,
        "{table}：{zh}新增 {new}，{zh}更新 {updated}，不变 {same}，待确认 {rejected}",
        "{table}: {new} {en}new, {updated} {en}updated, {same} unchanged, {rejected} in doubt"
    )
}

pub fn held_back(lang: Lang) -> &'static str {
    lang.pick(
        "有待确认的行，--strict 要求全部或全不：什么也没导入。",
        "Some rows are in doubt, and --strict takes all or none: nothing was imported.",
    )
}

pub fn joined(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行与前面的行是同一条，已合并",
        "  {rows} joined to an earlier row that says the same"
    )
}

pub fn settled(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行以前拿不准，改好后已经导入，这里照旧不动",
        "  {rows} were in doubt once and came in mended: left alone"
    )
}

pub fn joins(line: u32, lang: Lang) -> String {
    say!(lang, "并入第 {line} 行", "joined to line {line}")
}

pub fn sections(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行只有类别名，作为下面项目的类别",
        "  {rows} with nothing but a name: the category of the services below"
    )
}

pub fn taken(written: &str, whom: &str, lang: Lang) -> String {
    say!(lang, "  员工「{written}」当作{whom}", "  staff “{written}” was taken for {whom}")
}

/// The file of what is in doubt could not be written.
pub fn rejected_unwritten(lang: Lang) -> &'static str {
    lang.pick(
        "待确认的行没能写出来，其余的已经导入：腾出空间，或用 --rejected 换个地方，再运行一次，已导入的不会变。",
        "The rows in doubt could not be written; the others came in. Make room, or name another place with --rejected, and run it again: what came in stays as it is.",
    )
}

/// A workbook that is open in another program.
pub fn open_elsewhere(file: &str, lang: Lang) -> String {
    say!(
        lang,
        "  {file} 好像正在表格软件里开着：那里还没保存的改动没有读到；保存以后可以再导入一次",
        "  {file} seems to be open in a spreadsheet program: what is not saved there yet was not read; import again once it is"
    )
}

/// While what was read is decided and written.
pub fn saving(lang: Lang) -> &'static str {
    lang.pick("读完了，正在核对和保存……", "all rows are read; comparing and saving …")
}

pub fn republican(count: usize, lang: Lang) -> String {
    let cells = counted(count, "cell");
    say!(
        lang,
        "  {count} 格的年份按民国纪年换算成公历（民国79年 = 1990年）",
        "  years of the Republic in {cells} were taken for western ones (民国79年 = 1990)"
    )
}

/// New clients of whom a remark, a tag or a column says that they want to be left alone.
pub fn left_alone(count: usize, lang: Lang) -> String {
    let clients = counted(count, "client");
    say!(
        lang,
        "  {count} 位按备注、标签或免打扰一栏设为免打扰，不会收到消息",
        "  {clients} want to be left alone, by a note, a tag or a column: nothing is sent to them"
    )
}

/// Cards of sessions of which nothing tells for which services they are.
pub fn good_for_all(count: usize, lang: Lang) -> String {
    let cards = counted(count, "card");
    say!(
        lang,
        "  {count} 张卡看不出能做哪些项目，什么项目都能划；要限定就在 cards.csv 的 good_for 写项目编号",
        "  {cards} of which nothing tells for which services: good for any; to bound them, write services' ids under good_for in cards.csv"
    )
}

/// Rows of a diary that writes a day once.
pub fn ditto(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行没写日期（或写着同上），照上一行",
        "  {rows} with a blank day, or a ditto mark, took what stands above"
    )
}

/// Prices of members, of a first visit or of vouchers beside those of the menu; `other`: where the shop has another.
pub fn prices(new: usize, other: usize, lang: Lang) -> String {
    let told = say!(
        lang,
        "  另有会员价、体验价等 {new} 个，记进 prices.csv",
        "  {new} member, trial or voucher prices went into prices.csv"
    );
    match other {
        0 => told,
        _ => {
            told + &say!(
                lang,
                "；{other} 个和店里现有的不同，没有改",
                "; {other} differ from the shop's own and were left"
            )
        }
    }
}

/// Points that came in before in another list: balances that `agree` with their rows or `differ`, rows `within` a balance.
pub fn points_twice([agree, differ, within]: [usize; 3], lang: Lang) -> Vec<String> {
    let mut told = Vec::new();
    if agree > 0 {
        told.push(say!(
            lang,
            "  {agree} 位的余额和导入过的流水对得上，没有再加",
            "  balances that the rows imported before make up, not added again: {agree}"
        ));
    }
    if differ > 0 {
        told.push(say!(
            lang,
            "  {differ} 位已有导入过的流水：以这份余额为准，记的是差额",
            "  balances of clients whose rows were imported before: {differ}; the difference was entered, so that the balance is this list's"
        ));
    }
    if within > 0 {
        told.push(say!(
            lang,
            "  {within} 行在导入过的余额那天以前，已经算在余额里，没有再加",
            "  rows from before a balance that was imported, which they are part of, not added again: {within}"
        ));
    }
    told
}

/// Debts that came in with visits, sales or cards before.
pub fn owed_already(whose: &[(String, Money)], lang: Lang) -> String {
    let told: Vec<String> = whose.iter().map(|(name, amount)| format!("{name} {amount}")).collect();
    let (count, some) = (told.len(), some_of(&told, lang));
    let debts = counted(count, "debt");
    say!(
        lang,
        "  {count} 笔在导入过的到店、销售或卡里已经记着，没有再记：{some}",
        "  {debts} that visits, sales or cards imported before tell already, not noted again: {some}"
    )
}

/// Staff whose last day has yet to come.
pub fn leaving(names: &[String], lang: Lang) -> String {
    let (count, first) = (names.len(), names.first().map_or("", String::as_str));
    let names = names.join(lang.pick("、", ", "));
    say!(
        lang,
        "  {count} 位的离职日期还没到，现在仍在职：{names}；到时候：salon staff edit {first} --active no",
        "  {count} of the staff leave on a day to come, and work here until then: {names}; then: salon staff edit {first} --active no"
    )
}

/// Weekly hours in words that can't be read stay behind.
pub fn unread_hours(count: usize, lang: Lang) -> String {
    say!(
        lang,
        "  {count} 位的上班时间看不懂，没有记：salon staff edit 姓名 --hours '周一到周五 10:00-19:00'",
        "  weekly hours that can't be read: {count}, left out; salon staff edit NAME --hours 'mon-fri 10:00-19:00'"
    )
}

/// Complaints whose end the list tells, and not its day.
pub fn ended(count: usize, lang: Lang) -> String {
    let complaints = counted(count, "complaint");
    say!(
        lang,
        "  {count} 条已有处理结果而没写哪天处理完，记为已结案（不算处理得快慢）",
        "  {complaints} with an end and no day of it came in as closed (how fast is not known)"
    )
}

/// Past rows of appointments that were moved, or only waited for.
/// Past appointments of which the sheet does not say what became of them.
pub fn done_by_their_day(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行没写状态、日子已过，算作已到店；没来或取消的，在表里写上状态（爽约、取消）再导一次",
        "  {rows} of past days without a status count as done; where somebody did not come, write so (no-show, cancelled) and import again"
    )
}

pub fn given_up(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行已过去的预约写着改期或候补，没有发生，记为已取消",
        "  {rows} of past days that were moved or only waited for came in as cancelled"
    )
}

/// Rows of visits with several services and one amount.
pub fn several_visits(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行写了几个项目，每个项目记一次，金额按价目分摊",
        "  {rows} with several services became a visit for each, the amount shared by their prices"
    )
}

pub fn several(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行写了几个项目，每个项目记一条预约，一个接一个，算同一次到店",
        "  {rows} with several services became a booking for each, one after the other, of one visit"
    )
}

pub fn made(table: &str, name: &str, active: bool, lang: Lang) -> String {
    let Thing { zh, one, .. } = thing(table);
    match active {
        true => say!(lang, "  新建{zh}：{name}", "  made a new {one}: {name}"),
        false => say!(lang, "  新建停用的{zh}：{name}", "  made an inactive {one}: {name}"),
    }
}

/// One that an earlier import made inactive is named by a row of late.
pub fn in_use_again(table: &str, name: &str, lang: Lang) -> String {
    let Thing { zh, one, noun, .. } = thing(table);
    say!(
        lang,
        "  改为在用的{zh}：{name}（近来的行里有；其实停用了就写：salon {noun} edit {name} --active no）",
        "  in use again: {one} {name}, named by a row of late; otherwise: salon {noun} edit {name} --active no"
    )
}

/// How those that are made inactive come back.
pub fn made_inactive(table: &str, days: i64, lang: Lang) -> String {
    let Thing { zh, several, noun, .. } = thing(table);
    say!(
        lang,
        "    最近 {days} 天的行里没有的{zh}记为停用；还在用就写：salon {noun} edit 名字 --active yes",
        "    {several} that no row of the last {days} days names are inactive; otherwise: salon {noun} edit NAME --active yes"
    )
}

/// What the records of a table are called, and the command for them.
struct Thing {
    zh: &'static str,
    one: &'static str,
    several: &'static str,
    noun: &'static str,
}

fn thing(table: &str) -> Thing {
    match table {
        "staff" => Thing { zh: "员工", one: "member of staff", several: "staff", noun: "staff" },
        "products" => Thing { zh: "产品", one: "product", several: "products", noun: "product" },
        _ => Thing { zh: "项目", one: "service", several: "services", noun: "service" },
    }
}

pub fn extras(columns: &[String], lang: Lang) -> String {
    let list = columns.join(lang.pick("、", ", "));
    say!(lang, "  认不出的列照原样保留：{list}", "  columns kept under their own headings: {list}")
}

/// A column of last days in a sheet of clients without cards.
pub fn last_day(heading: &str, lang: Lang) -> String {
    say!(
        lang,
        "    「{heading}」是会员等级的：加 --map '{heading}=tier_until'；是卡的：把这张表再用 salon import cards 导一次",
        "    “{heading}” of the tier: add --map '{heading}=tier_until'; of cards: give the sheet to salon import cards as well"
    )
}

/// A column of points in a sheet of clients.
pub fn points_into(heading: &str, files: &str, lang: Lang) -> String {
    say!(
        lang,
        "    「{heading}」还不是积分；要作为期初积分：salon import points {files}（先看：加 --dry-run）",
        "    “{heading}” are no points yet; to open the accounts with them: salon import points {files} (to see first: --dry-run)"
    )
}

/// A column of debts in a sheet of clients.
pub fn debts_into(heading: &str, files: &str, lang: Lang) -> String {
    say!(
        lang,
        "    「{heading}」还不是欠款；要记成欠款：salon import debts {files}（先看：加 --dry-run）",
        "    “{heading}” are no debts yet; to note them as owed: salon import debts {files} (to see first: --dry-run)"
    )
}

/// Up to when the uses of cards are within the balances that came in. `done`: they are written.
pub fn as_of(at: Moment, said: bool, done: bool, lang: Lang) -> String {
    let at = at.to_string().replace('T', " ");
    match (said, done) {
        (true, _) => say!(
            lang,
            "  余额算到 {at}：那以前的用卡明细已算在里面，之后的导入时照扣",
            "  balances are of {at}: uses up to then are within them, later ones take from the cards"
        ),
        (false, false) => say!(
            lang,
            "  余额算到 {at}；清单是更早一天的，加 --as-of 日期，免得那天以后用的漏扣",
            "  balances are of {at}; if the list is of an earlier day, say --as-of DATE, or its later uses are missed"
        ),
        (false, true) => say!(
            lang,
            "  余额算到 {at}；清单是更早一天的，先 salon undo，再加 --as-of 日期导入，免得那天以后用的漏扣",
            "  balances are of {at}; if the list is of an earlier day, salon undo and import it --as-of DATE, or later uses are missed"
        ),
    }
}

pub fn cards(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行卡项（次数、余额、赠送）存在 imports/cards.csv",
        "  {rows} with a card (sessions, balance, bonus): kept in imports/cards.csv"
    )
}

/// How the cards that were kept become cards.
pub fn cards_into(file: &str, lang: Lang) -> String {
    say!(
        lang,
        "    还不是会员卡；要变成会员卡：salon import cards {file}（先看：加 --dry-run）",
        "    they are no cards yet; to make them cards: salon import cards {file} (to see first: --dry-run)"
    )
}

/// Points that were earned so long ago that they expire by the shop's rule.
pub fn expired_points(rows: usize, points: i64, valid: u32, lang: Lang) -> String {
    let told = counted(rows, "row");
    say!(
        lang,
        "  得了 {valid} 个月以上的 {rows} 笔、共 {points} 分，按规则 points.valid 算过期（先用掉的不算在内）；\n  旧系统里不过期：salon.yaml 写 points: {{ valid: never }}，余额就跟着变",
        "  {told} of more than {valid} months ago, {points} points in all, expire by the rule points.valid, but for what was spent of them;\n  where they never expired: write points: {{ valid: never }} into salon.yaml, and the balances follow"
    )
}

/// So many numbers are named.
const VOID_NAMED: usize = 5;

fn some_of(numbers: &[String], lang: Lang) -> String {
    let mut named: Vec<&str> =
        numbers.iter().map(String::as_str).filter(|number| !number.is_empty()).collect();
    let more = if named.len() > VOID_NAMED { lang.pick(" 等", " …") } else { "" };
    named.truncate(VOID_NAMED);
    format!("{}{more}", named.join(lang.pick("、", ", ")))
}

/// Rows that the sheet says were taken back.
pub fn void(numbers: &[String], lang: Lang) -> String {
    let (count, rows, some) = (numbers.len(), counted(numbers.len(), "row"), some_of(numbers, lang));
    match some.is_empty() {
        true => say!(
            lang,
            "  跳过 {count} 行作废、退掉的（看状态一栏）",
            "  {rows} passed over as void or given back (by its state)"
        ),
        false => say!(
            lang,
            "  跳过 {count} 行作废、退掉的（看状态一栏）：{some}",
            "  {rows} passed over as void or given back (by its state): {some}"
        ),
    }
}

/// Those of them that came in before they were taken back.
pub fn void_here(table: &str, numbers: &[String], lang: Lang) -> String {
    let some = some_of(numbers, lang);
    let noun = match table {
        "sales" => "sale",
        "cards" => "card",
        "payments" => "pay",
        _ => "visit",
    };
    say!(
        lang,
        "    其中以前导入过的，这里还算着：{some}。查一查，该冲正的：salon {noun} …",
        "    these came in before, and still count here: {some}. Look at them, and take them back: salon {noun} …"
    )
}

/// Cards that rest.
pub fn resting(count: usize, lang: Lang) -> String {
    let cards = counted(count, "card");
    say!(
        lang,
        "  {count} 张是停着的（看状态一栏），恢复用：salon card unfreeze",
        "  {cards} at rest (by its state); to use again: salon card unfreeze"
    )
}

/// Rows of cards without any figure.
pub fn no_figures(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(lang, "  跳过 {count} 行没写次数和金额的", "  {rows} without sessions and amounts passed over")
}

/// Rows that tell a client's account once more, beside another card of hers.
pub fn repeated_accounts(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行重复写着同一位顾客的储值余额，只算一次",
        "  {rows} with the same account of the same client again, counted once"
    )
}

/// Rows that say what is left as a part of all.
/// Cards of which the list tells another balance: a balance is never edited in.
pub fn differing(count: usize, files: &str, lang: Lang) -> String {
    say!(
        lang,
        "{count} 张已导入的卡，表里剩的和这里不同；余额以这里的记录为准，没有改。逐张对账：salon card verify {files}",
        "{count} cards that came in before have another balance in the list; what is on record here stays. Card by card: salon card verify {files}"
    )
}

pub fn of_all(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行的剩余次数写成「3/10」那样，读作：共 10 次，剩 3 次",
        "  what is left in {rows} is written as a part of all: “3/10” is three of ten"
    )
}

pub fn within(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行在期初之前，期初里已经算过：剩多少照旧，只补上来龙去脉",
        "  {rows} from before the opening balance, which counts them already: what is left stays as it was"
    )
}

pub fn since(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行在期初之后，或卡没有期初：已从卡里扣加",
        "  {rows} since the opening balance, or of cards without one: taken from the cards, or added"
    )
}

/// Rows that tell of nothing but a card's sale.
pub fn card_sales(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  跳过 {count} 行开卡（卡用 salon import cards 导入）",
        "  {rows} of cards sold passed over (salon import cards brings the cards)"
    )
}

/// The history of a card tells another number of uses than its balance counts.
pub fn history_differs(card: &str, told: i64, counted: i64, lang: Lang) -> String {
    say!(
        lang,
        "  {card}：明细用了 {told} 次，期初算的是用了 {counted} 次；剩多少按期初",
        "  {card}: the history tells {told} uses, the balance counts {counted}; what is left is the balance's"
    )
}

pub fn more_differ(count: usize, lang: Lang) -> String {
    say!(lang, "  … 还有 {count} 张这样的卡", "  … and {count} more such cards")
}

/// The note of a row that puts back what the history tells of before the balance.
pub fn put_back(lang: Lang) -> &'static str {
    lang.pick("期初里已经算过的明细", "counted in the opening balance")
}

pub fn referrers(count: usize, lang: Lang) -> String {
    let referrers = counted(count, "referrer");
    say!(
        lang,
        "  {count} 位介绍人在档案里找不到或不止一位，姓名留在 referrer_name 列",
        "  {referrers} not found, or several of the name: kept as text in the column referrer_name"
    )
}

pub fn first_visits(count: usize, lang: Lang) -> String {
    let clients = counted(count, "client");
    say!(
        lang,
        "  {count} 位顾客的首次到店日期由预约补上",
        "  the first visit of {clients} was filled in from the book"
    )
}

/// Columns that count the rows of a sheet.
pub fn counters(headings: &[String], lang: Lang) -> String {
    let list = headings.join(lang.pick("、", ", "));
    say!(lang, "  只是给行编的号，没有导入：{list}", "  only numbers of the rows, left out: {list}")
}

/// Columns of a list of members that tell something of the client.
pub fn of_clients(headings: &[String], lang: Lang) -> String {
    let list = headings.join(lang.pick("、", ", "));
    say!(
        lang,
        "  是顾客档案里的，这里不再记一遍：{list}（salon import clients 导入）",
        "  of the client's own file, not kept here once more: {list} (salon import clients takes them)"
    )
}

/// New clients who bear a name of the register, the first of them by name and line.
pub fn namesakes(count: usize, named: &[String], lang: Lang) -> String {
    let more = if count > named.len() { lang.pick(" 等", " …") } else { "" };
    let list = named.join(lang.pick("、", ", "));
    let rows = counted(count, "new client");
    say!(
        lang,
        "  新增的有 {count} 位和档案里的顾客同名、电话不同，请看看是不是换了号码：{list}{more}",
        "  {rows} with the name of one in the register and another phone; see whether it is she with a new number: {list}{more}"
    )
}

pub fn namesake(name: &str, line: &str, lang: Lang) -> String {
    say!(lang, "{name}（第 {line} 行）", "{name} (line {line})")
}

/// Clients whose phone came with stars in it, and without another.
pub fn hidden_phones(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(
        lang,
        "  {count} 行的电话中间是星号，没有导入；请从原系统导出完整的号码，再导一次",
        "  {rows} with stars in the phone, which was left out; have the old system give whole numbers and import again"
    )
}

/// Tabs in which nothing of the kind was found.
pub fn passed_over(tabs: &[String], lang: Lang) -> String {
    let list = tabs.join(lang.pick("、", ", "));
    say!(lang, "  没有表头的工作表跳过了：{list}", "  tabs without headings were passed over: {list}")
}

/// Tabs that are hidden in the workbook.
pub fn hidden_tabs(tabs: &[String], lang: Lang) -> String {
    let list = tabs.join(lang.pick("、", ", "));
    say!(
        lang,
        "  隐藏的工作表没有读（要导入的话先取消隐藏）：{list}",
        "  hidden tabs were not read (show them to import them): {list}"
    )
}

pub fn totals(count: usize, lang: Lang) -> String {
    let rows = counted(count, "row");
    say!(lang, "  跳过 {count} 行合计", "  {rows} of totals passed over")
}

/// A group of doubts with the places of the first of them: lines, or with `of_tabs` tabs and lines. Where the cells differ, the sentence tells
/// of the first.
pub fn group(
    sentence: &str,
    count: usize,
    same: bool,
    (places, of_tabs): (&[String], bool),
    more: bool,
    lang: Lang,
) -> String {
    let (zh_more, en_more) = if more { (" 等", " …") } else { ("", "") };
    let (zh_same, en_same) = if same { ("", "") } else { ("，如", ", such as") };
    let places = match of_tabs {
        true => places.join(lang.pick("、", ", ")),
        false => {
            let (lines, line) = (places.join(" "), if count == 1 { "line" } else { "lines" });
            say!(lang, "第 {lines} 行", "{line} {lines}")
        }
    };
    say!(
        lang,
        "  {count} 行{zh_same}：{sentence}（{places}{zh_more}）",
        "  {count}{en_same}: {sentence} ({places}{en_more})"
    )
}

/// What to do about a kind of doubt, where there is a command for it.
pub fn remedy(doubt: &Doubt, lang: Lang) -> Option<&'static str> {
    match doubt {
        Doubt::UnknownStaff { .. } => Some(lang.pick(
            "先导入员工，或加 --add-missing staff（近期没出现的建为停用）",
            "import the staff first, or add --add-missing staff (inactive where no late row names them)",
        )),
        Doubt::UnknownService { .. } => Some(lang.pick(
            "先导入项目，或加 --add-missing services（近期没出现的建为停用）",
            "import the services first, or add --add-missing services (inactive where no late row names them)",
        )),
        Doubt::UnknownProduct { .. } => Some(lang.pick(
            "先导入产品，或加 --add-missing products（近期没出现的建为停用）",
            "import the products first, or add --add-missing products (inactive where no late row names them)",
        )),
        Doubt::UnknownBill { .. } => Some(lang.pick("先导入到店和销售", "import the visits and sales first")),
        Doubt::UnknownMethod { .. } => Some(lang.pick(
            "加到 salon.yaml 的 payment.methods 里，如 - {id: line-pay, name: LINE Pay, money_in: true}，或加进其中一种的 names",
            "add it to payment.methods in salon.yaml, such as - {id: line-pay, name: LINE Pay, money_in: true}, or to the names of one",
        )),
        Doubt::UnknownCard { .. } => Some(lang.pick(
            "先导入会员卡（salon import cards），用完的卡也要在表里",
            "import the cards first (salon import cards), those that are used up too",
        )),
        Doubt::SeveralCards { .. } => {
            Some(lang.pick("加上卡号或卡名那一列", "add a column with the card's number or name"))
        }
        Doubt::WalkIn { .. } => Some(lang.pick(
            "不用导入就留在那里；想留着这些记录：salon client add 散客（不写电话，不会有提醒），再导一次",
            "leave them out; or, to keep the rows: salon client add with that name and no phone, whom nothing is sent to, and import again",
        )),
        Doubt::UnknownClient { .. } => Some(lang.pick("先导入顾客档案", "import the clients first")),
        Doubt::YearMissing { .. } => Some(lang.pick(
            "把年份写进文件名、标签名或标题，如 2026年",
            "write the year into the name of the file or tab, or into a title: 2026年, 2026",
        )),
        Doubt::NamesakesOfOtherPhones { .. } => Some(lang.pick(
            "是新顾客就先导入她的档案；是老顾客就在会员号一栏写明是哪一位",
            "import her as a client first if she is new; if not, write her number beside the name",
        )),
        Doubt::SeveralClients { .. } => Some(lang.pick(
            "在电话或会员号一栏写明是哪一位，电话写末四位也行",
            "write her phone or number beside the name; the last four digits of the phone will do",
        )),
        _ => None,
    }
}

pub fn rejected_files(paths: &[String], kind: &str, lang: Lang) -> String {
    let (told, typed) = (paths.join(lang.pick("、", ", ")), paths.join(" "));
    say!(
        lang,
        "待确认的行在 {told}，原因写在第一列。改好后：salon import {kind} {typed}",
        "The rows in doubt are in {told}, with the reason in the first column. Mended: salon import {kind} {typed}"
    )
}

pub fn titles(lang: Lang) -> [&'static str; 4] {
    lang.pick(["行", "结果", "名称", "内容"], ["line", "fate", "name", "detail"])
}

pub fn fate(word: &str, lang: Lang) -> &str {
    match word {
        "new" => lang.pick("新增", "new"),
        "updated" => lang.pick("更新", "updated"),
        "unchanged" => lang.pick("不变", "unchanged"),
        "settled" => lang.pick("已改好", "mended before"),
        "joined" => lang.pick("合并", "joined"),
        "in-doubt" => lang.pick("待确认", "in doubt"),
        other => other,
    }
}

/// A cell's old and new value.
pub fn changed(column: &str, from: &str, to: &str) -> String {
    if from.is_empty() { format!("{column} → {to}") } else { format!("{column} {from} → {to}") }
}

/// Titles of the table of changed cells.
pub fn change_titles(record: &str, lang: Lang) -> [String; 4] {
    let [column, from, to] = lang.pick(["栏", "原来", "改为"], ["column", "before", "after"]);
    [record, column, from, to].map(str::to_string)
}

pub fn more_cells(count: usize, lang: Lang) -> String {
    let cells = counted(count, "cell");
    say!(lang, "… 还有 {count} 格；全部：--format csv", "… and {cells} more; all of them: --format csv")
}

pub fn more(count: usize, lang: Lang) -> String {
    say!(lang, "… 还有 {count} 行；全部：--format csv", "… and {count} more; all of them: --format csv")
}
