//! Headings that sheets of bookings, visits, sales and payments have in common; a kind may know more for a
//! field beside these.

use super::Aliases;

/// Columns of a method of payment each.
pub(super) const PAY: Aliases = &[
    ("pay:cash", &["现金", "现金支付", "现金收款", "现金金额", "cash"]),
    ("pay:wechat", &["微信", "微信支付", "微信收款", "微信金额", "wechat", "wechatpay"]),
    ("pay:alipay", &["支付宝", "支付宝支付", "支付宝收款", "alipay"]),
    (
        "pay:bank-card",
        &["银行卡", "刷卡", "pos", "pos机", "信用卡", "银联", "bankcard", "creditcard", "card"],
    ),
    ("pay:transfer", &["转账", "银行转账", "banktransfer", "transfer"]),
    (
        "pay:voucher",
        &["团购", "团购券", "团券", "美团", "大众点评", "抖音", "团购核销", "groupbuying", "voucher"],
    ),
    (
        "pay:card-value",
        &[
            "卡扣",
            "卡扣款",
            "扣卡",
            "卡扣金额",
            "扣卡金额",
            "储值卡",
            "储值扣款",
            "储值支付",
            "卡付",
            "余额支付",
            "会员卡支付",
            "耗卡",
            "耗卡金额",
            "cardvalue",
            "storedvalue",
        ],
    ),
    ("pay:card-session", &["划卡", "划卡金额", "次卡", "疗程卡", "消次", "cardsession"]),
    ("pay:coupon", &["优惠券", "代金券", "抵用券", "现金券", "coupon"]),
    ("pay:deposit", &["定金", "订金", "定金抵扣", "deposit"]),
    ("pay:free", &["免单", "免单金额", "赠送金额", "free"]),
];

/// The old system's number.
pub(super) const NUMBER: &[&str] = &["编号", "流水号", "id", "code", "no", "number"];

/// Who the client is.
pub(super) const CLIENT: &[&str] = &[
    "顾客",
    "顾客姓名",
    "顾客名称",
    "客户",
    "客户姓名",
    "客户名称",
    "客人",
    "客人姓名",
    "会员",
    "会员姓名",
    "会员名称",
    "贵宾",
    "姓名",
    "名字",
    "client",
    "clientname",
    "customer",
    "customername",
    "member",
    "membername",
    "name",
    "用户姓名",
    "到店顾客",
    "顾客名",
    "客户名",
    "会员名",
    "客人名",
    "顾客名字",
    "客户名字",
    "客人名称",
];

/// Her number in the old system.
pub(super) const CLIENT_NUMBER: &[&str] = &[
    "会员号",
    "会员编号",
    "会员卡号",
    "会员id",
    "卡号",
    "顾客编号",
    "顾客号",
    "顾客id",
    "客户编号",
    "客户号",
    "客户id",
    "贵宾号",
    "clientid",
    "clientno",
    "clientnumber",
    "customerid",
    "customerno",
    "memberid",
    "memberno",
    "cardno",
    "会员代号",
    "customercode",
    "clientcode",
];

/// Her phone.
pub(super) const PHONE: &[&str] = &[
    "手机",
    "手机号",
    "手机号码",
    "电话",
    "电话号码",
    "联系电话",
    "联系方式",
    "顾客电话",
    "客户手机",
    "客户电话",
    "会员手机",
    "会员手机号",
    "phone",
    "phonenumber",
    "tel",
    "telephone",
    "mobile",
    "mobilephone",
    "联系手机",
    "联系号码",
    "会员手机号码",
    "客户手机号码",
    "顾客手机号码",
    "预留手机",
    "预留手机号",
    "用户手机",
    "客户联系电话",
    "顾客联系电话",
    "会员联系电话",
    "顾客联系方式",
    "客户联系方式",
    "contactphone",
    "行动电话",
    "联络电话",
    "移动电话",
    "whatsapp",
];

/// What was done.
pub(super) const SERVICE: &[&str] = &[
    "项目",
    "项目名称",
    "服务",
    "服务项目",
    "服务名称",
    "护理项目",
    "品项",
    "service",
    "servicename",
    "treatment",
    "svc",
    "services",
    "服务内容",
    "项目内容",
    "服务品项",
    "商品名称",
    "护理项目名称",
    "做的项目",
    "疗程名称",
    "疗程项目",
    "疗程内容",
    "课程",
    "课程名称",
    "treatments",
    "item",
    "items",
];

/// The service's number.
pub(super) const SERVICE_NUMBER: &[&str] =
    &["项目编号", "项目编码", "项目代码", "服务编号", "serviceid", "servicecode", "serviceno"];

/// Who did it.
pub(super) const STAFF: &[&str] = &[
    "美容师",
    "美容师姓名",
    "技师",
    "技师姓名",
    "员工",
    "员工姓名",
    "服务人员",
    "服务员工",
    "护理师",
    "staff",
    "staffname",
    "beautician",
    "therapist",
    "technician",
    "stylist",
    "hairstylist",
    "nailtech",
    "nailtechnician",
    "lashartist",
    "服务人",
    "手艺人",
    "服务手艺人",
    "服务老师",
    "老师",
    "护理美容师",
    "操作老师",
    "美疗师",
    "护理人员",
    "teammember",
    "provider",
    "specialist",
];

/// Her number.
pub(super) const STAFF_NUMBER: &[&str] =
    &["工号", "员工编号", "技师编号", "美容师编号", "staffid", "staffno"];

/// Whether the client asked for her.
pub(super) const ASKED_FOR: &[&str] =
    &["点客", "是否点客", "点钟", "是否点钟", "指定", "是否指定", "askedfor", "requested"];

/// A note.
pub(super) const NOTE: &[&str] = &["备注", "说明", "note", "notes", "remark", "remarks", "comment"];

/// How it was paid.
pub(super) const METHOD: &[&str] = &[
    "付款方式",
    "支付方式",
    "收款方式",
    "结算方式",
    "结账方式",
    "付款",
    "支付",
    "结算",
    "付款渠道",
    "支付渠道",
    "method",
    "paymentmethod",
    "payment",
    "paidby",
    "paymenttype",
];

/// Who entered it.
pub(super) const BY: &[&str] = &["收银员", "收银", "经手人", "cashier", "by"];

/// Who sold it.
pub(super) const SOLD_BY: &[&str] = &[
    "销售",
    "销售人",
    "销售人员",
    "销售员",
    "销售顾问",
    "顾问",
    "美容顾问",
    "咨询师",
    "业绩人",
    "业绩归属",
    "soldby",
    "seller",
    "consultant",
    "salesperson",
];

/// What was paid.
pub(super) const PAID: &[&str] = &[
    "实收",
    "实收金额",
    "实付",
    "实付金额",
    "实际付款",
    "收款",
    "已付",
    "已付金额",
    "已收",
    "已收金额",
    "paid",
    "amountpaid",
    "received",
];

/// What became of a bill or a card.
pub(super) const STATE: &[&str] = &[
    "状态",
    "单据状态",
    "订单状态",
    "交易状态",
    "账单状态",
    "消费状态",
    "结算状态",
    "支付状态",
    "是否作废",
    "status",
    "state",
    "billstatus",
    "orderstatus",
];

/// What is still owed.
pub(super) const OWED: &[&str] = &[
    "欠款",
    "欠款金额",
    "欠费",
    "未付",
    "未付金额",
    "挂账",
    "尚欠",
    "owed",
    "owing",
    "unpaid",
    "balancedue",
    "due",
];
