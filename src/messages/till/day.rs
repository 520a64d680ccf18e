//! The words of a day's closing.

use crate::domain::money::Money;
use crate::domain::till::closed::Figure;
use crate::messages::Lang;
use crate::say;

pub fn title(day: &str, lang: Lang) -> String {
    say!(lang, "{day} 日结", "The till of {day}")
}

pub fn money_in(lang: Lang) -> &'static str {
    lang.pick("实收", "Money in")
}

pub fn consumption(lang: Lang) -> &'static str {
    lang.pick("耗卡（不是收到的钱）", "Consumption (no money)")
}

pub fn set_off(lang: Lang) -> &'static str {
    lang.pick("抵扣和免单", "Set off and free")
}

pub fn total(lang: Lang) -> &'static str {
    lang.pick("合计", "total")
}

pub fn refunded(amount: Money, lang: Lang) -> String {
    say!(lang, "其中退 {amount}", "of it given back {amount}")
}

pub fn visits(count: i64, clients: usize, fees: Money, lang: Lang) -> String {
    let (person, service) =
        (["client", "clients"][usize::from(clients != 1)], ["service", "services"][usize::from(count != 1)]);
    say!(
        lang,
        "到店：{clients} 位顾客，{count} 个项目，应收 {fees}",
        "Visits: {clients} {person}, {count} {service}, {fees} charged"
    )
}

pub fn sales(count: i64, pieces: i64, amount: Money, lang: Lang) -> String {
    say!(
        lang,
        "销售：{count} 笔，{pieces} 件，应收 {amount}",
        "Sales: {count}, {pieces} pieces, {amount} charged"
    )
}

pub fn refunds(count: usize, amount: Money, lang: Lang) -> String {
    say!(lang, "退款：{count} 笔，{amount}", "Given back: {count}, {amount}")
}

/// Money that came in for something else than the day's visits and sales; none where there was none.
pub fn besides([cards, earlier, deposits]: [Money; 3], lang: Lang) -> Option<String> {
    let parts = [
        (cards, lang.pick("开卡和充值", "cards")),
        (earlier, lang.pick("以前的账", "earlier days")),
        (deposits, lang.pick("定金", "deposits")),
    ];
    let told = parts.into_iter().filter(|(sum, _)| *sum != Money::NONE);
    let told: Vec<String> = told.map(|(sum, what)| format!("{what} {sum}")).collect();
    let told = (!told.is_empty()).then(|| told.join(lang.pick("，", ", ")));
    told.map(|told| say!(lang, "实收里另有：{told}", "Money in for something else: {told}"))
}

/// Visits and sales that were taken back on the day: they are off these figures.
pub fn reversals(count: usize, lang: Lang) -> String {
    say!(lang, "冲正：{count} 笔，已从上面减去", "Reversed: {count}, which are off the figures above")
}

/// Those of earlier days among them.
pub fn reversed_earlier(count: usize, charged: Money, lang: Lang) -> String {
    let verb = ["is", "are"][usize::from(count != 1)];
    say!(
        lang,
        "  其中 {count} 笔是以前的日子做的（原应收 {charged}），只减金额，不减当天的项目数和件数",
        "  {count} of them {verb} of earlier days ({charged} had been charged): off the amounts, but off no count of this day"
    )
}

pub fn left_over(lang: Lang) -> &'static str {
    lang.pick("没用完的定金", "Deposits not used up")
}

pub fn owed(lang: Lang) -> &'static str {
    lang.pick("当天欠款", "Owed of the day")
}

pub fn unfinished(count: usize, lang: Lang) -> String {
    say!(lang, "还没结束的预约：{count}", "Bookings not finished: {count}")
}

pub fn unfinished_hint(lang: Lang) -> &'static str {
    lang.pick(
        "做完的：salon book done 编号；没来的：salon book no-show 编号",
        "done: salon book done ID; who did not come: salon book no-show ID",
    )
}

pub fn expected(cash: Money, float: Money, lang: Lang) -> String {
    match float {
        Money::NONE => say!(lang, "应有现金：{cash}", "Cash expected: {cash}"),
        float => say!(
            lang,
            "应有现金：{cash}（含备用金 {float}）",
            "Cash expected: {cash} (with the float of {float})"
        ),
    }
}

pub fn counted(counted: Money, difference: Money, lang: Lang) -> String {
    let size = Money(difference.0.saturating_abs());
    match difference.cmp(&Money::NONE) {
        std::cmp::Ordering::Equal => {
            say!(lang, "点出现金：{counted}，对上了", "Cash counted: {counted}, as expected")
        }
        std::cmp::Ordering::Less => {
            say!(lang, "点出现金：{counted}，少了 {size}", "Cash counted: {counted}, {size} missing")
        }
        std::cmp::Ordering::Greater => {
            say!(lang, "点出现金：{counted}，多了 {size}", "Cash counted: {counted}, {size} too much")
        }
    }
}

pub fn closed(lang: Lang) -> &'static str {
    lang.pick("已日结。", "Closed.")
}

pub fn closed_again(at: &str, by: &str, lang: Lang) -> String {
    let by = match by.is_empty() {
        true => String::new(),
        false => say!(lang, "，{by}", " by {by}"),
    };
    say!(
        lang,
        "这一天已经结过（{at}{by}），已改成这一次的。",
        "The day was closed before ({at}{by}); it is as now."
    )
}

pub fn closed_as_before(at: &str, lang: Lang) -> String {
    say!(
        lang,
        "这一天已经结过（{at}），账没有变化。",
        "The day was closed before ({at}), and nothing has changed."
    )
}

pub fn closed_at(at: &str, by: &str, lang: Lang) -> String {
    let by = match by.is_empty() {
        true => String::new(),
        false => say!(lang, "，{by}", " by {by}"),
    };
    say!(lang, "已日结（{at}{by}）。", "Closed ({at}{by}).")
}

pub fn not_closed(lang: Lang) -> &'static str {
    lang.pick("还没有日结。", "Not closed yet.")
}

pub fn changed_since(day: &str, lang: Lang) -> String {
    say!(
        lang,
        "日结以后账又变了，核对后再结一次：salon day close {day}",
        "The till has changed since it was closed; look at it, then close it again: salon day close {day}"
    )
}

pub fn figure(figure: &Figure, lang: Lang) -> &'static str {
    match figure {
        Figure::Method(_) => "",
        Figure::Visits => lang.pick("项目数", "services"),
        Figure::Fees => lang.pick("护理应收", "charged for services"),
        Figure::Sales => lang.pick("销售笔数", "sales"),
        Figure::Sold => lang.pick("销售应收", "charged for sales"),
    }
}

/// What a figure was at the closing, and is now.
pub fn difference(what: &str, closed: &str, now: &str, lang: Lang) -> String {
    say!(lang, "  {what}：结的时候 {closed}，现在 {now}", "  {what}: {closed} when it was closed, {now} now")
}

/// What was done on the day and taken back on a later one.
pub fn reversed_later(count: usize, charged: Money, lang: Lang) -> String {
    let verb = ["was", "were"][usize::from(count != 1)];
    say!(
        lang,
        "后来冲正：{count} 笔，原应收 {charged}，算在冲正的那天，不改这一天的账",
        "Reversed since: {count} {verb} taken back on a later day ({charged} had been charged): off the figures of that day, not of this one"
    )
}
