//! What is wrong with sending, and with the user's own configuration, in words.

use super::nearest::nearest;
use super::{Lang, remind};
use crate::domain::send_fact::SendFact;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &SendFact, lang: Lang) -> String {
    match fact {
        SendFact::NoChannels { path } => {
            say!(lang, "还没有配置发送渠道：{path} 里没有", "no channel is configured in {path}")
        }
        SendFact::OpenToOthers { mode } => {
            say!(
                lang,
                "别人也能读这个文件（{mode:03o}），里面可能有密码",
                "others may read this file ({mode:03o}), which may hold passwords"
            )
        }
        SendFact::ChannelUnknown { asked, .. } => {
            say!(lang, "没有叫「{asked}」的发送渠道", "there is no channel “{asked}”")
        }
        SendFact::PlainLine { host } => {
            say!(
                lang,
                "到 {host} 的连接不加密，路上谁都能看到",
                "the line to {host} is not encrypted: anybody on the way can read it"
            )
        }
        SendFact::NoPassword { channel, why } => {
            say!(
                lang,
                "取不到渠道「{channel}」的密码：{why}",
                "the password of the channel “{channel}” can't be had: {why}"
            )
        }
        SendFact::KeyMissing { key, kind } => say!(lang, "{kind} 缺少 {key}", "{kind} needs {key}"),
        SendFact::NotBuilt { kind } => {
            say!(lang, "这个 salon 编译时没有带 {kind}", "this salon was built without {kind}")
        }
        SendFact::NotDoubtful { key } => {
            say!(lang, "「{key}」没有不确定的发送", "nothing about “{key}” is in doubt")
        }
        SendFact::TestFailed { channel, why, maybe: true } => {
            say!(
                lang,
                "渠道「{channel}」的测试不确定发没发出：{why}",
                "whether the test by “{channel}” went out is not known: {why}"
            )
        }
        SendFact::TestFailed { channel, why, maybe: false } => {
            say!(
                lang,
                "渠道「{channel}」的测试没有发出：{why}",
                "the test by “{channel}” did not go out: {why}"
            )
        }
        SendFact::NameUnknown { name, .. } => {
            say!(lang, "模板里的「{name}」不是能填的名称", "“{name}” is no name that a template can be given")
        }
        SendFact::ChannelDoubled { id } => {
            say!(lang, "有两个渠道都叫「{id}」", "two channels are called “{id}”")
        }
        SendFact::PasswordTwice => {
            say!(lang, "密码写了不止一处", "more than one place is named for the password")
        }
        SendFact::PathNotForCron { path } => {
            say!(
                lang,
                "路径里有换行，crontab 写不下：「{path}」",
                "no line of a crontab can hold this path: “{path}”"
            )
        }
        SendFact::PresetUnknown { asked, .. } => {
            say!(lang, "没有叫「{asked}」的预设", "there is no preset “{asked}”")
        }
        SendFact::NotUsable { what } => say!(lang, "{what} 不能用", "this {what} can't be used"),
        SendFact::NoHome => {
            say!(
                lang,
                "不知道自己的配置在哪：HOME 和 XDG_CONFIG_HOME 都没有",
                "neither HOME nor XDG_CONFIG_HOME tells where your configuration is"
            )
        }
        SendFact::StopLost { topic: "health", on } => say!(
            lang,
            "她 {on} 说过健康资料不要记，这样改会丢掉",
            "on {on} she did not want her health data kept, which would be lost"
        ),
        SendFact::StopLost { topic: "photo", on } => say!(
            lang,
            "她 {on} 说过不要用照片，这样改会丢掉",
            "on {on} she did not want photos of her used, which would be lost"
        ),
        SendFact::StopLost { topic, on } => {
            let name = remind::channel(topic, lang);
            say!(
                lang,
                "她 {on} 说过不再收{name}，这样改会丢掉",
                "she wanted no more {name} on {on}, which would be lost"
            )
        }
        SendFact::AddressWanted { channel } => {
            say!(lang, "渠道「{channel}」的测试要写发到哪", "a test by “{channel}” needs an address to go to")
        }
        SendFact::LeftSending { count: 1 } => {
            say!(lang, "这条消息发没发出，还没有人说清", "whether this message went out was never settled")
        }
        SendFact::LeftSending { count } => say!(
            lang,
            "这个文件里有 {count} 条消息发没发出还没有说清，这是第一条",
            "whether {count} messages of this file went out was never settled; this is the first"
        ),
    }
}

/// What to do about it.
pub fn remedy(fact: &SendFact, lang: Lang) -> String {
    let meant = |asked: &str, known: &[String]| {
        let near = nearest(asked, known.iter().map(String::as_str));
        let list = known.join(lang.pick("、", ", "));
        match near {
            Some(near) => say!(lang, "是不是 {near}？", "did you mean {near}?"),
            None if known.is_empty() => say!(lang, "一个也没有", "there are none"),
            None => say!(lang, "有这些：{list}", "there are: {list}"),
        }
    };
    match fact {
        SendFact::NoChannels { .. } => say!(
            lang,
            "照 docs/channels.md 写一个 config.yaml，再用 salon send test 试",
            "write a config.yaml as docs/channels.md tells, and try it with salon send test"
        ),
        SendFact::OpenToOthers { .. } => {
            say!(lang, "只留给自己：chmod 600 加这个文件", "keep it to yourself: chmod 600 and this file")
        }
        SendFact::ChannelUnknown { asked, known } | SendFact::PresetUnknown { asked, known } => {
            meant(asked, known)
        }
        SendFact::NameUnknown { name, known } => meant(name, known),
        SendFact::PlainLine { .. } => say!(
            lang,
            "邮件用 tls: tls 或 starttls；网址用 https://，非要不加密就写 plain: true",
            "for mail tls: tls or starttls; for a URL https://, or plain: true if you insist"
        ),
        SendFact::NoPassword { .. } => say!(
            lang,
            "看看 password_env 的变量在不在（cron 里要另外给），password_command 自己能不能跑",
            "see that the variable of password_env is there (cron has its own), or that password_command runs by itself"
        ),
        SendFact::KeyMissing { .. } => {
            say!(
                lang,
                "在这个渠道里加上，见 docs/channels.md",
                "add it to this channel, see docs/channels.md"
            )
        }
        SendFact::NotBuilt { kind } => {
            say!(
                lang,
                "编译时加上：cargo install --path . --features {kind}",
                "build it in: cargo install --path . --features {kind}"
            )
        }
        SendFact::NotDoubtful { .. } => {
            say!(lang, "salon send doubtful 会列出全部", "salon send doubtful lists them all")
        }
        SendFact::TestFailed { maybe: true, .. } => say!(
            lang,
            "先问收的人、查平台的记录；没到再试一次",
            "ask whom it was for, or look at the gateway's own record; if it did not come, try once more"
        ),
        SendFact::TestFailed { why, .. } => why_not(why, lang),
        SendFact::ChannelDoubled { .. } => say!(lang, "给其中一个换个 id", "give one of them another id"),
        SendFact::PasswordTwice => say!(
            lang,
            "password、password_env、password_command 只留一个",
            "keep one of password, password_env and password_command"
        ),
        SendFact::PathNotForCron { .. } => {
            say!(lang, "把目录换个名字", "give the directory another name")
        }
        SendFact::NotUsable { .. } => {
            say!(lang, "网址要以 https:// 开头，写完整", "write the whole of it, beginning with https://")
        }
        SendFact::NoHome => say!(
            lang,
            "设好 HOME，或把 XDG_CONFIG_HOME 设成 salon/config.yaml 的上一级",
            "set HOME, or XDG_CONFIG_HOME to the folder that holds salon/config.yaml"
        ),
        SendFact::StopLost { topic, .. } => say!(
            lang,
            "把这一条留着；她又同意了，就在后面加上 {topic}+哪天同意的",
            "leave it there; where she agrees again, add {topic}+ with the day on which she did"
        ),
        SendFact::AddressWanted { channel } => {
            say!(lang, "salon send test {channel} 号码或邮箱", "salon send test {channel} ADDRESS")
        }
        SendFact::LeftSending { .. } => say!(
            lang,
            "问一下顾客或看发送记录，再 salon send resolve 任务键 --sent 或 --not-sent；salon send doubtful 会列出来",
            "ask, or look at the gateway's records, then salon send resolve KEY --sent or --not-sent; salon send doubtful lists them"
        ),
    }
}

/// What to look at, by the words that servers and the operating system have for common troubles.
fn why_not(why: &str, lang: Lang) -> String {
    let has = |words: &[&str]| words.iter().any(|word| why.contains(word));
    if has(&["refused (os error", "dns", "lookup"]) {
        return say!(
            lang,
            "连不上服务器：看 server 或 url、port 写对没有，网络通不通",
            "the server is not reached: look at server or url, at port, and at the network"
        );
    }
    if has(&["os error 11", "timed out", "timeout"]) {
        return say!(
            lang,
            "等了太久没有回音：看 port 和 tls 配不配（465 是 tls，587 是 starttls），或把 timeout 放长",
            "no answer came in time: look whether port and tls go together (465 is tls, 587 starttls), or give it more timeout"
        );
    }
    if has(&["corrupt message", "InvalidContentType"]) {
        return say!(
            lang,
            "port 和 tls 不配：465 是 tls，587 是 starttls",
            "port and tls don't go together: 465 is tls, 587 starttls"
        );
    }
    if has(&["certificate"]) {
        return say!(
            lang,
            "证书不认：server 要写证书上的名字；自己的 CA 写在 ca_file",
            "its certificate is not known: server has to be the name on it; ca_file names an authority of your own"
        );
    }
    if has(&["535", "HTTP 401", "HTTP 403"]) {
        return say!(
            lang,
            "账号或密码不对：看 login、password；邮箱常要用授权码代替登录密码",
            "login or password is wrong; many mail accounts want an app password"
        );
    }
    say!(
        lang,
        "改好配置再试；--dry-run 会显示要发的内容",
        "mend the configuration and try again; --dry-run shows what would go"
    )
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// One of every fact.
    pub fn every_fact() -> Vec<SendFact> {
        let (text, known) = (|| "smss".to_string(), || vec!["sms".to_string()]);
        vec![
            SendFact::NoChannels { path: "~/.config/salon/config.yaml".into() },
            SendFact::OpenToOthers { mode: 0o644 },
            SendFact::ChannelUnknown { asked: text(), known: known() },
            SendFact::PlainLine { host: "mail.example.com".into() },
            SendFact::NoPassword { channel: text(), why: "x".into() },
            SendFact::KeyMissing { key: "server", kind: "email" },
            SendFact::NotBuilt { kind: "email" },
            SendFact::NotDoubtful { key: "birthday/c9/2026".into() },
            SendFact::TestFailed { channel: text(), why: "x".into(), maybe: true },
            SendFact::NameUnknown { name: text(), known: known() },
            SendFact::ChannelDoubled { id: text() },
            SendFact::PasswordTwice,
            SendFact::PathNotForCron { path: "a".into() },
            SendFact::PresetUnknown { asked: text(), known: known() },
            SendFact::NotUsable { what: "url" },
            SendFact::NoHome,
            SendFact::AddressWanted { channel: text() },
            SendFact::StopLost { topic: "sms", on: crate::domain::day::Day::parse("2026-11-21").unwrap() },
            SendFact::LeftSending { count: 3 },
        ]
    }

    #[test]
    fn common_troubles_of_a_server_are_told_what_to_do_about() {
        let hint = |why: &str| why_not(why, Lang::En);
        assert!(hint("io: Connection refused (os error 111)").starts_with("the server is not reached"));
        assert!(
            hint("network error: Resource temporarily unavailable (os error 11)").starts_with("no answer")
        );
        assert!(hint("invalid peer certificate: UnknownIssuer").starts_with("its certificate"));
        assert!(hint("permanent error (535): denied").starts_with("login or password"));
        assert!(hint("HTTP 500").starts_with("mend the configuration"));
    }
}
