//! The codes B845 to B859 and C255 to C259: coupons.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "B845",
        ["这张券已经用过了。", "The coupon was used before."],
        ["一张券只抵一次。", "A coupon takes something off once."],
        both("salon coupon use q7k3fq2m --for v2611-7k3fq2m"),
        ["再发一张，或记错了就 salon undo。", "Give her another, or take the use back with salon undo."],
    ),
    page(
        "B846",
        ["这张券过期了。", "The coupon has expired."],
        ["到期日写在券上，顾客也知道。", "Its last day was told to the client."],
        both("salon coupon use q7k3fq2m --for v2611-7k3fq2m"),
        ["要照顾她，就再发一张。", "Give her another if you want to oblige her."],
    ),
    page(
        "B847",
        ["这张券还没到能用的日子。", "The coupon can't be used yet."],
        ["券从哪天起能用，是发的时候定的。", "Its first day was settled when it was given."],
        both("salon coupon use q7k3fq2m --for v2611-7k3fq2m"),
        ["等到那天，或再发一张。", "Wait for that day, or give her another."],
    ),
    page(
        "B848",
        ["券是另一位顾客的。", "The coupon is another client's."],
        ["券记在名下，别人用了，她就没有了。", "It is hers: used by somebody else, she would lose it."],
        both("salon coupon use q7k3fq2m --for v2611-7k3fq2m"),
        ["用她自己的券，或发一张给她。", "Take her own coupon, or give her one."],
    ),
    page(
        "B849",
        ["这位顾客没有能用的券。", "The client has no coupon that can be used."],
        ["用过的、过期的都不算。", "Those that were used or have expired don't count."],
        both("salon coupon use 王姐"),
        ["salon coupon issue 发一张。", "salon coupon issue gives her one."],
    ),
    page(
        "B850",
        ["这位顾客有几张能用的券。", "The client has several coupons that can be used."],
        ["不猜用哪一张。", "Which of them is meant is not guessed."],
        both("salon coupon use 王姐"),
        ["写券的编号。", "Name the coupon by its id."],
    ),
    page(
        "B851",
        ["券只用于另一个项目。", "The coupon is for another service."],
        ["免费的是说好的那个项目。", "What is free is the service that was promised."],
        both("salon coupon use q7k3fq2m --for v2611-7k3fq2m"),
        ["用在那个项目上。", "Use it for that service."],
    ),
    page(
        "B852",
        [
            "没说这张券抵什么，或者说了几样。",
            "Nothing, or more than one thing, says what the coupon is worth.",
        ],
        ["一张券只有一种优惠。", "A coupon is worth one thing."],
        both("salon coupon issue 王姐"),
        [
            "写 --offer、--amount、--percent、--service 中的一个。",
            "Give one of --offer, --amount, --percent, --service.",
        ],
    ),
    page(
        "B853",
        ["没有这种优惠券。", "There is no such offer."],
        ["种类写在规则 coupon.offers 里。", "Offers stand in the rule coupon.offers."],
        both("salon coupon issue 王姐 --offer summer"),
        ["写已有的一种，或加到 salon.yaml。", "Name one that there is, or add it to salon.yaml."],
    ),
    page(
        "B854",
        ["没有要发给的顾客，或者都已经有了。", "Nobody is meant, or those who are have one already."],
        ["同一种券不重复发。", "Nobody is given the same offer twice."],
        both("salon coupon issue --offer birthday"),
        ["换个条件，或写顾客的名字。", "Choose others, or name the clients."],
    ),
    page(
        "B855",
        ["没说券用在哪次到店。", "Nothing says for which visit the coupon is used."],
        ["今天没有她的到店，或者不止一次。", "She had no visit today, or several."],
        both("salon coupon use q7k3fq2m"),
        ["加 --for 和编号。", "Add --for with an id."],
    ),
    page(
        "B856",
        ["最后一天已经过了，或者早于第一天。", "The last day is over, or before the first."],
        ["这样的券谁也用不了。", "Nobody could use such a coupon."],
        both("salon coupon issue 王姐 --amount 50 --until 昨天"),
        ["写以后的日子。", "Name a later day."],
    ),
    page(
        "B914",
        [
            "生日券写了名字，却不知道她的生日。",
            "A birthday offer was named for a client whose birthday is not known.",
        ],
        [
            "不知道哪个月能用；没有生日也没有发的理由。",
            "In which month it holds is not known, nor is there a birthday to give it for.",
        ],
        both("salon coupon issue 王姐 --offer birthday"),
        [
            "问她生日：salon client edit 王姐 --birthday 05-12；只是想送一张，用 --amount 或别的种类。",
            "Ask her: salon client edit 王姐 --birthday 05-12. To give one all the same use --amount, or another offer.",
        ],
    ),
    page(
        "B908",
        ["没有什么可以用这张券抵。", "There is nothing that the coupon could be taken off."],
        [
            "一张券抵一个项目或产品还要付的钱；划卡、免单以后没有要付的。",
            "A coupon is taken off what is still to be paid for one service or product.",
        ],
        both("salon visit add 王芳 水光 --card --coupon qb2c998r"),
        ["去掉 --coupon，或不划卡。", "Leave out --coupon, or let no session pay for it."],
    ),
    page(
        "B909",
        ["说了用优惠券付，没有说是哪一张。", "It is paid by a coupon, and nobody said by which."],
        [
            "店里登记了优惠券；不说是哪一张，它就不会记成用过，还能再用一次。",
            "The shop keeps its coupons here; one that is not named would not be marked, and could be used again.",
        ],
        both("salon visit add 王芳 水光 --pay coupon=50,wechat"),
        ["写 --coupon 编号，抵多少会算出来。", "Write --coupon ID: what it takes off is reckoned."],
    ),
    page(
        "C255",
        ["券用在了别的顾客的账上。", "The coupon was used for what is another client's."],
        ["券是记名的。", "A coupon is one client's."],
        both("used_for"),
        ["改正 client 或 used_for。", "Mend client or used_for."],
    ),
    page(
        "C256",
        ["一张券付了两次。", "Two payments were made by one coupon."],
        [
            "两处同时用了它，多半是两份数据合并以后才看出来。",
            "It was used in two places; mostly seen when two copies of the data are merged.",
        ],
        both("q7k3fq2m"),
        ["问清楚，冲正其中一笔。", "Ask, and reverse one of them."],
    ),
    page(
        "C257",
        [
            "券用在的那一笔已经冲正，券还记着用过。",
            "What the coupon was used for was taken back, and it still counts as used.",
        ],
        ["顾客没得到优惠，券也没了。", "She has lost the coupon and got nothing for it."],
        both("used_for"),
        [
            "清空这一行的 used_at 和 used_for，把券还给她。",
            "Empty used_at and used_for of the row: that gives it back to her.",
        ],
    ),
    page(
        "C277",
        [
            "积分礼品里写的优惠券，规则 coupon.offers 里没有。",
            "A reward is a coupon of an offer that the rule coupon.offers does not know.",
        ],
        ["顾客拿积分来换时会发不出券。", "A client who redeems it could not be given the coupon."],
        ["rewards.csv 的 offer 写着 second-vist。", "offer says second-vist in rewards.csv."],
        [
            "salon reward edit 礼品 --coupon 种类；或把它写进 coupon.offers。",
            "salon reward edit REWARD --coupon OFFER; or add the offer to coupon.offers.",
        ],
    ),
];
