//! What `salon check --explain` tells of what is refused at the till.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "B830",
        ["美容师已经离职。", "The beautician no longer works here."],
        ["写错了人，提成就算错了人。", "Pay is reckoned by who is named here."],
        ["salon visit add 王芳 肩颈 --staff 小曼", "salon visit add WANG Facial --staff XIAOMAN"],
        [
            "换一位；补记她还在时的护理，加 --anyway --by 名字。",
            "Name somebody else; for what she did while she worked here, add --anyway --by NAME.",
        ],
    ),
    page(
        "B831",
        ["这位美容师不做这个项目。", "The beautician does not do this service."],
        [
            "staff.csv 的 skills 写着她会什么，多半是写错了人或项目。",
            "Her skills in staff.csv say what she does; the wrong name or service was typed, most likely.",
        ],
        ["--staff 吴梦婷 做「肩颈舒缓」", "a nail artist beside a massage"],
        [
            "换一位；她学会了就 salon staff edit 名字 --skills；这一次破例加 --anyway。",
            "Name somebody else; add to her skills by salon staff edit NAME --skills; --anyway for this once.",
        ],
    ),
    page(
        "B832",
        ["项目或产品已经停用。", "The service or product is not offered any more."],
        ["停用的多半是旧名字，卖的是另一个。", "It is an old name, most likely, and another one was meant."],
        ["salon sale add 王芳 旧款面膜", "salon sale add WANG OLD-MASK"],
        [
            "换一个，或用 --active yes 重新启用；清库存就加 --anyway。",
            "Take another, or offer it again by --active yes; --anyway sells what is left.",
        ],
    ),
    page(
        "B833",
        ["没有卡的顾客不能划卡、扣款或用积分。", "Who has no card can't pay by card or points."],
        [
            "规则 till.of_card。档案里没有入会日期和等级，旧表里也没有她的卡。",
            "The rule till.of_card. Her file has no day of a card and no tier, and no old sheet has a card of hers.",
        ],
        ["新客 --pay 划卡", "a new client, --pay card-session"],
        [
            "换一种付款方式；有卡就先 salon client edit 顾客 --since 日期；或加 --anyway。",
            "Pay by another method; note her card by salon client edit CLIENT --since DATE; or add --anyway.",
        ],
    ),
    page(
        "B834",
        ["写的时间还没到。", "The day or moment is still to come."],
        [
            "到店、收款、日结、检测都是发生过的事；年份打错时也是这样。",
            "Visits, payments, closings and analyses are things that have happened; a mistyped year looks like this.",
        ],
        both("salon day close 2027-11-21"),
        [
            "改对日期；以后要做的用 salon book add 预约。",
            "Mend the day; what is to come is booked by salon book add.",
        ],
    ),
    page(
        "B835",
        ["这次到店、销售或预约是另一位顾客的。", "The visit, sale or booking is another client's."],
        ["钱记在别人名下，两个人的账都不对。", "Money under another name makes both accounts wrong."],
        ["salon pay 王芳 --for 李梦的预约", "salon pay WANG --for A-BOOKING-OF-LI"],
        ["写对编号；替她付的就写她的名字。", "Name the right one; to pay for her, name her as the client."],
    ),
    page(
        "B836",
        ["金额的小数多于两位。", "An amount has more than two places."],
        [
            "柜台上不会收半分钱，多半是打错了；悄悄四舍五入会对不上。",
            "Nobody pays half a cent; it is a slip, and to round it silently would not add up.",
        ],
        both("--pay cash=12.345"),
        ["最多写两位小数。", "Write no more than two places."],
    ),
    page(
        "B837",
        ["几个项目，金额写的个数不同。", "There are more or fewer amounts than things."],
        ["一个数不知道是哪个项目的，也不知道是不是总数。", "One figure may be that of either, or the sum."],
        both("--fee 200 (2)"),
        ["按顺序各写一个：--fee 200,98。", "Write one for each, in their order: --fee 200,98."],
    ),
    page(
        "B838",
        ["冲正、退款没有写原因。", "What is taken back has no reason."],
        ["没有原因，过后没有人说得清为什么。", "Later nobody can tell why."],
        both("--why ''"),
        ["写成 --why 记成了别人。", "Write --why followed by the reason."],
    ),
    page(
        "B839",
        ["退的比这笔收款剩下的多。", "More is to be given back than is left of the payment."],
        [
            "退过的不能再退；一笔收款最多退它收的数。",
            "What was given back can't be given back again, nor more than was paid.",
        ],
        both("salon pay back y2611-7k3fq2m --amount 500"),
        [
            "改成剩下的数，或不写 --amount 退掉全部。",
            "Give back what is left, or leave --amount out for all of it.",
        ],
    ),
];
