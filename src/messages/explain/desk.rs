//! The codes B817 and up: what the desk is told about undoing, arriving, sharing and waiting.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "B817",
        ["撤销会让两个预约撞在一起。", "To take it back would put two bookings into one place."],
        [
            "取消或改走以后，那个时间已经约给了别人。",
            "After it was called off or moved, the time was given to somebody else.",
        ],
        [
            "取消了王芳 15:00，又约了李静 15:00，再撤销那次取消。",
            "Wang's 15:00 is cancelled, Li gets it, then the cancelling is undone.",
        ],
        [
            "先挪开挡着的那个，再撤销；或者另约一个时间。",
            "Move the one in the way and undo again, or book another time.",
        ],
    ),
    page(
        "B818",
        ["撤销会让别的记录没有着落。", "To take it back would leave another record without what it names."],
        [
            "要去掉的预约、到店或销售，后来又收了款或记了别的。",
            "The booking, visit or sale that would go was paid, or is named by something that came later.",
        ],
        [
            "预约收了 100 元定金，再撤销那次登记：钱就不知道是为什么收的。",
            "A deposit of 100 was taken for a booking that is undone: nobody would know what the money is for.",
        ],
        [
            "先撤销后来那一步；或者不撤销，用冲正、取消并退定金。",
            "Undo what came later first; or reverse it, or cancel it and give the deposit back.",
        ],
    ),
    page(
        "B819",
        ["预约的日子还没到。", "The day of the booking is still to come."],
        [
            "到店、开始、做完、爽约都是当天的事；记错了预约，那天的名单就少一位。",
            "Coming, beginning and staying away are things of the day; the wrong booking would be off its list.",
        ],
        ["今天 21 号，给 22 号的预约记到店。", "On the 21st a booking of the 22nd is said to have arrived."],
        [
            "看看是不是另一个预约；提早来了就先 salon book move 编号 now。",
            "See whether another one is meant; if she is here already, salon book move ID now first.",
        ],
    ),
    page(
        "B820",
        ["还不能算爽约。", "It is too early to take her for missed."],
        [
            "规则 desk.no_show_after 定了迟到多久才算；记早了会算到她的爽约次数里。",
            "The rule desk.no_show_after says how late is missed; too early a word counts against her.",
        ],
        ["15:00 的预约，15:05 就记爽约。", "At 15:05 a booking of 15:00 is said to be missed."],
        [
            "等一等；她说了不来就 salon book cancel；规则允许的话加 --anyway。",
            "Wait; if she has said so, salon book cancel; where the rules allow it, --anyway.",
        ],
    ),
    page(
        "B821",
        ["同来的人多，房间或仪器不够。", "More come together than there are places."],
        [
            "每个人都要一个位子；仪器一次只能一个人用。",
            "Each of them needs a place, and a device serves one at a time.",
        ],
        ["两位朋友同做水光，导入仪只有一台。", "Two friends want the one laser at the same time."],
        ["错开来，或者换个时间。", "Let them come one after the other, or take another time."],
    ),
    page(
        "B917",
        [
            "指定的房间坐不下同来的几位。",
            "The room that was named has too few places for those who come together.",
        ],
        [
            "一间房同时能服务几位写在 rooms.csv 的 places，空着是一位。",
            "How many a room serves at a time stands in places of rooms.csv; blank is one.",
        ],
        [
            "两位朋友同来，写了 --room 1号房，那里只有一张床。",
            "Two friends come, and --room names a room with one bed.",
        ],
        [
            "不写 --room，店里会先找坐得下的一间；要分两间就各约一次。",
            "Leave --room out: a room with places enough is looked for first; or book each of them by herself.",
        ],
    ),
    page(
        "B822",
        ["指定的房间做不了这个项目。", "The room that was named is not for this service."],
        [
            "项目要哪一类房间写在 services.csv 的 room；房间的类型在 rooms.csv 的 kind。",
            "Which kind a service needs stands in room of services.csv, a room's kind in rooms.csv.",
        ],
        ["做脸部护理却写 --room 美甲台。", "A facial with --room for the nail table."],
        [
            "换一间，或不写 --room；一定要用它，规则允许的话加 --anyway。",
            "Name another, or leave --room out; to use it all the same --anyway, where the rules allow it.",
        ],
    ),
    page(
        "B823",
        ["没有写项目。", "No service was named."],
        [
            "不知道做什么，就不知道要多久、谁会做。",
            "Without it nobody knows how long it takes, or who does it.",
        ],
        ["salon book add 李姐 明天下午3点。", "salon book add LI tomorrow 3pm."],
        ["先写顾客，再写项目，最后写时间。", "The client, then the service, then the time."],
    ),
    page(
        "B824",
        ["同来的是她自己。", "She is to come along with herself."],
        [
            "--with 是另一位顾客，她也占一个位子、一位美容师。",
            "--with is another client, who takes a place and a beautician.",
        ],
        [
            "salon book add 李姐 水光 明天3点 --with 李姐。",
            "salon book add LI Facial tomorrow 3pm --with LI.",
        ],
        [
            "写另一位；没有登记的客人用 --guests 1。",
            "Name another; --guests 1 for a guest who is not registered.",
        ],
    ),
    page(
        "B825",
        ["候补的日子已经过了。", "The days to wait for are over."],
        ["过了的日子不会再空出来。", "No time of theirs becomes free any more."],
        ["今天 21 号，--days 18号..19号。", "On the 21st, --days 11-18..11-19."],
        ["写今天或以后的日子。", "Give days from today on."],
    ),
    page(
        "B915",
        ["没说清楚谁在等哪个项目。", "Who waits for which service was not said."],
        ["候补一行是一位顾客和一个项目。", "A line of the waiting list is a client and a service."],
        both("salon book wait 王姐"),
        [
            "写上项目：salon book wait 王姐 补水；不再等了：salon book wait 王姐 --gone。",
            "Name the service too; who waits no longer: salon book wait CLIENT --gone.",
        ],
    ),
    page(
        "B911",
        ["候补的日子里没有一天有方便的时间。", "None of the days to wait for has an hour that suits."],
        ["这样的候补永远排不上。", "Nobody who waits so is ever named."],
        ["--days 周三..周五 --hours 周末上午。", "--days wed..fri --hours \"6,7 09:00-12:00\"."],
        ["改 --days 或 --hours。", "Change --days or --hours."],
    ),
    page(
        "B918",
        ["疗程不能全部排上。", "Not every visit of a course can be booked."],
        [
            "疗程要么全部约上，要么一次也不约，免得中间断了没人知道。",
            "A course is booked as a whole or not at all, so that no gap in it goes unnoticed.",
        ],
        [
            "每 4 周一次共 6 次，第三次那天店休。",
            "Six visits, four weeks apart, and the shop is closed on the day of the third.",
        ],
        [
            "换一个全部排得上的时间，或加 --partly 先约排得上的。",
            "Take a time at which all of them fit, or add --partly to book those that do.",
        ],
    ),
    page(
        "B919",
        [
            "疗程后面几次超出了预约开放的日子。",
            "Later visits of a course are beyond the open days of the book.",
        ],
        [
            "预约开放到哪天由规则 booking.ahead 定。",
            "The rule booking.ahead says until when the book is open.",
        ],
        ["每两周一次共 40 次，要排到明年以后。", "Forty visits, two weeks apart, reach beyond next year."],
        [
            "先约前面几次，或改规则 booking.ahead。",
            "Book the first of them, or change the rule booking.ahead.",
        ],
    ),
    page(
        "B826",
        ["她已经在等同一个项目。", "She waits for the same service already."],
        ["登记两次，空出时间就会给她打两次电话。", "Twice on the list she would be rung up twice."],
        ["给李姐登记了两次水光的候补。", "Li is put on the list for Facial twice."],
        ["要改日子，先用 --gone 去掉，再登记。", "For other days take her off with --gone first."],
    ),
    page(
        "B827",
        ["她已经不在候补里。", "She is off the list already."],
        ["已经约上了，或者之前去掉了。", "She was booked, or was taken off before."],
        ["同一条候补用了两次 --gone。", "--gone twice for the same entry."],
        [
            "不用再做什么；salon book wait 看还有谁在等。",
            "Nothing is left to do; salon book wait lists who waits.",
        ],
    ),
];
