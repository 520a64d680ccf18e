//! The lines of a crontab, and what is to be known about them.

use super::Lang;
use crate::say;

pub fn head(shop: &str, lang: Lang) -> String {
    say!(
        lang,
        "# salon：{shop}。加进 crontab：crontab -e，把下面几行贴进去。",
        "# salon: {shop}. Put these lines into your crontab: crontab -e"
    )
}

/// The clocks of the machine and of the shop agree.
pub fn same_zone(zone: &str, lang: Lang) -> String {
    say!(
        lang,
        "# 钟点按这台机器的时区，现在和店里（{zone}）一样。",
        "# Hours are those of this machine's zone, which agrees with the shop's ({zone})."
    )
}

pub fn other_zone(zone: &str, lang: Lang) -> String {
    say!(
        lang,
        "# 这台机器的时区和店里（{zone}）不同：每小时看一次店里是不是到点了。\n\
         # cronie 也认 CRON_TZ={zone}，Debian、Ubuntu 的 cron 不认，所以不靠它。",
        "# This machine's zone is not the shop's ({zone}): every hour it is looked whether it is time there.\n\
         # cronie would take CRON_TZ={zone}; the cron of Debian and Ubuntu does not, so it is left out."
    )
}

pub fn morning(file: &str, lang: Lang) -> String {
    say!(lang, "# 早上的名单，写到 {file}", "# the list of the morning, in {file}")
}

pub fn calls(file: &str, lang: Lang) -> String {
    say!(lang, "# 早上的回访名单，写到 {file}", "# whom to call today, in {file}")
}

pub fn sending(log: &str, lang: Lang) -> String {
    say!(
        lang,
        "# 每一刻钟发到点的消息；没什么可发就不出声，记录在 {log}",
        "# what is due goes out every quarter of an hour; what happened is told in {log}"
    )
}

pub fn staff(channel: &str, lang: Lang) -> String {
    say!(lang, "# 早上的名单发到员工群：{channel}", "# the list of the morning to the staff: {channel}")
}

pub fn complaints(channel: &str, lang: Lang) -> String {
    say!(
        lang,
        "# 超时的投诉每十分钟看一次，上报到员工群：{channel}",
        "# complaints that are overdue, told to the staff every ten minutes: {channel}"
    )
}

pub fn nothing_to_send_by(lang: Lang) -> String {
    say!(
        lang,
        "# 还没有给顾客的发送渠道（docs/channels.md），所以没有发送这一行。",
        "# No channel to clients is configured (docs/channels.md), so no line sends anything."
    )
}

/// A variable that cron does not know by itself.
pub fn variable(name: &str, lang: Lang) -> String {
    say!(
        lang,
        "# cron 里没有你终端的环境变量：密码要用的 {name} 得在这里写上，或改用 password_command。",
        "# cron has none of your terminal's variables: {name}, for a password, must be set here, or use password_command."
    )
}
