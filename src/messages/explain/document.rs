//! The codes Y…: salon.yaml and the dossiers.

use super::{Page, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "Y301",
        ["设置文件从某处起读不下去。", "A settings file can't be read from some place on."],
        [
            "YAML 靠缩进和冒号分层；少一个空格，整段都会读错，所以宁可停下来。",
            "YAML tells its levels by indentation and colons; a space too few and a whole part means something else.",
        ],
        [
            "name:美丽（冒号后面没有空格）；同一个设置写了两遍。",
            "name:美丽 (no space after the colon); the same setting written twice.",
        ],
        [
            "看报告的那一行和上一行：缩进用空格，冒号后空一格，带冒号或 # 的文字用英文双引号括起来。",
            "Look at that line and the one above: indent with spaces, a space after each colon, quotes around odd texts.",
        ],
    ),
    page(
        "Y302",
        [
            "设置文件里用了全角标点、全角空格或制表符。",
            "A settings file has a full-width mark or a tab where YAML wants its own.",
        ],
        [
            "全角的「：」和半角的 : 看起来差不多，YAML 却只认半角的。",
            "The full-width ： looks much like a colon, and YAML knows the plain one only.",
        ],
        ["name：美丽", "name：美丽"],
        [
            "切换到英文输入法，把它换成半角：name: 美丽。引号里和「|」下面的正文不受影响。",
            "Type it again with the English keyboard: name: 美丽. Texts in quotes or below a | are free.",
        ],
    ),
    page(
        "Y303",
        ["设置文件太大，超过 1 MiB。", "A settings file is larger than 1 MiB."],
        [
            "手写的设置不会有这么大；多半是存错了文件。",
            "No settings written by hand are that large; mostly another file was saved under the name.",
        ],
        ["一份表格存成了 salon.yaml。", "A sheet was saved as salon.yaml."],
        ["从备份或 git 取回原来的文件。", "Take the right file from a backup or from git."],
    ),
    page(
        "Y304",
        ["没有这个设置。", "There is no such setting."],
        [
            "写错的设置不起作用，您却以为它起作用了，所以 salon 会说出来。",
            "A mistyped setting does nothing while you believe that it does, so salon tells you.",
        ],
        ["shop: 下面写了 nmae: 美丽。", "Under shop: there is nmae: 美丽."],
        [
            "改成建议里的名称；salon rules 会列出全部设置和现在的值。",
            "Take the name that the hint tells; salon rules lists all settings with their values.",
        ],
    ),
    page(
        "Y305",
        ["设置的值不是该有的样子。", "A setting's value is not of its kind."],
        ["规则要照着值来算，读不懂就没法算。", "Rules reckon with the value and can't with this one."],
        [
            "lead: 三天（应当是 3d）；language: 中文（应当是 zh）。",
            "lead: three days (it is 3d); language: Chinese (it is zh).",
        ],
        [
            "照建议里的写法改；salon rules 会列出现在生效的值，可以照着写。",
            "Write it as the hint shows; salon rules prints the values in force as patterns.",
        ],
    ),
    page(
        "Y306",
        ["数据格式的版本这一版 salon 不认识。", "The data has a format that this salon does not know."],
        [
            "新版 salon 可能改了文件的写法，旧版硬写会弄坏它。",
            "A newer salon may keep its files differently, and an older one would damage them.",
        ],
        [
            "salon.yaml 里写着 format: 2，而这一版只认识 1。",
            "salon.yaml says format: 2 and this salon knows 1.",
        ],
        [
            "更新 salon。如果是手误，改回 format: 1。",
            "Get a newer salon. If it is a slip, put back format: 1.",
        ],
    ),
    page(
        "Y307",
        ["消息文字的写法有错。", "The text of a message is written wrongly."],
        [
            "有错的文字发不出去，或发出去少半句；所以一读进来就检查，不等到发的时候。",
            "It could not be sent, or by half only; so it is checked when it is read, not when it is sent.",
        ],
        [
            "{% if staff %} 没有对应的 {% endif %}；{{ called 少了后半个括号。",
            "{% if staff %} without {% endif %}; {{ called without its closing braces.",
        ],
        [
            "对照 salon rules 里原来的文字改。几行的文字前面写 | 再换行。",
            "Compare with the text that salon rules prints. A text of several lines begins with | and a new line.",
        ],
    ),
    page(
        "Y308",
        ["消息文字里要填的名称不存在。", "A text asks for a name that nothing fills in."],
        [
            "填不出内容，顾客收到的就是半句话；没走到的分支里也会查。",
            "The client would get half a sentence; branches that are seldom taken are looked at as well.",
        ],
        ["{{ nmae }}，应当是 {{ name }}。", "{{ nmae }} where {{ name }} was meant."],
        [
            "改成能填的名称：called 称呼、name 姓名、shop 店名、day 哪天、time 几点、service 项目、staff 美容师、cautions 注意事项等，建议里会列出来。",
            "Use a name that is given: called, name, shop, day, time, service, staff, cautions and others that the hint lists.",
        ],
    ),
    page(
        "Y309",
        [
            "回访规则里写的项目、产品、会员等级或员工，店里没有。",
            "A rule of call-backs names a service, product, tier or member of staff that the shop does not have.",
        ],
        [
            "规则读得懂，却永远不会列出谁来，该打的电话就没人知道。",
            "The rule can be read, and never lists anybody: the calls that were meant would be forgotten.",
        ],
        [
            "service: [激光去斑]，而项目叫「激光祛斑」。",
            "service: [Lazer], while the service is called Laser.",
        ],
        [
            "照项目的名字写，或写其中几个字、类别、原编号。项目还没做，先不管也行。",
            "Write the name of the service, a part of it, its category or its number. Where it is yet to come, leave it.",
        ],
    ),
    page(
        "Y310",
        ["同一个列表里有两条一样的 id。", "Two items of a list have the same id."],
        [
            "后一条会盖在前一条上，合成一条：以为有两条规则，其实只有一条在用。",
            "The later is laid over the earlier: where two rules were meant, only one is in force.",
        ],
        [
            "followup.rules 里抄了一条 id: after-laser，天数改了，id 忘了改。",
            "In followup.rules a rule with id: after-laser was copied and its days changed, but not its id.",
        ],
        [
            "要两条，就给其中一条换个 id；只要一条，就删掉一处。salon rules 看合成后的样子。",
            "For two rules give one another id; for one, delete the other. salon rules prints what they make together.",
        ],
    ),
];
