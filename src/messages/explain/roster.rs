//! The codes R53…: rooms, skills and the roster.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R530",
        ["会做的项目里有一个不认识的词。", "A skill is neither a service nor a category."],
        [
            "写错的项目谁也不会做，排预约时就找不到人。",
            "Nobody could do a service that is misspelt, and no time would be found for it.",
        ],
        ["salon staff edit 何思雨 --skills 面部;肩井", "salon staff edit Mary --skills Face;Nial"],
        [
            "写项目的名称、编号或类别，用分号隔开；salon service list 会列出全部。",
            "Name services or categories, separated by semicolons; salon service list shows them.",
        ],
    ),
    page(
        "R531",
        ["班次的词不认识。", "The word is no shift that the rules know."],
        ["不知道这个词是几点到几点。", "Nothing tells from when to when it is."],
        ["salon roster set 何思雨 12-05 培", "salon roster set Mary 12-05 training"],
        [
            "写早、晚、通、休，或写时段 10:00-18:00；店里自己的班次加到 salon.yaml 的 roster.shifts 里。",
            "Write one of the shop's words or hours like 10:00-18:00; add shifts of your own to roster.shifts in salon.yaml.",
        ],
    ),
    page(
        "R532",
        ["最后一天在第一天之前。", "The last day lies before the first."],
        ["这样一天也不会有。", "No day would be left."],
        ["--until 2026-12-01，从 2026-12-05 起。", "--until 2026-12-01 from 2026-12-05."],
        ["把两天对调，或写清楚年份。", "Exchange the two, or write the year."],
    ),
    page(
        "R533",
        ["时段看不出是几点到几点。", "The hours can't be read as spans of a day."],
        ["猜错了，就会在她不在的时候约人。", "Guessed wrong, clients would come while she is away."],
        ["--hours 一会儿", "--hours a-while"],
        [
            "写成 10:00-14:00、10点到14点、上午；几段用分号隔开。",
            "Write 10:00-14:00; several spans with semicolons.",
        ],
    ),
    page(
        "R534",
        ["看不出排班表是哪一年哪个月的。", "Nothing tells of which month a grid is."],
        [
            "表里只有 1 到 31，记错月份就全错了。",
            "It only has days from 1 to 31: in another month all would be wrong.",
        ],
        [
            "标题只写了「排班表」，文件名也没有月份。",
            "The title says no more than roster, and neither does the file's name.",
        ],
        ["加上 --month 2026-12。", "Add --month 2026-12."],
    ),
    page(
        "R535",
        ["表里的星期和这个月对不上。", "The weekdays in the grid are not those of the month."],
        [
            "可能是上个月的表改的，日期和星期总有一个错了。",
            "A grid of another month may have been written over: one of the two is wrong.",
        ],
        ["2026-12-01 是周二，表里写的是「一」。", "2026-12-01 is a Tuesday, and the grid has a Monday."],
        [
            "改正表里的星期；确定月份没错就加上 --month 2026-12。",
            "Mend the weekdays; where the month is right add --month 2026-12.",
        ],
    ),
    page(
        "R536",
        ["表里没有一行是这个月的日子。", "No row of the sheet holds the days of a month."],
        ["没有日子，就不知道哪一格是哪一天。", "Without them nothing tells which cell is which day."],
        ["表头只有「姓名、班次」。", "Headings like name and shift only."],
        [
            "表头要有 1、2、3……或 12/1、12/2……，左边一列是姓名。",
            "Days like 1, 2, 3 or 12/1, 12/2 in one row, names on the left.",
        ],
    ),
    page(
        "R537",
        ["表里的班和手工写的不一样。", "The sheet says another shift than a hand has written."],
        [
            "手工改的往往更新；旧表不能把请假冲掉。",
            "What was written by hand is often newer: an old sheet must not undo somebody's leave.",
        ],
        [
            "salon roster off 何思雨 12-05 之后，导入的表里 12-05 还是「早」。",
            "salon roster off Mary 12-05, and the sheet still has her early on that day.",
        ],
        [
            "手工写的对就改表里这一格；表对就先 salon roster set 何思雨 12-05 早，再导一次。",
            "Mend the cell, or salon roster set Mary 12-05 early, and import again.",
        ],
    ),
    page(
        "B840",
        ["看不出是每周哪几天、几点。", "The text can't be read as the hours of a week."],
        [
            "平时的班次要有几点到几点；不写哪几天就是每天。",
            "Usual hours need a beginning and an end; without days they are those of every day.",
        ],
        both("salon staff edit 林晓燕 --hours 99:00"),
        [
            "写成 周一到周五 10点-21点，周末 9:30-22:00，或 1-5 10:00-21:00;6,7 09:30-22:00。",
            "Write mon-fri 10-21, sat-sun 9:30-22:00, or 1-5 10:00-21:00;6,7 09:30-22:00.",
        ],
    ),
];
