//! The codes R57…: call-backs.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R570",
        ["这位顾客今天没有要打的回访。", "No call to this client is due today."],
        [
            "回访记录要挂在一件事上，统计才知道哪些打了、哪些漏了。",
            "A call is noted for the task that it settles; else nobody could tell which were made and which missed.",
        ],
        [
            "salon followup log 王姐 --outcome reached，而名单上没有她。",
            "salon followup log Wang --outcome reached, and she is not on the list.",
        ],
        [
            "salon followup 看名单；临时打的电话加 --unplanned。",
            "salon followup shows the list; a call out of turn is noted with --unplanned.",
        ],
    ),
    page(
        "R571",
        ["这一条已经打过、记过了。", "This call was made and noted before."],
        ["同一件事不该打两遍。", "Nobody is to be called twice about one thing."],
        both("salon followup log visit-3/c9x2b7qa/2026-11-20 --outcome reached"),
        [
            "记错了用 salon undo 撤销再记。",
            "If it was noted wrongly, salon undo takes it back; then note it again.",
        ],
    ),
    page(
        "R572",
        ["没有说电话打得怎么样。", "Nothing says what came of the call."],
        [
            "结果决定要不要再打：没人接明天再来，拒绝了以后不打。",
            "What came of it decides whether she is called again: tomorrow where nobody answered, never where she refused.",
        ],
        ["salon followup log 王姐，而不是在终端里。", "salon followup log Wang, and not on a terminal."],
        [
            "加上 --outcome 和结果，如 --outcome reached。",
            "Add --outcome with a word, like --outcome reached.",
        ],
    ),
    page(
        "R573",
        ["再打的日子不在今天之后。", "The day on which to call again is not after today."],
        ["过去的日子不会再来。", "A day that is over does not come again."],
        both("salon followup log 王姐 --outcome later --next 2026-11-20"),
        ["写以后的日子，如 --next 后天。", "Name a later day, like --next +2d."],
    ),
    page(
        "R574",
        ["满意度要写 1 到 5。", "A score is a whole number from 1 to 5."],
        ["月底要算平均，别的写法没法算。", "They are averaged, which nothing else can be."],
        both("--score 9"),
        ["写 1 到 5，没问就不写。", "Write 1 to 5, or leave it out."],
    ),
    page(
        "R575",
        ["写的预约不是这位顾客的。", "The booking that is named is not this client's."],
        ["约上多少是按它统计的。", "How many calls end in a booking is counted by it."],
        both("--booking b2611-7k3fq2m"),
        ["salon book list 看她的预约，再写编号。", "salon book list shows her bookings; name one of them."],
    ),
    page(
        "R576",
        ["记的内容和这样的结果对不上。", "What was noted can't come of such a call."],
        [
            "没说上话就没有满意度和不良反应；已经说完的电话也不会再列出来，--next 会白写。",
            "Where nobody spoke with her there is no mark and no reaction; a call that is settled does not come again, and --next would be lost.",
        ],
        both("--outcome no-answer --score 5"),
        [
            "说上话了就写 reached；要改天再打就写 later 和 --next。",
            "Write reached if you spoke with her; later with --next if she is to be called again.",
        ],
    ),
    page(
        "R577",
        ["再打的日子太远了。", "The day on which to call again is too far ahead."],
        [
            "一年以后没有人还记得这通电话是为了什么，等于不打了。",
            "After a year nobody knows what the call was about; it would be as good as none.",
        ],
        both("--outcome later --next 2099-01-01"),
        [
            "写近一点的日子；她不想接电话就记 refused。",
            "Name an earlier day; if she wants no calls, note refused.",
        ],
    ),
];
