//! The codes R660 to R671 and C290 to C292: feedback and improvements.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R660",
        ["满意度不是 1 到 5。", "That is no mark from 1 to 5."],
        ["满意度都用 1 到 5，才能一起算。", "All marks are from 1 to 5, or they could not be added up."],
        both("salon feedback add 王姐 --score 10"),
        ["10 分制先除以 2。", "Halve a mark of ten."],
    ),
    page(
        "R661",
        ["没有满意度，也没有话。", "Neither a mark nor a word is given."],
        ["什么都没说的反馈没有用处。", "Feedback that says nothing is of no use."],
        both("salon feedback add 王姐"),
        ["加 --score 或 --said。", "Add --score or --said."],
    ),
    page(
        "R662",
        ["没说是谁的反馈。", "Nothing says whose feedback it is."],
        [
            "记在顾客名下，才能答复她、回访她。",
            "It is kept with its client, so that she can be answered and called.",
        ],
        both("salon feedback add --score 4"),
        ["写顾客，或 --anonymous。", "Name the client, or say --anonymous."],
    ),
    page(
        "R663",
        ["这次到店是别人的。", "The visit is another client's."],
        ["评分会算到做那次护理的美容师头上。", "The mark would count for who did that treatment."],
        both("salon feedback add 王姐 --visit v2611-7k3fq2m --score 5"),
        ["写她自己的到店编号，或不写。", "Name a visit of her own, or none."],
    ),
    page(
        "R664",
        ["这条反馈已经答复过了。", "The feedback was answered before."],
        [
            "答复的时间只记一次，时限按它算。",
            "The moment of the answer is kept once, as the clock rests on it.",
        ],
        both("salon feedback answer r2611-7k3fq2m --said 已致歉"),
        ["处理完了就 salon feedback done；写错了用 salon undo。", "Use salon feedback done, or salon undo."],
    ),
    page(
        "R665",
        ["这条反馈已经处理完毕。", "The feedback was settled before."],
        ["处理完毕的时间只记一次。", "The moment is kept once."],
        both("salon feedback done r2611-7k3fq2m"),
        ["没有要做的了。", "Nothing is left to do."],
    ),
    page(
        "R666",
        ["还没有答复，不能记处理完毕。", "It can't be settled before it is answered."],
        ["顾客要先听到答复。", "The client is to hear an answer first."],
        both("salon feedback done r2611-7k3fq2m"),
        [
            "salon feedback answer 编号 --said 答复 --done。",
            "Use salon feedback answer ID --said WORDS --done.",
        ],
    ),
    page(
        "R667",
        ["没有这个渠道。", "There is no such channel."],
        ["渠道统一了，才能按渠道统计。", "Figures by channel need the same words each time."],
        both("salon feedback add 王姐 --score 4 --channel 传真"),
        ["用列出的一个，或在 salon.yaml 里添。", "Use one of those listed, or add it in salon.yaml."],
    ),
    page(
        "R668",
        ["没写答复了什么。", "Nothing says what the answer was."],
        ["以后要知道当时答应了什么。", "Later somebody has to know what was promised."],
        both("salon feedback answer r2611-7k3fq2m"),
        ["加 --said。", "Add --said."],
    ),
    page(
        "R669",
        ["到期的日子已经过了。", "The day on which it is due is over."],
        ["改进要有一个还能赶上的日子。", "An improvement needs a day that can be kept."],
        both("salon improvement add --what 换水温计 --due 昨天"),
        ["写今天或以后。", "Name today or a later day."],
    ),
    page(
        "R670",
        ["这项改进已经做完。", "The improvement was done before."],
        ["做完的时间只记一次。", "The moment is kept once."],
        both("salon improvement done l7k3fq2m"),
        ["还有要改的，再记一项。", "Note what is left as another."],
    ),
    page(
        "R671",
        ["没有这条反馈或投诉。", "There is no such feedback or complaint."],
        ["改进要能追到它从哪里来。", "An improvement is traced back to where it came from."],
        both("salon improvement add --from r2611-0000000 --what 换水温计 --due +7d"),
        [
            "写 salon feedback list 里的编号，或不写 --from。",
            "Name an id of salon feedback list, or leave --from out.",
        ],
    ),
    page(
        "C290",
        ["评分不在 1 到 5 之间。", "A mark is not from 1 to 5."],
        ["满意度会算错。", "Satisfaction would be reckoned wrongly."],
        both("feedback/2026-11.csv: score 9"),
        ["改成 1 到 5。", "Write a mark from 1 to 5."],
    ),
    page(
        "C291",
        ["答复或处理完毕早于反馈本身。", "It was answered or settled before it was given."],
        ["答复有多快会算错。", "How fast answers come would be reckoned wrongly."],
        both("feedback/2026-11.csv: at 2026-11-20T14:00, answered_at 2026-11-19T10:00"),
        ["改正写错的时间。", "Mend the moment that is wrong."],
    ),
    page(
        "C292",
        ["反馈写的到店是另一位顾客的。", "Feedback names a visit of another client."],
        ["评分算到了别人身上。", "The mark counts for somebody else."],
        both("feedback/2026-11.csv: visit v2611-7k3fq2m"),
        ["改正 client 或 visit。", "Mend client or visit."],
    ),
];
