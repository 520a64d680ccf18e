//! The reference of the data format, `docs/format.md`, made from the schema, so that it can't
//! tell anything else than what is read and written.

use super::complaint::names::among;
use super::{Lang, names};
use crate::domain::id::Kind;
use crate::domain::schema::{Cell, Column, TABLES, Table, table_of};
use std::fmt::Write;

/// The whole text of `docs/format.md`.
pub fn reference() -> String {
    let mut out = String::from(HEAD);
    out.push_str(TABLES_HEAD);
    for table in TABLES {
        push_table(&mut out, table);
    }
    out.push_str(CELLS);
    out.push_str(DOCUMENTS);
    out.push_str(KEPT);
    out
}

/// Where the table is kept, and what a row of it is.
fn about(table: &str) -> [&'static str; 2] {
    match table {
        "clients" => ["顾客登记册，一位顾客一行。", "The register: a row for each client."],
        "services" => ["店里做的项目，一个项目一行。", "What the shop offers: a row for each service."],
        "staff" => ["员工，一人一行。", "Who works here: a row for each person."],
        "bookings" => [
            "预约，按预约当天的月份分文件；一次做几个项目就写几行。",
            "Bookings, by the month of the appointment; several services of one visit are several rows.",
        ],
        "products" => ["卖的产品，一种产品一行。", "What the shop sells: a row for each product."],
        "prices" => [
            "项目的会员价、体验价、团购价，一种价一行，可以有起止日期。",
            "Other prices of services, like for members, a trial or a voucher, with the days on which they hold.",
        ],
        "rooms" => ["房间和仪器，一间或一台一行。", "Rooms and equipment: a row for each."],
        "closures" => [
            "店休的日子，和调休照常开门的日子。",
            "Days on which the shop is closed, or open although it is usually closed.",
        ],
        "roster" => [
            "某人某天的班次，盖过员工表里每周的班次；没有行就按每周的来。按月分文件。",
            "Who works when on a day, in the place of her weekly hours; a day without a row is as usual. By month.",
        ],
        "booking-changes" => [
            "每个预约的经过：谁在什么时候改了什么、为什么。按预约编号里的月份分文件。",
            "The story of every booking: who changed what, when and why. By the month in the booking's id.",
        ],
        "waiting" => [
            "候补：想来而暂时排不上的顾客，一位一行。",
            "Who waits for a time: a row for each client and service.",
        ],
        "sales" => [
            "卖出的产品，按月分文件；写错了加一行冲正，不改旧行。",
            "What was sold, by month; a mistake is reversed by a further row.",
        ],
        "payments" => [
            "收的每一笔钱和划的每一次卡，按月分文件；退款是负数。",
            "Every payment, by method and month; what is given back is negative.",
        ],
        "debts" => [
            "用 salon 之前欠下的，一笔一行：从旧名单导入，或用 pay owe 记；还的钱在 payments 里。",
            "What clients owed before the shop came to salon, a row a debt: imported, or noted by pay owe; what was paid of it stands in payments.",
        ],
        "closings" => [
            "每天打烊时的日结，一天一行；再结一次就改这一行。",
            "The till at the end of each day, a row a day; closed again, the row changes.",
        ],
        "points" => [
            "积分的每一次得到和用掉，按月分文件；余额就是这些行算出来的，写错了加一行，不改旧行。",
            "What was earned and spent in points, by month. A balance follows from these rows; a mistake is mended by a further row.",
        ],
        "visits" => [
            "到店做过的护理，按到店的月份分文件；写错了加一行冲正，不改旧行。",
            "What was done, by the month of the visit; a mistake is reversed by a further row.",
        ],
        "messages" => [
            "提醒和祝福的发送记录，按时间的月份分文件；有了记录，同一条就不再列出，发送失败的除外。",
            "What was done about reminders, by month; a task with a row here is not listed again, unless sending failed.",
        ],
        "stops" => [
            "回了退订、又不在顾客名单里的号码：以后谁用这个号码都不发；顾客自己的退订记在她的联系许可里。",
            "Numbers that opted out and that no client has: nothing is sent to whoever has one later. What a client withdrew stands with her consent.",
        ],
        "followups" => [
            "打过的回访，按时间的月份分文件；一通电话一行，问了几件事就有几个任务键。",
            "The calls that were made, by month: a row a call, with a key for each thing that it was about.",
        ],
        "complaints" => [
            "投诉，按投诉时间的月份分文件；回访里问出的不良反应也在这里。",
            "What clients complained of, by the month in which they did; bad reactions that a call brought up too.",
        ],
        "complaint-notes" => [
            "投诉的每一步：备注、状态、更正、上报，按投诉编号里的月份分文件；只加行，不改旧行。",
            "Every step of a complaint: notes, states, corrections, escalations, by the month in the complaint's id. Rows are added, never changed.",
        ],
        "card-types" => [
            "店里卖的卡项，一种一行；卖出的卡记着当时的内容，改这里不动旧卡。",
            "The kinds of card that the shop sells, a row each; a card keeps what it was sold with.",
        ],
        "cards" => [
            "卖出的卡，一张一行：卖的时候有什么、现在是谁的。剩多少从 card-uses 算出来，不写在这里。",
            "The cards that were sold: what each began with, and whose it is. What is left follows from card-uses.",
        ],
        "card-uses" => [
            "卡的每一次使用、充值、赠送、停卡、转卡、退卡，按月分文件；写错了加一行冲正，不改旧行。卡的余额就是卡上的数加这些行。",
            "What became of cards, by month: used, topped up, frozen, refunded. What is left is the card's own figure and these rows; a mistake is reversed by a further row.",
        ],
        "feedback" => [
            "反馈：打了几分、说了什么、怎么答复的。按说的月份分文件；匿名的 client 空着。",
            "What clients think: marks, words, and what was answered, by the month in which it was said. client is blank where it is anonymous.",
        ],
        "improvements" => [
            "改进事项：要改进什么、谁负责、哪天到期；做完了才有 done_at。",
            "What is to be done better, by whom, until when; done_at is filled in when it is done.",
        ],
        "agreements" => [
            "服务协议的各个版本。到店或购买那天生效的一份说了算；没写天数的按规则 guarantee。",
            "The versions of the shop's agreement. The one in force on the day of a visit or sale counts; days that it does not name are those of the rule guarantee.",
        ],
        "coupons" => [
            "发给顾客的优惠券，一张一行；用了就填 used_at 和 used_for。",
            "The coupons that clients have, a row each; used_at and used_for are filled in when one is used.",
        ],
        "rewards" => [
            "积分能换的礼品；换一份，stock 少一份。",
            "What points are redeemed for; each redemption makes stock smaller.",
        ],
        "tier-changes" => [
            "每一次等级变更：从、到、为什么、到哪天；现在的等级在顾客档案里。",
            "Every change of a tier: from, to, why, until when; the tier itself stands with the client.",
        ],
        _ => ["", ""],
    }
}

fn push_table(out: &mut String, table: &Table) {
    let (zh, en) = (names::table(table.name, Lang::Zh), names::table(table.name, Lang::En));
    let file = match table.monthly() {
        true => format!("{}/2026-11.csv", table.name),
        false => format!("{}.csv", table.name),
    };
    let [about_zh, about_en] = about(table.name);
    let letter = table
        .kind
        .map(|kind| format!(" 编号以 `{kind}` 开头。 Ids begin with `{kind}`."))
        .unwrap_or_default();
    let _ = write!(out, "\n### {zh} · {en}: `{file}`\n\n{about_zh} {about_en}{letter}\n\n");
    out.push_str("| 列 column | 内容 cell | 必填 required | 含义 | meaning |\n|---|---|---|---|---|\n");
    for column in table.columns {
        push_column(out, column);
    }
}

fn push_column(out: &mut String, column: &Column) {
    let required = if column.required { "是 yes" } else { "" };
    let [zh, en] = column.meaning;
    let cells = [&cell(&column.cell), required, zh, en].map(|text| text.replace('|', "\\|")).join(" | ");
    let _ = writeln!(out, "| `{}` | {cells} |", column.name);
}

/// What a cell may hold, Chinese and English.
fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Id => "[编号 id](#ids)".to_string(),
        Cell::Text => "文字 text".to_string(),
        Cell::Phone => "[电话 phone](#phones)".to_string(),
        Cell::Phones => "几个[电话 phones](#phones)，`;`".to_string(),
        Cell::Day => "[日期 day](#moments)".to_string(),
        Cell::Moment => "[时刻 moment](#moments)".to_string(),
        Cell::Birthday => "[生日 birthday](#birthdays)".to_string(),
        Cell::Money => "[金额 money](#money)".to_string(),
        Cell::Minutes => "分钟 minutes, 0 to 1440".to_string(),
        Cell::Points => "整数 whole number, < 0: 用掉的 spent".to_string(),
        Cell::Count => "整数 whole number, ≥ 0".to_string(),
        Cell::YesNo(true) => "`yes` / `no`，空着 blank = `yes`".to_string(),
        Cell::YesNo(false) => "`yes` / `no`，空着 blank = `no`".to_string(),
        Cell::Choice(words) => {
            let told = |word: &&'static str| format!("`{word}` {}", among(words, word, Lang::Zh));
            words.iter().map(told).collect::<Vec<_>>().join("，")
        }
        Cell::Reference(kind) => format!("编号 id → `{}`", target(*kind)),
        Cell::References(kind) => format!("几个编号 ids → `{}`，`;`", target(*kind)),
        Cell::List => "几个词 words，`;`".to_string(),
        Cell::Spans => "时段 spans of a day: `10:00-14:00;15:00-18:30`".to_string(),
        Cell::ReferenceAmong(kinds) => {
            let tables: Vec<String> = kinds
                .iter()
                .map(|kind| target(*kind))
                .filter(|name| !name.is_empty())
                .map(|name| format!("`{name}`"))
                .collect();
            format!("编号 id → {}", tables.join(", "))
        }
        Cell::Hours => "[每周时间 hours](#hours)".to_string(),
        Cell::Consent => "[联系许可 consent](#consent)".to_string(),
        Cell::Shares(kind) => format!("编号和份额 ids with percent → `{}`，`;`", target(*kind)),
        Cell::Key => "[任务键 task's key](#keys)".to_string(),
    }
}

fn target(kind: Kind) -> &'static str {
    table_of(kind).map_or("", |table| table.name)
}

const HEAD: &str = "\
# 数据格式 · The data format

<!-- 由 src/messages/format.rs 生成，请勿手改：SALON_UPDATE=1 cargo test --test docs
     Made by src/messages/format.rs: run SALON_UPDATE=1 cargo test --test docs instead of editing. -->

店里的全部数据就是一个目录里的 CSV 和 YAML 文件，没有别的数据库。可以用任何编辑器、表格软件或脚本查看和修改；
salon 只改它要改的格子，不认识的列、设置和注释都原样保留。

All data of a salon is a directory of CSV and YAML files; there is no other database. Read and change
them with any editor, spreadsheet or script: salon touches only the cells that it means to change, and
keeps columns, settings and comments that it does not know.

## 目录 · The directory

| 文件 file | 内容 | what it holds |
|---|---|---|
| `salon.yaml` | 店铺设置和规则，第一行 `format: 1` | the shop and its rules; begins with `format: 1` |
| `clients.csv` `services.csv` `products.csv` `prices.csv` | 顾客、项目、产品、别的价格 | clients, services, products, other prices |
| `staff.csv` `rooms.csv` `closures.csv` `waiting.csv` | 员工、房间和仪器、店休、候补 | staff, rooms and equipment, closures, who waits |
| `bookings/2026-11.csv` | 预约，每月一个文件 | bookings, a file a month |
| `booking-changes/2026-11.csv` | 预约的经过，按预约编号里的月份 | what became of bookings, by the month in their ids |
| `roster/2026-11.csv` | 排班，每月一个文件 | the roster, a file a month |
| `visits/2026-11.csv` `sales/` `payments/` | 到店、卖出、收款，每月一个文件 | visits, sales, payments, a file a month |
| `points/2026-11.csv` | 积分，每月一个文件 | points, a file a month |
| `card-types.csv` `cards.csv` `card-uses/2026-11.csv` | 卡项、卖出的卡、卡的使用（每月一个文件） | kinds of card, cards that were sold, what became of them (a file a month) |
| `rewards.csv` `tier-changes.csv` | 积分礼品、等级经过 | rewards, changes of tiers |
| `messages/2026-11.csv` | 消息记录，每月一个文件 | messages, a file a month |
| `followups/2026-11.csv` `complaints/` | 回访、投诉，每月一个文件 | calls, complaints, a file a month |
| `dossiers/<client-id>.yaml` | [详细档案](#dossiers)：健康、偏好、皮肤检测、护理方案 | [dossiers](#dossiers): health, preferences, skin analyses, care plans |
| `imports/<kind>.csv` | 导入时每一行上次的内容 | what each imported row said last time |
| `log/2026-11.jsonl` | 操作记录，每次修改一行 | the log: a line for every change |
| `conflicts.csv` | 和手工修改撞上的行，等人处理 | rows that met an edit by hand, to be settled |
| `.salon/` | 锁、未写完的修改、上次看到的行数 | lock, unfinished change, what was last seen |

其他文件 salon 不读也不动，`salon check` 会提一句。文件权限是 600，目录是 700。

Other files are neither read nor touched; `salon check` mentions them. Files have mode 600, directories 700.

## 读写规则 · How files are read and written

- **编码 encoding**：UTF-8，行尾是换行符 LF。表格软件留下的 BOM 和 CRLF 读得懂，并在那个文件里保留。
  UTF-8 with LF; a BOM and CRLF that a spreadsheet left are read, and kept in that file.
- **表头 heading**：第一行是英文列名，先后随意。必须有 `id` 和所有必填的列，其余可以没有，用到时自动加上。
  The first row names the columns, in any order. `id` and the required ones must be there; others are added when they are needed.
- **自己的列 columns of your own**：随便加，salon 原样保留。
  Add as many as you like; salon keeps them as they are.
- **引号 quotes**：格子里有逗号、双引号或换行时，整格用英文双引号括起来，里面的双引号写两个。
  A cell with a comma, a double quote or a line break stands in double quotes; a double quote in it is written twice.
- **空行 blank lines** 跳过，也保留。 Blank lines are passed over, and kept.
- **大小 sizes**：一格最多 64 KiB，一个文件 256 MiB，一份 YAML 1 MiB。
  A cell has at most 64 KiB, a file 256 MiB, a YAML document 1 MiB.
- **错误 mistakes**：读不出来的内容会指明文件、行、列，并且在改好之前不写入。`salon check` 一次列出全部。
  What can't be read is told with file, line and column, and nothing is written until it is mended. `salon check` lists everything.
";

const TABLES_HEAD: &str = "
## 表 · The tables
";

const CELLS: &str = "
## 格子里写什么 · What cells hold

<a id=\"ids\"></a>
### 编号 · Ids

一个表示种类的字母加七个随机字符：`c7k3fq2m`。字符取自 `0-9` 和不含 i、l、o、u 的小写字母。按月存放的记录还带月份：`b2611-7k3fq2m`
是 2026 年 11 月开始的预约。读取时接受任何由字母、数字、连字符组成、不超过 40 个字符的编号。手工加的行可以空着编号，下次保存时自动补上。
`number` 是原系统的编号，任意文字。

A letter for the kind and seven random characters: `c7k3fq2m`, out of `0-9` and the lower-case letters without i, l, o, u. Records kept
by month carry it: `b2611-7k3fq2m` is a booking that began in November 2026. Any id of letters, digits and hyphens up to 40 characters
is read. A row added by hand may leave its id blank and gets one at the next write. `number` is the old system's number, any text.

<a id=\"moments\"></a>
### 日期和时刻 · Days and moments

日期 `2026-11-21`，时刻 `2026-11-21T14:30`，都是本店当地时间（时区在 `salon.yaml`），二十四小时制，精确到分钟。名为 `at`、`start` 或以 `_at` 结尾的列是时刻。

A day is `2026-11-21`, a moment `2026-11-21T14:30`: the shop's local time (its zone is in `salon.yaml`), exact to the minute.
The columns `at`, `start` and those that end with `_at` hold moments.

<a id=\"phones\"></a>
### 电话 · Phones

只写数字：手机 `13800138000`，座机带区号 `0755-88123456`，分机 `0755-88123456-801`，境外带国家号 `+85291234567`。
屏幕和导出里显示为 `138****8000`，加 `--reveal` 才显示全号。

Digits: a mobile `13800138000`, a landline with its area code `0755-88123456`, an extension `0755-88123456-801`, abroad
`+85291234567`. Shown as `138****8000` everywhere unless `--reveal` is given.

<a id=\"money\"></a>
### 金额 · Money

十进制数字，单位元，两位小数，第三位四舍五入：`128`、`128.50`、`-30.00`。不写 ¥ 和千分位逗号。

Decimal text in yuan with two places, a third one rounded half up: `128`, `128.50`, `-30.00`. No currency sign and no commas.

<a id=\"birthdays\"></a>
### 生日 · Birthdays

| 写法 form | 含义 | meaning |
|---|---|---|
| `1988-05-12` | 公历 | solar |
| `solar:05-12` | 公历，年份不详 | solar, year unknown |
| `lunar:1988-08-15` | 农历（1900 至 2100 年） | lunar, 1900 to 2100 |
| `lunar:08-15` | 农历，年份不详 | lunar, year unknown |
| `lunar:1987-06L-15` | 农历闰六月 | lunar, leap month |

<a id=\"hours\"></a>
### 每周时间 · Hours of a week

`1-5 10:00-21:00;6,7 09:30-22:00`：先写星期（1 是周一，7 是周日），再写时段，几段用分号隔开；可以写到 `24:00`。

Weekdays (1 is Monday, 7 Sunday), a space and a span of time, parts separated by semicolons; a span may end at `24:00`.

<a id=\"consent\"></a>
### 联系许可 · Consent

`sms+2024-03-05 wechat-2026-01-02`：渠道、`+` 同意或 `-` 撤回、日期，几条之间空一格，以最近的一条为准。渠道有 `wechat` 微信、`sms` 短信、
`phone` 电话、`email` 邮件；`contact` 指全部联系，当天撤回全部的优先；`health` 健康信息、`photo` 照片另外记。没写就是不知道，能不能联系由规则
`unknown_consent` 决定；撤回了就一定不联系。

A channel, `+` for given or `-` for withdrawn, and the day; several are separated by spaces, and the latest decides. Channels are
`wechat`, `sms`, `phone`, `email`; `contact` stands for all of them, and its withdrawal wins on its day; `health` and `photo` are kept
apart. Blank is unknown, which the rule `unknown_consent` allows or not; a withdrawal always forbids.

### 几个词 · Lists

用英文分号 `;` 隔开；读取时中文的 `；` 和 `、` 也认。 Separated by `;`; `；` and `、` are read too.

<a id=\"keys\"></a>
### 任务键 · Keys of tasks

`规则/记录/场次`：`appointment-1d/b2611-7k3fq2m/2026-11-22T14:00`、`birthday-card/c7k3fq2m/2026`。提醒不存放，每次由记录和规则算出来；
做过的事记在 `messages`，打过的电话记在 `followups`，靠任务键对上。预约改了时间，就是新的键。

`rule/record/occurrence`. Reminders are not stored: they follow from records and rules each time. What was done stands in
`messages`, and calls in `followups`, under the key. A moved booking makes a new key.
";

const DOCUMENTS: &str = "
## salon.yaml

店铺设置盖在内置的默认规则之上：同名的设置逐项替换，带 `id` 的规则按 `id` 对上，其他列表整个替换，`off: true` 去掉一条规则。只写和默认不同的就行，
空文件也能用。`salon rules` 列出生效的设置和它们的出处。

The shop's settings are laid over the rules that come with salon: key by key, lists of rules by their `id`, other lists as a whole;
`off: true` removes a rule. Write only what differs; an empty file works. `salon rules` prints what is in force and where it stands.

```yaml
format: 1
shop:
  name: 美丽人生
  hours: \"1-5 10:00-21:00;6,7 09:30-22:00\"
reminders:
  - id: appointment-2h
    off: true
```

<a id=\"dossiers\"></a>
## 详细档案 · Dossiers: `dossiers/<client-id>.yaml`

只给需要的顾客，一人一份，随便手写。每一项都可以没有；不认识的设置、注释、次序和空行，`salon` 的任何命令都不动：它只加行，或者换掉一个值。
健康信息只有在 `clients.consent` 里有 `health+日期` 时才由 `salon client health` 记下。

Only for clients who have one; write in it what you like. Everything may be left out; settings that salon does not know, comments, order
and blank lines stay under every command: it adds lines, or replaces one value. `salon client health` notes health data only where
`clients.consent` has `health+DAY`.

```yaml
# 许美玲
health:
  allergies: [果酸]
  conditions: [血压偏高]
  medication: []
  pregnant_until: 2027-03-01      # 到这一天为止按怀孕对待 · to be taken for pregnant until then
preferences:
  likes: [靠窗]
  dislikes: [推销]
  habits: [周末下午来]
  needs: [补水]
analyses:                         # 皮肤检测，一次一项 · skin analyses
  - on: 2026-09-10
    type: dry                     # dry 干性, oily 油性, combination 混合性, normal 中性, sensitive 敏感性
    findings: [缺水, 细纹]
    by: 林晓燕
    note: 防晒要再讲一遍
plans:                            # 护理方案；同时有几个时，后开始的算数 · care plans: the one that began last holds
  - from: 2026-09-10
    until: 2027-09-09
    goal: 半年内把水补足
    items:
      - service: 水光补水护理     # 名称、编号或原编号；产品写 product · by name, number or id; `product` for a product
        technique: 手法放轻
        every_days: 28
        times: 6
        follow_up_on: 2026-12-10
        state: active             # active 进行中（默认 default）, done 做完, stopped 停了
    year:                         # 月份和要做的 · months, and what is meant for them
      3: 防晒
      11: 补水
```
";

const KEPT: &str = "
## salon 自己的文件 · Files that salon keeps for itself

- `imports/<kind>.csv`：每一行按原编号（没有编号时按关键格子的校验码）记着对应的记录编号，和上次每一格的校验码。和上次一样的格子不算新消息，
  所以同一个表导入两次不会有变化，手工改正的内容也不会被旧表冲掉。`?` 开头的是待确认的行，改好导入之后才有记录编号。
  For each row of an old sheet, by its number or a hash: the record's id and a hash of each cell as it was last seen. Only a cell that
  differs from last time is news, so the same sheet twice changes nothing, and a correction by hand is not undone by it. A key with `?` is
  that of a row in doubt, which has a record once it came in mended.
- `log/2026-11.jsonl`：每行一次修改，`{\"entry\": …, \"sum\": …}`：编号、时间、谁、哪个命令、修改前后的行，`sum` 是校验码。修改很多行时，明细在
  `log/imports/<change>.csv`（`file,sign,id,hash,old`）。`salon log` 查看，`salon undo` 撤销。
  A change a line: id, moment, who, command, rows before and after, and a check sum. Where the rows are many they stand in
  `log/imports/<change>.csv`. `salon log` shows it, `salon undo` takes a change back.
- `conflicts.csv`（`change,file,id,ours`）：salon 要写的行碰上了同时手工改过的行，手工的留在表里，salon 的放在这里。处理完就删掉那一行。
  Rows that salon meant to write and that a hand had changed at the same time; the hand's stand in the table. Delete a row once it is settled.
- `.salon/`：`lock` 锁，`journal` 没写完的修改（下一个命令会写完），`seen` 上次看到的行数。不进 git，不用备份。
  `lock`; `journal`, a change that the next command finishes; `seen`, how many rows were last seen. Not in git, no need to back it up.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_tells_of_every_table_and_column() {
        let text = reference();
        for table in TABLES {
            assert!(about(table.name).iter().all(|about| !about.is_empty()), "{}", table.name);
            for column in table.columns {
                assert!(text.contains(&format!("| `{}` | ", column.name)), "{}", column.name);
                if let Cell::Reference(kind) | Cell::References(kind) | Cell::Shares(kind) = column.cell {
                    assert!(!target(kind).is_empty(), "{}", column.name);
                }
            }
        }
    }

    #[test]
    fn every_link_has_its_target() {
        let text = reference();
        for link in text.split("(#").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(text.contains(&format!("<a id=\"{link}\"></a>")), "{link}");
        }
    }

    #[test]
    fn the_example_of_a_dossier_says_what_it_shows() {
        use crate::domain::dossier::{ITEM_STATE, SKIN};
        assert!(SKIN.iter().chain(ITEM_STATE).all(|word| DOCUMENTS.contains(word)));
    }

    #[test]
    fn the_example_of_the_settings_names_rules_that_exist() {
        let rules = crate::domain::rule::DEFAULT;
        assert!(DOCUMENTS.contains("appointment-2h") && rules.contains("id: appointment-2h"));
    }
}
