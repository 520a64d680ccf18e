//! What `salon check --explain` tells of the codes of the till.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R540",
        ["这个预约已经完成、取消，或者记了爽约。", "The booking is done, cancelled or a no-show already."],
        [
            "同一次护理记两遍，收入、提成和积分都会多算。",
            "A visit that is entered twice is counted twice: in takings, in pay, in points.",
        ],
        both("salon book done b2611-7k3fq2m，两次 twice"),
        [
            "记错了的到店用 salon visit reverse 冲正，再用 salon visit add 重记；没有预约的直接 salon visit add。",
            "Reverse a wrong visit by salon visit reverse and enter it again by salon visit add, as for one without a booking.",
        ],
    ),
    page(
        "R541",
        ["付的钱和应付的不一样。", "What is paid is not what is to be paid."],
        [
            "差额不能猜：可能少收了，可能先欠着，也可能打错了一个数。",
            "The difference can't be guessed: too little was taken, it is left as a debt, or a digit is wrong.",
        ],
        ["应付 298，--pay 现金=100,微信=98：还差 100。", "298 is due, --pay cash=100,wechat=98: 100 short."],
        [
            "改对金额；剩下的先欠着就加 --owed；当面定了别的价就用 --fee（产品用 --amount）。",
            "Mend the amounts; --owed leaves the rest as a debt; a fee agreed on is given by --fee (a product's by --amount).",
        ],
    ),
    page(
        "R542",
        ["没有这种付款方式。", "There is no such method of payment."],
        [
            "每种方式都要知道算实收还是耗卡，否则日结对不上。",
            "Of each method it must be known whether it is money in or consumption, or the day can't be closed.",
        ],
        both("--pay bitcoin=100"),
        [
            "写方式的编号或中文名，salon rules payment 会列出来；自己的方式加在 salon.yaml 的 payment.methods 里，写明 money_in。",
            "Write its id or name, as salon rules payment lists them; add your own to payment.methods in salon.yaml, with money_in.",
        ],
    ),
    page(
        "R543",
        ["免单没有写原因。", "What is free has no reason."],
        [
            "没有原因的免单，过后没有人说得清是谁答应的、为什么。",
            "Later nobody can tell who allowed it, and why.",
        ],
        both("--free ''"),
        ["写成 --free 生日赠送。", "Write --free followed by the reason."],
    ),
    page(
        "R544",
        ["没有说怎么付。", "Nothing says how it is paid."],
        [
            "在终端里会问您；在脚本里没有人可问，又不能当作付过了。",
            "On a terminal it is asked; in a script there is nobody to ask, and it can't be taken for paid.",
        ],
        both("salon book done b2611-7k3fq2m < /dev/null"),
        [
            "加上 --pay 微信（全款），--pay 现金=100,微信=98，--owed（先欠着），或 --free 原因。",
            "Add --pay wechat (all of it), --pay cash=100,wechat=98, --owed (a debt) or --free REASON.",
        ],
    ),
    page(
        "R545",
        ["项目或产品没有价格，也没有写金额。", "The service or product has no price, and none was named."],
        ["不知道该收多少。", "What is due can't be told."],
        ["services.csv 里价格空着的项目。", "A service whose price is blank in services.csv."],
        [
            "这次用 --fee（产品用 --amount）写明；以后都用的价格填进项目里：salon service edit 名字 --price 298。",
            "Name it this time by --fee (a product's by --amount); a lasting one: salon service edit NAME --price 298.",
        ],
    ),
    page(
        "R546",
        ["份额加起来不是 100。", "The shares don't add up to 100."],
        [
            "提成按份额算，加不满或加过头都会有人少拿或多拿。",
            "Pay is computed from them; somebody would get too little or too much.",
        ],
        both("--sold-by 林晓燕:60,周慧敏:30"),
        [
            "改成加起来 100；只写名字就平分：--sold-by 林晓燕,周慧敏。",
            "Make them add up; names alone share equally: --sold-by NAME,NAME.",
        ],
    ),
    page(
        "R547",
        ["这一行已经冲正过了。", "The row was reversed already."],
        ["再冲一次就会多减一遍。", "A second time it would be taken off twice."],
        both("salon visit reverse v2611-7k3fq2m --why …，两次 twice"),
        [
            "什么也不用做；冲错了就用 salon undo 撤销那次冲正。",
            "Nothing is to be done; if reversing it was wrong, salon undo takes that change back.",
        ],
    ),
    page(
        "R548",
        ["这一行本身就是冲正。", "The row is a reversing one itself."],
        ["冲正的冲正谁也看不懂。", "A reversal of a reversal is read by nobody."],
        both("v2611-2c4d6f8：fee -298.00, reverses v2611-7k3fq2m"),
        [
            "用 salon undo 撤销那次冲正，或者重新记一次到店。",
            "Take that change back by salon undo, or enter the visit again.",
        ],
    ),
    page(
        "R549",
        ["她没有欠款。", "She owes nothing."],
        ["没有可以结的账，收下的钱就不知道算在哪里。", "There is nothing that the money could settle."],
        both("salon pay 王芳 --pay 微信=100"),
        [
            "先记到店或销售；定金用 --for 预约编号。",
            "Enter the visit or the sale first; a deposit goes by --for BOOKING.",
        ],
    ),
    page(
        "B913",
        [
            "她今天的已经记过了，下一个预约还没到日子。",
            "Today's is done already, and her next booking is still to come.",
        ],
        ["同一次到店不记两次。", "One visit is not entered twice."],
        both("salon book done 王姐"),
        [
            "看今天记下的；真是今天又做了一次，用 visit add，或先把下一个预约改到现在。",
            "Look at what is entered; if more was done today, use visit add, or move the next booking to now.",
        ],
    ),
    page(
        "R550",
        ["这个预约还没到那一天。", "The booking is on a day still to come."],
        [
            "多半是认错了预约；按预约的时间记，收入就记到了以后。",
            "Mostly it is the wrong one; entered at its own time, the takings would be of a later day.",
        ],
        both("salon book done b2611-7k3fq2m --today 2026-11-21（2026-11-22T14:00）"),
        [
            "看看编号；她提前来了就先 salon book move 编号 now，再记做完。",
            "Look at the id; if she came early, salon book move ID now first.",
        ],
    ),
    page(
        "R551",
        ["定金不够抵。", "The deposit is less than what is to be set off."],
        ["没有收过的定金不能抵钱。", "What was never paid can't be set off."],
        both("--pay 定金=200"),
        [
            "抵收过的数；收定金用 salon pay 顾客 --for 预约编号 --pay 微信=100。",
            "Set off what was paid; a deposit is taken by salon pay CLIENT --for BOOKING --pay wechat=100.",
        ],
    ),
    page(
        "R552",
        ["这个命令不能这样输出。", "This command can't print in that format."],
        ["只有单据能印成网页。", "Only slips can be printed as a page."],
        both("salon visit list --format html"),
        ["换一种格式，提示里列出了可以用的。", "Take another format: the hint lists them."],
    ),
    page(
        "R553",
        ["看不出怎么付的。", "The payment can't be read."],
        [
            "两种方式挤在一起，或者有数没有方式，就不知道各付了多少。",
            "Two methods run together, or an amount without one, don't tell what was paid by which.",
        ],
        both("--pay 现金100微信98"),
        [
            "写成 现金=100,微信=98 或 现金100+微信98；一种方式付全款可以不写数。",
            "Write cash=100,wechat=98; one method for all of it needs no amount.",
        ],
    ),
    page(
        "R554",
        ["金额大得加不起来。", "The amounts are too large to be added up."],
        ["加错的钱不如不加。", "A wrong sum is worse than none."],
        both("--fee 99999999999999999"),
        ["多半是多打了几个零，改对再来。", "Some zeros are too many: mend them."],
    ),
    page(
        "R555",
        ["一张单据上有几位顾客的项目。", "A slip has visits or sales of several clients."],
        [
            "单据要她签字，别人的消费不该在上面。",
            "She signs it, and what others had is none of her business.",
        ],
        both("salon visit slip v2611-7k3fq2m v2611-2c4d6f8"),
        ["每位顾客印一张。", "Print one for each client."],
    ),
    page(
        "R556",
        [
            "这个预约没有收过定金，或者已经退了。",
            "No deposit was paid for the booking, or it was given back before.",
        ],
        ["没有收的钱不能退。", "What never came in can't go out."],
        both("salon book cancel b2611-7k3fq2m --return-deposit"),
        [
            "取消预约不用写 --return-deposit；salon book show 编号 看它的经过。",
            "Cancel it without --return-deposit; salon book show ID tells its story.",
        ],
    ),
    page(
        "R557",
        ["定金用了不是收到钱的方式。", "A deposit is to be paid by a method that brings no money in."],
        [
            "定金做完时会抵掉；没有收到的钱抵了，账上就平白多出一笔。",
            "A deposit is set off when the visit is done; what never came in would be counted as if it had.",
        ],
        both("--deposit 免单=100"),
        [
            "写 money_in 为真的方式，如 现金=100；不收定金就加 --anyway --by 名字。",
            "Take a method with money_in: true, like cash=100; without a deposit add --anyway --by NAME.",
        ],
    ),
    page(
        "C220",
        [
            "份额不对：要写员工编号和百分数，加起来是 100。",
            "Shares must be ids of staff with percents that add up to 100.",
        ],
        ["提成按份额算。", "Pay is computed from them."],
        both("t9x2b7qa 60;t4k8w2kd 30"),
        ["改成加起来 100：t9x2b7qa 60;t4k8w2kd 40。", "Make them add up: t9x2b7qa 60;t4k8w2kd 40."],
    ),
    page(
        "C221",
        ["收的钱比应付的多。", "More was paid than it costs."],
        [
            "不是重复记了收款，就是该退给顾客的还没退。",
            "Either a payment was entered twice, or something is to be given back.",
        ],
        ["fee 298.00，payments 里有两行 298.00。", "fee 298.00, and two rows of 298.00 in payments."],
        [
            "重复的用 salon visit reverse 冲正重记，或 salon undo；退了钱就记一行负数的收款。",
            "Reverse it and enter it again, or salon undo; money given back is a payment with a minus.",
        ],
    ),
    page(
        "C222",
        ["预约已完成，却没有到店记录。", "A booking is done, and there is no visit."],
        [
            "店里记了到店以后，每个完成的预约都该有一条，不然这次护理的钱和业绩都没有进账。",
            "Once the shop enters visits, each done booking should have one, or its money and its work are in no figure.",
        ],
        [
            "10 月 3 日 14:00 王芳，status 是 done，visits/2026-10.csv 里没有她那天的行。",
            "3 October 14:00, status done, and no row of her on that day in visits/2026-10.csv.",
        ],
        [
            "漏记的用 salon visit add 补上，--at 写明时间；从旧系统导入的合成一条，可以不管，它只是一条提示。",
            "Enter it by salon visit add with --at; those of an old system are told together and can be left: it is only a note.",
        ],
    ),
    page(
        "C223",
        [
            "冲正了一行已经冲正过的，或者冲正了一行冲正。",
            "A row reverses one that was reversed before, or a reversing one.",
        ],
        ["同一笔钱会减两遍。", "The same money is taken off twice."],
        both("v2611-2c4d6f8 reverses v2611-7k3fq2m；v2611-3d5f7h9 reverses v2611-7k3fq2m"),
        ["删掉多出来的那一行。", "Delete the row that is too many."],
    ),
    page(
        "C225",
        [
            "一行冲正的金额不是原来那行的负数。",
            "A reversing row does not hold the amount of the row that it reverses, with a minus.",
        ],
        [
            "冲正以后还剩一截，日结和顾客的消费都不对。",
            "A part is left standing: the day's closing and what she spent are wrong.",
        ],
        both("v2611-7k3fq2m: 298.00；v2611-2c4d6f8 reverses v2611-7k3fq2m: -198.00"),
        [
            "把冲正那一行改成负的原数；价钱变了是重新记一次，不是冲正一部分。",
            "Make it the whole amount with a minus; another price is a new visit, not a part that is reversed.",
        ],
    ),
    page(
        "C226",
        ["同一个预约有两次到店，都没有冲正。", "One booking has two visits, and neither is reversed."],
        ["同一次护理算了两遍钱。", "One treatment is charged twice."],
        both("v2611-7k3fq2m booking b2611-1aaaaaa；v2611-2c4d6f8 booking b2611-1aaaaaa"),
        [
            "记重了就冲正一遍：salon visit reverse 编号 --why 原因；确实来了两次，就清空第二次的 booking。",
            "Reverse the one that is too many: salon visit reverse ID --why REASON; if she came twice, clear the second one's booking.",
        ],
    ),
    page(
        "C227",
        [
            "取消了的、爽约的预约，却有没冲正的到店。",
            "A visit stands for a booking that was called off, or that nobody came to.",
        ],
        ["她来没来，两张表说的不一样。", "The two tables don't agree on whether she came."],
        both("b2611-1aaaaaa status cancelled；v2611-7k3fq2m booking b2611-1aaaaaa"),
        [
            "她来了：把预约的 status 改成 done；没来：salon visit reverse 编号 --why 原因。",
            "She came: make the booking's status done. She did not: salon visit reverse ID --why REASON.",
        ],
    ),
    page(
        "C228",
        [
            "收款的顾客，不是那次到店、那笔销售的顾客。",
            "A payment names another client than the visit or sale which it is for.",
        ],
        [
            "付的钱算在另一位名下：等级、积分和她的消费都不对。",
            "The money counts for somebody else: her tier, her points and what she spent are wrong.",
        ],
        both("y2611-5k7m9p2 client c3f9k2wb for v2611-7k3fq2m；v2611-7k3fq2m client c7k3fq2m"),
        [
            "把收款的 client 改成那位顾客；别人替她付的，也记在她名下，写进 note。for 写错了就改 for。",
            "Make the payment's client that of the visit: who paid for her stands in the note. Or mend what it is for.",
        ],
    ),
    page(
        "C229",
        ["一笔销售的件数是 0。", "A sale has the quantity 0."],
        [
            "卖了东西收了钱，用完的提醒、保障却当作没卖。",
            "Something was charged, while refills and guarantees take it for nothing.",
        ],
        both("quantity: 0"),
        [
            "写上卖出的件数；没有卖就 salon sale reverse 编号 --why 原因。",
            "Put in how many were sold; if none was, salon sale reverse ID --why REASON.",
        ],
    ),
    page(
        "C224",
        ["收款的方式不在规则里。", "A payment is by a method that the rules don't know."],
        [
            "不知道算实收还是耗卡；日结把它当作收到的钱。",
            "Whether it is money in or consumption can't be told; a day's closing takes it for money.",
        ],
        both("method: 微信支付"),
        [
            "改成规则里的编号，如 wechat，或在 salon.yaml 的 payment.methods 里加上它。",
            "Put in the id of a known one, like wechat, or add yours to payment.methods in salon.yaml.",
        ],
    ),
];
