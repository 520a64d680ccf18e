//! The codes B87…, R59…, R64…, C27…: prepaid cards.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "B912",
        ["这位顾客没有卡。", "The client has no card."],
        ["名下、共用的卡都没有。", "Neither one of her own nor one that she shares."],
        both("salon card show 秦岚"),
        [
            "写有卡的那位，或卡的编号；salon card list 列出全部。",
            "Name who has it, or the card's id; salon card list lists them all.",
        ],
    ),
    page(
        "B870",
        ["卡停着，不能用。", "The card is frozen."],
        ["停卡期间不算有效期，也不让用。", "While a card rests its time does not run, and it can't be used."],
        both("salon book done 王姐 --card"),
        [
            "salon card unfreeze 卡，有效期会顺延停的天数。",
            "salon card unfreeze CARD; its last day moves on by the days it rested.",
        ],
    ),
    page(
        "B871",
        ["卡过了有效期。", "The card has expired."],
        ["只有店里写了期限的卡才会过期。", "Only cards that the shop gave a last day expire."],
        both("salon card use 王姐"),
        [
            "salon card extend 卡 --until 日期，或用别的方式付。",
            "salon card extend CARD --until DATE, or another way to pay.",
        ],
    ),
    page(
        "B872",
        ["卡还没到能用的日子。", "The card's first day is still to come."],
        ["from_on 是第一天。", "from_on is its first day."],
        both("salon card use 王姐"),
        ["到那天再用。", "Use it from that day on."],
    ),
    page(
        "B873",
        ["卡不能用在这个项目。", "The card is not good for that service."],
        [
            "卡的 good_for 写着能用在哪些项目和类别；空着是全部项目。",
            "good_for names the services and categories; blank is every service.",
        ],
        ["补水次卡用在肩颈舒缓上。", "A card of facials used for a massage."],
        ["用别的卡，或用 --pay 付。", "Use another card, or --pay."],
    ),
    page(
        "B874",
        ["卡里的次数不够。", "Too few sessions are left."],
        [
            "余额从每一行算出来，两台电脑同时划卡也不会变成负数。",
            "A balance follows from its rows, and is never negative, also by two commands at once.",
        ],
        both("salon card use 王姐 --times 3"),
        ["salon card show 卡 看用在哪了。", "salon card show CARD tells what used it."],
    ),
    page(
        "B875",
        ["卡里的钱不够。", "Too little value is left."],
        ["储值和赠送金加起来不够这次的。", "Value and bonus together are less than what is to be paid."],
        both("salon book done 王姐 --card"),
        ["不够的加 --pay 付，或加 --owed 先欠着。", "Pay the rest by --pay, or leave it open by --owed."],
    ),
    page(
        "B876",
        ["这是另一位顾客的卡。", "It is another client's card."],
        [
            "卡是记名的；另外能用的人写在卡上。",
            "Cards are hers by name; who else may use one is named on it.",
        ],
        ["王姐的卡用在李姐的预约上。", "Wang's card for Li's booking."],
        ["salon card hold 卡 姓名，写上她。", "salon card hold CARD NAME names her on it."],
    ),
    page(
        "B877",
        ["卡已经退了，或续成了别的卡。", "The card was refunded, or went into another one."],
        ["退了的卡里什么也没有了。", "Nothing is left on it."],
        both("salon card use d7k3fq2m"),
        ["salon card list 顾客 看她别的卡。", "salon card list CLIENT shows her other cards."],
    ),
    page(
        "B878",
        ["疗程还没到这一步。", "Another step of the course comes first."],
        ["疗程卡按 good_for 里的次序做。", "A course goes in the order of its good_for."],
        ["第一步还没做，就做第二步。", "The second step before the first."],
        ["先做那一步。", "That step comes first."],
    ),
    page(
        "B879",
        ["她没有能用在这个项目的卡。", "She has no card that can be used for it."],
        [
            "没有写是哪张卡时，挑能用的里面最先到期的；下面列出每张卡不能用的原因。",
            "Where none is named, the first to expire of those that fit is taken; below it stands why each does not.",
        ],
        both("salon book done 王姐 --card"),
        [
            "salon card list 顾客 看她有什么卡，或用 --pay 付。",
            "salon card list CLIENT shows her cards; or use --pay.",
        ],
    ),
    page(
        "R590",
        ["这种卡不能这样做。", "That can't be done with a card of this kind."],
        [
            "期卡、折扣卡没有次数和余额，不能充值。",
            "A period and a discount have no sessions and no value to add to.",
        ],
        ["给期卡充值。", "A period card is topped up."],
        ["salon card show 卡 看它是什么卡。", "salon card show CARD tells what it is."],
    ),
    page(
        "R591",
        ["买卡、充值要用收进来的钱付。", "A card is paid by money that comes in."],
        [
            "用卡里的钱买卡，同一笔钱会算两次耗卡。",
            "Paid by another card, the same money would be consumed twice.",
        ],
        both("salon card sell 王姐 补水10次卡 --pay 卡扣"),
        ["旧卡抵新卡用 salon card renew。", "An old card goes into a new one by salon card renew."],
    ),
    page(
        "R592",
        ["没有写卡里有多少。", "Nothing says what is in the card."],
        [
            "次卡要有次数，储值卡要有金额，折扣卡要有折扣。",
            "Sessions, value or percent: a card without any is nothing.",
        ],
        both("salon card type add 补水次卡 --kind count --price 1980"),
        ["加上 --sessions、--value 或 --percent。", "Add --sessions, --value or --percent."],
    ),
    page(
        "R593",
        ["没有这个项目、产品或类别。", "There is no such service, product or category."],
        ["写错的词会让卡什么都不能用。", "With a mistyped word the card would be good for nothing."],
        both("salon card type add A --kind count --sessions 10 --good-for 补睡"),
        ["用 salon service list 里的名称、编号或类别。", "Name one of salon service list."],
    ),
    page(
        "R594",
        ["这一行不能冲正。", "That row can't be reversed."],
        [
            "一行只冲正一次；到店时用的卡跟着到店一起冲正。",
            "A row is reversed once; what a visit used goes with the visit.",
        ],
        both("salon card reverse u2611-7k3fq2m --why 记错"),
        ["到店的用 salon visit reverse。", "A visit's goes with salon visit reverse."],
    ),
    page(
        "R595",
        ["撤销后卡里会变成负数。", "Less than nothing would be left on the card."],
        ["充的值已经用掉了。", "What it brought was used since."],
        ["撤销昨天的充值，而今天已经用掉。", "Yesterday's top-up is undone, and was spent today."],
        ["先撤销后来的使用。", "Take the later use back first."],
    ),
    page(
        "R596",
        ["卡已经停着，或没有停。", "The card is frozen already, or is not."],
        ["停卡和解停要成对。", "A card is frozen and unfrozen in turn."],
        both("salon card freeze 王姐"),
        ["salon card show 卡 看停到哪天。", "salon card show CARD tells until when."],
    ),
    page(
        "R597",
        ["写的日期太早。", "The day is too early."],
        [
            "有效期不能在今天之前，停卡不能停到过去。",
            "A last day before today, or a rest that is over, says nothing.",
        ],
        both("salon card extend 王姐 --until 2020-01-01"),
        ["写后面的日期。", "Name a later day."],
    ),
    page(
        "R598",
        ["退的比收的多。", "More is given back than was paid."],
        ["退卡最多退她付过的。", "No more is given back than she paid for the card."],
        both("salon card refund 王姐 --amount 9999 --why 搬家"),
        [
            "不写 --amount，就按规则 card.refund 算。",
            "Without --amount it is reckoned by the rule card.refund.",
        ],
    ),
    page(
        "R599",
        ["从卡里付的，不能单独退。", "What a card paid does not go back alone."],
        [
            "退了收款，卡里却没有还回去，两边就对不上。",
            "The payment would be gone, and the card would not have it back.",
        ],
        both("salon pay back y2611-7k3fq2m --why 记错"),
        [
            "salon visit reverse 或 salon sale reverse 冲正整次，卡里会还回去。",
            "Reverse the visit or sale: the card gets it back.",
        ],
    ),
    page(
        "R640",
        ["卡里没有剩下的了。", "Nothing is left on the card."],
        ["没有剩下的，就没有可抵、可转、可退的。", "There is nothing to move or to give back."],
        both("salon card renew 王姐 补水10次卡"),
        ["直接开一张新的：salon card sell。", "Sell a new one: salon card sell."],
    ),
    page(
        "R641",
        ["卡本来就是她的。", "The card is hers already."],
        ["转卡要转给另一位。", "A card is transferred to somebody else."],
        both("salon card transfer d7k3fq2m 王姐"),
        ["写另一位顾客。", "Name another client."],
    ),
    page(
        "R642",
        ["卡号已经有了。", "Another card has that number."],
        [
            "两张卡一个号，就不知道划的是哪一张。",
            "With one number for two cards nobody knows which is meant.",
        ],
        both("salon card sell 王姐 补水10次卡 --number A001"),
        ["写别的卡号，或不写。", "Choose another number, or none."],
    ),
    page(
        "R643",
        ["没有写清楚加多少。", "It is not clear how much is added."],
        ["次卡加次数，储值卡加金额。", "A card of sessions gets sessions, a value card gets value."],
        both("salon card top-up 王姐"),
        [
            "次卡写 --sessions 或 --bonus，储值卡写 --value 或 --bonus。",
            "Add --sessions or --value, or --bonus.",
        ],
    ),
    page(
        "R644",
        ["旧卡剩的比新卡还贵。", "More is left than the new card costs."],
        ["抵不完的钱不能就这么没了。", "What is left over would be lost without a word."],
        both("salon card renew 王姐 补水3次卡"),
        [
            "挑贵一些的卡，或用 salon card refund 退掉旧卡。",
            "Choose one that costs more, or refund the old one.",
        ],
    ),
    page(
        "C270",
        ["文件里用掉的比卡里有的多。", "More was used in the files than the card held."],
        [
            "余额是卡上的数加上每一行；变成负数说明多记了使用，或少记了充值。",
            "What is left is the card's figure and its rows: less than nothing tells of a row too many, or one that is missing.",
        ],
        ["10 次的卡，用了 11 次。", "Eleven uses of ten sessions."],
        [
            "多记的用 salon card reverse 冲正，漏记的用 salon card adjust 补上。",
            "Reverse what was entered twice; add what is missing by salon card adjust.",
        ],
    ),
    page(
        "C271",
        ["退的钱比这张卡收的钱多。", "More was given back for a card than was paid."],
        ["退卡最多退她付过的。", "No more goes back than came in."],
        ["收了 1980，退了 2980。", "1980 was paid, and 2980 given back."],
        ["核对收款里这张卡的几行。", "Compare the rows of payments for the card."],
    ),
    page(
        "C272",
        ["good_for 或 gifts 读不出来。", "good_for or gifts can't be read."],
        [
            "读不出来就不知道这张卡能用在什么上，用不了。",
            "Nobody knows what the card is good for, so it can't be used.",
        ],
        both("s7k3fq2m 0"),
        [
            "写成「项目」或「项目 次数」或「项目 次数 价钱」，用分号隔开。",
            "Write a service, or a service with its count and cost, separated by semicolons.",
        ],
    ),
    page(
        "C273",
        ["用卡的人不在卡上。", "Who used the card is not named on it."],
        ["卡是记名的；别人用了，主人以后会问。", "A card is hers by name, and its owner may ask one day."],
        ["李姐用了王姐的卡。", "Li used Wang's card."],
        [
            "salon card hold 卡 姓名；或改对这一行的顾客。",
            "salon card hold CARD NAME; or mend the row's client.",
        ],
    ),
    page(
        "C274",
        ["耗卡的钱比卖卡的钱多。", "More was consumed than the card cost."],
        ["一张卡用完时，每次的耗卡加起来就是它的价钱。", "All uses of a card together come to its price."],
        ["1980 的卡，worth 加起来是 -2000。", "A card for 1980 whose rows of worth come to -2000."],
        ["核对 worth 这一列，改对写错的一行。", "Compare the column worth, and mend the row that is wrong."],
    ),
    page(
        "C275",
        [
            "冲正的是另一张卡的记录，或冲正了两次。",
            "A row reverses another card's, or one that was reversed before.",
        ],
        ["冲正两次，卡里就多出来了。", "Reversed twice, there would be more on the card than there is."],
        ["两行的 reverses 都是 u2611-7k3fq2m。", "Two rows whose reverses is u2611-7k3fq2m."],
        ["删掉多的一行，或改对 reverses。", "Take one of the rows away, or mend its reverses."],
    ),
    page(
        "C276",
        [
            "旧顾客表里有卡的次数或余额，还没有变成会员卡。",
            "The old client sheet told sessions or balances of cards, which are no cards yet.",
        ],
        [
            "它们存在 imports/cards.csv 里，不算余额，也不能划。",
            "They are kept in imports/cards.csv, count for nothing, and can't be used.",
        ],
        both("salon import clients 客户档案.csv"),
        [
            "salon import cards imports/cards.csv；不要这些卡，就删掉那个文件。",
            "salon import cards imports/cards.csv; who does not want them deletes that file.",
        ],
    ),
];
