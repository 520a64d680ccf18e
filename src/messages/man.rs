//! The manual page's own headings and lists.

use super::Lang;

pub fn name(lang: Lang) -> &'static str {
    lang.pick("名称", "NAME")
}

pub fn synopsis(lang: Lang) -> &'static str {
    lang.pick("用法", "SYNOPSIS")
}

pub fn commands(lang: Lang) -> &'static str {
    lang.pick("命令", "COMMANDS")
}

pub fn options(lang: Lang) -> &'static str {
    lang.pick("通用选项", "GLOBAL OPTIONS")
}

pub fn exit(lang: Lang) -> &'static str {
    lang.pick("退出码", "EXIT STATUS")
}

pub fn environment(lang: Lang) -> &'static str {
    lang.pick("环境变量", "ENVIRONMENT")
}

/// How a command ends, and what that says.
pub fn exits(lang: Lang) -> [(&'static str, &'static str); 7] {
    [
        ("0", lang.pick("做好了", "done")),
        (
            "1",
            lang.pick(
                "规则不许，找不到，或有的行没有收下",
                "refused by a rule, not found, or some rows were not taken",
            ),
        ),
        ("2", lang.pick("命令写错了，或这里没有数据目录", "usage, or no salon here")),
        ("65", lang.pick("数据有误", "bad data")),
        ("70", lang.pick("程序出错", "our fault")),
        ("74", lang.pick("不能读或写", "could not read or write")),
        ("75", lang.pick("别的命令正在用，请再试", "busy, try again")),
    ]
}

pub fn variables(lang: Lang) -> [(&'static str, &'static str); 3] {
    [
        ("SALON_DIR", lang.pick("没有 -C 时的数据目录", "the salon's directory, where -C is not given")),
        (
            "LC_ALL, LC_MESSAGES, LANG",
            lang.pick(
                "salon.yaml 和 --lang 都没说时的界面语言",
                "the language of the screen, where neither salon.yaml nor --lang says",
            ),
        ),
        ("NO_COLOR", lang.pick("不要颜色", "no colours")),
    ]
}
