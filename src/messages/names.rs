//! The words for tables, columns and values, in Chinese and English (docs/words.md).

use super::Lang;
use crate::domain::problem::{Expected, Sought};
use crate::say;

/// A word of the files with the words for it: (identifier, Chinese, English).
type Names = &'static [(&'static str, &'static str, &'static str)];

const TABLES: Names = &[
    ("clients", "顾客档案", "clients"),
    ("services", "项目", "services"),
    ("staff", "员工", "staff"),
    ("bookings", "预约", "bookings"),
    ("visits", "到店", "visits"),
    ("messages", "消息记录", "messages"),
    ("stops", "退订的号码", "numbers that want no more"),
    ("products", "产品", "products"),
    ("prices", "价格表", "prices"),
    ("rooms", "房间", "rooms"),
    ("closures", "店休", "closures"),
    ("roster", "排班", "roster"),
    ("booking-changes", "预约经过", "changes of bookings"),
    ("waiting", "候补", "waiting list"),
    ("sales", "销售", "sales"),
    ("payments", "收款", "payments"),
    ("debts", "旧欠款", "earlier debts"),
    ("closings", "日结", "closings"),
    ("card-types", "卡项", "kinds of card"),
    ("cards", "会员卡", "cards"),
    ("card-uses", "卡的使用", "uses of cards"),
    ("coupons", "优惠券", "coupons"),
    ("tier-changes", "等级经过", "changes of tiers"),
    ("points", "积分", "points"),
    ("rewards", "积分礼品", "rewards"),
    ("followups", "回访", "calls"),
    ("complaints", "投诉", "complaints"),
    ("complaint-notes", "投诉经过", "what was done about complaints"),
    ("feedback", "反馈", "feedback"),
    ("improvements", "改进事项", "improvements"),
    ("agreements", "服务协议", "agreements"),
];

/// One row of a table.
const RECORDS: Names = &[
    ("clients", "顾客", "client"),
    ("services", "项目", "service"),
    ("staff", "员工", "member of staff"),
    ("bookings", "预约", "booking"),
    ("visits", "到店记录", "visit"),
    ("messages", "消息记录", "message"),
    ("stops", "退订的号码", "number that wants no more"),
    ("products", "产品", "product"),
    ("prices", "价格", "price"),
    ("rooms", "房间", "room"),
    ("closures", "店休", "closure"),
    ("roster", "班次", "shift"),
    ("booking-changes", "预约变更", "change of a booking"),
    ("waiting", "候补", "waiting client"),
    ("sales", "销售记录", "sale"),
    ("payments", "收款记录", "payment"),
    ("debts", "旧欠款", "earlier debt"),
    ("closings", "日结", "closing"),
    ("card-types", "卡项", "kind of card"),
    ("cards", "卡", "card"),
    ("card-uses", "用卡记录", "use of a card"),
    ("coupons", "优惠券", "coupon"),
    ("tier-changes", "等级变更", "change of a tier"),
    ("points", "积分记录", "row of points"),
    ("rewards", "积分礼品", "reward"),
    ("followups", "回访记录", "call"),
    ("complaints", "投诉", "complaint"),
    ("complaint-notes", "投诉经过", "step of a complaint"),
    ("feedback", "反馈", "feedback"),
    ("improvements", "改进事项", "improvement"),
    ("agreements", "服务协议", "agreement"),
];

/// Where a client stands.
const STAGES: Names = &[
    ("prospect", "意向顾客", "prospect"),
    ("new", "新客", "new"),
    ("active", "活跃", "active"),
    ("cooling", "久未到店", "cooling"),
    ("dormant", "沉睡", "dormant"),
    ("lost", "流失", "lost"),
    ("won-back", "已唤回", "won back"),
];

/// The word for where a client stands.
pub fn stage(word: &str, lang: Lang) -> &str {
    let found = STAGES.iter().find(|(known, ..)| *known == word);
    found.map_or(word, |(_, zh, en)| lang.pick(zh, en))
}

const COLUMNS: Names = &[
    ("id", "编号", "id"),
    ("number", "原编号", "number"),
    ("name", "名字", "name"),
    ("called", "称呼", "called"),
    ("phone", "电话", "phone"),
    ("other_phones", "其他电话", "other phones"),
    ("gender", "性别", "gender"),
    ("birthday", "生日", "birthday"),
    ("wechat", "微信号", "WeChat"),
    ("email", "电子邮箱", "e-mail"),
    ("source", "来源", "source"),
    ("referrer", "介绍人", "referrer"),
    ("staff", "美容师", "beautician"),
    ("since", "入会日期", "member since"),
    ("first_visit", "首次到店", "first visit"),
    ("last_visit", "上次到店", "last visit"),
    ("visits_before", "旧系统到店次数", "visits before salon"),
    ("last_visit_before", "旧系统上次到店", "last visit before salon"),
    ("offer", "种类", "offer"),
    ("issued_at", "发出", "given"),
    ("percent", "付百分之几", "percent"),
    ("used_at", "使用", "used"),
    ("used_for", "用在", "used for"),
    ("stage", "阶段", "stage"),
    ("tier", "会员等级", "tier"),
    ("tier_until", "等级到", "tier until"),
    ("least", "至少要有", "at least"),
    ("stock", "还有几份", "left"),
    ("tiers", "等级", "tiers"),
    ("reward", "礼品", "reward"),
    ("tier_after", "之后的等级", "tier after"),
    ("was", "原来的等级", "tier before"),
    ("spent", "消费", "spent"),
    ("topped_up", "充值", "topped up"),
    ("skin", "皮肤类型", "skin type"),
    ("preferred", "首选联系方式", "preferred channel"),
    ("consent", "联系许可", "consent"),
    ("paused_until", "暂停联系至", "paused until"),
    ("tags", "标签", "tags"),
    ("note", "备注", "note"),
    ("category", "类别", "category"),
    ("minutes", "时长", "minutes"),
    ("buffer", "整理时间", "buffer"),
    ("price", "价格", "price"),
    ("interval_days", "建议间隔", "interval"),
    ("room", "房间", "room"),
    ("prep", "备品清单", "preparation list"),
    ("cautions", "注意事项", "cautions"),
    ("active", "在用", "active"),
    ("role", "岗位", "role"),
    ("skills", "会做的项目", "skills"),
    ("hours", "班次", "hours"),
    ("group", "同次到店", "group"),
    ("start", "开始时间", "start"),
    ("close", "不留空档", "no gap before"),
    ("client", "顾客", "client"),
    ("service", "项目", "service"),
    ("asked_for", "点客", "asked for"),
    ("channel", "渠道", "channel"),
    ("status", "状态", "status"),
    ("made_at", "登记时间", "made at"),
    ("made_by", "登记人", "made by"),
    ("at", "时间", "time"),
    ("rate", "提成方式", "rate"),
    ("sold_by", "销售人", "sold by"),
    ("booking", "预约", "booking"),
    ("fee", "消费金额", "fee"),
    ("rating", "评分", "rating"),
    ("effect", "效果", "effect"),
    ("reverses", "冲正的记录", "reverses"),
    ("key", "任务键", "key"),
    ("to", "号码或地址", "number or address"),
    ("via", "发送渠道", "sending channel"),
    ("parts", "短信条数", "SMS parts"),
    ("state", "发送状态", "state"),
    ("by", "经手人", "by"),
    ("kind", "种类", "kind"),
    ("cost", "成本", "cost"),
    ("use_days", "用完天数", "days of use"),
    ("guarantee_days", "保障天数", "guarantee days"),
    ("list", "价格种类", "list"),
    ("from_on", "从", "from"),
    ("until_on", "到", "until"),
    ("places", "容纳人数", "places"),
    ("on", "日期", "day"),
    ("shift", "班次", "shift"),
    ("guest", "同来客人", "guest"),
    ("what", "改了什么", "what"),
    ("from", "原来", "from"),
    ("why", "原因", "why"),
    ("product", "产品", "product"),
    ("quantity", "数量", "quantity"),
    ("amount", "金额", "amount"),
    ("visit", "到店", "visit"),
    ("guarantee_until_on", "保障到", "guaranteed until"),
    ("for", "为什么付", "for"),
    ("method", "付款方式", "method"),
    ("paid", "收款", "paid"),
    ("worked_by", "几人同做", "worked by"),
    ("cash_expected", "应有现金", "cash expected"),
    ("cash_counted", "点出现金", "cash counted"),
    ("methods", "各付款方式", "by method"),
    ("visits", "项目数", "services"),
    ("fees", "护理应收", "charged for services"),
    ("sales", "销售笔数", "sales"),
    ("sold", "销售应收", "charged for sales"),
    ("difference", "差额", "difference"),
    ("settled", "旧账已结", "settled"),
    ("paid", "已付", "paid"),
    ("owed", "欠款", "owed"),
    ("count", "笔数", "count"),
    ("since_on", "最早", "since"),
    ("also", "一起问的", "also about"),
    ("outcome", "结果", "outcome"),
    ("said", "顾客说", "she said"),
    ("score", "满意度", "score"),
    ("next_on", "再打", "again on"),
    ("opened_at", "投诉时间", "opened at"),
    ("taken_by", "受理人", "taken by"),
    ("severity", "轻重", "severity"),
    ("about", "关于", "about"),
    ("wants", "要求", "wants"),
    ("in_scope", "在保障内", "in scope"),
    ("agreed_at", "商定时间", "agreed at"),
    ("responded_at", "首次响应", "responded at"),
    ("answered_at", "答复时间", "answered at"),
    ("resolved_at", "处理完毕", "resolved at"),
    ("closed_at", "结案", "closed at"),
    ("remedy", "处理办法", "remedy"),
    ("cause", "原因", "cause"),
    ("corrective_action", "改进措施", "corrective action"),
    ("satisfied", "满意", "satisfied"),
    ("complaint", "投诉", "complaint"),
    ("assigned", "负责人", "assigned to"),
    ("reopened_at", "重新处理", "reopened at"),
    ("action_by", "改进负责人", "action by"),
    ("action_due_on", "改进期限", "action due"),
    ("batch", "批号", "batch"),
    ("photos", "照片", "photos"),
    ("gone_on", "消退日期", "gone on"),
    ("points", "积分", "points"),
    ("reason", "缘由", "reason"),
    ("ref", "单据", "for"),
    ("balance", "余额", "balance"),
    ("expiring", "快到期", "expiring"),
    ("next_until_on", "最早到期", "next expiry"),
    ("type", "卡项", "kind of card"),
    ("sold_at", "开卡", "sold"),
    ("sessions", "次数", "sessions"),
    ("bonus_sessions", "赠送次数", "bonus sessions"),
    ("value", "储值", "value"),
    ("bonus_value", "赠送金", "bonus value"),
    ("good_for", "适用", "good for"),
    ("gifts", "另送", "gifts"),
    ("valid_days", "有效天数", "valid for days"),
    ("holders", "还有谁能用", "other holders"),
    ("card", "卡", "card"),
    ("part", "哪一部分", "part"),
    ("worth", "未消耗", "unused"),
    ("charge", "应付", "charge"),
    ("left", "剩余", "left"),
    ("unpaid", "还没付", "not paid"),
    ("answered_by", "答复人", "answered by"),
    ("answer", "答复", "answer"),
    ("standing", "进展", "standing"),
    ("due_on", "到期", "due"),
    ("done_at", "完成时间", "done"),
    ("result", "结果", "result"),
    ("version", "版本", "version"),
    ("file", "文件", "file"),
    ("announced_on", "告知日期", "announced"),
    ("service_days", "项目天数", "service days"),
    ("product_days", "产品天数", "product days"),
];

/// Words that stand in cells and in the rules.
const WORDS: Names = &[
    ("spending", "消费", "spending"),
    ("opening", "期初", "opening balance"),
    ("expire", "过期", "expired"),
    ("coupon", "优惠券", "coupon"),
    ("top-up", "充值", "topping up"),
    ("by-hand", "手工", "by hand"),
    ("ended", "到期", "ended"),
    ("below", "不再达到", "no longer reached"),
    ("percent", "打折", "percent"),
    ("amount-off", "减钱", "an amount off"),
    ("free-service", "免费做一次", "a free service"),
    ("booked", "已预约", "booked"),
    ("confirmed", "已确认", "confirmed"),
    ("arrived", "已到店", "arrived"),
    ("in-service", "服务中", "in service"),
    ("done", "已完成", "done"),
    ("cancelled", "已取消", "cancelled"),
    ("no-show", "爽约", "no-show"),
    ("wechat", "微信", "WeChat"),
    ("sms", "短信", "SMS"),
    ("phone", "电话", "phone"),
    ("email", "邮件", "e-mail"),
    ("contact", "一切联系", "all contact"),
    ("health", "健康信息", "health data"),
    ("photo", "照片", "photos"),
    ("sending", "发送中", "sending"),
    ("sent", "已发送", "sent"),
    ("failed", "发送失败", "failed"),
    ("undeliverable", "无法送达", "undeliverable"),
    ("doubtful", "不确定是否已发出", "doubtful"),
    ("do-not-contact", "免打扰", "do not contact"),
    ("no-address", "没有联系方式", "no address"),
    ("f", "女", "female"),
    ("m", "男", "male"),
    ("yes", "是", "yes"),
    ("no", "否", "no"),
    ("appointment", "预约提醒", "appointment"),
    ("birthday", "生日", "birthday"),
    ("festival", "节日", "festival"),
    ("all", "全部顾客", "all clients"),
    ("new", "新客", "new clients"),
    ("allow", "可以联系", "allow"),
    ("forbid", "不联系", "forbid"),
    ("before", "提前一天", "the day before"),
    ("after", "推后一天", "the day after"),
    ("zh", "中文", "Chinese"),
    ("en", "英文", "English"),
    ("closed", "店休", "closed"),
    ("open", "调休", "open"),
    ("waiting", "等候中", "waiting"),
    ("gone", "不再等", "no longer waiting"),
    ("moved", "改时间", "moved"),
    ("reassigned", "换人或换房", "given to another"),
    ("overridden", "破例", "overridden"),
    ("deposit-returned", "退回定金", "deposit given back"),
    ("deposit-forfeited", "扣下定金", "deposit kept"),
    ("edited", "修改", "edited"),
    ("in-the-past", "时间已过", "in the past"),
    ("too-far-ahead", "约得太远", "too far ahead"),
    ("shop-closed", "店休", "the shop is closed"),
    ("outside-opening", "不在营业时间", "outside of opening hours"),
    ("staff-off", "美容师休息", "off"),
    ("outside-shift", "不在班上", "outside of the shift"),
    ("no-skill", "不会做", "without the skill"),
    ("one-open-booking", "爽约后只留一个预约", "one open booking"),
    ("deposit-wanted", "没有收定金", "without a deposit"),
    ("too-early", "还没到爽约的时间", "too early to be missed"),
    ("room-unfit", "房间不对", "another kind of room"),
    ("off", "休息", "off"),
    ("extra", "加班", "extra"),
    ("reached", "已接通", "reached"),
    ("no-answer", "无人接听", "no answer"),
    ("message-left", "已留言", "message left"),
    ("replied", "已回复", "replied"),
    ("refused", "不愿再接回访", "refused"),
    ("wrong-number", "号码有误", "wrong number"),
    ("stop", "退订", "opted out"),
    ("later", "改时间再联系", "later"),
    ("wrote", "来信", "wrote"),
    ("reaction", "不良反应", "reaction"),
    ("service", "服务", "service"),
    ("technique", "手法", "technique"),
    ("product", "产品", "product"),
    ("price", "价格", "price"),
    ("attitude", "态度", "attitude"),
    ("environment", "环境", "environment"),
    ("facilities", "设施", "facilities"),
    ("card-refund", "退卡", "card refund"),
    ("pressure", "强行推销", "pressure to buy"),
    ("other", "其他", "other"),
    ("low", "轻", "low"),
    ("high", "重", "high"),
    ("explain", "解释道歉", "explain and apologise"),
    ("redo", "免费补做", "redo"),
    ("repair", "补救", "repair"),
    ("replace", "换货", "replace"),
    ("refund", "退款", "refund"),
    ("compensate", "补偿", "compensate"),
    ("injury", "受伤", "injury"),
    ("opened", "受理", "taken"),
    ("noted", "备注", "noted"),
    ("assigned", "交给", "assigned"),
    ("responded", "首次响应", "responded"),
    ("answered", "答复方案", "answered"),
    ("resolved", "处理完毕", "resolved"),
    ("reopened", "重新处理", "reopened"),
    ("satisfied", "满意度回访", "asked whether satisfied"),
    ("corrected", "更正", "corrected"),
    ("redone", "免费补做", "to be done once more"),
    ("refunded", "退款", "refunded"),
    ("compensated", "补偿", "compensated"),
    ("escalated", "上报", "escalated"),
    ("taken-back", "收回补偿", "taken back"),
    ("spend", "消费", "spending"),
    ("referral", "转介绍", "referral"),
    ("event", "活动", "event"),
    ("redeem", "兑换", "redeemed"),
    ("adjust", "手工调整", "adjusted"),
    ("reverse", "冲回", "taken back"),
    ("expired", "到期", "expired"),
    ("count", "次卡", "sessions"),
    ("value", "储值卡", "value"),
    ("course", "疗程卡", "course"),
    ("bundle", "套餐卡", "bundle"),
    ("period", "期卡", "period"),
    ("discount", "折扣卡", "discount"),
    ("use", "使用", "used"),
    ("top-up", "充值", "topped up"),
    ("gift", "赠送", "given"),
    ("extend", "延期", "extended"),
    ("freeze", "停卡", "frozen"),
    ("unfreeze", "解停", "in use again"),
    ("transfer", "转卡", "transferred"),
    ("renew", "续卡", "renewed"),
    ("lost", "补卡", "replaced"),
    ("hold", "改用卡人", "holders changed"),
    ("dry", "干性", "dry"),
    ("oily", "油性", "oily"),
    ("combination", "混合性", "combination"),
    ("normal", "中性", "normal"),
    ("sensitive", "敏感性", "sensitive"),
];

fn look_up(names: Names, identifier: &str, lang: Lang) -> Option<&'static str> {
    names.iter().find(|(known, ..)| *known == identifier).map(|(_, zh, en)| lang.pick(*zh, *en))
}

/// The word for a table: 顾客档案, clients.
pub fn table(name: &str, lang: Lang) -> &str {
    look_up(TABLES, name, lang).unwrap_or(name)
}

/// The word for one row of a table: 顾客, client.
pub fn record(table: &str, lang: Lang) -> &str {
    look_up(RECORDS, table, lang).unwrap_or(table)
}

/// The word for a column: 电话, phone.
pub fn column(name: &str, lang: Lang) -> &str {
    look_up(COLUMNS, name, lang).unwrap_or(name)
}

/// The word for a value of an enumeration: 爽约, no-show.
pub fn word(value: &str, lang: Lang) -> &str {
    look_up(WORDS, value, lang).unwrap_or(value)
}

/// Words of the files, each with its meaning where that differs: `no-show 爽约`.
pub fn choices(words: &[&str], lang: Lang) -> String {
    choices_meaning(words, |value| word(value, lang), lang)
}

/// The same, with what each means here.
pub fn choices_meaning<'a>(words: &[&'a str], meant: impl Fn(&'a str) -> &'a str, lang: Lang) -> String {
    let glossed: Vec<String> = words
        .iter()
        .map(|value| match meant(value) {
            meaning if meaning == *value => value.to_string(),
            meaning => say!(lang, "{value}（{meaning}）", "{value} ({meaning})"),
        })
        .collect();
    glossed.join(lang.pick("、", ", "))
}

/// The word for what somebody looked for.
pub fn sought(what: Sought, lang: Lang) -> &'static str {
    match what {
        Sought::Client => lang.pick("顾客", "client"),
        Sought::Service => lang.pick("项目", "service"),
        Sought::Staff => lang.pick("员工", "member of staff"),
        Sought::Room => lang.pick("房间", "room"),
        Sought::Product => lang.pick("产品", "product"),
        Sought::Reward => lang.pick("礼品", "reward"),
        Sought::Points => lang.pick("积分记录", "row of points"),
        Sought::Closure => lang.pick("店休或调休", "closure"),
        Sought::Booking => lang.pick("预约", "booking"),
        Sought::Visit => lang.pick("到店记录", "visit"),
        Sought::Sale => lang.pick("销售记录", "sale"),
        Sought::Payment => lang.pick("收款", "payment"),
        Sought::Complaint => lang.pick("投诉", "complaint"),
        Sought::PaidFor => lang.pick("到店、销售、卡或预约", "visit, sale, card or booking"),
        Sought::Card => lang.pick("卡", "card"),
        Sought::CardType => lang.pick("卡项", "kind of card"),
        Sought::CardUse => lang.pick("用卡记录", "use of a card"),
        Sought::Coupon => lang.pick("优惠券", "coupon"),
        Sought::Sheet => lang.pick("工作表", "sheet"),
        Sought::Feedback => lang.pick("反馈", "feedback"),
        Sought::Improvement => lang.pick("改进事项", "improvement"),
        Sought::Agreement => lang.pick("服务协议", "agreement"),
    }
}

/// The word for several of what somebody looked for.
pub fn sought_many(what: Sought, lang: Lang) -> &'static str {
    match what {
        Sought::Client => lang.pick("位顾客", "clients"),
        Sought::Service => lang.pick("个项目", "services"),
        Sought::Staff => lang.pick("位员工", "members of staff"),
        Sought::Room => lang.pick("间房间", "rooms"),
        Sought::Product => lang.pick("个产品", "products"),
        Sought::Reward => lang.pick("种礼品", "rewards"),
        Sought::Points => lang.pick("笔积分", "rows of points"),
        Sought::Closure => lang.pick("条店休或调休", "closures"),
        Sought::Booking => lang.pick("个预约", "bookings"),
        Sought::Visit => lang.pick("条到店记录", "visits"),
        Sought::Sale => lang.pick("条销售记录", "sales"),
        Sought::Payment => lang.pick("笔收款", "payments"),
        Sought::Complaint => lang.pick("条投诉", "complaints"),
        Sought::PaidFor => lang.pick("条记录", "records"),
        Sought::Card => lang.pick("张卡", "cards"),
        Sought::CardType => lang.pick("种卡项", "kinds of card"),
        Sought::CardUse => lang.pick("条用卡记录", "uses of cards"),
        Sought::Coupon => lang.pick("张优惠券", "coupons"),
        Sought::Sheet => lang.pick("张工作表", "sheets"),
        Sought::Feedback => lang.pick("条反馈", "rows of feedback"),
        Sought::Improvement => lang.pick("个改进事项", "improvements"),
        Sought::Agreement => lang.pick("份服务协议", "agreements"),
    }
}

/// The command that speaks of it, if there is one.
pub fn noun(what: Sought) -> Option<&'static str> {
    match what {
        Sought::Client => Some("client"),
        Sought::Service => Some("service"),
        Sought::Staff => Some("staff"),
        Sought::Room => Some("room"),
        Sought::Product => Some("product"),
        Sought::Reward => Some("reward"),
        Sought::Points => None,
        Sought::Closure => Some("closure"),
        Sought::Booking => Some("book"),
        Sought::Visit => Some("visit"),
        Sought::Sale => Some("sale"),
        Sought::Complaint => Some("complaint"),
        Sought::Payment | Sought::PaidFor => Some("pay"),
        Sought::Card | Sought::CardUse => Some("card"),
        Sought::CardType => Some("card type"),
        Sought::Coupon => Some("coupon"),
        Sought::Sheet => None,
        Sought::Feedback => Some("feedback"),
        Sought::Improvement => Some("improvement"),
        Sought::Agreement => Some("agreement"),
    }
}

/// What a value of a document must be, to stand after "must be" / 应当是.
pub fn expected(expected: &Expected, lang: Lang) -> String {
    match expected {
        Expected::Text => say!(lang, "一段文字", "a text"),
        Expected::YesNo => say!(lang, "true 或 false", "true or false"),
        Expected::Days => say!(lang, "一段时间，如 1d、2h", "a span of time like 1d or 2h"),
        Expected::Minutes => say!(lang, "分钟数", "a number of minutes"),
        Expected::Clock => say!(lang, "钟点或时段", "a time of the day, or a span of it"),
        Expected::List => say!(lang, "一个列表", "a list"),
        Expected::Map => say!(lang, "一组下级设置", "a group of settings"),
        Expected::Word(words) => {
            let words = words.join(lang.pick("、", ", "));
            say!(lang, "这些词之一：{words}", "one of: {words}")
        }
        Expected::When => say!(lang, "每年的一天", "a day of every year"),
        Expected::Zone => say!(lang, "时区名", "the name of a time zone"),
        Expected::Number => say!(lang, "数字", "a number"),
        Expected::Day => say!(lang, "日期", "a day"),
        Expected::Hours => say!(lang, "每周的时间", "the hours of a week"),
        Expected::Spans => say!(lang, "一天里的时段", "spans of a day"),
        Expected::Caller => say!(lang, "由谁打", "who calls"),
        Expected::DayNumbers => say!(lang, "天数", "numbers of days"),
        Expected::Preset => say!(lang, "一套回访规则的名字", "the name of a set of call-backs"),
        Expected::Wait => say!(lang, "一段时间，如 20s、15m", "a span of time like 20s or 15m"),
    }
}

/// How to write such a value.
pub fn written(expected: &Expected, lang: Lang) -> String {
    match expected {
        Expected::Text => say!(
            lang,
            "含有冒号、# 或花括号的文字要用英文双引号括起来",
            "put a text that holds a colon, # or a brace into double quotes"
        ),
        Expected::YesNo => say!(lang, "写 true 或 false", "write true or false"),
        Expected::Days => {
            say!(lang, "写数字加单位：1d 天、2h 小时、30m 分钟", "a number and a unit: 1d (days), 2h, 30m")
        }
        Expected::Minutes => say!(lang, "写整数，如 60", "a whole number: 60"),
        Expected::Clock => say!(
            lang,
            "写成 \"20:00\"，时段写成 \"21:00-09:00\"，都带双引号",
            "write \"20:00\", a span \"21:00-09:00\", in double quotes"
        ),
        Expected::List => {
            say!(lang, "写成 [甲, 乙]，或每行一个「- 」", "write [a, b], or a line with “- ” for each")
        }
        Expected::Map => say!(
            lang,
            "下级设置另起一行，缩进两个空格，写成「名称: 值」",
            "settings below it go on lines of their own, indented by two spaces: “key: value”"
        ),
        Expected::Word(words) => {
            // The hours that are counted, and not a day of work in a closure.
            let meant = |value| match value {
                "wall" => lang.pick("不分昼夜", "wall"),
                "open" if words.contains(&"wall") => lang.pick("只算营业时间", "open"),
                value => word(value, lang),
            };
            let words = choices_meaning(words, meant, lang);
            say!(lang, "可以写：{words}", "write one of: {words}")
        }
        Expected::When => say!(
            lang,
            "写成 solar:11-21（公历）、lunar:08-15（农历）或 second Sunday of May",
            "write solar:11-21, lunar:08-15 or second Sunday of May"
        ),
        Expected::Zone => say!(lang, "例如 Asia/Shanghai", "for example Asia/Shanghai"),
        Expected::Number => say!(lang, "只写数字，如 500", "digits only: 500"),
        Expected::Wait => {
            say!(lang, "写数字和单位：500ms、20s、15m、4h", "a number and its unit: 500ms, 20s, 15m, 4h")
        }
        Expected::Day => say!(lang, "写成 2026-11-21", "write it as 2026-11-21"),
        Expected::Caller => say!(
            lang,
            "可以写 own（归属美容师）、duty（值班组），或 followup.roles 里的岗位",
            "write own (her own beautician), duty (the team on duty), or one of the roles of followup.roles"
        ),
        Expected::DayNumbers => {
            say!(lang, "写成 [1, 3, 7]，都是 366 以内的整数", "write [1, 3, 7]: whole numbers of at most 366")
        }
        Expected::Preset => say!(
            lang,
            "写 \"1-3-7\" 或 \"2-5\"，带双引号；或者某条规则的 preset 里的名字",
            "write \"1-3-7\" or \"2-5\", in double quotes, or what stands as the preset of a rule"
        ),
        Expected::Spans => say!(
            lang,
            "写成 \"10:00-14:00;15:00-18:30\"，带双引号",
            "write \"10:00-14:00;15:00-18:30\", in double quotes"
        ),
        Expected::Hours => say!(
            lang,
            "写成 \"1-5 10:00-21:00;6,7 09:30-22:00\"，带双引号（1 是周一）",
            "write \"1-5 10:00-21:00;6,7 09:30-22:00\", in double quotes (1 is Monday)"
        ),
    }
}

/// A size as people say it: 64 KiB, 256 MiB.
pub fn size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 2] = [(1024 * 1024, "MiB"), (1024, "KiB")];
    for (unit, name) in UNITS {
        if bytes >= unit {
            return format!("{} {name}", bytes / unit);
        }
    }
    format!("{bytes} B")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::{Cell, TABLES as SCHEMA};

    #[test]
    fn every_table_column_and_word_of_the_schema_has_its_words() {
        for schema in SCHEMA {
            for lang in [Lang::Zh, Lang::En] {
                assert!(look_up(TABLES, schema.name, lang).is_some(), "{}", schema.name);
                assert!(look_up(RECORDS, schema.name, lang).is_some(), "{}", schema.name);
            }
            for column in schema.columns {
                assert!(look_up(COLUMNS, column.name, Lang::Zh).is_some(), "{}", column.name);
                if let Cell::Choice(words) = column.cell {
                    for value in words {
                        assert!(look_up(WORDS, value, Lang::Zh).is_some(), "{value}");
                    }
                }
            }
        }
    }

    #[test]
    fn choices_carry_their_meaning() {
        assert_eq!(choices(&["booked", "no-show"], Lang::Zh), "booked（已预约）、no-show（爽约）");
        assert_eq!(choices(&["booked", "f"], Lang::En), "booked, f (female)");
        assert_eq!((size(64 * 1024), size(256 * 1024 * 1024)), ("64 KiB".into(), "256 MiB".into()));
    }
}
