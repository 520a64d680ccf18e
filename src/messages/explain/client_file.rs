//! The codes R56… and Y32…: a client's file.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R560",
        [
            "不知道她是否同意记录健康信息，或者她撤回了。",
            "She has not agreed that health data is kept, or has withdrawn it.",
        ],
        [
            "过敏、用药、怀孕是敏感的个人信息，要她单独同意，联系许可不算。",
            "Allergies, medication and pregnancy are sensitive: they need a consent of their own, apart from that to be contacted.",
        ],
        [
            "salon client health 王芳 --allergy 酒精，而她的 consent 里没有 health+日期。",
            "salon client health Wang --allergy alcohol, with no health+DAY among her consents.",
        ],
        [
            "问过她，同意就加 --consent，当天的同意会一起记下。",
            "Ask her. If she agrees, add --consent: it is noted with the day.",
        ],
    ),
    page(
        "R561",
        ["交出和接手的是同一个人。", "Who gives and who takes are the same person."],
        ["这样什么也不会变。", "Nothing would change."],
        [
            "salon client hand-over 林晓燕 003，而 003 就是林晓燕。",
            "salon client hand-over Lin 003, where 003 is Lin.",
        ],
        ["先写原来的美容师，再写接手的。", "Name first who has the clients now, then who takes them."],
    ),
    page(
        "R562",
        ["接手的员工已经不在店里。", "Who is to take the clients no longer works here."],
        [
            "顾客会归到一个不在的人名下，没有人联系她们。",
            "The clients would belong to somebody who isn't there, and nobody would call them.",
        ],
        ["staff.csv 里她的 active 是 no。", "her cell active in staff.csv says no."],
        [
            "换一位；其实还在，就先写：salon staff edit 姓名 --active yes。",
            "Name another; if she does work here, say so first: salon staff edit NAME --active yes.",
        ],
    ),
    page(
        "Y320",
        ["详细档案的写法没有把握改。", "A dossier is written in a way that can't be added to safely."],
        [
            "salon 只往您写的文字里加行，不重写，这样注释和次序才不会丢；有些写法（一行里的花括号列表、锚点）看不准该加在哪里。",
            "Salon adds lines to your text and never writes it anew, so that comments and order stay; in some forms (lists of braces on one line, anchors) it can't be sure where.",
        ],
        both("analyses: [{on: 2026-01-05, type: dry}]"),
        [
            "改成每条一行、以「- 」开头，或者用编辑器自己加。",
            "Write each entry on lines of its own that begin with “- ”, or add it by hand.",
        ],
    ),
];
