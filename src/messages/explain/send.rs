//! The codes M9… and C25…: sending, and the user's own configuration.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "M900",
        ["还没有发送渠道。", "No channel is configured."],
        [
            "往哪里发、用什么账号，写在你自己的配置里，不写在店的数据目录：数据目录可能是别人传来的。",
            "Servers and accounts stand in your own configuration, not in the salon's directory, which may have come from somebody else.",
        ],
        [
            "salon remind --send，而 ~/.config/salon/config.yaml 不存在。",
            "salon remind --send without a ~/.config/salon/config.yaml.",
        ],
        [
            "照 docs/channels.md 写一个，再用 salon send test 渠道 地址 试。",
            "Write one as docs/channels.md tells, and try it: salon send test CHANNEL ADDRESS.",
        ],
    ),
    page(
        "M901",
        ["别人能读你的配置。", "Others may read your configuration."],
        ["里面有邮箱和短信平台的密码。", "It holds the passwords of your mail and SMS accounts."],
        both("-rw-r--r-- ~/.config/salon/config.yaml"),
        [
            "chmod 600 ~/.config/salon/config.yaml；已经被人看过的话，密码也换掉。",
            "chmod 600 ~/.config/salon/config.yaml; where others have looked, change the passwords.",
        ],
    ),
    page(
        "M902",
        ["没有这个名字的渠道。", "There is no channel of that name."],
        [
            "渠道的名字是配置里的 id，猜一个可能发错地方。",
            "A channel's name is its id in the configuration; a guess might send by another.",
        ],
        both("salon remind --send --channel smss"),
        ["salon send channels 会列出全部。", "salon send channels lists them."],
    ),
    page(
        "M903",
        ["连接不加密。", "The line is not encrypted."],
        ["路上的人能看到密码、电话和内容。", "Anybody on the way could read the password, phones and texts."],
        [
            "url: http://sms.example.com/send，或 tls: none 加 login。",
            "url: http://sms.example.com/send, or tls: none with a login.",
        ],
        [
            "邮件用 tls 或 starttls，网址用 https://；本机（127.0.0.1）不受限制。",
            "Use tls or starttls for mail and https:// for a URL; this machine itself is free to speak plainly.",
        ],
    ),
    page(
        "M904",
        ["取不到密码。", "The password can't be had."],
        [
            "没有密码登录不了；cron 里没有你终端里的环境变量。",
            "Without it there is no login; cron does not know the variables of your terminal.",
        ],
        both("password_env: SALON_SMS_KEY"),
        [
            "把变量写进 crontab，或用 password_command 从密码管理器取，或写 password 并 chmod 600。",
            "Set the variable in the crontab, take it from a password manager by password_command, or write password and chmod 600.",
        ],
    ),
    page(
        "M905",
        ["渠道少写了一项。", "Something is missing from a channel."],
        ["少了它就不知道往哪发、发什么。", "Without it nothing tells where to send, or what."],
        ["kind: email 没有写 server。", "kind: email without a server."],
        [
            "补上；各种渠道要写什么见 docs/channels.md。",
            "Add it; docs/channels.md tells what each kind needs.",
        ],
    ),
    page(
        "M906",
        ["这个 salon 没有带这种渠道。", "This salon was built without such channels."],
        [
            "编译时可以不带邮件或 HTTP，程序会小一些。",
            "E-mail and HTTP can be left out to make the program smaller.",
        ],
        both("cargo build --no-default-features"),
        ["重新编译：cargo install --path .。", "Build it again: cargo install --path ."],
    ),
    page(
        "M907",
        ["这个任务键没有不确定的发送。", "Nothing about this key is in doubt."],
        [
            "已经说清的不再改：记录要靠得住。",
            "What is settled stays: the records must be good for something.",
        ],
        both("salon send resolve birthday/c9/2026 --sent"),
        ["salon send doubtful 会列出要说清的。", "salon send doubtful lists what is to be settled."],
    ),
    page(
        "M908",
        ["测试没有发成。", "A test did not go out."],
        ["正式发送也会这样失败。", "What is sent in earnest would fail in the same way."],
        both("535 authentication failed"),
        [
            "看原因改配置；salon send test … --dry-run 会显示要发的内容。",
            "Mend the configuration by what is told; salon send test … --dry-run shows what would go.",
        ],
    ),
    page(
        "M916",
        ["渠道的模板里有不认识的名称。", "A template of a channel holds a name that is not known."],
        [
            "写错的名称会变成空白，发给每一位顾客。",
            "A misspelt name would be a blank in every client's message.",
        ],
        both("json: { mobile: \"{{ phone }}\" }"),
        [
            "改成能填的名称，如 {{ to }}、{{ text }}；见 docs/channels.md。",
            "Use a name that there is, like {{ to }} or {{ text }}; docs/channels.md lists them.",
        ],
    ),
    page(
        "M910",
        ["两个渠道同名。", "Two channels have one name."],
        [
            "记录里写的是渠道的名字，同名就分不清是哪个发的。",
            "The records name the channel by which a message went; it must be one.",
        ],
        ["两个 id: sms。", "id: sms, twice."],
        ["给其中一个换个 id。", "Give one of them another id."],
    ),
    page(
        "M911",
        ["密码写了不止一处。", "The password is named in more than one place."],
        [
            "不知道该用哪个，用错了账号会被锁。",
            "Nothing tells which is right, and a wrong one can lock the account.",
        ],
        ["password 和 password_env 都写了。", "password and password_env in one channel."],
        ["只留一个。", "Keep one of them."],
    ),
    page(
        "M912",
        ["路径放不进 crontab。", "A crontab can't hold the path."],
        ["crontab 一行一条，换行会把它断成两条。", "A line of a crontab ends at the line break."],
        ["目录名里有换行。", "A directory with a line break in its name."],
        ["把目录换个名字。", "Give the directory another name."],
    ),
    page(
        "M913",
        ["没有这个预设。", "There is no such preset."],
        [
            "预设是规则 sending.presets 里的一项，写好了机器人的格式。",
            "A preset is an entry of the rule sending.presets, which knows how a robot is spoken to.",
        ],
        both("preset: wechat"),
        [
            "现有 wecom、dingtalk、feishu；salon rules sending.presets 会列出来。",
            "There are wecom, dingtalk and feishu; salon rules sending.presets shows them.",
        ],
    ),
    page(
        "M914",
        ["这个网址不能用。", "This URL can't be used."],
        ["只认 https:// 和本机的 http://。", "Only https:// will do, and http:// on this machine."],
        both("url: sms.example.com/send"),
        ["写完整的网址。", "Write the whole URL."],
    ),
    page(
        "M915",
        ["不知道你的配置在哪。", "Nothing tells where your configuration is."],
        ["配置在自己的目录里；HOME 没设就找不到。", "It stands in your home directory, which HOME names."],
        both("env -i salon remind --send"),
        [
            "设好 HOME 或 XDG_CONFIG_HOME；crontab 里 cron 自己会设 HOME。",
            "Set HOME or XDG_CONFIG_HOME; cron sets HOME by itself.",
        ],
    ),
    page(
        "M917",
        ["测试没有写发到哪。", "A test was given no address."],
        [
            "只有员工群的机器人自己知道发到哪。",
            "Only a robot of the staff's group knows by itself where it goes.",
        ],
        both("salon send test sms"),
        [
            "写上自己的号码或邮箱：salon send test sms 13800138000。",
            "Add your own number or mailbox: salon send test sms 13800138000.",
        ],
    ),
    page(
        "M918",
        ["她说过不再收消息，这样改会把它丢掉。", "A withdrawal of hers would be lost."],
        [
            "退订一直有效，除非她后来又同意。",
            "Who wants no more messages gets none, unless she agrees again later.",
        ],
        ["salon client edit 王芳 --consent \"\"", "salon client edit 王芳 --consent \"\""],
        [
            "留着原来的，在后面加上她新的许可和日期。",
            "Leave what stands there, and add what she agreed to with its day.",
        ],
    ),
    page(
        "C250",
        ["有消息发没发出，一直没有说清。", "Whether a message went out was never settled."],
        [
            "发到一半断了电或断了线；自己重发可能让顾客收到两遍，所以等人来说。",
            "The machine or the line died on the way. Sent again by itself it might come twice, so a person has to say.",
        ],
        both("m2611-7k3fq2m,2026-11-21T10:00,…,sending"),
        [
            "salon send doubtful 列出来，问清后 salon send resolve 任务键 --sent 或 --not-sent。",
            "salon send doubtful lists them; then salon send resolve KEY --sent or --not-sent.",
        ],
    ),
];
