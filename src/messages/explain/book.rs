//! The codes B…: the appointment book.

use super::{Page, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "B800",
        ["这个时间约不上。", "The time can't be booked."],
        [
            "把约不上的原因全部列出来，并给出附近空着的时间。",
            "Every reason is told, and the nearest free times.",
        ],
        [
            "salon book add 李姐 水光 明天下午3点，而那时三个原因都不行。",
            "salon book add LI Facial tomorrow 3pm, against which three things stand.",
        ],
        [
            "从给出的时间里挑一个；规则允许破例的，加 --anyway --by 名字。",
            "Take one of the times offered; where the rules allow it, --anyway --by NAME.",
        ],
    ),
    page(
        "B801",
        ["时间已经过了。", "The time is over."],
        [
            "过去的预约没有人能来；补记到店用 salon visit add。",
            "Nobody can come to it; a visit is entered later with salon visit add.",
        ],
        ["下午四点约今天三点。", "At four, today's three o'clock is booked."],
        ["写以后的时间，或 now。", "Give a time to come, or now."],
    ),
    page(
        "B802",
        ["约得太远。", "It lies too far ahead."],
        ["太远的日子还没有排班。", "There is no roster for it yet."],
        ["约明年的今天。", "A booking a year ahead."],
        ["约近一点，或改规则 booking.ahead。", "Book nearer, or change the rule booking.ahead."],
    ),
    page(
        "B803",
        ["那天店休。", "The shop is closed on that day."],
        ["营业时间和 closures.csv 都说不开门。", "So say the opening hours or closures.csv."],
        ["约在春节假期里。", "A booking in the Spring Festival holidays."],
        [
            "换一天；临时开门就在 closures.csv 加一行 open。",
            "Take another day; if it opens after all, add a row “open” to closures.csv.",
        ],
    ),
    page(
        "B804",
        ["不在营业时间里。", "The shop is not open then."],
        [
            "护理要在打烊前做完；整理时间可以超过。",
            "A treatment ends before closing time; the buffer after it may not.",
        ],
        ["20:30 开始做 60 分钟，21:00 打烊。", "An hour from 20:30 where the shop closes at 21:00."],
        ["约早一点。", "Book it earlier."],
    ),
    page(
        "B805",
        ["这位员工已经离职。", "She no longer works here."],
        ["staff.csv 里写着 active = no。", "staff.csv says active = no."],
        ["约给上个月走的美容师。", "A booking for somebody who left last month."],
        ["换一位。", "Take somebody else."],
    ),
    page(
        "B806",
        ["她那天休息。", "She is off then."],
        ["排班里写着休息。", "The roster says so."],
        ["约给请了假的美容师。", "A booking for somebody on leave."],
        [
            "换人或换时间；salon roster show 看排班。",
            "Take somebody else or another time; salon roster show tells the roster.",
        ],
    ),
    page(
        "B807",
        ["不在她的班上。", "It is outside of her shift."],
        ["每周的班次或当天的排班里，那时她不在。", "By her weekly hours or the roster she is not there."],
        ["早班的人约晚上八点。", "Eight in the evening for somebody on the early shift."],
        ["换人或换时间。", "Take somebody else or another time."],
    ),
    page(
        "B808",
        ["她不做这个项目。", "She does not do this service."],
        [
            "staff.csv 的 skills 里没有它，也没有它的类别。",
            "Neither it nor its category is among her skills in staff.csv.",
        ],
        ["让只做面部的人做身体护理。", "A body treatment for somebody who does faces only."],
        ["换人，或补上她的 skills。", "Take somebody else, or add it to her skills."],
    ),
    page(
        "B809",
        ["她那时有约。", "She is booked then."],
        [
            "一个人同一时间只能接一位顾客，整理时间也算。",
            "She takes one client at a time, and the buffer counts.",
        ],
        [
            "前一位 15:00 做完还要整理 15 分钟，约了 15:00。",
            "15:00 is asked for while she tidies up until 15:15.",
        ],
        ["换时间或换人。", "Take another time or person."],
    ),
    page(
        "B810",
        ["没有空着的人。", "Nobody is free."],
        [
            "会做这个项目的人那时都不行，原因一一列出。",
            "None of those who do the service can; each reason is told.",
        ],
        ["周六下午三点，两位都有约。", "Both are booked on Saturday at three."],
        [
            "换时间；salon book free 项目 看哪里空。",
            "Take another time; salon book free SERVICE shows what is free.",
        ],
    ),
    page(
        "B811",
        ["房间或仪器有人用。", "The room is taken."],
        ["它的位子那时都占了。", "All its places are taken then."],
        ["单人间同一时间约两位。", "Two clients in a single room."],
        ["换房间或时间。", "Take another room or time."],
    ),
    page(
        "B812",
        ["没有空的房间或仪器。", "No room of that kind is free."],
        ["项目需要这一类，而那时全占了。", "The service needs one, and all are taken."],
        ["两台光子仪都有人用。", "Both lasers are in use."],
        ["换时间；房间在 rooms.csv。", "Take another time; the rooms stand in rooms.csv."],
    ),
    page(
        "B813",
        ["顾客那时已有预约。", "The client has an appointment then."],
        ["一个人不能同时做两样，除非说明一起做。", "She can't be in two places, unless it is meant so."],
        ["同一位顾客的两个项目约在同一时间。", "Two services for her at the same time."],
        [
            "换时间；两位美容师同时做一位顾客用 --together。",
            "Take another time; two beauticians at once: --together.",
        ],
    ),
    page(
        "B814",
        ["爽约多的顾客只能留一个预约。", "Only one open booking after missed appointments."],
        [
            "规则 booking.no_show：爽约多了，先来完这一次再约。有次数没用完的顾客不受限。",
            "The rule booking.no_show. Nobody with paid sessions is shut out.",
        ],
        ["半年爽约两次的顾客再约一个。", "A second booking for somebody who missed two in half a year."],
        [
            "等那一个完成，或由店长破例：--anyway --by 名字。",
            "Let that one be done first, or with the manager's word: --anyway --by NAME.",
        ],
    ),
    page(
        "B815",
        ["爽约多的顾客要先付定金。", "A deposit is wanted after missed appointments."],
        ["规则 booking.no_show。", "The rule booking.no_show."],
        ["半年爽约三次的顾客。", "Somebody who missed three in half a year."],
        ["--deposit 现金=100，或由店长破例。", "--deposit cash=100, or the manager's word."],
    ),
    page(
        "B816",
        ["预约的状态走不到这一步。", "The booking is in a state from which this does not follow."],
        [
            "预约按已预约、已确认、已到店、服务中、已完成走；取消和爽约是终点。",
            "booked, confirmed, arrived, in service, done; cancelled and no-show are ends.",
        ],
        ["把已取消的预约标成到店。", "A cancelled booking is marked as arrived."],
        [
            "重新约，或用 salon undo 撤销刚才的操作。",
            "Book anew, or take the last change back with salon undo.",
        ],
    ),
    page(
        "C230",
        ["一位美容师同一时间约了两位顾客。", "One beautician has two bookings at a time."],
        [
            "到时候总有一位要等或者白来。salon 登记的预约不会这样；手工写的、导入的、两份数据合并的会。",
            "One of the clients will wait, or has come for nothing. Bookings made by salon never do so; rows typed by hand, imported or merged may.",
        ],
        [
            "11 月 25 日林晓燕 14:00–15:00 王芳，14:30–15:30 李娜。",
            "25 November, Lin: 14:00–15:00 Wang, 14:30–15:30 Li.",
        ],
        [
            "用 salon book move 挪一个，或换一位美容师。只查今天起的；过去的已经改不了了。",
            "Move one by salon book move, or give it to another. Only bookings from today on are looked at: the past can't be mended.",
        ],
    ),
    page(
        "C231",
        [
            "一个房间或一台仪器同一时间给了两个预约。",
            "One room, or piece of equipment, is given to two bookings at a time.",
        ],
        [
            "两位顾客会在门口碰上。同来的（group 相同）可以共用一间。",
            "Two clients will meet at the door. Those who come together (the same group) may share it.",
        ],
        [
            "11 月 25 日 1号房 14:00–15:00 王芳，14:30–15:30 李娜。",
            "25 November, room 1: 14:00–15:00 Wang, 14:30–15:30 Li.",
        ],
        ["salon book move 编号 --room 换一间。", "salon book move ID --room takes another."],
    ),
    page(
        "C232",
        ["一位顾客同一时间有两个预约。", "One client has two bookings at a time."],
        [
            "多半是登记了两次，或者替别人约的；只是提示。",
            "Mostly it was entered twice, or is for somebody else; it is only a note.",
        ],
        ["11 月 25 日王芳 14:00 补水，14:30 肩颈。", "25 November, Wang: 14:00 Facial, 14:30 Shoulders."],
        [
            "问过顾客再取消多的；替别人约的，写那一位，或者用 --guests。",
            "Ask her and cancel the one too many; for somebody else name her, or use --guests.",
        ],
    ),
    page(
        "C233",
        ["预约已完成，日子却还没到。", "A booking is done, and its day is still to come."],
        [
            "状态或日期总有一个写错了；提醒和业绩都会跟着错。",
            "Either the state or the day is wrong, and so will be reminders and figures.",
        ],
        [
            "start 是 2026-12-25T14:00，status 是 done，今天是 11 月 21 日。",
            "start 2026-12-25T14:00, status done, on 21 November.",
        ],
        ["改对 start 或 status。", "Mend start or status."],
    ),
    page(
        "C234",
        [
            "过了日子，预约还停在已到店或服务中。",
            "A day is over, and a booking of it is still arrived or in service.",
        ],
        [
            "做完没有记：钱、业绩和下次提醒都缺这一次。",
            "It was done and never entered: money, work and the next reminder miss it.",
        ],
        ["start 是 2026-11-19T14:00，status 是 in-service。", "start 2026-11-19T14:00, status in-service."],
        [
            "salon book done 编号 记上到店和付款；没做成的 salon book cancel 编号。",
            "salon book done ID enters the visit and what was paid; if it came to nothing, salon book cancel ID.",
        ],
    ),
];
