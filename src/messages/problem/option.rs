//! What may be written for an option whose value was no good, by an example.

use crate::messages::Lang;
use crate::say;

/// An example for the option; the help where there is none.
pub fn example(option: &str, lang: Lang) -> String {
    let said =
        match option {
            "--amount" | "--price" | "--fee" | "--cost" | "--cash" | "AMOUNT" | "--deposit" => {
                lang.pick("写多少元：198、198.5、1,280", "an amount, like 198, 198.5 or 1,280")
            }
            "--bonus" | "N|AMOUNT" | "N|AMOUNT|SERVICE" => {
                lang.pick("写几次或多少元：2、2次、100", "sessions or an amount, like 2 or 100")
            }
            "N" | "--points" => lang.pick("写一个数：2、100", "a number, like 2 or 100"),
            "--every" => lang.pick("写隔多久：4w、10d、4周、10天", "how often: 4w or 10d"),
            "--days" | "--expiring" | "--within" => {
                lang.pick("写多少天：30、30天、2周", "so many days, like 30, or 2w")
            }
            "--within SPAN" => lang.pick("写多久之内：2h、30m、1d", "how long: 2h, 30m or 1d"),
            "--action-due" => lang
                .pick("写今天或以后的一天：+14d、下周五", "today or a day to come, like +14d or next Friday"),
            "--phone" => {
                lang.pick("写电话：13800138000、0755-8812345", "a phone, like 13800138000 or 0755-8812345")
            }
            "--month" => lang.pick("写一个月：2026-11、11月、上个月", "a month, like 2026-11"),
            "--year" => lang.pick("写几月做什么：3=防晒,11=补水", "months and what is done: 3=…,11=…"),
            "--zone" => lang.pick("写时区：Asia/Shanghai、+08:00", "a zone, like Asia/Shanghai or +08:00"),
            "--qty" => lang.pick(
                "几个产品就按顺序写几个数量：1,2；只写一个就都是它",
                "one number for each product, like 1,2; or one for all",
            ),
            "--map" => lang
                .pick("写成 --map '表里的标题=字段'，如 会员号=number", "write it as 'THEIR HEADING=field'"),
            "--until" | "--from" | "--to" | "--on" => lang.pick(
                "先写前面的一天，后写后面的一天，中间不超过一年：--from 11-01 --to 11-30",
                "the first day before the last, and no more than a year between: --from 11-01 --to 11-30",
            ),
            "--what" => lang.pick("写要做什么，不能空着", "what is to be done; it can't be blank"),
            "--json" => lang.pick(
                "写成一个对象或一组对象：{\"name\": \"王芳\", \"phone\": \"13800138000\"}；- 从标准输入读",
                "an object, or an array of them: {\"name\": \"Wang Fang\"}; - reads standard input",
            ),
            _ => lang.pick("可以写什么见 --help", "--help tells what it can be"),
        };
    said.to_string()
}

/// The words that may be written.
pub fn known(words: &[String], lang: Lang) -> String {
    let words = words.join(lang.pick("、", ", "));
    say!(lang, "可以写：{words}", "it is one of: {words}")
}
