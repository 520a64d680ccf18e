//! The codes I…: sheets that are imported.

use super::{Page, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "I600",
        ["要导入的表整个读不了。", "A sheet for import can't be read at all."],
        [
            "连行和列都分不出来，就没有一行可以放心导入；数据没有动过。",
            "Without its rows and columns not one of them could be trusted; the data was left untouched.",
        ],
        [
            "空文件；加了密码的 Excel；其实是网页或图片的 .xls。",
            "An empty file; a workbook with a password; an .xls that is a web page.",
        ],
        [
            "在原来的软件里打开，另存为 .xlsx 或「CSV UTF-8」，再导入一次。",
            "Open it in its own program, save it as .xlsx or “CSV UTF-8”, and import that.",
        ],
    ),
    page(
        "I601",
        ["导入时有一格或一行拿不准。", "A cell or a row of an import is in doubt."],
        [
            "拿不准的不猜也不丢：这一行不导入，写进「未导入」的表，连同原因，其余照常。",
            "What is in doubt is neither guessed nor lost: the row goes to the rejected ones with its reason; the others come in.",
        ],
        [
            "生日写着 3.1，不知是三月一日还是三月十日；同一个电话两个名字。",
            "A birthday of 3.1, which may have been 3.10; one phone with two names.",
        ],
        [
            "在未导入的表里改好这几行，再导入那张表；已经进来的不会重复。",
            "Mend these rows in the file of rejected ones and import that; what came in already does not come twice.",
        ],
    ),
];
