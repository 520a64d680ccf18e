//! What is asked for: the words of the commands, as they are typed.

use crate::cli::choices::{self, Choices};
use crate::cli::complete;
use crate::cli::register;
use crate::cli::spoken::Spoken;
use crate::cli::till::load::Shop;
use crate::domain::problem::{Fact, Problems};
use crate::domain::rule::Rules;
use crate::domain::schema::{self, COMPLAINT_KIND, SEVERITY};
use crate::import::values::complaint;
use crate::messages::complaint::names;
use crate::messages::help::both;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Clone, Debug)]
pub struct ComplaintOpenArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(long, value_name = "ID", help = both("关于哪次到店、哪笔购买或哪个预约", "the visit, sale or booking that it is about"))]
    pub about: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = kinds().later(), hide_possible_values = true, help = both("类别：服务效果 service、手法 technique、产品 product、不良反应 reaction、受伤 injury、态度 attitude、等候太久 waiting、环境 environment、设施 facilities、退卡 card-refund、强行推销 pressure、价格 price、其他 other", "service, technique, product, reaction, injury, attitude, waiting, environment, facilities, card-refund, pressure, price, other"))]
    pub kind: Option<String>,
    #[arg(long, value_name = "SEVERITY", value_parser = severities().later(), hide_possible_values = true, help = both("轻重：轻 low、一般 normal、重 high（不写按规则，不良反应就是重）", "low, normal or high (default: by the rules; a reaction is high)"))]
    pub severity: Option<String>,
    #[arg(long, value_name = "CHANNEL", help = both("从哪里来：电话、到店、微信、点评、12315……", "phone, desk, wechat, web, review, hotline …"))]
    pub channel: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("顾客原话；- 从标准输入读", "her words; - reads standard input"))]
    pub said: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("她的要求", "what she wants"))]
    pub wants: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("用了什么产品", "the product that was used"))]
    pub product: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("产品批号", "its batch"))]
    pub batch: Option<String>,
    #[arg(long = "photo", value_name = "FILE", help = both("照片的文件，可写多次", "a file of a photo; several may be named"))]
    pub photos: Vec<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("投诉的是谁（默认那次的美容师）", "of whose work she complains (default: who did it)"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("交给谁处理", "who sees to it"))]
    pub assign: Option<String>,
    #[arg(long, help = both("当面或电话里已经回应了她", "somebody has responded to her already"))]
    pub responded: bool,
    #[arg(long, value_name = "MOMENT", help = both("什么时候投诉的，如 2026-11-21T14:30（默认现在）", "when it was made, like 2026-11-21T14:30 (default: now)"))]
    pub at: Option<String>,
}

/// Kinds of complaints, as people type them.
pub fn kinds() -> Choices {
    choices::named(COMPLAINT_KIND, names::kind).or(|text| complaint::kind(text).ok())
}

pub fn severities() -> Choices {
    choices::named(SEVERITY, names::severity).or(|text| (text == "严重").then_some("high"))
}

const REMEDIES: &[choices::Spoken] = &[
    ("explain", &["解释道歉", "解释", "道歉"]),
    ("redo", &["免费补做", "补做", "重做"]),
    ("repair", &["补救", "维修"]),
    ("replace", &["换货", "更换"]),
    ("refund", &["退款"]),
    ("compensate", &["补偿", "赔偿"]),
];

/// What is done, in the order in which it is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    Explain,
    Redo,
    Repair,
    Replace,
    Refund,
    Compensate,
}

impl Remedy {
    /// The one that is meant.
    pub fn typed(text: &str) -> Result<Remedy, Problems> {
        use Remedy::{Compensate, Explain, Redo, Refund, Repair, Replace};
        let all = [Explain, Redo, Repair, Replace, Refund, Compensate];
        let word = choices::said(REMEDIES).one_of("--remedy", Some(text))?;
        let found = all.into_iter().find(|remedy| word.as_deref() == Some(remedy.word()));
        found.ok_or_else(|| bad("--remedy", text))
    }

    pub fn word(self) -> &'static str {
        match self {
            Remedy::Explain => "explain",
            Remedy::Redo => "redo",
            Remedy::Repair => "repair",
            Remedy::Replace => "replace",
            Remedy::Refund => "refund",
            Remedy::Compensate => "compensate",
        }
    }
}

#[derive(Args, Clone, Debug)]
pub struct ComplaintResolveArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
    #[arg(value_name = "WORDS", help = both("怎么处理的", "what was done"))]
    pub words: Option<String>,
    #[command(flatten)]
    pub spoken: Spoken,
    #[arg(long, value_name = "REMEDY", value_parser = choices::said(REMEDIES).later(), hide_possible_values = true, help = both("处理办法：解释道歉 explain、免费补做 redo、补救 repair、换货 replace、退款 refund、补偿 compensate", "explain, redo, repair, replace, refund, compensate"))]
    pub remedy: String,
    #[arg(long, help = both("已经和顾客商定", "it was agreed with her"))]
    pub agreed: bool,
    #[arg(long, value_name = "YUAN", help = both("店里花了多少元", "what it cost the shop"))]
    pub cost: Option<String>,
    #[arg(long, value_name = "POINTS", help = both("补偿多少积分", "points that she is given"))]
    pub points: Option<String>,
    #[arg(long, value_name = "OFFER", help = both("补偿哪种优惠券（coupon.offers 里的）", "an offer of coupons that she is given"))]
    pub coupon: Option<String>,
    #[arg(long, value_name = "N|AMOUNT|SERVICE", help = both("在她的卡上补偿几次、多少钱，或哪个项目几次：2、100元、水光", "sessions, value, or a service with how many, that she is given on a card of hers: 2, 100"))]
    pub gift: Option<String>,
    #[arg(long, value_name = "CARD", requires = "gift", help = both("送在哪张卡上（只有一张时不用写）", "on which card (none where she has one)"))]
    pub card: Option<String>,
    #[arg(long, value_name = "WHEN", help = both("什么时候补做：明天下午3点", "when it is done once more: tomorrow 3pm"))]
    pub redo: Option<String>,
    #[arg(long, value_name = "SERVICE", add = ArgValueCompleter::new(complete::services), help = both("补做哪个项目（默认投诉的那次）", "which service (default: the one complained of)"))]
    pub service: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("谁来补做", "by whom"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30（默认现在；会留下记录）", "when, like 2026-11-21T14:30 (default: now; it is put on record)"))]
    pub at: Option<String>,
}

#[derive(Args, Clone, Debug)]
pub struct ComplaintCloseArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
    #[arg(long, value_name = "TEXT", help = both("原因", "why it happened"))]
    pub cause: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("改进措施", "what changes"))]
    pub action: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("改进由谁做（默认处理投诉的人，没有就是店长）", "who does it (default: whoever the complaint is assigned to, else the manager)"))]
    pub action_by: Option<String>,
    #[arg(long, value_name = "DAY", help = both("改进到哪天做完（默认按规则 complaint.action_within）", "by which day (default: the rule complaint.action_within)"))]
    pub action_due: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30（默认现在；会留下记录）", "when, like 2026-11-21T14:30 (default: now; it is put on record)"))]
    pub at: Option<String>,
}

/// The channel that is meant.
pub fn channel(rules: &Rules, text: Option<&str>) -> Result<String, Problems> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(String::new()) };
    let known = rules.complaint.channel(text).map(str::to_string);
    known.ok_or_else(|| {
        let called = |id| format!("{} {id}", rules.complaint.channel_name(id));
        let known = rules.complaint.channels().map(called).collect();
        Fact::NotOneOf { option: "--channel", text: text.to_string(), known }.into()
    })
}

/// The member of the staff who is meant.
pub fn staff(shop: &Shop, text: Option<&str>) -> Result<String, Problems> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(String::new()) };
    Ok(register::the_one(&shop.staff, &schema::STAFF, text, &[])?.get("id").to_string())
}

/// What was typed for an option could not be read.
pub fn bad(option: &'static str, text: &str) -> Problems {
    Fact::BadOption { option, text: text.to_string() }.into()
}
