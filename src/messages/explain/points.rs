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
        "R583",
        ["礼品换完了。", "None of the reward is left."],
        [
            "数目写在 rewards.csv 的 stock 里，每换一份少一份。",
            "The column stock of rewards.csv says so; each redemption takes one.",
        ],
        both("salon points redeem 王姐 --reward 面膜"),
        [
            "换别的；到货了用 salon reward edit 面膜 --stock 10。",
            "Take another; once there are more, salon reward edit --stock.",
        ],
    ),
    page(
        "R584",
        ["礼品现在不能换。", "The reward is not given now."],
        [
            "它有自己的日子（from_on、until_on），或停用了（active: no）。",
            "It has days of its own (from_on, until_on), or is not offered any more.",
        ],
        ["12 月的活动礼品，11 月来换。", "A reward of December is asked for in November."],
        ["salon reward list 看现在能换的。", "salon reward list shows what is given now."],
    ),
    page(
        "R585",
        ["礼品只给别的等级。", "The reward is for other tiers."],
        ["rewards.csv 的 tiers 写着给谁。", "The column tiers of rewards.csv says for whom."],
        ["私享沙龙只给顶级，她是初级。", "A private event is for the highest tier, and hers is the lowest."],
        ["换别的，或改 tiers。", "Take another, or change tiers."],
    ),
    page(
        "R586",
        ["余额没到这个礼品的门槛。", "She has fewer points than the reward wants on the account."],
        [
            "有的礼品要攒够才能换（rewards.csv 的 least）。",
            "Some want more points than they cost (the column least of rewards.csv).",
        ],
        ["面膜 300 分，满 1000 分才能换。", "A mask for 300 points, for who has 1000."],
        ["换别的，或改 least。", "Take another, or change least."],
    ),
    page(
        "R587",
        ["没说清楚换什么。", "Nothing, or more than one thing, says what is redeemed."],
        [
            "写分数是自由兑换，写 --reward 是按礼品的分数。",
            "Points are redeemed freely, or for a reward at its own price.",
        ],
        both("salon points redeem 王姐"),
        [
            "salon points redeem 王姐 --reward 面膜，或 salon points redeem 王姐 300 --why 面膜。",
            "salon points redeem Wang --reward mask, or salon points redeem Wang 300 --why mask.",
        ],
    ),
    page(
        "R588",
        ["这一笔不是可以单独退的兑换。", "The row is no redemption that can be taken back by itself."],
        [
            "到店、销售里用的积分跟着冲正回来；得来的积分不能「退」。",
            "What paid for a visit or a sale comes back with it; what was earned is no redemption.",
        ],
        both("salon points reverse n2611-7k3fq2m --why 没拿"),
        [
            "冲正那次到店或销售；别的用 salon points adjust。",
            "Reverse the visit or the sale; correct anything else by salon points adjust.",
        ],
    ),
    page(
        "R589",
        ["这一笔已经退过。", "The redemption was taken back before."],
        ["退两次就多了积分。", "Twice would be points for nothing."],
        both("salon points reverse n2611-7k3fq2m --why 没拿"),
        ["salon points statement 顾客，看每一笔。", "salon points statement CLIENT shows every row."],
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
