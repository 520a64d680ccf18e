//! What is wrong at the till, in words.

use super::quote::{as_typed, quoted};
use crate::domain::amiss::Amiss;
use crate::messages::{Lang, names};
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(amiss: &Amiss, lang: Lang) -> String {
    match amiss {
        Amiss::NotOpen { id, status } => {
            let (id, status) = (quoted(id, lang), names::word(status, lang));
            say!(lang, "预约{id}{status}，不能再记一次", "the booking {id} is {status} already")
        }
        Amiss::NotYet { id, at } => {
            let (id, day, clock) = (quoted(id, lang), at.day, at.clock());
            say!(
                lang,
                "预约{id}在 {day} {clock}，还没到那一天",
                "the booking {id} is on {day} at {clock}, which is still to come"
            )
        }
        Amiss::DoneToday { visit, next, at } => {
            let (next, day, clock) = (quoted(next, lang), at.day, at.clock());
            say!(
                lang,
                "今天的已经记成做完了（{visit}）；下一个预约{next}在 {day} {clock}，还没到那一天",
                "today's is done already ({visit}); the next booking, {next}, is on {day} at {clock}"
            )
        }
        Amiss::PayDiffers { due, paid, .. } if paid < due => {
            let short = due.minus(*paid).unwrap_or_default();
            say!(
                lang,
                "应付 {due}，付了 {paid}，还差 {short}",
                "{due} is to be paid, {paid} was: {short} short"
            )
        }
        Amiss::PayDiffers { due, paid, .. } => {
            let over = paid.minus(*due).unwrap_or_default();
            say!(
                lang,
                "应付 {due}，付了 {paid}，多了 {over}",
                "{due} is to be paid, {paid} was: {over} too much"
            )
        }
        Amiss::UnknownMethod { text, .. } => {
            let text = quoted(text, lang);
            say!(lang, "没有{text}这种付款方式", "there is no method of payment {text}")
        }
        Amiss::BadPay { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}看不出怎么付的", "{text} can't be read as a payment")
        }
        Amiss::FreeWithoutReason => say!(lang, "免单要写原因", "what is free needs a reason"),
        Amiss::HowPaid { due, .. } => {
            say!(lang, "应付 {due}，没有说怎么付", "{due} is to be paid, and nothing says how")
        }
        Amiss::NoPrice { name } => {
            let name = quoted(name, lang);
            say!(lang, "{name}没有价格", "{name} has no price")
        }
        Amiss::SharesUneven { text, total: 0 } => {
            let text = quoted(text, lang);
            say!(lang, "{text}看不出各占多少", "{text} can't be read as shares")
        }
        Amiss::SharesUneven { text, total } => {
            let text = quoted(text, lang);
            say!(lang, "{text}加起来是 {total}，不是 100", "{text} adds up to {total}, not to 100")
        }
        Amiss::AlreadyReversed { id, by } => {
            let (id, by) = (quoted(id, lang), quoted(by, lang));
            say!(lang, "{id}已经由{by}冲正过了", "{id} was reversed already, by {by}")
        }
        Amiss::IsReversal { id } => {
            let id = quoted(id, lang);
            say!(lang, "{id}本身就是一行冲正", "{id} is a reversing row itself")
        }
        Amiss::NothingOwed { who } => {
            let who = quoted(who, lang);
            say!(lang, "{who}没有欠款", "{who} owes nothing")
        }
        Amiss::DepositShort { held, asked } => {
            say!(
                lang,
                "定金只有 {held}，抵不了 {asked}",
                "the deposit is {held}, and {asked} is to be set off"
            )
        }
        Amiss::NoMoneyIn { method, .. } => {
            let method = quoted(method, lang);
            say!(
                lang,
                "{method}不是收到的钱，不能当定金",
                "{method} brings no money in, and can't be a deposit"
            )
        }
        Amiss::NoDeposit { id } => {
            let id = quoted(id, lang);
            say!(lang, "预约{id}没有要退的定金", "no deposit stands for the booking {id}")
        }
        Amiss::FormatUnfit { format, .. } => {
            say!(lang, "这里不能用 --format {format}", "--format {format} can't be used here")
        }
        Amiss::SeveralClients => {
            say!(lang, "一张单据上只能是一位顾客的", "a slip is for one client")
        }
        Amiss::SumTooLarge => say!(lang, "金额大得加不起来", "the amounts are too large to be added up"),
        Amiss::Unfit { what, .. } => super::unfit::sentence(what, lang),
        Amiss::Ahead { when } => say!(lang, "{when} 还没到", "{when} is still to come"),
        Amiss::OfAnother { id, whose } => {
            let (id, whose) = (quoted(id, lang), quoted(whose, lang));
            say!(lang, "{id}是{whose}的", "{id} is {whose}'s")
        }
        Amiss::TooFine { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}比分还细", "{text} is finer than cents")
        }
        Amiss::CountDiffers { option, given, wanted } => say!(
            lang,
            "{wanted} 样东西，{option} 写了 {given} 个数",
            "{wanted} things, and {option} has {given} amounts"
        ),
        Amiss::NoReason => say!(lang, "没有写原因", "there is no reason"),
        Amiss::BackTooMuch { left, asked } => say!(
            lang,
            "这笔收款还剩 {left}，退不了 {asked}",
            "{left} is left of this payment, and {asked} is to be given back"
        ),
        Amiss::SharesDiffer { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是加起来为 100 的份额", "{text} does not hold shares that add up to 100")
        }
        Amiss::PaidMore { charge, paid } => {
            say!(lang, "这里应付 {charge}，收款却有 {paid}", "it costs {charge}, and {paid} was paid for it")
        }
        Amiss::DoneWithoutVisit { count, imported: true } => {
            say!(
                lang,
                "从旧系统导入的预约里，{count} 个已完成的没有到店记录，这是第一个",
                "{count} done bookings of the old system have no visit; this is the first"
            )
        }
        Amiss::DoneWithoutVisit { count: 1, .. } => {
            say!(lang, "这个已完成的预约没有到店记录", "this done booking has no visit")
        }
        Amiss::DoneWithoutVisit { count, .. } => {
            say!(
                lang,
                "这个文件里有 {count} 个已完成的预约没有到店记录，这是第一个",
                "{count} done bookings of this file have no visit; this is the first"
            )
        }
        Amiss::ReversedTwice { id } => {
            let id = quoted(id, lang);
            say!(
                lang,
                "{id}已经冲正过，或者本身就是冲正",
                "{id} was reversed before, or is a reversing row itself"
            )
        }
        Amiss::PaidByAnother { what } => say!(
            lang,
            "收款记在别的顾客名下，{what} 不是她的",
            "the payment is one client's, and {what} another's"
        ),
        Amiss::NothingSold => say!(lang, "卖出的件数是 0", "no piece at all was sold"),
        Amiss::ReversalDiffers { rest } => say!(
            lang,
            "冲正的金额和原来的对不上，还差 {rest}",
            "it does not take back what stands there: {rest} is left"
        ),
        Amiss::VisitedTwice { booking } => {
            let booking = quoted(booking, lang);
            say!(lang, "预约{booking}已经有一次到店了", "the booking {booking} has a visit already")
        }
        Amiss::VisitOfLost { booking, status } => {
            let (booking, status) = (quoted(booking, lang), names::word(status, lang));
            say!(
                lang,
                "预约{booking}是「{status}」，却有这次到店",
                "the booking {booking} is “{status}”, and this visit stands for it"
            )
        }
        Amiss::MethodUnknown { method } => {
            let method = quoted(method, lang);
            say!(
                lang,
                "规则 payment.methods 里没有付款方式{method}",
                "the rule payment.methods has no method {method}"
            )
        }
    }
}

/// What to do about it.
pub fn hint(amiss: &Amiss, lang: Lang) -> String {
    match amiss {
        Amiss::NotOpen { status, .. } if *status == "no-show" => say!(
            lang,
            "爽约记错了：salon log 找到那一步，salon undo 操作号 撤销它；她来晚了：salon visit add",
            "wrongly noted: find the step by salon log and take it back by salon undo CHANGE; she came late: salon visit add"
        ),
        Amiss::NotOpen { .. } => say!(
            lang,
            "记错了就用 salon visit reverse 冲正；没有预约的用 salon visit add",
            "a wrong visit: salon visit reverse; one without a booking: salon visit add"
        ),
        Amiss::NotYet { id, .. } => {
            let id = as_typed(id);
            say!(
                lang,
                "看看编号对不对；她提前来了就先改时间再记：salon book move {id} now",
                "see whether it is the right one; if she came early, move it first: salon book move {id} now"
            )
        }
        Amiss::DoneToday { visit, next, .. } => {
            let (visit, next) = (as_typed(visit), as_typed(next));
            say!(
                lang,
                "看今天的：salon visit show {visit}；今天提前做了下一个，就先改时间：salon book move {next} now",
                "today's: salon visit show {visit}; if the next was done today, move it first: salon book move {next} now"
            )
        }
        Amiss::PayDiffers { debt: true, .. } => {
            say!(lang, "改成欠的数，或更少", "pay what is owed, or less")
        }
        Amiss::PayDiffers { due, paid, .. } if paid < due => say!(
            lang,
            "补上差额；先欠着就加 --owed；当面定的价用 --fee（产品用 --amount，卡用 --price）",
            "add what is missing; --owed leaves it as a debt; the price agreed on is --fee (a product's --amount, a card's --price)"
        ),
        Amiss::PayDiffers { .. } => say!(
            lang,
            "改成应付的数；当面定的价用 --fee（产品用 --amount，卡用 --price）",
            "pay what is due; the price agreed on is --fee (a product's --amount, a card's --price)"
        ),
        Amiss::UnknownMethod { known, .. } => {
            let known = known.join(lang.pick("、", ", "));
            say!(
                lang,
                "可以写：{known}；自己的方式加在 salon.yaml 的 payment.methods 里",
                "it is one of: {known}; your own go into payment.methods of salon.yaml"
            )
        }
        Amiss::BadPay { .. } => say!(
            lang,
            "写成 现金=100,微信=98；一种方式付全款只写方式：微信",
            "write cash=100,wechat=98; one method for all of it needs no amount: wechat"
        ),
        Amiss::FreeWithoutReason => say!(
            lang,
            "写成 --free 原因；只免一部分，或当面定价 0 元，原因写在 --note",
            "write --free REASON; for a part of it, or a fee of 0, the reason goes into --note"
        ),
        Amiss::HowPaid { due, debt: true } => {
            say!(lang, "--pay 微信={due}；只付一部分就写那一部分", "--pay wechat={due}, or less of it")
        }
        Amiss::HowPaid { due, .. } => say!(
            lang,
            "--pay 微信={due}；先欠着用 --owed；免单用 --free 原因",
            "--pay wechat={due}; --owed leaves a debt; --free REASON asks for nothing"
        ),
        Amiss::NoPrice { .. } => say!(
            lang,
            "用 --fee（产品用 --amount）写明金额，或者把价格填进项目、产品里",
            "name it by --fee (a product's by --amount), or give the service or product a price"
        ),
        Amiss::SharesUneven { .. } => say!(
            lang,
            "写成 林晓燕:60,周慧敏:40；只写名字就平分",
            "write NAME:60,NAME:40; names alone share equally"
        ),
        Amiss::AlreadyReversed { .. } | Amiss::IsReversal { .. } => say!(
            lang,
            "冲错了就用 salon undo 撤销那次操作，或重新记一行",
            "if that was wrong, salon undo takes the change back; or enter the row again"
        ),
        Amiss::NothingOwed { .. } => {
            say!(lang, "salon pay list 会列出所有欠款", "salon pay list shows all debts")
        }
        Amiss::DepositShort { .. } => say!(
            lang,
            "定金在预约时收：salon pay 顾客 --for 预约编号；取消的预约留下的，先转过来：salon pay 顾客 定金 --for 预约编号（salon pay list --deposits 列出还留着的）",
            "a deposit is taken with the booking: salon pay CLIENT --for BOOKING; what a cancelled one left is carried over by salon pay CLIENT deposit --for BOOKING (salon pay list --deposits lists what stands)"
        ),
        Amiss::NoMoneyIn { known, .. } => {
            let known = known.join(lang.pick("、", ", "));
            say!(lang, "定金可以是：{known}", "a deposit is one of: {known}")
        }
        Amiss::NoDeposit { .. } => say!(
            lang,
            "不写 --return-deposit；salon book show 编号 看它收过、退过什么",
            "leave --return-deposit out; salon book show ID tells what was paid and given back"
        ),
        Amiss::FormatUnfit { accepted, .. } => {
            say!(lang, "可以用：{accepted}", "it is one of: {accepted}")
        }
        Amiss::SeveralClients => say!(lang, "每位顾客印一张", "print one for each client"),
        Amiss::SumTooLarge => say!(lang, "看看是不是多打了几个零", "see whether some zeros are too many"),
        Amiss::Unfit { what, anyway } => super::unfit::hint(what, *anyway, lang),
        Amiss::Ahead { .. } => say!(
            lang,
            "看看年份和日期；只记已经发生的",
            "see whether day and year are right; only what has happened is put on record"
        ),
        Amiss::OfAnother { .. } => say!(
            lang,
            "看看编号对不对；替她付的，写她的名字",
            "see whether it is the right one; to pay for her, name her as the client"
        ),
        Amiss::TooFine { .. } => {
            say!(lang, "最多写两位小数", "write no more than two places")
        }
        Amiss::CountDiffers { .. } => {
            say!(lang, "按顺序各写一个，用逗号隔开：200,98", "write one for each, in their order: 200,98")
        }
        Amiss::NoReason => say!(lang, "写成 --why 原因", "write --why REASON"),
        Amiss::BackTooMuch { .. } => say!(
            lang,
            "salon pay list --for 顾客 会列出她付过、退过什么",
            "salon pay list --for CLIENT shows what she paid and was given back"
        ),
        Amiss::SharesDiffer { .. } => say!(
            lang,
            "写成员工编号和百分数：t9x2b7qa 60;t4k8w2kd 40",
            "write ids of staff with percents: t9x2b7qa 60;t4k8w2kd 40"
        ),
        Amiss::PaidMore { .. } => say!(
            lang,
            "看看是不是收款记了两遍；多收的退给她：salon pay back 收款编号 --amount 金额 --why 原因",
            "see whether a payment was entered twice; give back what is too much: salon pay back ID --amount N --why REASON"
        ),
        Amiss::DoneWithoutVisit { imported: true, .. } => say!(
            lang,
            "可以不管；有到店或消费明细的表，就用 salon import visits 导进来",
            "nothing needs to be done; if there is a sheet of visits, salon import visits brings it in"
        ),
        Amiss::DoneWithoutVisit { .. } => say!(
            lang,
            "收了钱没记的用 salon visit add 补上",
            "what was paid and not entered comes in by salon visit add"
        ),
        Amiss::ReversedTwice { .. } => say!(
            lang,
            "删掉多出来的那行冲正，或清空它的 reverses",
            "delete the reversing row that is too many, or clear its reverses"
        ),
        Amiss::PaidByAnother { .. } => say!(
            lang,
            "把收款的 client 改成那次到店、那笔销售的顾客；写错的是 for，就改 for",
            "make the payment's client that of the visit or sale; or mend what it is for"
        ),
        Amiss::NothingSold => say!(
            lang,
            "改成卖出的件数；没有卖就冲正：salon sale reverse 编号 --why 原因",
            "put in how many were sold; if none was: salon sale reverse ID --why REASON"
        ),
        Amiss::ReversalDiffers { .. } => say!(
            lang,
            "把冲正那一行的金额改成原来的负数",
            "give the reversing row the amount of the other, with a minus"
        ),
        Amiss::VisitedTwice { .. } => say!(
            lang,
            "同一次记了两遍就冲正一遍：salon visit reverse 编号 --why 原因；确实是两次就清空它的 booking",
            "entered twice: salon visit reverse ID --why REASON; if they were two, clear its booking"
        ),
        Amiss::VisitOfLost { .. } => say!(
            lang,
            "她来了就把预约的 status 改成 done；没来就 salon visit reverse 编号 --why 原因",
            "if she came, make the booking's status done; if not: salon visit reverse ID --why REASON"
        ),
        Amiss::MethodUnknown { .. } => say!(
            lang,
            "改成规则里的编号，或在 salon.yaml 的 payment.methods 里加上它",
            "put in the id of a known one, or add yours to payment.methods in salon.yaml"
        ),
    }
}

#[cfg(test)]
pub fn every_amiss() -> Vec<Amiss> {
    use crate::domain::day::Moment;
    use crate::domain::money::Money;
    use crate::domain::unfit::Unfit;
    let id = || "b2611-7k3fq2m".to_string();
    let text = || "王芳:60".to_string();
    vec![
        Amiss::NotOpen { id: id(), status: "done" },
        Amiss::NotYet { id: id(), at: Moment::parse("2026-11-22T14:00").unwrap_or_else(|| unreachable!()) },
        Amiss::DoneToday {
            visit: id(),
            next: id(),
            at: Moment::parse("2026-11-22T14:00").unwrap_or_else(|| unreachable!()),
        },
        Amiss::PayDiffers { debt: false, due: Money(29800), paid: Money(10000) },
        Amiss::UnknownMethod { text: text(), known: vec!["cash".into(), "wechat".into()] },
        Amiss::BadPay { text: text() },
        Amiss::FreeWithoutReason,
        Amiss::HowPaid { debt: false, due: Money(29800) },
        Amiss::NoPrice { name: text() },
        Amiss::SharesUneven { text: text(), total: 60 },
        Amiss::AlreadyReversed { id: id(), by: id() },
        Amiss::IsReversal { id: id() },
        Amiss::NothingOwed { who: text() },
        Amiss::DepositShort { held: Money(0), asked: Money(10000) },
        Amiss::NoMoneyIn { method: text(), known: vec!["cash".into(), "wechat".into()] },
        Amiss::NoDeposit { id: id() },
        Amiss::FormatUnfit { format: "html", accepted: "text, table" },
        Amiss::SeveralClients,
        Amiss::SumTooLarge,
        Amiss::Unfit { what: Unfit::StaffLeft { name: text() }, anyway: true },
        Amiss::Unfit { what: Unfit::NoSkill { staff: text(), service: text() }, anyway: true },
        Amiss::Unfit { what: Unfit::NotOffered { name: text() }, anyway: false },
        Amiss::Unfit { what: Unfit::NoCard { client: text(), method: text() }, anyway: true },
        Amiss::Ahead { when: "2026-12-01".into() },
        Amiss::OfAnother { id: id(), whose: text() },
        Amiss::TooFine { text: "12.345".into() },
        Amiss::CountDiffers { option: "--fee", given: 1, wanted: 2 },
        Amiss::NoReason,
        Amiss::BackTooMuch { left: Money(100), asked: Money(200) },
        Amiss::SharesDiffer { text: text() },
        Amiss::PaidMore { charge: Money(29800), paid: Money(30000) },
        Amiss::DoneWithoutVisit { count: 3, imported: false },
        Amiss::ReversedTwice { id: id() },
        Amiss::PaidByAnother { what: id() },
        Amiss::NothingSold,
        Amiss::ReversalDiffers { rest: Money(12800) },
        Amiss::VisitedTwice { booking: id() },
        Amiss::VisitOfLost { booking: id(), status: "cancelled" },
        Amiss::MethodUnknown { method: text() },
    ]
}
