//! Why a cell or a row of a sheet is in doubt, in words.

use super::{Lang, names};
use crate::domain::doubt::Doubt;
use crate::say;

/// What is in doubt, as one sentence without a full stop.
pub fn sentence(doubt: &Doubt, lang: Lang) -> String {
    match doubt {
        Doubt::NameMissing => say!(lang, "没有姓名", "there is no name"),
        Doubt::StartMissing => say!(lang, "没有日期或时间", "there is no day or no time"),
        Doubt::ClientMissing => say!(lang, "没写是哪位顾客", "it names no client"),
        Doubt::NumberOfAnother { number, name } => say!(
            lang,
            "编号 {number} 已经是「{name}」的，姓名和电话都不同",
            "number {number} is “{name}”'s already, with another name and phone"
        ),
        Doubt::PhoneOfAnother { phone, name } => {
            say!(lang, "电话 {phone} 已经是「{name}」的", "the phone {phone} is “{name}”'s already")
        }
        Doubt::TwiceInSheet { line, field } => {
            let field = names::column(field, lang);
            say!(
                lang,
                "与第 {line} 行说的是同一个，可「{field}」写得不同",
                "the same one as in line {line}, yet “{field}” differs"
            )
        }
        Doubt::MaybeKnown { name, id } => say!(
            lang,
            "档案里已有「{name}」（{id}），没有编号和电话分不清是不是她",
            "“{name}” ({id}) is in the register; without a number or phone it can't be told whether it is she"
        ),
        Doubt::Differs { field, sheet, here } => {
            let field = names::column(field, lang);
            say!(
                lang,
                "「{field}」：表里是「{sheet}」，档案里是「{here}」",
                "{field}: the sheet says “{sheet}”, the register “{here}”"
            )
        }
        Doubt::BothChanged { field, sheet, here } => {
            let field = names::column(field, lang);
            say!(
                lang,
                "「{field}」两边都改过：表里「{sheet}」，档案里「{here}」",
                "{field} changed on both sides: “{sheet}” in the sheet, “{here}” in the register"
            )
        }
        Doubt::OtherLots { count, points } => say!(
            lang,
            "她的积分以前分 {count} 笔导入过，共 {points} 分，到期日和这里不同，分不清是哪一笔；要改用 salon points adjust",
            "{count} lots of her points came in before, {points} in all, with other expiries: which one is meant can't be told; change them with salon points adjust"
        ),
        Doubt::UnknownClient { name } => say!(lang, "没有顾客「{name}」", "client “{name}” is unknown"),
        Doubt::WalkIn { name } => say!(
            lang,
            "「{name}」不是一位顾客：没有档案，也就没有人可以提醒",
            "“{name}” is no client of the register: there is nobody to remind"
        ),
        Doubt::UnknownService { name } => say!(lang, "没有项目「{name}」", "service “{name}” is unknown"),
        Doubt::UnknownProduct { name } => say!(lang, "没有产品「{name}」", "product “{name}” is unknown"),
        Doubt::SeveralProducts { name, count } => {
            say!(lang, "有 {count} 个产品叫「{name}」", "{count} products are called “{name}”")
        }
        Doubt::UnknownBill { number } => {
            say!(lang, "没有单号是「{number}」的到店或销售", "no visit or sale has the number “{number}”")
        }
        Doubt::SeveralBills { number, count } => say!(
            lang,
            "单号「{number}」有 {count} 个项目，分不清付的是哪个",
            "{count} visits or sales have the number “{number}”; which one was paid can't be told"
        ),
        Doubt::UnknownMethod { name } => {
            say!(lang, "没有「{name}」这种付款方式", "there is no method of payment “{name}”")
        }
        Doubt::NotAPayment { text } => {
            say!(lang, "「{text}」看不出怎么付的", "“{text}” does not tell how it was paid")
        }
        Doubt::PaymentsDiffer { text } => {
            say!(lang, "付款加起来和金额对不上：{text}", "the payments don't add up to the amounts: {text}")
        }
        Doubt::AmountZero => say!(lang, "金额是 0", "the amount is 0"),
        Doubt::AmountNegative { text } => {
            say!(lang, "金额是负数：{text}", "the amount is negative: {text}")
        }
        Doubt::Ahead { text } => say!(lang, "「{text}」还没到", "“{text}” is still to come"),
        Doubt::AmountMissing => say!(lang, "没有金额", "there is no amount"),
        Doubt::UnknownStaff { name } => say!(lang, "没有员工「{name}」", "staff “{name}” is unknown"),
        Doubt::SeveralClients { name, count } => {
            say!(lang, "有 {count} 位顾客叫「{name}」", "{count} clients are called “{name}”")
        }
        Doubt::NamesakesOfOtherPhones { name, phone, count } => {
            say!(
                lang,
                "电话 {phone} 不在档案里，而叫「{name}」的有 {count} 位",
                "nobody in the register has the phone {phone}, and {count} clients are called “{name}”"
            )
        }
        Doubt::SeveralServices { name, count } => {
            say!(lang, "有 {count} 个项目叫「{name}」", "{count} services are called “{name}”")
        }
        Doubt::SeveralStaff { name, count } => {
            say!(lang, "有 {count} 位员工叫「{name}」", "{count} of the staff are called “{name}”")
        }
        Doubt::ClientDiffers { number, sheet, here } => say!(
            lang,
            "编号 {number} 是「{here}」，表里写的是「{sheet}」",
            "number {number} is “{here}”, the sheet says “{sheet}”"
        ),
        Doubt::WorthUnclear { text } => {
            say!(
                lang,
                "「{text}」看不出抵多少、打几折还是免哪个项目",
                "“{text}” does not tell what it is worth"
            )
        }
        Doubt::NotACouponState { text } => {
            say!(lang, "「{text}」看不出券用了没有", "“{text}” does not tell whether it was used")
        }
        Doubt::NotACardStep { text } => {
            say!(lang, "「{text}」看不出卡上做了什么", "“{text}” does not tell what was done with the card")
        }
        Doubt::UnknownCard { name } => say!(lang, "没有卡「{name}」", "card “{name}” is unknown"),
        Doubt::SeveralCards { name, count } => {
            say!(lang, "「{name}」可能是 {count} 张卡里的任何一张", "{count} cards may be meant by “{name}”")
        }
        Doubt::TooLittleOnCard { card, left } => {
            say!(lang, "「{card}」只剩 {left}，不够用", "only {left} is left of “{card}”")
        }
        Doubt::CellTooLong { field } => {
            say!(lang, "「{field}」太长", "{field} is too long")
        }
        Doubt::NotADay { text } => say!(lang, "「{text}」不是日期", "“{text}” is not a day"),
        Doubt::NoSuchDay { text } => {
            say!(lang, "「{text}」：日历上没有这一天", "“{text}” is a day that the calendar does not have")
        }
        Doubt::TwoDays { text, one, other } => say!(
            lang,
            "「{text}」可以读作 {one}，也可以读作 {other}",
            "“{text}” may be read as {one} or as {other}"
        ),
        Doubt::TwoBirthdays { text, one, other } => {
            let [a, b] = [one, other].map(|day| (day.month_number(), day.day_number()));
            let [zh, other_zh] = [a, b].map(|(month, day)| format!("{month}月{day}日"));
            let [en, other_en] = [a, b].map(|(month, day)| format!("{month:02}-{day:02}"));
            say!(
                lang,
                "「{text}」可以读作{zh}，也可以读作{other_zh}",
                "“{text}” may be read as {en} or as {other_en} (month and day)"
            )
        }
        Doubt::CenturyUnclear { text } => say!(
            lang,
            "「{text}」的年份只有两位，看不出是哪个世纪",
            "“{text}” has a year of two digits that may lie in two centuries"
        ),
        Doubt::YearUnlikely { text } => {
            say!(
                lang,
                "「{text}」离现在太远，不像门店的记录",
                "“{text}” is too far from today for a salon's records"
            )
        }
        Doubt::YearMissing { text } => say!(lang, "「{text}」没有年份", "“{text}” has no year"),
        Doubt::DayMissing { text } => {
            say!(lang, "「{text}」没有写到哪一天", "“{text}” does not tell the day of the month")
        }
        Doubt::WeekdayDiffers { text, day } => say!(
            lang,
            "「{text}」：{day} 不是所写的星期",
            "“{text}”: {day} does not fall on the weekday written"
        ),
        Doubt::BareNumber { text } => say!(
            lang,
            "「{text}」只是一个数字，看不出是不是表格软件存的日期",
            "“{text}” is a bare number; nothing tells that it is a spreadsheet's day"
        ),
        Doubt::ZoneWritten { text } => say!(
            lang,
            "「{text}」带有时区，可能不是本店时间",
            "“{text}” names a time zone, and may not be the shop's time"
        ),
        Doubt::NotAClock { text } => say!(lang, "「{text}」不是时间", "“{text}” is not a time of day"),
        Doubt::MorningOrAfternoon { text } => say!(
            lang,
            "「{text}」看不出是上午、下午还是晚上",
            "“{text}” does not tell which half of the day is meant"
        ),
        Doubt::EndsBeforeItBegins { text } => {
            say!(lang, "「{text}」的结束时间不晚于开始时间", "“{text}” ends before it begins")
        }
        Doubt::NotABirthday { text } => say!(lang, "「{text}」不是生日", "“{text}” is not a birthday"),
        Doubt::BirthdayIncomplete { text } => say!(
            lang,
            "「{text}」不是完整的生日，至少要有月和日",
            "“{text}” is not a whole birthday: it needs a month and a day"
        ),
        Doubt::SolarOrLunar { text } => say!(
            lang,
            "「{text}」看不出是公历还是农历",
            "“{text}” does not tell whether it is solar or lunar"
        ),
        Doubt::CalendarsDiffer { text } => say!(
            lang,
            "「{text}」与旁边写的公历、农历不一致",
            "“{text}” names another calendar than the cell beside it"
        ),
        Doubt::NoSuchLunarDay { text } => {
            say!(
                lang,
                "「{text}」：农历没有这一天",
                "“{text}” is a day that the lunar calendar does not have"
            )
        }
        Doubt::LunarYearUnknown { text } => say!(
            lang,
            "「{text}」的农历年份不在 1900 到 2100 之间",
            "“{text}” has a lunar year outside of 1900 to 2100"
        ),
        Doubt::NewYearsEve { text } => say!(
            lang,
            "「{text}」：除夕可能是腊月廿九，也可能是腊月三十",
            "“{text}”: new year's eve is the 29th of the twelfth lunar month in some years, the 30th in others"
        ),
        Doubt::BirthdayAhead { text } => {
            say!(
                lang,
                "「{text}」还没有到，不会是出生日期",
                "“{text}” is yet to come, and can't be a day of birth"
            )
        }
        Doubt::BirthdayTooOld { text } => {
            say!(lang, "「{text}」在 120 多年以前", "“{text}” is more than 120 years ago")
        }
        Doubt::BirthdayYearAdded { text } => say!(
            lang,
            "「{text}」的年份可能是表格软件自己加上的",
            "“{text}” has a year that a spreadsheet may have added"
        ),
        Doubt::ZeroLost { text } => say!(
            lang,
            "「{text}」末尾可能少了一个 0，比如 3.1 原来是 3.10",
            "“{text}” may have lost a zero at its end, as 3.10 becomes 3.1"
        ),
        Doubt::NotAPhone { text } => say!(lang, "「{text}」不是电话号码", "“{text}” is not a phone number"),
        Doubt::PhoneLength { text } => {
            say!(
                lang,
                "「{text}」的手机号位数不对",
                "“{text}” has too many or too few digits for a mobile number"
            )
        }
        Doubt::PhoneDamaged { text } => say!(
            lang,
            "「{text}」：号码被表格软件改成了近似数，末尾几位已经丢失",
            "“{text}”: a spreadsheet rounded this number, and its last digits are lost"
        ),
        Doubt::NotMoney { text } => say!(lang, "「{text}」不是金额", "“{text}” is not an amount of money"),
        Doubt::TwoPrices { text } => {
            say!(lang, "「{text}」里不止一个价格", "“{text}” holds more than one price")
        }
        Doubt::NotMinutes { text } => say!(lang, "「{text}」不是时长", "“{text}” is not a length of time"),
        Doubt::HoursOrMinutes { text } => say!(
            lang,
            "「{text}」看不出是小时还是分钟",
            "“{text}” does not tell whether hours or minutes are meant"
        ),
        Doubt::NothingSaid => {
            say!(lang, "没有满意度，也没有写什么", "it holds neither a mark nor a word")
        }
        Doubt::NotAScore { text } => {
            say!(lang, "「{text}」不是 1 到 5 的满意度", "“{text}” is no mark from 1 to 5")
        }
        Doubt::NotACount { text } if text.starts_with(['-', '－']) => {
            say!(lang, "「{text}」是负数，这里要 0 或更多", "“{text}” is negative; 0 or more is wanted here")
        }
        Doubt::NotACount { text } => say!(lang, "「{text}」不是整数", "“{text}” is not a whole number"),
        Doubt::NotYesNo { text } => {
            say!(lang, "「{text}」看不出是「是」还是「否」", "“{text}” is neither yes nor no")
        }
        Doubt::NoName { text } => say!(lang, "「{text}」不是姓名", "“{text}” is not a name"),
        Doubt::NameIsNumber { text } => {
            say!(lang, "「{text}」在姓名一栏里写了号码", "“{text}” has a number where a name belongs")
        }
        Doubt::CharactersLost { text } => {
            say!(lang, "「{text}」里有字已经变成乱码", "“{text}” has characters that were lost on the way")
        }
        Doubt::NotAGender { text } => say!(lang, "「{text}」不是性别", "“{text}” is not a gender"),
        Doubt::NotAStatus { text } => {
            say!(
                lang,
                "「{text}」看不出预约怎么样了：已完成、已取消还是爽约",
                "“{text}” does not tell what became of the booking: done, cancelled or no-show"
            )
        }
        Doubt::NotAKind { text } => {
            say!(lang, "「{text}」看不出是哪一类投诉", "“{text}” is no kind of complaint")
        }
        Doubt::NotASeverity { text } => {
            say!(lang, "「{text}」看不出轻重", "“{text}” does not tell how grave it is")
        }
        Doubt::NotAChannel { text } => {
            say!(lang, "「{text}」不是联系方式", "“{text}” is not a way to reach a client")
        }
        Doubt::NotAskedFor { text } => say!(
            lang,
            "「{text}」看不出是点客还是轮牌",
            "“{text}” does not tell whether the client asked for her beautician"
        ),
    }
}
