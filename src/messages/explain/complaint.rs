//! The codes R60…, R61…, C28…: complaints.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R600",
        ["投诉的步骤不能跳过。", "The steps of a complaint can't be left out."],
        [
            "响应、答复、处理、结案一步接一步，每一步的时间都算时效。",
            "Response, answer, solution and closing follow each other, and each is timed.",
        ],
        ["还没有答复就 salon complaint resolve。", "salon complaint resolve before there was an answer."],
        ["先做缺的那一步。", "Take the step that is missing first."],
    ),
    page(
        "R601",
        ["这一步已经做过了。", "That step was taken already."],
        ["时间以第一次为准，不会被改掉。", "The first time counts, and is not written over."],
        both("salon complaint respond k2611-7m2xq4a (twice)"),
        ["补充就记备注；还要处理就重新处理。", "Add a note; or reopen it where there is more to do."],
    ),
    page(
        "R602",
        ["时间早于上一步。", "The time is before that of the step before."],
        ["先响应，再答复，再处理。", "Each step comes after the one before it."],
        both("salon complaint answer k2611-7m2xq4a --at 2026-11-20T10:00"),
        ["检查 --at；不写就是现在。", "Look at --at; without it, the time is now."],
    ),
    page(
        "R603",
        ["处理办法还没有和顾客商定。", "What is to be done was not agreed with the client."],
        [
            "先商定再处理：没同意的退款、补做会变成新的投诉。",
            "It is agreed first and done then: a remedy she did not want is the next complaint.",
        ],
        both("salon complaint resolve k2611-7m2xq4a --remedy redo"),
        [
            "商定以后加 --agreed，时间会记下来。",
            "Once she has agreed add --agreed: the moment is written down.",
        ],
    ),
    page(
        "R604",
        ["选项和处理办法对不上。", "An option does not go with the remedy."],
        ["每种处理办法做的事不同。", "Each remedy does something else."],
        both("salon complaint resolve k2611-7m2xq4a --remedy explain --points 500"),
        ["去掉这个选项，或换处理办法。", "Leave the option out, or name another remedy."],
    ),
    page(
        "R605",
        ["退款超过限额，要老板经手。", "The refund is above the limit and needs the owner."],
        [
            "限额是规则 complaint.refund_limit；老板是员工表里岗位含 complaint.roles 里那些词的人，不在员工表里就写那些词之一。",
            "The limit is the rule complaint.refund_limit; the owner is whoever bears one of the words of complaint.roles as a role, or, not being on the staff, goes by such a word.",
        ],
        both("salon complaint resolve k2611-7m2xq4a --remedy refund --agreed"),
        ["加 --by 老板，或写老板的名字。", "Add --by owner, or the owner's name."],
    ),
    page(
        "R606",
        ["没有可以退款的到店或购买。", "There is no visit or sale that could be refunded."],
        [
            "退款会冲正那次到店或购买，连同收款和积分；要知道是哪一次。",
            "A refund reverses the visit or sale with its payments and points: it must be known which.",
        ],
        ["投诉没有写 --about，或写的是预约。", "The complaint has no --about, or a booking there."],
        [
            "用 salon complaint note 投诉 --about 编号 补上。",
            "Name it with salon complaint note COMPLAINT --about ID.",
        ],
    ),
    page(
        "R607",
        ["没有说补做什么、什么时候。", "Nobody said what is done once more, or when."],
        ["补做要占美容师的时间，当场约好。", "It takes a beautician's time, and is booked at once."],
        both("salon complaint resolve k2611-7m2xq4a --remedy redo --agreed"),
        [
            "加 --redo 时间；没有关联到店就再加 --service。",
            "Add --redo WHEN, and --service where it is about no visit.",
        ],
    ),
    page(
        "R608",
        ["没有说补偿什么。", "Nothing was named to compensate her with."],
        ["补偿要记下给了什么。", "What she was given is put on record."],
        both("salon complaint resolve k2611-7m2xq4a --remedy compensate --agreed"),
        ["写 --points、--coupon 或 --cost。", "Give --points, --coupon or --cost."],
    ),
    page(
        "R609",
        ["结案缺原因或改进措施。", "A complaint is closed with its cause and what changes."],
        ["不找原因，同样的投诉还会来。", "Without a cause the same complaint comes again."],
        both("salon complaint close k2611-7m2xq4a"),
        ["加 --cause 和 --action。", "Add --cause and --action."],
    ),
    page(
        "R610",
        ["不良反应还没有消退，不能结案。", "The reaction is not gone: it can't be closed."],
        ["没消退以前每天要回访。", "Until then she is called every day."],
        ["过敏还在红肿就结案。", "A rash is still red, and it is to be closed."],
        [
            "消退了用 salon complaint note 投诉 --gone 记下来。",
            "Once it is gone: salon complaint note COMPLAINT --gone.",
        ],
    ),
    page(
        "R611",
        ["还在处理的投诉不用重新处理。", "A complaint that is open can't be reopened."],
        ["重新处理会让答复和解决的时间从头算。", "Reopening counts answer and solution anew."],
        both("salon complaint reopen k2611-7m2xq4a --why x"),
        ["接着做下一步。", "Take the next step."],
    ),
    page(
        "R612",
        ["缺一项，又不能在这里问。", "Something is missing, and nobody can be asked here."],
        ["没有终端的时候一次写全。", "Without a terminal everything is said at once."],
        both("salon complaint open 王芳"),
        ["把缺的选项写上。", "Add the option that is missing."],
    ),
    page(
        "R613",
        ["这不是不良反应。", "It is no reaction."],
        ["只有不良反应和受伤要记消退。", "Only a reaction or an injury is noted as gone."],
        both("salon complaint note k2611-7m2xq4a --gone"),
        ["去掉 --gone。", "Leave out --gone."],
    ),
    page(
        "R614",
        ["这通电话问的不是投诉。", "That call is not about a complaint."],
        ["满意不满意记在投诉上。", "Whether she is satisfied is written on the complaint."],
        both("salon followup log 王芳 --outcome reached --satisfied yes"),
        ["去掉 --satisfied，用 --score 打分。", "Leave it out; --score notes how satisfied she is."],
    ),
    page(
        "R672",
        ["她没有卡，补偿送不上去。", "She has no card, so nothing can be given on one."],
        [
            "次数和金额送在她自己的、还在用的卡上。",
            "Sessions and value are given on a card of her own that is in use.",
        ],
        both("salon complaint resolve k2611-7m2xq4a --remedy compensate --agreed --gift 1"),
        ["送积分或优惠券，或先送她一张卡。", "Give points or a coupon, or give her a card first."],
    ),
    page(
        "R673",
        ["没有补偿可以收回。", "Nothing was given that could be taken back."],
        [
            "收回的是积分、没用过的券和卡上送的；退款和补做另外办。",
            "Points, unused coupons and what was given on cards go back; a refund or a redo does not.",
        ],
        both("salon complaint reopen k2611-7m2xq4a --why … --take-back"),
        ["去掉 --take-back。", "Leave out --take-back."],
    ),
    page(
        "C280",
        ["投诉的时间前后颠倒。", "The times of a complaint contradict each other."],
        ["时效是从这些时间算的。", "How fast it was seen to follows from them."],
        ["响应的时间早于投诉的时间。", "The response is before the complaint."],
        ["按实际改正。", "Put them right."],
    ),
    page(
        "C281",
        ["结了案，没有原因。", "It is closed, and nobody knows why it happened."],
        ["按原因统计会漏掉它。", "Figures by cause would lack it."],
        ["closed_at 有时间，cause 是空的。", "closed_at has a moment, cause is blank."],
        ["把原因写进 cause。", "Write the cause into that column."],
    ),
    page(
        "C282",
        ["处理完毕，没有商定的时间。", "It is resolved, and her agreement is not on record."],
        [
            "以后说起来没有凭据。从旧系统导入的（有原编号）不查。",
            "Nothing proves it later. What was imported, and has a number, is not looked at.",
        ],
        ["resolved_at 有时间，agreed_at 是空的。", "resolved_at has a moment, agreed_at is blank."],
        ["把商定的时间写进 agreed_at。", "Write the moment into agreed_at."],
    ),
    page(
        "C283",
        ["关联的到店、购买或预约是别人的。", "It is about a visit, sale or booking of somebody else."],
        ["退款会退到别人头上。", "A refund would go to somebody else."],
        ["王芳的投诉，about 是李娜的到店。", "A complaint of Wang about a visit of Li."],
        ["改成她自己的，或清空。", "Name one of hers, or leave it blank."],
    ),
    page(
        "C287",
        ["照片的文件找不到。", "The file of a photo is not there."],
        [
            "记下来的路径以后没有人打得开，退款和索赔时就没有凭据。",
            "Nobody could open it later, when it is needed as proof.",
        ],
        both("salon complaint open 王芳 --kind reaction --said 发红 --photo face.jpgg"),
        [
            "路径从当前文件夹算起，或从沙龙的文件夹算起；网址照样可以写。照片以后用 complaint note --photo 补。",
            "A path counts from here or from the salon's directory; an address on a network is taken as well. complaint note --photo adds one later.",
        ],
    ),
    page(
        "C289",
        ["照片的路径里有分号或顿号。", "The path of a photo holds a semicolon."],
        [
            "一格里几张照片用分号隔开，这一张会被读成两张，以后打不开。",
            "The photos of a cell are parted by semicolons: this one would be read as two, and nobody could open it.",
        ],
        both("salon complaint open 王芳 --kind reaction --said 发红 --photo 左脸;右脸.jpg"),
        ["给文件或文件夹改个名字。", "Rename the file or its folder."],
    ),
    page(
        "C288",
        ["有几位店长，改进由谁做没写。", "There are several managers, and nobody is named for the change."],
        ["没有人负责的改进不会做。", "What nobody is responsible for is not done."],
        both("salon complaint close 王芳 --cause 过敏 --action 先试敏"),
        [
            "加上 --action-by，或先用 complaint assign 交给一位。",
            "Add --action-by, or give the complaint to one of them first: complaint assign.",
        ],
    ),
];
