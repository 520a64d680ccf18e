//! A new salon, in words.

use super::Lang;
use crate::say;

/// The shop's name until the owner gives hers.
pub fn shop_name(lang: Lang) -> &'static str {
    lang.pick("我的美容院", "My Salon")
}

pub fn ask_name(lang: Lang) -> &'static str {
    lang.pick("店名（写进每条消息，可空）", "The shop's name (in every message; may be blank)")
}

/// The first salon.yaml.
pub fn settings(name: &str, zone: &str, lang: Lang) -> String {
    say!(
        lang,
        "# 本店的设置和规则。只写与默认不同的；生效的全部规则：salon rules
format: 1

shop:
  name: {name}       # 写进每条消息
  language: zh       # 发给顾客的消息用中文
  zone: {zone}
  hours: \"1-7 10:00-21:00\"

# 例：本店自己的节日
# reminders:
#   - id: anniversary
#     kind: festival
#     name: 店庆
#     when: solar:06-18          # 或 lunar:08-15，或 second Sunday of May
#     lead: 0d
#     visited_within: 365d       # 只问候一年内到过店的
#     text: |
#       {{{{ called }}}}您好！今天是{{{{ shop }}}}的店庆，谢谢您一路相伴。
",
        "# The shop's settings and rules: only what differs from the defaults. All in force: salon rules
format: 1

shop:
  name: {name}       # in every message
  language: en       # of the messages to clients
  zone: {zone}
  hours: \"1-7 10:00-21:00\"

# For example, a festival of the shop's own:
# reminders:
#   - id: anniversary
#     kind: festival
#     name: anniversary
#     when: solar:06-18          # or lunar:08-15, or second Sunday of May
#     lead: 0d
#     visited_within: 365d       # to clients seen within a year
#     text: |
#       Dear {{{{ called }}}}, {{{{ shop }}}} celebrates its anniversary today. Thank you for being with us!
"
    )
}

pub fn made(dir: &str, zone: &str, example: bool, lang: Lang) -> String {
    if example {
        return say!(
            lang,
            "示例店建好了：{dir}。看一天的提醒：salon -C {dir} --today 2026-11-21 remind",
            "The example shop is in {dir}. See a day's reminders: salon -C {dir} --today 2026-11-21 remind"
        );
    }
    say!(
        lang,
        "建好了：{dir}（时区 {zone}）。店名写在 {dir}/salon.yaml。\n接着导入旧表格：cd {dir}，然后 salon import services|staff|clients|bookings 文件 --dry-run",
        "Made {dir} (time zone {zone}). The shop's name stands in {dir}/salon.yaml.\nNext, the old spreadsheets: cd {dir}, then salon import services|staff|clients|bookings FILE --dry-run"
    )
}
