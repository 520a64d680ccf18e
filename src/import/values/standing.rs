//! What a column of states says of a bill or a card, in the words of old systems.

use super::plain::plain;

/// What was taken back, and counts for nothing.
const VOID: &[&str] = &[
    "作废",
    "废单",
    "撤单",
    "撤销",
    "已取消",
    "取消",
    "退单",
    "退款",
    "退货",
    "已退",
    "退卡",
    "注销",
    "冲销",
    "红冲",
    "已转出",
    "void",
    "voided",
    "cancelled",
    "canceled",
    "refunded",
    "reversed",
];

/// What may not be used for now.
const RESTING: &[&str] =
    &["停卡", "冻结", "挂失", "暂停", "停用", "锁定", "frozen", "suspended", "paused", "onhold", "lost"];

/// Words that turn them round: 未退款, 部分退款 is for a person.
const NOT: &[&str] = &["未", "不", "部分", "否", "not", "un", "partly", "partial"];

fn says(cell: &str, words: &[&str]) -> bool {
    let cell = plain(cell).to_lowercase();
    !NOT.iter().any(|not| cell.starts_with(not)) && words.iter().any(|word| cell.contains(word))
}

/// Whether it was taken back.
pub fn is_void(cell: &str) -> bool {
    says(cell, VOID)
}

/// Whether it rests.
pub fn rests(cell: &str) -> bool {
    says(cell, RESTING)
}

/// Whether something never ends.
pub fn is_for_ever(cell: &str) -> bool {
    const FOR_EVER: &[&str] = &[
        "永久",
        "长期",
        "不过期",
        "永不",
        "无期限",
        "无限期",
        "不限",
        "终身",
        "never",
        "unlimited",
        "lifetime",
        "noexpiry",
    ];
    let cell = plain(cell).to_lowercase();
    FOR_EVER.iter().any(|word| cell.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_tell_what_counts_no_more_and_what_rests() {
        for (cell, void, resting) in [
            ("已作废", true, false),
            ("已撤单", true, false),
            ("已退卡", true, false),
            ("Refunded", true, false),
            ("停卡", false, true),
            ("已冻结", false, true),
            ("挂失中", false, true),
            ("未退款", false, false),
            ("部分退款", false, false),
            ("已完成", false, false),
            ("正常", false, false),
            ("", false, false),
        ] {
            assert_eq!((is_void(cell), rests(cell)), (void, resting), "{cell}");
        }
        assert!(is_for_ever("无限期") && is_for_ever("永久有效") && !is_for_ever("2027-01-01"));
    }
}
