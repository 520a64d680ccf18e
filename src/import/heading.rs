//! Headings as people write them, read as fields.

use super::kind::Kind;
use crate::domain::sheet::is_invisible;

/// A field and the headings under which it is found: simplified Chinese and English, without
/// spaces, brackets, `_` and `-`, in lower case.
type Aliases = &'static [(&'static str, &'static [&'static str])];

/// Fields that begin with `card:` belong to a prepaid card: read, and kept for later.
const CLIENTS: Aliases = &[
    (
        "number",
        &[
            "会员号",
            "会员编号",
            "会员卡号",
            "会员id",
            "会员代码",
            "会员码",
            "卡号",
            "卡编号",
            "编号",
            "编码",
            "客户编号",
            "客户号",
            "客户id",
            "客户代码",
            "顾客编号",
            "顾客号",
            "顾客id",
            "客人编号",
            "贵宾号",
            "贵宾编号",
            "档案号",
            "档案编号",
            "客户档案号",
            "id",
            "code",
            "no",
            "number",
            "memberno",
            "membernumber",
            "memberid",
            "membercode",
            "clientno",
            "clientid",
            "clientnumber",
            "customerno",
            "customerid",
            "customernumber",
            "customercode",
            "cardno",
            "cardnumber",
        ],
    ),
    (
        "name",
        &[
            "姓名",
            "顾客",
            "顾客姓名",
            "顾客名称",
            "顾客名",
            "客户",
            "客户姓名",
            "客户名称",
            "客户名",
            "客人",
            "客人姓名",
            "会员",
            "会员姓名",
            "会员名称",
            "会员名",
            "名字",
            "名称",
            "贵宾",
            "贵宾姓名",
            "真实姓名",
            "name",
            "fullname",
            "client",
            "clientname",
            "customer",
            "customername",
            "member",
            "membername",
        ],
    ),
    ("called", &["称呼", "称谓", "昵称", "尊称", "叫法", "called", "salutation", "nickname"]),
    (
        "phone",
        &[
            "手机",
            "手机号",
            "手机号码",
            "手机1",
            "手机号1",
            "电话",
            "电话号码",
            "电话1",
            "联系电话",
            "联系电话1",
            "联系方式",
            "联系手机",
            "联络电话",
            "行动电话",
            "联系号码",
            "移动电话",
            "会员手机",
            "会员手机号",
            "会员电话",
            "客户手机",
            "客户手机号",
            "客户电话",
            "顾客手机",
            "顾客手机号",
            "顾客电话",
            "电话手机",
            "手机电话",
            "主要电话",
            "本人电话",
            "号码",
            "phone",
            "phoneno",
            "phonenumber",
            "tel",
            "telephone",
            "telno",
            "mobile",
            "mobileno",
            "mobilenumber",
            "mobilephone",
            "cell",
            "cellphone",
            "contact",
            "contactno",
            "contactnumber",
        ],
    ),
    (
        "other_phones",
        &[
            "备用电话",
            "备用手机",
            "备用手机号",
            "备用号码",
            "电话备用",
            "手机备用",
            "座机",
            "座机号",
            "座机电话",
            "固定电话",
            "固话",
            "家庭电话",
            "家里电话",
            "办公电话",
            "单位电话",
            "其他电话",
            "其它电话",
            "其他手机",
            "其他联系方式",
            "电话2",
            "手机2",
            "手机号2",
            "联系电话2",
            "第二电话",
            "第二联系电话",
            "第二联系方式",
            "紧急联系电话",
            "otherphones",
            "otherphone",
            "phone2",
            "secondphone",
            "homephone",
            "workphone",
            "landline",
        ],
    ),
    ("gender", &["性别", "gender", "sex"]),
    (
        "birthday",
        &[
            "生日",
            "出生日期",
            "出生年月",
            "出生年月日",
            "出生日",
            "生日日期",
            "会员生日",
            "客户生日",
            "顾客生日",
            "阳历生日",
            "公历生日",
            "新历生日",
            "生日阳历",
            "生日公历",
            "birthday",
            "birthdate",
            "dateofbirth",
            "dob",
            "born",
        ],
    ),
    (
        "lunar_birthday",
        &["农历生日", "阴历生日", "旧历生日", "生日农历", "生日阴历", "出生日期农历", "lunarbirthday"],
    ),
    (
        "calendar",
        &[
            "历法",
            "生日类型",
            "生日类别",
            "生日历法",
            "阴历/阳历",
            "阳历/阴历",
            "农历/公历",
            "公历/农历",
            "阴阳历",
            "calendar",
        ],
    ),
    ("age", &["年龄", "岁数", "age"]),
    ("wechat", &["微信", "微信号", "微信id", "微信账号", "wechat", "wechatid", "weixin", "wx"]),
    ("email", &["邮箱", "电子邮箱", "电子邮件", "邮件", "邮箱地址", "email", "mail", "emailaddress"]),
    (
        "source",
        &[
            "来源",
            "渠道",
            "客户来源",
            "顾客来源",
            "会员来源",
            "获客渠道",
            "来源渠道",
            "来店渠道",
            "到店渠道",
            "进店渠道",
            "从何得知",
            "如何得知",
            "了解途径",
            "客源",
            "source",
            "leadsource",
            "howheard",
            "channel",
        ],
    ),
    (
        "referrer",
        &[
            "介绍人",
            "推荐人",
            "转介绍人",
            "转介绍",
            "推荐会员",
            "介绍会员",
            "引荐人",
            "介绍人姓名",
            "推荐人姓名",
            "referrer",
            "referredby",
            "introducedby",
            "recommendedby",
        ],
    ),
    (
        "staff",
        &[
            "负责美容师",
            "归属美容师",
            "所属美容师",
            "专属美容师",
            "服务美容师",
            "美容师",
            "责任美容师",
            "顾问",
            "美容顾问",
            "专属顾问",
            "所属顾问",
            "归属顾问",
            "归属员工",
            "所属员工",
            "负责员工",
            "负责人",
            "跟进人",
            "跟进员工",
            "服务人员",
            "技师",
            "专属技师",
            "staff",
            "beautician",
            "therapist",
            "consultant",
            "advisor",
            "owner",
        ],
    ),
    (
        "since",
        &[
            "入会日期",
            "入会时间",
            "办卡日期",
            "办卡时间",
            "开卡日期",
            "开卡时间",
            "注册日期",
            "注册时间",
            "建档日期",
            "建档时间",
            "登记日期",
            "登记时间",
            "加入日期",
            "成为会员日期",
            "创建日期",
            "创建时间",
            "录入日期",
            "since",
            "membersince",
            "joindate",
            "joined",
            "registered",
            "registrationdate",
            "createdat",
            "created",
        ],
    ),
    (
        "first_visit",
        &[
            "首次到店",
            "首次到店日期",
            "首次到店时间",
            "首次消费",
            "首次消费日期",
            "首次消费时间",
            "首次光临",
            "第一次到店",
            "初次到店",
            "初次到店日期",
            "首次服务日期",
            "firstvisit",
            "firstvisitdate",
        ],
    ),
    (
        "tier",
        &[
            "等级",
            "会员等级",
            "级别",
            "会员级别",
            "卡级别",
            "卡等级",
            "客户等级",
            "客户级别",
            "顾客等级",
            "会员类型",
            "会员类别",
            "tier",
            "level",
            "memberlevel",
            "membertype",
            "grade",
        ],
    ),
    (
        "skin",
        &["皮肤类型", "肤质", "皮肤", "皮肤性质", "皮肤状况", "肤质类型", "肌肤类型", "skin", "skintype"],
    ),
    (
        "preferred",
        &[
            "首选联系方式",
            "偏好联系方式",
            "联系偏好",
            "首选渠道",
            "preferred",
            "preferredchannel",
            "preferredcontact",
        ],
    ),
    (
        "consent",
        &["联系许可", "营销许可", "同意接收", "授权", "接收短信", "consent", "optin", "marketingconsent"],
    ),
    ("paused_until", &["暂停联系至", "暂停至", "免打扰至", "勿扰至", "pauseduntil"]),
    ("tags", &["标签", "客户标签", "会员标签", "顾客标签", "标记", "tags", "tag", "labels"]),
    (
        "note",
        &[
            "备注",
            "说明",
            "备忘",
            "备注说明",
            "备注信息",
            "客户备注",
            "会员备注",
            "其他说明",
            "note",
            "notes",
            "remark",
            "remarks",
            "comment",
            "comments",
            "memo",
        ],
    ),
    (
        "card:times_left",
        &[
            "剩余次数",
            "余次",
            "剩余",
            "剩余疗程",
            "剩余项目次数",
            "可用次数",
            "未用次数",
            "卡剩余次数",
            "timesleft",
            "remaining",
            "remainingtimes",
            "sessionsleft",
        ],
    ),
    (
        "card:balance",
        &[
            "余额",
            "卡余额",
            "储值余额",
            "卡内余额",
            "账户余额",
            "剩余金额",
            "现金余额",
            "本金余额",
            "储值金额",
            "会员余额",
            "balance",
            "cardbalance",
            "accountbalance",
        ],
    ),
    ("card:bonus", &["赠送", "赠送金", "赠送金额", "赠金", "赠送余额", "赠金余额", "bonus", "bonusbalance"]),
    (
        "card:name",
        &[
            "卡项",
            "卡名",
            "卡名称",
            "卡项名称",
            "卡类型",
            "卡种",
            "会员卡",
            "会员卡名称",
            "疗程",
            "疗程卡",
            "套餐",
            "套餐名称",
            "cardname",
            "card",
            "cardtype",
            "package",
        ],
    ),
    (
        "card:times",
        &[
            "总次数",
            "购买次数",
            "疗程次数",
            "卡次数",
            "次数",
            "套餐次数",
            "times",
            "sessions",
            "totalsessions",
        ],
    ),
];

const SERVICES: Aliases = &[
    (
        "number",
        &[
            "项目编号",
            "项目编码",
            "项目代码",
            "项目id",
            "服务编号",
            "服务编码",
            "品项编号",
            "编号",
            "编码",
            "代码",
            "id",
            "code",
            "no",
            "number",
            "serviceid",
            "servicecode",
            "serviceno",
            "sku",
        ],
    ),
    (
        "name",
        &[
            "项目",
            "项目名称",
            "项目名",
            "服务",
            "服务名称",
            "服务项目",
            "护理项目",
            "护理名称",
            "品项",
            "品项名称",
            "名称",
            "品名",
            "name",
            "service",
            "servicename",
            "treatment",
            "title",
        ],
    ),
    (
        "category",
        &[
            "类别",
            "分类",
            "项目类别",
            "项目分类",
            "服务类别",
            "服务分类",
            "所属分类",
            "类型",
            "项目类型",
            "大类",
            "category",
            "type",
            "group",
        ],
    ),
    (
        "minutes",
        &[
            "时长",
            "分钟",
            "服务时长",
            "项目时长",
            "护理时长",
            "所需时间",
            "用时",
            "耗时",
            "时间",
            "标准时长",
            "minutes",
            "duration",
            "length",
            "mins",
            "min",
            "time",
        ],
    ),
    (
        "buffer",
        &[
            "整理时间",
            "缓冲",
            "缓冲时间",
            "间歇时间",
            "准备时间",
            "清洁时间",
            "buffer",
            "buffertime",
            "cleanup",
        ],
    ),
    (
        "price",
        &[
            "价格",
            "单价",
            "售价",
            "原价",
            "标价",
            "零售价",
            "门店价",
            "项目价格",
            "服务价格",
            "金额",
            "收费",
            "价钱",
            "price",
            "unitprice",
            "listprice",
            "amount",
            "fee",
        ],
    ),
    (
        "interval_days",
        &[
            "间隔",
            "建议间隔",
            "护理间隔",
            "间隔天数",
            "建议周期",
            "护理周期",
            "服务周期",
            "周期",
            "回访周期",
            "intervaldays",
            "interval",
            "days",
        ],
    ),
    ("room", &["房间", "房间类型", "所需房间", "需要房间", "床位", "room", "roomtype"]),
    (
        "prep",
        &[
            "备品",
            "备品清单",
            "准备",
            "准备物品",
            "所需产品",
            "用品",
            "所用产品",
            "耗材",
            "prep",
            "preparation",
        ],
    ),
    (
        "cautions",
        &[
            "注意事项",
            "注意",
            "禁忌",
            "温馨提示",
            "提示",
            "护理须知",
            "须知",
            "cautions",
            "caution",
            "warnings",
        ],
    ),
    (
        "active",
        &[
            "状态",
            "是否在用",
            "在用",
            "启用",
            "是否启用",
            "上下架",
            "上架",
            "是否上架",
            "上架状态",
            "启用状态",
            "项目状态",
            "active",
            "status",
            "enabled",
        ],
    ),
];

const STAFF: Aliases = &[
    (
        "number",
        &[
            "工号",
            "员工编号",
            "员工号",
            "员工id",
            "员工代码",
            "技师编号",
            "技师号",
            "美容师编号",
            "编号",
            "编码",
            "代码",
            "id",
            "code",
            "no",
            "number",
            "staffno",
            "staffid",
            "staffnumber",
            "employeeno",
            "employeeid",
        ],
    ),
    (
        "name",
        &[
            "姓名",
            "员工",
            "员工姓名",
            "员工名称",
            "美容师",
            "美容师姓名",
            "技师",
            "技师姓名",
            "名字",
            "名称",
            "真实姓名",
            "name",
            "fullname",
            "staff",
            "staffname",
            "employee",
            "employeename",
        ],
    ),
    (
        "role",
        &[
            "职位",
            "岗位",
            "职务",
            "级别",
            "职级",
            "职称",
            "岗位名称",
            "角色",
            "等级",
            "工种",
            "role",
            "title",
            "level",
            "position",
            "jobtitle",
            "job",
        ],
    ),
    (
        "phone",
        &[
            "手机",
            "手机号",
            "手机号码",
            "电话",
            "电话号码",
            "联系电话",
            "联系方式",
            "移动电话",
            "员工手机",
            "员工电话",
            "phone",
            "phoneno",
            "phonenumber",
            "tel",
            "telephone",
            "mobile",
            "mobilenumber",
            "mobilephone",
            "cell",
            "contact",
        ],
    ),
    (
        "skills",
        &[
            "技能",
            "擅长",
            "擅长项目",
            "会做项目",
            "可做项目",
            "服务项目",
            "项目",
            "专长",
            "skills",
            "skill",
            "services",
        ],
    ),
    (
        "hours",
        &[
            "班次",
            "工作时间",
            "上班时间",
            "排班",
            "每周班次",
            "出勤时间",
            "hours",
            "workinghours",
            "shift",
            "shifts",
        ],
    ),
    (
        "active",
        &[
            "状态",
            "在职",
            "是否在职",
            "在职状态",
            "离职",
            "员工状态",
            "是否启用",
            "启用",
            "active",
            "status",
            "employed",
        ],
    ),
];

const BOOKINGS: Aliases = &[
    (
        "number",
        &[
            "预约号",
            "预约编号",
            "预约单号",
            "预约id",
            "单号",
            "编号",
            "订单号",
            "订单编号",
            "流水号",
            "id",
            "code",
            "no",
            "number",
            "bookingno",
            "bookingid",
            "bookingnumber",
            "appointmentid",
            "appointmentno",
            "orderno",
            "reference",
        ],
    ),
    ("group", &["group"]),
    (
        "day",
        &[
            "日期",
            "预约日期",
            "预约日",
            "到店日期",
            "服务日期",
            "预约到店日期",
            "date",
            "day",
            "bookingdate",
            "appointmentdate",
        ],
    ),
    (
        "start",
        &[
            "时间",
            "预约时间",
            "开始时间",
            "开始",
            "到店时间",
            "预约到店时间",
            "预约开始时间",
            "服务时间",
            "起始时间",
            "预约时段",
            "时段",
            "start",
            "starttime",
            "startsat",
            "time",
            "from",
            "datetime",
            "bookingtime",
            "appointmenttime",
        ],
    ),
    (
        "end",
        &[
            "结束时间",
            "结束",
            "至",
            "预约结束时间",
            "预计结束时间",
            "截止时间",
            "end",
            "endtime",
            "endsat",
            "to",
            "until",
        ],
    ),
    (
        "minutes",
        &[
            "时长",
            "分钟",
            "服务时长",
            "预约时长",
            "项目时长",
            "预计时长",
            "分钟数",
            "minutes",
            "duration",
            "length",
            "mins",
        ],
    ),
    (
        "client",
        &[
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
            "预约人",
            "预约人姓名",
            "预约顾客",
            "预约客户",
            "姓名",
            "名字",
            "client",
            "clientname",
            "customer",
            "customername",
            "member",
            "membername",
            "name",
            "guest",
        ],
    ),
    (
        "client_number",
        &[
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
            "customernumber",
            "memberid",
            "memberno",
            "membernumber",
            "cardno",
        ],
    ),
    (
        "phone",
        &[
            "手机",
            "手机号",
            "手机号码",
            "电话",
            "电话号码",
            "联系电话",
            "联系方式",
            "移动电话",
            "顾客手机",
            "顾客手机号",
            "顾客电话",
            "客户手机",
            "客户手机号",
            "客户电话",
            "会员手机",
            "会员手机号",
            "会员电话",
            "预约电话",
            "预约手机",
            "预约人电话",
            "phone",
            "phoneno",
            "phonenumber",
            "tel",
            "telephone",
            "mobile",
            "mobilenumber",
            "mobilephone",
            "clientphone",
            "customerphone",
            "contact",
        ],
    ),
    (
        "service",
        &[
            "项目",
            "项目名称",
            "服务",
            "服务项目",
            "服务名称",
            "护理项目",
            "预约项目",
            "预约服务",
            "品项",
            "护理",
            "service",
            "servicename",
            "treatment",
        ],
    ),
    (
        "service_number",
        &[
            "项目编号",
            "项目编码",
            "项目代码",
            "服务编号",
            "项目id",
            "serviceid",
            "servicecode",
            "servicenumber",
            "serviceno",
        ],
    ),
    (
        "staff",
        &[
            "美容师",
            "美容师姓名",
            "技师",
            "技师姓名",
            "员工",
            "员工姓名",
            "服务人员",
            "服务员工",
            "服务美容师",
            "预约美容师",
            "预约技师",
            "服务技师",
            "操作师",
            "护理师",
            "staff",
            "staffname",
            "beautician",
            "therapist",
            "technician",
            "with",
        ],
    ),
    (
        "staff_number",
        &[
            "工号",
            "员工编号",
            "员工号",
            "技师编号",
            "技师工号",
            "美容师编号",
            "员工id",
            "staffid",
            "staffno",
            "staffnumber",
            "staffcode",
        ],
    ),
    (
        "asked_for",
        &[
            "点客",
            "是否点客",
            "点钟",
            "是否点钟",
            "指定",
            "是否指定",
            "指定技师",
            "指定美容师",
            "askedfor",
            "requested",
        ],
    ),
    ("room", &["房间", "床位", "房间号", "房号", "包间", "包房", "房间床位", "room", "roomno", "bed"]),
    (
        "channel",
        &[
            "渠道",
            "预约方式",
            "来源",
            "预约渠道",
            "预约来源",
            "方式",
            "channel",
            "source",
            "bookedvia",
            "via",
        ],
    ),
    ("status", &["状态", "预约状态", "到店状态", "订单状态", "服务状态", "status", "state"]),
    (
        "made_at",
        &[
            "登记时间",
            "登记日期",
            "创建时间",
            "创建日期",
            "下单时间",
            "下单日期",
            "提交时间",
            "录入时间",
            "预约登记时间",
            "madeat",
            "createdat",
            "created",
            "bookedat",
            "bookedon",
        ],
    ),
    (
        "made_by",
        &[
            "登记人",
            "创建人",
            "操作人",
            "操作员",
            "经手人",
            "录入人",
            "接待人",
            "前台",
            "madeby",
            "createdby",
            "bookedby",
        ],
    ),
    (
        "note",
        &[
            "备注",
            "说明",
            "备忘",
            "预约备注",
            "备注说明",
            "顾客备注",
            "客户备注",
            "特殊要求",
            "note",
            "notes",
            "remark",
            "remarks",
            "comment",
            "comments",
            "memo",
        ],
    ),
];

/// Traditional characters of headings, each followed by its simplified one.
const SIMPLIFIED: &str = "會会員员號号編编顧顾電电話话聯联繫系絡络機机碼码動动別别農农曆历歷历陰阴陽阳齡龄來来紹绍薦荐負负責责師师屬属歸归專专問问進进註注冊册檔档開开辦办級级類类質质膚肤標标簽签籤签備备說说\
    憶忆餘余額额贈赠儲储總总數数項项價价錢钱時时間间長长鐘钟準准單单狀状態态啟启職职務务崗岗術术預预約约訂订結结護护錄录記记創创經经現现應应實实點点選选證证門门課课療疗產产後后從从為为\
    個个與与稱称謂谓郵邮訊讯帳账賬账戶户體体週周優优歲岁學学習习業业處处確确認认復复貴贵賓宾誰谁團团網网範范圍围過过許许權权麼么頭头髮发臉脸藥药飲饮傳传統统計计買买賣卖庫库擇择離离濟济\
    須须顏颜設设適适況况內内達达將将圖图購购麗丽診诊張张寶宝檢检驗验層层無无對对種种齊齐關关區区";

/// The fields that a sheet of that kind may fill, in the order in which they are told.
pub fn fields(kind: Kind) -> Vec<&'static str> {
    let schema = kind.table().columns.iter().map(|column| column.name);
    let mut all: Vec<&'static str> = schema.collect();
    for (field, _) in aliases(kind) {
        if !all.contains(field) {
            all.push(field);
        }
    }
    all
}

/// The field of that kind by its own name, as `--map` gives it.
pub fn field_named(name: &str, kind: Kind) -> Option<&'static str> {
    let name = name.trim();
    fields(kind).into_iter().find(|field| *field == name)
}

/// The field that a heading stands for.
pub fn field_of(heading: &str, kind: Kind) -> Option<&'static str> {
    if let Some(field) = field_named(heading, kind) {
        // A sheet's own `id` is the old system's number.
        return Some(if field == "id" { "number" } else { field });
    }
    let plain = plain(heading);
    if let Some(field) = field_aliased(&plain.whole, kind) {
        return Some(field);
    }
    if plain.scale
        && matches!(field_aliased(&plain.bare, kind), Some("minutes" | "buffer" | "price" | "interval_days"))
    {
        return None;
    }
    field_aliased(&plain.bare, kind)
        .or_else(|| plain.bare.split(['/', '、', '|', '或']).find_map(|part| field_aliased(part, kind)))
}

/// Whether two headings are the same but for spaces, width, case and script.
pub fn same(a: &str, b: &str) -> bool {
    let (a, b) = (plain(a), plain(b));
    !a.whole.is_empty() && a.whole == b.whole
}

fn aliases(kind: Kind) -> Aliases {
    match kind {
        Kind::Clients => CLIENTS,
        Kind::Services => SERVICES,
        Kind::Staff => STAFF,
        Kind::Bookings => BOOKINGS,
    }
}

fn field_aliased(plain: &str, kind: Kind) -> Option<&'static str> {
    if plain.is_empty() {
        return None;
    }
    aliases(kind).iter().find(|(_, names)| names.contains(&plain)).map(|(field, _)| *field)
}

/// A heading without what differs from shop to shop.
struct Plain {
    /// With the text of its brackets.
    whole: String,
    /// Without it.
    bare: String,
    /// Whether the brackets name a unit other than minutes, days and yuan: a 1.5 under 时长(小时) is
    /// no minute and a half.
    scale: bool,
}

fn plain(heading: &str) -> Plain {
    let (mut whole, mut bare, mut inside) = (String::new(), String::new(), String::new());
    let mut depth = 0_u32;
    for c in heading.chars().filter(|c| !is_invisible(*c)) {
        let c = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '【' | '〔' | '「' | '〈' => '[',
            '】' | '〕' | '」' | '〉' => ']',
            c => simplified(c),
        };
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '_' | '-' | '*' | ':' | '.' | '#' | '\'' | '"' | '?' | '·' | '※' | '★' => {}
            c => {
                for c in c.to_lowercase() {
                    whole.push(c);
                    if depth == 0 { bare.push(c) } else { inside.push(c) }
                }
            }
        }
    }
    let scale = [
        "小时", "时", "h", "hour", "hours", "hr", "周", "week", "weeks", "月", "month", "months", "年", "万",
        "万元", "千元",
    ];
    Plain { whole, bare, scale: scale.contains(&inside.as_str()) }
}

fn simplified(c: char) -> char {
    if !('\u{4E00}'..='\u{9FFF}').contains(&c) {
        return c;
    }
    let mut pairs = SIMPLIFIED.chars();
    while let (Some(traditional), Some(simplified)) = (pairs.next(), pairs.next()) {
        if traditional == c {
            return simplified;
        }
    }
    c
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_however_they_are_written() {
        for (heading, field) in [
            ("会员编号", Some("number")),
            ("卡号", Some("number")),
            ("ID", Some("number")),
            ("Member No.", Some("number")),
            ("姓　名", Some("name")),
            ("*姓名（必填）", Some("name")),
            ("顧客姓名", Some("name")),
            ("手机号*", Some("phone")),
            ("聯絡電話", Some("phone")),
            ("聯繫電話", Some("phone")),
            ("Mobile_Phone", Some("phone")),
            ("手机/电话", Some("phone")),
            ("电话（备用）", Some("other_phones")),
            ("生日(农历)", Some("lunar_birthday")),
            ("生日（YYYY-MM-DD）", Some("birthday")),
            ("阴历/阳历", Some("calendar")),
            ("ＱＱ", None),
            ("会员\n等级", Some("tier")),
            ("入會日期", Some("since")),
            ("地址", None),
            ("状态", None),
            ("剩余次数", Some("card:times_left")),
            ("储值余额(元)", Some("card:balance")),
            ("first_visit", Some("first_visit")),
            ("", None),
            ("（）", None),
        ] {
            let found = field_of(heading, Kind::Clients);
            assert_eq!(found, field, "{heading}");
        }
    }

    #[test]
    fn the_kind_of_list_decides_what_a_heading_means() {
        for (heading, kind, field) in [
            ("状态", Kind::Services, Some("active")),
            ("状态", Kind::Staff, Some("active")),
            ("状态", Kind::Bookings, Some("status")),
            ("编号", Kind::Bookings, Some("number")),
            ("会员号", Kind::Bookings, Some("client_number")),
            ("姓名", Kind::Bookings, Some("client")),
            ("级别", Kind::Staff, Some("role")),
            ("项目", Kind::Services, Some("name")),
            ("项目", Kind::Bookings, Some("service")),
            ("来源", Kind::Bookings, Some("channel")),
            ("时长(分钟)", Kind::Services, Some("minutes")),
            ("时长（小时）", Kind::Services, None),
            ("价格（元）", Kind::Services, Some("price")),
            ("価格", Kind::Services, None),
        ] {
            assert_eq!(field_of(heading, kind), field, "{heading} {kind:?}");
        }
    }

    #[test]
    fn every_column_of_a_table_is_understood_by_its_own_name() {
        for kind in Kind::ALL {
            for column in kind.table().columns.iter().filter(|column| column.name != "id") {
                assert_eq!(field_of(column.name, kind), Some(column.name), "{kind:?}");
            }
        }
    }

    #[test]
    fn no_alias_stands_for_two_fields_and_each_is_written_plainly() {
        for kind in Kind::ALL {
            let mut seen = std::collections::HashMap::new();
            for (field, names) in aliases(kind) {
                for name in *names {
                    assert_eq!(plain(name).whole, *name, "{kind:?} {field}");
                    assert_eq!(seen.insert(*name, *field), None, "{kind:?} {name}");
                }
            }
        }
    }
}
