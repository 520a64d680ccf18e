//! The codes R58…, C26…: points.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R580",
        ["她的积分不够。", "She has fewer points than that."],
        [
            "积分是店里欠顾客的，余额不能是负数，两台电脑同时兑换也不会。",
            "Points are owed to clients; a balance is never negative, also by two commands at once.",
        ],
        ["salon points redeem 王姐 500，而她只有 300 分。", "salon points redeem Wang 500, and she has 300."],
        [
            "少用一些，或看 salon points explain 顾客，哪一批用掉了、哪一批过期了。",
            "Use fewer, or see with salon points explain CLIENT which lots were spent and which expired.",
        ],
    ),
    page(
        "R581",
        ["写的不是积分的数目。", "That is no number of points."],
        ["积分没有零头，也没有 0 分的一笔。", "There are no parts of a point, and no row of none."],
        both("salon points redeem 王姐 1.5"),
        [
            "写整数，如 500；手工调整可以写 -200。",
            "Write a whole number, like 500; an adjustment may be -200.",
        ],
    ),
    page(
        "R582",
        ["要撤销的积分已经用掉了。", "The points that would go have been spent since."],
        ["撤销之后余额会是负数。", "Her balance would be negative."],
        ["撤销昨天的到店，而得来的积分今天兑换了。", "A visit is undone whose points were redeemed today."],
        [
            "先撤销兑换，再撤销这一次；或用 salon visit reverse 冲正，能收回多少收多少。",
            "Undo the redemption first; or reverse the visit, which takes back as many as are left.",
        ],
    ),
    page(
        "C260",
        ["文件里用掉的积分比当时有的多。", "More points are spent in the files than there were."],
        [
            "余额是从每一行算出来的；多用的这一行说明少记了得到的，或多记了用掉的。",
            "A balance follows from the rows: one that takes too much tells of a row that is missing, or wrong.",
        ],
        ["得了 100 分，后面一行是 -150。", "100 points were earned, and a later row is -150."],
        [
            "核对后改小这一行，或用 salon points adjust 补上漏记的。",
            "Make the row smaller, or add with salon points adjust what was never noted.",
        ],
    ),
    page(
        "C261",
        ["积分不是整数。", "Points are whole numbers."],
        ["别的写法加不起来。", "Nothing else can be added up."],
        ["积分写成 1.5，或「五百」。", "1.5, or five hundred in words."],
        ["写整数，用掉的前面加减号。", "Write a whole number, with a minus for what was spent."],
    ),
];
