//! The tree of default.yaml: what is read in every run stands in the program as it is used. Made by
//! `SALON_UPDATE=1 cargo test --test generated`; a line and a column stand before each value.

use crate::domain::rule::DEFAULT_NAME;
use crate::domain::tree::{Entry, Name, Node, Origin, Value};
use std::borrow::Cow::Borrowed;

macro_rules! origin {
    ($line:literal $column:literal) => {
        Origin { file: Name::Known(DEFAULT_NAME), line: $line, column: $column }
    };
}

macro_rules! node {
    ($line:literal $column:literal text $text:literal) => {
        Node { value: Value::Text(Borrowed($text)), origin: origin!($line $column) }
    };
    ($line:literal $column:literal whole $number:literal) => {
        Node { value: Value::Whole($number), origin: origin!($line $column) }
    };
    ($line:literal $column:literal bool $value:literal) => {
        Node { value: Value::Bool($value), origin: origin!($line $column) }
    };
    ($line:literal $column:literal null) => {
        Node { value: Value::Null, origin: origin!($line $column) }
    };
    ($line:literal $column:literal list [$($node:expr,)*]) => {
        Node { value: Value::List(Borrowed(&[$($node,)*])), origin: origin!($line $column) }
    };
    ($line:literal $column:literal map [$($at:literal $from:literal $key:literal $node:expr,)*]) => {
        Node {
            value: Value::Map(Borrowed(&[$(
                Entry { key: Borrowed($key), origin: origin!($at $from), node: $node },
            )*])),
            origin: origin!($line $column),
        }
    };
}

pub const TREE: Node = node!(3 1 map [
3 1 "format" node!(3 9 whole 1),
5 1 "shop" node!(6 3 map [
6 3 "name" node!(6 9 text "本店"),
7 3 "language" node!(7 13 text "zh"),
8 3 "zone" node!(8 9 text "Asia/Shanghai"),
9 3 "hours" node!(9 10 text "1-7 10:00-21:00"),
]),
12 1 "address" node!(13 3 map [
13 3 "f" node!(13 6 map [
13 8 "zh" node!(13 12 text "女士"),
13 16 "en" node!(13 20 text "Ms"),
]),
14 3 "m" node!(14 6 map [
14 8 "zh" node!(14 12 text "先生"),
14 16 "en" node!(14 20 text "Mr"),
]),
15 3 "titles" node!(15 11 list [
node!(15 12 text "姐"),
node!(15 15 text "女士"),
node!(15 19 text "小姐"),
node!(15 23 text "太太"),
node!(15 27 text "先生"),
node!(15 31 text "老师"),
node!(15 35 text "阿姨"),
node!(15 39 text "总"),
node!(15 42 text "哥"),
node!(15 45 text "妹"),
]),
16 3 "double_surnames" node!(16 20 list [
node!(16 21 text "欧阳"),
node!(16 25 text "司马"),
node!(16 29 text "上官"),
node!(16 33 text "诸葛"),
node!(16 37 text "东方"),
node!(16 41 text "皇甫"),
node!(16 45 text "尉迟"),
node!(16 49 text "公孙"),
node!(16 53 text "慕容"),
node!(16 57 text "令狐"),
node!(16 61 text "司徒"),
node!(16 65 text "端木"),
node!(16 69 text "南宫"),
node!(16 73 text "夏侯"),
]),
]),
18 1 "contact" node!(19 3 map [
19 3 "channels" node!(19 13 list [
node!(19 14 text "wechat"),
node!(19 22 text "sms"),
node!(19 27 text "phone"),
node!(19 34 text "email"),
]),
20 3 "unknown_consent" node!(20 20 text "allow"),
21 3 "quiet" node!(21 10 text "21:00-09:00"),
22 3 "evening" node!(22 12 text "20:00"),
]),
24 1 "appointment" node!(25 3 map [
25 3 "visit_gap" node!(25 14 text "60m"),
26 3 "new_within" node!(26 15 text "30d"),
27 3 "service" node!(27 12 map [
27 14 "zh" node!(27 18 text "护理"),
27 22 "en" node!(27 26 text "treatment"),
]),
]),
29 1 "birthday" node!(30 3 map [
30 3 "leap_day" node!(30 13 text "before"),
]),
36 1 "reminders" node!(37 3 list [
node!(37 5 map [
37 5 "id" node!(37 9 text "appointment-1d"),
38 5 "kind" node!(38 11 text "appointment"),
39 5 "name" node!(39 11 map [
39 13 "zh" node!(39 17 text "预约提醒"),
39 23 "en" node!(39 27 text "appointment"),
]),
40 5 "clients" node!(40 14 text "all"),
41 5 "lead" node!(41 11 text "1d"),
42 5 "at" node!(42 9 text "10:00"),
43 5 "stays" node!(43 12 text "1d"),
44 5 "text" node!(45 7 map [
45 7 "zh" node!(46 9 text "{{ called }}您好！提醒您：{{ day }}{{ time }}预约了{{ service }}{% if staff %}，由{{ staff }}为您服务{% endif %}。\n{%- if new %}初次到店，麻烦提早十分钟过来，我们先为您做一次皮肤检测，免费的。{% endif %}\n{%- if cautions %}\n小提示：{{ cautions }}。\n{%- endif %}\n要改时间请随时回复我。{{ shop }}等您来！\n"),
52 7 "en" node!(53 9 text "Hello {{ called }}, this is {{ shop }}. We look forward to seeing you {{ day }} at {{ time }} for {{ service }}{% if staff %} with {{ staff }}{% endif %}.\n{%- if new %} As it is your first visit, please come ten minutes early: we begin with a skin check, free of charge.{% endif %}\n{%- if cautions %}\nPlease note: {{ cautions }}.\n{%- endif %}\nTo change the time, just reply.\n"),
]),
]),
node!(60 5 map [
60 5 "id" node!(60 9 text "appointment-new"),
61 5 "kind" node!(61 11 text "appointment"),
62 5 "name" node!(62 11 map [
62 13 "zh" node!(62 17 text "新客预约提醒"),
62 25 "en" node!(62 29 text "new client's appointment"),
]),
63 5 "clients" node!(63 14 text "new"),
64 5 "lead" node!(64 11 text "1d"),
65 5 "at" node!(65 9 text "10:00"),
66 5 "stays" node!(66 12 text "1d"),
67 5 "text" node!(68 7 map [
68 7 "zh" node!(69 9 text "{{ called }}您好！欢迎{{ day }}{{ time }}第一次来{{ shop }}，为您预留了{{ service }}{% if staff %}，由{{ staff }}接待您{% endif %}。\n麻烦提早十分钟到，我们先为您做一次皮肤检测，免费的。\n{%- if cautions %}\n小提示：{{ cautions }}。\n{%- endif %}\n要改时间请随时回复我。\n"),
75 7 "en" node!(76 9 text "Hello {{ called }}, welcome to {{ shop }}: we have kept {{ day }} at {{ time }} for your first visit, {{ service }}{% if staff %} with {{ staff }}{% endif %}.\nPlease come ten minutes early: we begin with a skin check, free of charge.\n{%- if cautions %}\nPlease note: {{ cautions }}.\n{%- endif %}\nTo change the time, just reply.\n"),
]),
]),
node!(82 5 map [
82 5 "id" node!(82 9 text "appointment-2h"),
83 5 "kind" node!(83 11 text "appointment"),
84 5 "name" node!(84 11 map [
84 13 "zh" node!(84 17 text "到店前提醒"),
84 24 "en" node!(84 28 text "appointment soon"),
]),
85 5 "clients" node!(85 14 text "all"),
86 5 "lead" node!(86 11 text "2h"),
87 5 "stays" node!(87 12 text "0d"),
88 5 "text" node!(89 7 map [
89 7 "zh" node!(90 9 text "{{ called }}您好，{{ day }}{{ time }}的{{ service }}已为您准备好{% if staff %}，{{ staff }}在店里等您{% endif %}。路上慢慢来，待会儿见！—— {{ shop }}\n"),
91 7 "en" node!(92 9 text "Hello {{ called }}, everything is ready for your {{ service }} {{ day }} at {{ time }}{% if staff %}; {{ staff }} is expecting you{% endif %}. See you soon! {{ shop }}\n"),
]),
]),
node!(93 5 map [
93 5 "id" node!(93 9 text "birthday-card"),
94 5 "kind" node!(94 11 text "birthday"),
95 5 "name" node!(95 11 map [
95 13 "zh" node!(95 17 text "生日贺卡"),
95 23 "en" node!(95 27 text "birthday card"),
]),
96 5 "lead" node!(96 11 text "3d"),
97 5 "stays" node!(97 12 text "2d"),
98 5 "text" node!(99 7 map [
99 7 "zh" node!(100 9 text "{{ called }}您好！{{ date }}{% if lunar %}（{{ lunar }}）{% endif %}是您的生日，{{ shop }}全体提前祝您生日快乐、越来越美！\n为您留了一份生日礼遇：生日当月到店，任选一次护理享寿星特惠价。想哪天来，告诉我一声就好。\n"),
102 7 "en" node!(103 9 text "Dear {{ called }}, your birthday is coming up on {{ date }}, and all of us at {{ shop }} wish you a happy one!\nOur present: one treatment of your choice at a special price in your birthday month. Just tell us which day suits you.\n"),
]),
]),
node!(105 5 map [
105 5 "id" node!(105 9 text "birthday"),
106 5 "kind" node!(106 11 text "birthday"),
107 5 "name" node!(107 11 map [
107 13 "zh" node!(107 17 text "生日祝福"),
107 23 "en" node!(107 27 text "birthday"),
]),
108 5 "lead" node!(108 11 text "0d"),
109 5 "stays" node!(109 12 text "1d"),
110 5 "text" node!(111 7 map [
111 7 "zh" node!(112 9 text "{{ called }}，{% if late %}昨天是您的生日，祝福来晚了一点，心意不减：{% else %}今天是您的生日，{% endif %}{{ shop }}祝您生日快乐，天天好气色、事事都如意！\n生日礼遇当月有效，等您来。\n"),
114 7 "en" node!(115 9 text "Dear {{ called }}, {% if late %}our wishes come a day late, and warmly all the same: {% endif %}happy birthday from everyone at {{ shop }}!\nYour birthday treat is waiting for you all month.\n"),
]),
]),
node!(117 5 map [
117 5 "id" node!(117 9 text "new-year"),
118 5 "kind" node!(118 11 text "festival"),
119 5 "name" node!(119 11 map [
119 13 "zh" node!(119 17 text "元旦"),
119 21 "en" node!(119 25 text "New Year"),
]),
120 5 "when" node!(120 11 text "solar:01-01"),
121 5 "lead" node!(121 11 text "0d"),
122 5 "stays" node!(122 12 text "0d"),
123 5 "visited_within" node!(123 21 text "365d"),
124 5 "text" node!(125 7 map [
125 7 "zh" node!(126 9 text "{{ called }}，新年好！感谢您一年来的信任，{{ shop }}祝您新的一年平安喜乐、容光焕发！\n"),
127 7 "en" node!(128 9 text "Dear {{ called }}, happy New Year! Thank you for your trust; all the best from {{ shop }}.\n"),
]),
]),
node!(129 5 map [
129 5 "id" node!(129 9 text "spring-festival"),
130 5 "kind" node!(130 11 text "festival"),
131 5 "name" node!(131 11 map [
131 13 "zh" node!(131 17 text "春节"),
131 21 "en" node!(131 25 text "Spring Festival"),
]),
132 5 "when" node!(132 11 text "lunar:01-01"),
133 5 "lead" node!(133 11 text "0d"),
134 5 "stays" node!(134 12 text "0d"),
135 5 "visited_within" node!(135 21 text "365d"),
136 5 "text" node!(137 7 map [
137 7 "zh" node!(138 9 text "{{ called }}，过年好！{{ shop }}给您拜年啦，祝您和家人新春大吉、身体健康、万事顺心！\n"),
139 7 "en" node!(140 9 text "Dear {{ called }}, happy Spring Festival! {{ shop }} wishes you and your family health and happiness.\n"),
]),
]),
node!(141 5 map [
141 5 "id" node!(141 9 text "womens-day"),
142 5 "kind" node!(142 11 text "festival"),
143 5 "name" node!(143 11 map [
143 13 "zh" node!(143 17 text "三八妇女节"),
143 24 "en" node!(143 28 text "Women's Day"),
]),
144 5 "when" node!(144 11 text "solar:03-08"),
145 5 "lead" node!(145 11 text "0d"),
146 5 "stays" node!(146 12 text "0d"),
147 5 "visited_within" node!(147 21 text "365d"),
148 5 "gender" node!(148 13 text "f"),
149 5 "text" node!(150 7 map [
150 7 "zh" node!(151 9 text "{{ called }}，节日快乐！今天对自己好一点，{{ shop }}祝您自在从容、美丽常在！\n"),
152 7 "en" node!(153 9 text "Dear {{ called }}, happy Women's Day! Be good to yourself today. Warm wishes from {{ shop }}.\n"),
]),
]),
node!(154 5 map [
154 5 "id" node!(154 9 text "mothers-day"),
155 5 "kind" node!(155 11 text "festival"),
156 5 "name" node!(156 11 map [
156 13 "zh" node!(156 17 text "母亲节"),
156 22 "en" node!(156 26 text "Mother's Day"),
]),
157 5 "when" node!(157 11 text "second Sunday of May"),
158 5 "lead" node!(158 11 text "0d"),
159 5 "stays" node!(159 12 text "0d"),
160 5 "visited_within" node!(160 21 text "365d"),
161 5 "gender" node!(161 13 text "f"),
162 5 "text" node!(163 7 map [
163 7 "zh" node!(164 9 text "{{ called }}，母亲节到了，{{ shop }}祝您和妈妈节日快乐、健康年轻！\n"),
165 7 "en" node!(166 9 text "Dear {{ called }}, happy Mother's Day to you and to your mother, from {{ shop }}.\n"),
]),
]),
node!(167 5 map [
167 5 "id" node!(167 9 text "mid-autumn"),
168 5 "kind" node!(168 11 text "festival"),
169 5 "name" node!(169 11 map [
169 13 "zh" node!(169 17 text "中秋节"),
169 22 "en" node!(169 26 text "Mid-Autumn Festival"),
]),
170 5 "when" node!(170 11 text "lunar:08-15"),
171 5 "lead" node!(171 11 text "0d"),
172 5 "stays" node!(172 12 text "0d"),
173 5 "visited_within" node!(173 21 text "365d"),
174 5 "text" node!(175 7 map [
175 7 "zh" node!(176 9 text "{{ called }}，中秋快乐！{{ shop }}祝您月圆人团圆、阖家安康！\n"),
177 7 "en" node!(178 9 text "Dear {{ called }}, happy Mid-Autumn Festival! {{ shop }} wishes you a full moon and a full table.\n"),
]),
]),
node!(179 5 map [
179 5 "id" node!(179 9 text "season-spring"),
180 5 "kind" node!(180 11 text "season"),
181 5 "name" node!(181 11 map [
181 13 "zh" node!(181 17 text "春季换季"),
181 23 "en" node!(181 27 text "spring"),
]),
182 5 "when" node!(182 11 text "solar:03-10"),
183 5 "lead" node!(183 11 text "0d"),
184 5 "stays" node!(184 12 text "6d"),
185 5 "visited_within" node!(185 21 text "365d"),
186 5 "text" node!(187 7 map [
187 7 "zh" node!(188 9 text "{{ called }}您好！春天风大花粉多，皮肤容易干痒泛红：洁面放轻一点，保湿和防晒都别省。\n换季这阵子做一次舒缓补水最合适，想哪天来，告诉我就好。—— {{ shop }}\n"),
190 7 "en" node!(191 9 text "Dear {{ called }}, spring brings wind and pollen: cleanse gently, moisturise, and mind the sun.\nA calming treatment does the skin good these weeks. Which day suits you? {{ shop }}\n"),
]),
]),
node!(193 5 map [
193 5 "id" node!(193 9 text "season-summer"),
194 5 "kind" node!(194 11 text "season"),
195 5 "name" node!(195 11 map [
195 13 "zh" node!(195 17 text "夏季换季"),
195 23 "en" node!(195 27 text "summer"),
]),
196 5 "when" node!(196 11 text "solar:06-05"),
197 5 "lead" node!(197 11 text "0d"),
198 5 "stays" node!(198 12 text "6d"),
199 5 "visited_within" node!(199 21 text "365d"),
200 5 "text" node!(201 7 map [
201 7 "zh" node!(202 9 text "{{ called }}您好！天热了，出油多、紫外线强：清洁要到位，防晒每天都要涂。\n晒后修护和深层清洁我们都帮您准备好了，等您来。—— {{ shop }}\n"),
204 7 "en" node!(205 9 text "Dear {{ called }}, summer is here: cleanse well, and wear sunscreen every day.\nDeep cleansing and after-sun care are ready for you. {{ shop }}\n"),
]),
]),
node!(207 5 map [
207 5 "id" node!(207 9 text "season-autumn"),
208 5 "kind" node!(208 11 text "season"),
209 5 "name" node!(209 11 map [
209 13 "zh" node!(209 17 text "秋季换季"),
209 23 "en" node!(209 27 text "autumn"),
]),
210 5 "when" node!(210 11 text "solar:09-10"),
211 5 "lead" node!(211 11 text "0d"),
212 5 "stays" node!(212 12 text "6d"),
213 5 "visited_within" node!(213 21 text "365d"),
214 5 "text" node!(215 7 map [
215 7 "zh" node!(216 9 text "{{ called }}您好！入秋天干，夏天晒出来的暗沉这时候调理最好：多补水，少去角质。\n来店里做个皮肤检测吧，我们给您看看这一季怎么护理。—— {{ shop }}\n"),
218 7 "en" node!(219 9 text "Dear {{ called }}, autumn dries the skin, and is the best time to mend what summer left.\nCome for a skin check, and we plan the season together. {{ shop }}\n"),
]),
]),
node!(221 5 map [
221 5 "id" node!(221 9 text "season-winter"),
222 5 "kind" node!(222 11 text "season"),
223 5 "name" node!(223 11 map [
223 13 "zh" node!(223 17 text "冬季换季"),
223 23 "en" node!(223 27 text "winter"),
]),
224 5 "when" node!(224 11 text "solar:11-07"),
225 5 "lead" node!(225 11 text "0d"),
226 5 "stays" node!(226 12 text "6d"),
227 5 "visited_within" node!(227 21 text "365d"),
228 5 "text" node!(229 7 map [
229 7 "zh" node!(230 9 text "{{ called }}您好！立冬了，室内外温差大，皮肤容易缺水起皮：洗脸水别太烫，面霜厚一点。\n冬天是进补养肤的时候，想做深层滋润，随时告诉我。—— {{ shop }}\n"),
232 7 "en" node!(233 9 text "Dear {{ called }}, winter is here: lukewarm water for the face, and a richer cream.\nIt is the season for nourishing care; just tell me when. {{ shop }}\n"),
]),
]),
node!(235 5 map [
235 5 "id" node!(235 9 text "coupon-expiring"),
236 5 "kind" node!(236 11 text "coupon-expiring"),
237 5 "name" node!(237 11 map [
237 13 "zh" node!(237 17 text "优惠券到期"),
237 24 "en" node!(237 28 text "coupon expires"),
]),
238 5 "lead" node!(238 11 text "7d"),
239 5 "stays" node!(239 12 text "7d"),
240 5 "text" node!(241 7 map [
241 7 "zh" node!(242 9 text "{{ called }}您好！您的{{ coupon }}{{ day }}到期，还没用呢。这几天抽空来用掉吧，别浪费了。想哪天来，告诉我就好。—— {{ shop }}\n"),
243 7 "en" node!(244 9 text "Dear {{ called }}, your coupon ({{ coupon }}) expires {{ day }}. Come and use it before; just tell me which day suits you. {{ shop }}\n"),
]),
]),
node!(245 5 map [
245 5 "id" node!(245 9 text "points-expiring"),
246 5 "kind" node!(246 11 text "points-expiring"),
247 5 "name" node!(247 11 map [
247 13 "zh" node!(247 17 text "积分到期"),
247 23 "en" node!(247 27 text "points expire"),
]),
248 5 "lead" node!(248 11 text "30d"),
249 5 "stays" node!(249 12 text "20d"),
250 5 "text" node!(251 7 map [
251 7 "zh" node!(252 9 text "{{ called }}您好！您有{{ points }}积分快到期了，最早的用到{{ day }}为止（现在一共{{ balance }}分）。\n来店可以兑换，别浪费了。想哪天来，告诉我就好。—— {{ shop }}\n"),
254 7 "en" node!(255 9 text "Dear {{ called }}, {{ points }} of your {{ balance }} points are about to expire, the first of them {{ day }}.\nCome and redeem them; just tell me which day suits you. {{ shop }}\n"),
]),
]),
node!(258 5 map [
258 5 "id" node!(258 9 text "tier-ending"),
259 5 "kind" node!(259 11 text "tier-ending"),
260 5 "name" node!(260 11 map [
260 13 "zh" node!(260 17 text "等级到期"),
260 23 "en" node!(260 27 text "tier ends"),
]),
261 5 "lead" node!(261 11 text "30d"),
262 5 "stays" node!(262 12 text "60d"),
263 5 "text" node!(264 7 map [
264 7 "zh" node!(265 9 text "{{ called }}您好！您的{{ tier }}会员到{{ day }}为止{% if after %}，之后是{{ after }}{% endif %}。这之前来做护理或充值，就能保留。\n想哪天来，告诉我就好。—— {{ shop }}\n"),
267 7 "en" node!(268 9 text "Dear {{ called }}, your tier ({{ tier }}) ends {{ day }}{% if after %}, and is {{ after }} from then on{% endif %}. Come and see us before, and you keep it. {{ shop }}\n"),
]),
]),
node!(269 5 map [
269 5 "id" node!(269 9 text "referral"),
270 5 "kind" node!(270 11 text "referral"),
271 5 "name" node!(271 11 map [
271 13 "zh" node!(271 17 text "感谢介绍人"),
271 24 "en" node!(271 28 text "thanks for a referral"),
]),
272 5 "lead" node!(272 11 text "0d"),
273 5 "stays" node!(273 12 text "3d"),
274 5 "text" node!(275 7 map [
275 7 "zh" node!(276 9 text "{{ called }}您好！谢谢您介绍{% if friend %}{{ friend }}{% else %}朋友{% endif %}来{{ shop }}，{{ points }}积分已经记在您账上。您的信任我们很珍惜，有空常来坐坐！\n"),
277 7 "en" node!(278 9 text "Dear {{ called }}, thank you for bringing {% if friend %}{{ friend }}{% else %}a friend{% endif %} to {{ shop }}: {{ points }} points are yours. We hope to see you soon!\n"),
]),
]),
]),
282 1 "roster" node!(283 3 map [
283 3 "shifts" node!(284 5 list [
node!(284 7 map [
284 7 "id" node!(284 11 text "early"),
285 7 "names" node!(285 14 list [
node!(285 15 text "早"),
node!(285 18 text "早班"),
node!(285 22 text "早工"),
]),
286 7 "hours" node!(286 14 text "10:00-18:00"),
]),
node!(287 7 map [
287 7 "id" node!(287 11 text "late"),
288 7 "names" node!(288 14 list [
node!(288 15 text "晚"),
node!(288 18 text "晚班"),
node!(288 22 text "晚工"),
]),
289 7 "hours" node!(289 14 text "13:00-21:00"),
]),
node!(290 7 map [
290 7 "id" node!(290 11 text "full"),
291 7 "names" node!(291 14 list [
node!(291 15 text "通"),
node!(291 18 text "通班"),
node!(291 22 text "全"),
node!(291 25 text "全天"),
node!(291 29 text "班"),
node!(291 32 text "上班"),
]),
292 7 "hours" node!(292 14 text "10:00-21:00"),
]),
]),
293 3 "off" node!(293 8 list [
node!(293 9 text "休"),
node!(293 12 text "休息"),
node!(293 16 text "公休"),
node!(293 20 text "轮休"),
node!(293 24 text "假"),
node!(293 27 text "请假"),
node!(293 31 text "事假"),
node!(293 35 text "病假"),
node!(293 39 text "年假"),
node!(293 43 text "产假"),
node!(293 47 text "婚假"),
node!(293 51 text "调休"),
]),
295 3 "parts" node!(296 5 list [
node!(296 7 map [
296 7 "id" node!(296 11 text "morning"),
297 7 "names" node!(297 14 list [
node!(297 15 text "上午"),
node!(297 19 text "早上"),
node!(297 23 text "morning"),
]),
298 7 "hours" node!(298 14 text "00:00-12:00"),
]),
node!(299 7 map [
299 7 "id" node!(299 11 text "afternoon"),
300 7 "names" node!(300 14 list [
node!(300 15 text "下午"),
node!(300 19 text "午后"),
node!(300 23 text "afternoon"),
]),
301 7 "hours" node!(301 14 text "12:00-18:00"),
]),
node!(302 7 map [
302 7 "id" node!(302 11 text "evening"),
303 7 "names" node!(303 14 list [
node!(303 15 text "晚上"),
node!(303 19 text "傍晚"),
node!(303 23 text "evening"),
]),
304 7 "hours" node!(304 14 text "18:00-24:00"),
]),
node!(305 7 map [
305 7 "id" node!(305 11 text "day"),
306 7 "names" node!(306 14 list [
node!(306 15 text "全天"),
node!(306 19 text "整天"),
node!(306 23 text "all day"),
]),
307 7 "hours" node!(307 14 text "00:00-24:00"),
]),
]),
]),
309 1 "booking" node!(310 3 map [
310 3 "step" node!(310 9 text "15m"),
311 3 "ahead" node!(311 10 text "180d"),
312 3 "minutes" node!(312 12 text "60m"),
313 3 "search" node!(313 11 text "14d"),
314 3 "offers" node!(314 11 whole 5),
316 3 "overridable" node!(316 16 list [
node!(316 17 text "in-the-past"),
node!(316 30 text "too-far-ahead"),
node!(316 45 text "shop-closed"),
node!(316 58 text "outside-opening"),
node!(316 75 text "staff-off"),
node!(316 86 text "outside-shift"),
node!(316 101 text "no-skill"),
node!(316 111 text "one-open-booking"),
node!(316 129 text "deposit-wanted"),
node!(316 145 text "too-early"),
node!(316 156 text "room-unfit"),
]),
318 3 "not_by_turn" node!(318 16 list [
node!(318 17 text "前台"),
node!(318 21 text "收银"),
node!(318 25 text "老板"),
node!(318 29 text "店长"),
node!(318 33 text "经理"),
node!(318 37 text "顾问"),
node!(318 41 text "保洁"),
node!(318 45 text "后勤"),
node!(318 49 text "owner"),
node!(318 56 text "manager"),
node!(318 65 text "desk"),
]),
319 3 "channels" node!(320 5 list [
node!(320 7 map [
320 9 "id" node!(320 13 text "phone"),
320 20 "names" node!(320 27 list [
node!(320 28 text "电话"),
node!(320 32 text "来电"),
]),
]),
node!(321 7 map [
321 9 "id" node!(321 13 text "walk-in"),
321 22 "names" node!(321 29 list [
node!(321 30 text "到店"),
node!(321 34 text "上门"),
node!(321 38 text "未预约到店"),
]),
]),
node!(322 7 map [
322 9 "id" node!(322 13 text "wechat"),
322 21 "names" node!(322 28 list [
node!(322 29 text "微信"),
]),
]),
node!(323 7 map [
323 9 "id" node!(323 13 text "web"),
323 18 "names" node!(323 25 list [
node!(323 26 text "官网"),
node!(323 30 text "网站"),
node!(323 34 text "网上"),
]),
]),
node!(324 7 map [
324 9 "id" node!(324 13 text "app"),
324 18 "names" node!(324 25 list [
node!(324 26 text "小程序"),
node!(324 31 text "APP"),
]),
]),
node!(325 7 map [
325 9 "id" node!(325 13 text "group-buying"),
325 27 "names" node!(325 34 list [
node!(325 35 text "团购"),
node!(325 39 text "美团"),
node!(325 43 text "大众点评"),
node!(325 49 text "抖音"),
]),
]),
]),
326 3 "gap" node!(326 8 text "45m"),
327 3 "reception" node!(327 14 list [
node!(327 15 text "茶水"),
node!(327 19 text "问卷"),
node!(327 23 text "皮肤检测"),
node!(327 29 text "参观店面"),
]),
330 3 "no_show" node!(331 5 map [
331 5 "within" node!(331 13 text "180d"),
332 5 "late" node!(332 11 text "4h"),
333 5 "warn" node!(333 11 whole 1),
334 5 "confirm" node!(334 14 whole 2),
335 5 "one_open" node!(335 15 whole 2),
336 5 "deposit" node!(336 14 whole 3),
337 5 "amount" node!(337 13 text "100.00"),
]),
]),
340 1 "client_file" node!(341 3 map [
341 3 "spending_within" node!(341 20 text "365d"),
342 3 "pregnancy" node!(342 14 list [
node!(342 15 text "孕"),
node!(342 18 text "哺乳"),
node!(342 22 text "pregnan"),
]),
343 3 "skin_types" node!(344 5 list [
node!(344 7 map [
344 7 "id" node!(344 11 text "dry"),
345 7 "name" node!(345 13 map [
345 15 "zh" node!(345 19 text "干性"),
345 23 "en" node!(345 27 text "dry"),
]),
346 7 "names" node!(346 14 list [
node!(346 15 text "干性"),
node!(346 19 text "干"),
node!(346 22 text "偏干"),
node!(346 26 text "干性皮肤"),
node!(346 32 text "干燥"),
node!(346 36 text "dry"),
]),
]),
node!(347 7 map [
347 7 "id" node!(347 11 text "oily"),
348 7 "name" node!(348 13 map [
348 15 "zh" node!(348 19 text "油性"),
348 23 "en" node!(348 27 text "oily"),
]),
349 7 "names" node!(349 14 list [
node!(349 15 text "油性"),
node!(349 19 text "油"),
node!(349 22 text "偏油"),
node!(349 26 text "油性皮肤"),
node!(349 32 text "oily"),
]),
]),
node!(350 7 map [
350 7 "id" node!(350 11 text "combination"),
351 7 "name" node!(351 13 map [
351 15 "zh" node!(351 19 text "混合性"),
351 24 "en" node!(351 28 text "combination"),
]),
352 7 "names" node!(352 14 list [
node!(352 15 text "混合性"),
node!(352 20 text "混合"),
node!(352 24 text "混油"),
node!(352 28 text "混干"),
node!(352 32 text "混合性皮肤"),
node!(352 39 text "combination"),
]),
]),
node!(353 7 map [
353 7 "id" node!(353 11 text "normal"),
354 7 "name" node!(354 13 map [
354 15 "zh" node!(354 19 text "中性"),
354 23 "en" node!(354 27 text "normal"),
]),
355 7 "names" node!(355 14 list [
node!(355 15 text "中性"),
node!(355 19 text "正常"),
node!(355 23 text "中性皮肤"),
node!(355 29 text "normal"),
]),
]),
node!(356 7 map [
356 7 "id" node!(356 11 text "sensitive"),
357 7 "name" node!(357 13 map [
357 15 "zh" node!(357 19 text "敏感性"),
357 24 "en" node!(357 28 text "sensitive"),
]),
358 7 "names" node!(358 14 list [
node!(358 15 text "敏感性"),
node!(358 20 text "敏感"),
node!(358 24 text "敏感肌"),
node!(358 29 text "敏感性皮肤"),
node!(358 36 text "sensitive"),
]),
]),
]),
]),
363 1 "suggestions" node!(364 3 list [
node!(364 5 map [
364 5 "id" node!(364 9 text "dry-moisture"),
365 5 "skin" node!(365 11 list [
node!(365 12 text "dry"),
]),
366 5 "service" node!(366 14 list [
node!(366 15 text "补水"),
node!(366 19 text "保湿"),
node!(366 23 text "水光"),
node!(366 27 text "Hydrat"),
node!(366 35 text "hydrat"),
node!(366 43 text "Moistur"),
node!(366 52 text "moistur"),
]),
367 5 "service_category" node!(367 23 list [
node!(367 24 text "面"),
node!(367 27 text "脸"),
node!(367 30 text "肤"),
node!(367 33 text "眼"),
node!(367 36 text "Fac"),
node!(367 41 text "fac"),
node!(367 46 text "Skin"),
node!(367 52 text "skin"),
]),
368 5 "product" node!(368 14 list [
node!(368 15 text "补水"),
node!(368 19 text "保湿"),
node!(368 23 text "面膜"),
node!(368 27 text "玻尿酸"),
node!(368 32 text "Hydrat"),
node!(368 40 text "hydrat"),
node!(368 48 text "Moistur"),
node!(368 57 text "moistur"),
]),
369 5 "why" node!(369 10 map [
369 12 "zh" node!(369 16 text "干性皮肤缺水，先补水再谈其他"),
369 32 "en" node!(369 36 text "dry skin lacks water before anything else"),
]),
]),
node!(370 5 map [
370 5 "id" node!(370 9 text "lack-of-water"),
371 5 "findings" node!(371 15 list [
node!(371 16 text "缺水"),
node!(371 20 text "干燥"),
node!(371 24 text "起皮"),
node!(371 28 text "脱皮"),
node!(371 32 text "紧绷"),
node!(371 36 text "dehydrated"),
node!(371 48 text "flaky"),
node!(371 55 text "tight"),
]),
372 5 "service" node!(372 14 list [
node!(372 15 text "补水"),
node!(372 19 text "保湿"),
node!(372 23 text "水光"),
node!(372 27 text "Hydrat"),
node!(372 35 text "hydrat"),
]),
373 5 "service_category" node!(373 23 list [
node!(373 24 text "面"),
node!(373 27 text "脸"),
node!(373 30 text "肤"),
node!(373 33 text "眼"),
node!(373 36 text "Fac"),
node!(373 41 text "fac"),
node!(373 46 text "Skin"),
node!(373 52 text "skin"),
]),
374 5 "product" node!(374 14 list [
node!(374 15 text "补水"),
node!(374 19 text "保湿"),
node!(374 23 text "玻尿酸"),
node!(374 28 text "Hydrat"),
node!(374 36 text "hydrat"),
]),
375 5 "why" node!(375 10 map [
375 12 "zh" node!(375 16 text "检测到缺水，补水打底后别的护理才吸收"),
375 36 "en" node!(375 40 text "the skin was found short of water; other care sinks in once it has some"),
]),
]),
node!(376 5 map [
376 5 "id" node!(376 9 text "oily-cleansing"),
377 5 "skin" node!(377 11 list [
node!(377 12 text "oily"),
node!(377 18 text "combination"),
]),
378 5 "service" node!(378 14 list [
node!(378 15 text "清洁"),
node!(378 19 text "小气泡"),
node!(378 24 text "净肤"),
node!(378 28 text "控油"),
node!(378 32 text "Cleans"),
node!(378 40 text "cleans"),
]),
379 5 "service_category" node!(379 23 list [
node!(379 24 text "面"),
node!(379 27 text "脸"),
node!(379 30 text "肤"),
node!(379 33 text "眼"),
node!(379 36 text "Fac"),
node!(379 41 text "fac"),
node!(379 46 text "Skin"),
node!(379 52 text "skin"),
]),
380 5 "product" node!(380 14 list [
node!(380 15 text "洁面"),
node!(380 19 text "控油"),
node!(380 23 text "清洁"),
node!(380 27 text "Cleans"),
node!(380 35 text "cleans"),
]),
381 5 "why" node!(381 10 map [
381 12 "zh" node!(381 16 text "出油多，毛孔容易堵，定期深层清洁"),
381 34 "en" node!(381 38 text "much oil blocks pores; deep cleansing at intervals"),
]),
]),
node!(382 5 map [
382 5 "id" node!(382 9 text "blocked-pores"),
383 5 "findings" node!(383 15 list [
node!(383 16 text "黑头"),
node!(383 20 text "粉刺"),
node!(383 24 text "闭口"),
node!(383 28 text "毛孔堵塞"),
node!(383 34 text "毛孔粗大"),
node!(383 40 text "blackheads"),
node!(383 52 text "comedones"),
node!(383 63 text "pores"),
]),
384 5 "service" node!(384 14 list [
node!(384 15 text "清洁"),
node!(384 19 text "小气泡"),
node!(384 24 text "净肤"),
node!(384 28 text "Cleans"),
node!(384 36 text "cleans"),
]),
385 5 "service_category" node!(385 23 list [
node!(385 24 text "面"),
node!(385 27 text "脸"),
node!(385 30 text "肤"),
node!(385 33 text "眼"),
node!(385 36 text "Fac"),
node!(385 41 text "fac"),
node!(385 46 text "Skin"),
node!(385 52 text "skin"),
]),
386 5 "product" node!(386 14 list [
node!(386 15 text "洁面"),
node!(386 19 text "清洁"),
node!(386 23 text "Cleans"),
node!(386 31 text "cleans"),
]),
387 5 "why" node!(387 10 map [
387 12 "zh" node!(387 16 text "有黑头、粉刺或毛孔粗大，先清再收"),
387 34 "en" node!(387 38 text "blackheads, comedones or wide pores ask to be cleansed first"),
]),
]),
node!(388 5 map [
388 5 "id" node!(388 9 text "acne"),
389 5 "findings" node!(389 15 list [
node!(389 16 text "痘"),
node!(389 19 text "痤疮"),
node!(389 23 text "炎症"),
node!(389 27 text "acne"),
node!(389 33 text "spots"),
]),
390 5 "service" node!(390 14 list [
node!(390 15 text "祛痘"),
node!(390 19 text "控油"),
node!(390 23 text "净肤"),
node!(390 27 text "Acne"),
node!(390 33 text "acne"),
]),
391 5 "service_category" node!(391 23 list [
node!(391 24 text "面"),
node!(391 27 text "脸"),
node!(391 30 text "肤"),
node!(391 33 text "眼"),
node!(391 36 text "Fac"),
node!(391 41 text "fac"),
node!(391 46 text "Skin"),
node!(391 52 text "skin"),
]),
392 5 "product" node!(392 14 list [
node!(392 15 text "祛痘"),
node!(392 19 text "控油"),
node!(392 23 text "Acne"),
node!(392 29 text "acne"),
]),
393 5 "why" node!(393 10 map [
393 12 "zh" node!(393 16 text "有痘，清洁消炎为主，避开刺激"),
393 32 "en" node!(393 36 text "for spots, cleansing and calming, nothing that irritates"),
]),
]),
node!(394 5 map [
394 5 "id" node!(394 9 text "sensitive-calming"),
395 5 "skin" node!(395 11 list [
node!(395 12 text "sensitive"),
]),
396 5 "service" node!(396 14 list [
node!(396 15 text "舒缓"),
node!(396 19 text "修护"),
node!(396 23 text "修复"),
node!(396 27 text "敏感"),
node!(396 31 text "Sooth"),
node!(396 38 text "sooth"),
node!(396 45 text "Calm"),
node!(396 51 text "calm"),
]),
397 5 "service_category" node!(397 23 list [
node!(397 24 text "面"),
node!(397 27 text "脸"),
node!(397 30 text "肤"),
node!(397 33 text "眼"),
node!(397 36 text "Fac"),
node!(397 41 text "fac"),
node!(397 46 text "Skin"),
node!(397 52 text "skin"),
]),
398 5 "product" node!(398 14 list [
node!(398 15 text "舒缓"),
node!(398 19 text "修护"),
node!(398 23 text "修复"),
node!(398 27 text "敏感"),
node!(398 31 text "Sooth"),
node!(398 38 text "sooth"),
node!(398 45 text "Calm"),
node!(398 51 text "calm"),
]),
399 5 "why" node!(399 10 map [
399 12 "zh" node!(399 16 text "敏感性皮肤先修护屏障"),
399 28 "en" node!(399 32 text "sensitive skin has its barrier mended first"),
]),
]),
node!(400 5 map [
400 5 "id" node!(400 9 text "redness"),
401 5 "findings" node!(401 15 list [
node!(401 16 text "泛红"),
node!(401 20 text "红血丝"),
node!(401 25 text "刺痛"),
node!(401 29 text "发烫"),
node!(401 33 text "redness"),
node!(401 42 text "stinging"),
]),
402 5 "service" node!(402 14 list [
node!(402 15 text "舒缓"),
node!(402 19 text "修护"),
node!(402 23 text "修复"),
node!(402 27 text "Sooth"),
node!(402 34 text "sooth"),
node!(402 41 text "Calm"),
node!(402 47 text "calm"),
]),
403 5 "service_category" node!(403 23 list [
node!(403 24 text "面"),
node!(403 27 text "脸"),
node!(403 30 text "肤"),
node!(403 33 text "眼"),
node!(403 36 text "Fac"),
node!(403 41 text "fac"),
node!(403 46 text "Skin"),
node!(403 52 text "skin"),
]),
404 5 "product" node!(404 14 list [
node!(404 15 text "舒缓"),
node!(404 19 text "修护"),
node!(404 23 text "修复"),
node!(404 27 text "Sooth"),
node!(404 34 text "sooth"),
node!(404 41 text "Calm"),
node!(404 47 text "calm"),
]),
405 5 "why" node!(405 10 map [
405 12 "zh" node!(405 16 text "泛红、红血丝是屏障受损，先舒缓修护"),
405 35 "en" node!(405 39 text "redness tells of a damaged barrier; calm and mend it"),
]),
]),
node!(406 5 map [
406 5 "id" node!(406 9 text "pigment"),
407 5 "findings" node!(407 15 list [
node!(407 16 text "色斑"),
node!(407 20 text "斑"),
node!(407 23 text "暗沉"),
node!(407 27 text "肤色不均"),
node!(407 33 text "晒"),
node!(407 36 text "pigment"),
node!(407 45 text "dull"),
node!(407 51 text "uneven"),
]),
408 5 "service" node!(408 14 list [
node!(408 15 text "美白"),
node!(408 19 text "淡斑"),
node!(408 23 text "光子"),
node!(408 27 text "焕肤"),
node!(408 31 text "提亮"),
node!(408 35 text "Bright"),
node!(408 43 text "bright"),
]),
409 5 "service_category" node!(409 23 list [
node!(409 24 text "面"),
node!(409 27 text "脸"),
node!(409 30 text "肤"),
node!(409 33 text "眼"),
node!(409 36 text "Fac"),
node!(409 41 text "fac"),
node!(409 46 text "Skin"),
node!(409 52 text "skin"),
]),
410 5 "product" node!(410 14 list [
node!(410 15 text "美白"),
node!(410 19 text "淡斑"),
node!(410 23 text "防晒"),
node!(410 27 text "提亮"),
node!(410 31 text "Bright"),
node!(410 39 text "bright"),
node!(410 47 text "Sun"),
node!(410 52 text "sun"),
]),
411 5 "why" node!(411 10 map [
411 12 "zh" node!(411 16 text "有色斑或暗沉，提亮淡斑，并且要防晒"),
411 35 "en" node!(411 39 text "for spots of pigment and dull skin, with protection from the sun"),
]),
]),
node!(412 5 map [
412 5 "id" node!(412 9 text "wrinkles"),
413 5 "findings" node!(413 15 list [
node!(413 16 text "细纹"),
node!(413 20 text "皱纹"),
node!(413 24 text "松弛"),
node!(413 28 text "下垂"),
node!(413 32 text "wrinkles"),
node!(413 42 text "fine lines"),
node!(413 54 text "sagging"),
]),
414 5 "service" node!(414 14 list [
node!(414 15 text "抗衰"),
node!(414 19 text "紧致"),
node!(414 23 text "提拉"),
node!(414 27 text "眼部"),
node!(414 31 text "Firm"),
node!(414 37 text "firm"),
node!(414 43 text "Lift"),
node!(414 49 text "lift"),
]),
415 5 "service_category" node!(415 23 list [
node!(415 24 text "面"),
node!(415 27 text "脸"),
node!(415 30 text "肤"),
node!(415 33 text "眼"),
node!(415 36 text "Fac"),
node!(415 41 text "fac"),
node!(415 46 text "Skin"),
node!(415 52 text "skin"),
]),
416 5 "product" node!(416 14 list [
node!(416 15 text "抗衰"),
node!(416 19 text "紧致"),
node!(416 23 text "眼霜"),
node!(416 27 text "精华"),
node!(416 31 text "Firm"),
node!(416 37 text "firm"),
]),
417 5 "why" node!(417 10 map [
417 12 "zh" node!(417 16 text "有细纹或松弛，紧致抗衰按疗程做"),
417 33 "en" node!(417 37 text "for lines and loose skin, firming care as a course"),
]),
]),
node!(418 5 map [
418 5 "id" node!(418 9 text "dark-circles"),
419 5 "findings" node!(419 15 list [
node!(419 16 text "黑眼圈"),
node!(419 21 text "眼袋"),
node!(419 25 text "眼部"),
node!(419 29 text "dark circles"),
node!(419 43 text "puffy"),
]),
420 5 "service" node!(420 14 list [
node!(420 15 text "眼"),
node!(420 18 text "Eye"),
node!(420 23 text "eye"),
]),
421 5 "service_category" node!(421 23 list [
node!(421 24 text "面"),
node!(421 27 text "脸"),
node!(421 30 text "肤"),
node!(421 33 text "眼"),
node!(421 36 text "Fac"),
node!(421 41 text "fac"),
node!(421 46 text "Skin"),
node!(421 52 text "skin"),
]),
422 5 "product" node!(422 14 list [
node!(422 15 text "眼"),
node!(422 18 text "Eye"),
node!(422 23 text "eye"),
]),
423 5 "why" node!(423 10 map [
423 12 "zh" node!(423 16 text "眼周问题单做眼部护理"),
423 28 "en" node!(423 32 text "the eyes are cared for by themselves"),
]),
]),
node!(424 5 map [
424 5 "id" node!(424 9 text "normal-keeping"),
425 5 "skin" node!(425 11 list [
node!(425 12 text "normal"),
]),
426 5 "service" node!(426 14 list [
node!(426 15 text "补水"),
node!(426 19 text "清洁"),
node!(426 23 text "Hydrat"),
node!(426 31 text "hydrat"),
node!(426 39 text "Cleans"),
node!(426 47 text "cleans"),
]),
427 5 "service_category" node!(427 23 list [
node!(427 24 text "面"),
node!(427 27 text "脸"),
node!(427 30 text "肤"),
node!(427 33 text "眼"),
node!(427 36 text "Fac"),
node!(427 41 text "fac"),
node!(427 46 text "Skin"),
node!(427 52 text "skin"),
]),
428 5 "why" node!(428 10 map [
428 12 "zh" node!(428 16 text "中性皮肤以保养为主，清洁补水按季做"),
428 35 "en" node!(428 39 text "normal skin is kept as it is by cleansing and moisture"),
]),
]),
node!(429 5 map [
429 5 "id" node!(429 9 text "tension"),
430 5 "findings" node!(430 15 list [
node!(430 16 text "肩颈"),
node!(430 20 text "酸痛"),
node!(430 24 text "失眠"),
node!(430 28 text "疲劳"),
node!(430 32 text "tension"),
node!(430 41 text "tired"),
]),
431 5 "service" node!(431 14 list [
node!(431 15 text "肩颈"),
node!(431 19 text "按摩"),
node!(431 23 text "精油"),
node!(431 27 text "SPA"),
node!(431 32 text "Massage"),
node!(431 41 text "massage"),
]),
432 5 "why" node!(432 10 map [
432 12 "zh" node!(432 16 text "肩颈紧、睡不好，脸色也差，身体一起调"),
432 36 "en" node!(432 40 text "tense shoulders and poor sleep show in the face"),
]),
]),
]),
436 1 "payment" node!(437 3 map [
437 3 "methods" node!(438 5 list [
node!(438 7 map [
438 7 "id" node!(438 11 text "cash"),
439 7 "name" node!(439 13 map [
439 15 "zh" node!(439 19 text "现金"),
439 23 "en" node!(439 27 text "cash"),
]),
440 7 "names" node!(440 14 list [
node!(440 15 text "现金"),
node!(440 19 text "现钱"),
node!(440 23 text "付现"),
node!(440 27 text "现付"),
node!(440 31 text "cash"),
]),
441 7 "money_in" node!(441 17 bool true),
442 7 "counted" node!(442 16 bool true),
]),
node!(443 7 map [
443 7 "id" node!(443 11 text "wechat"),
444 7 "name" node!(444 13 map [
444 15 "zh" node!(444 19 text "微信"),
444 23 "en" node!(444 27 text "WeChat"),
]),
445 7 "names" node!(445 14 list [
node!(445 15 text "微信"),
node!(445 19 text "微信支付"),
node!(445 25 text "微信收款"),
node!(445 31 text "扫码"),
node!(445 35 text "wx"),
node!(445 39 text "wechatpay"),
]),
446 7 "money_in" node!(446 17 bool true),
]),
node!(447 7 map [
447 7 "id" node!(447 11 text "alipay"),
448 7 "name" node!(448 13 map [
448 15 "zh" node!(448 19 text "支付宝"),
448 24 "en" node!(448 28 text "Alipay"),
]),
449 7 "names" node!(449 14 list [
node!(449 15 text "支付宝"),
node!(449 20 text "支付宝收款"),
node!(449 27 text "zfb"),
]),
450 7 "money_in" node!(450 17 bool true),
]),
node!(451 7 map [
451 7 "id" node!(451 11 text "bank-card"),
452 7 "name" node!(452 13 map [
452 15 "zh" node!(452 19 text "银行卡"),
452 24 "en" node!(452 28 text "bank card"),
]),
453 7 "names" node!(453 14 list [
node!(453 15 text "银行卡"),
node!(453 20 text "刷卡"),
node!(453 24 text "pos"),
node!(453 29 text "pos机"),
node!(453 35 text "信用卡"),
node!(453 40 text "储蓄卡"),
node!(453 45 text "借记卡"),
node!(453 50 text "银联"),
node!(453 54 text "card"),
node!(453 60 text "creditcard"),
]),
454 7 "money_in" node!(454 17 bool true),
]),
node!(455 7 map [
455 7 "id" node!(455 11 text "transfer"),
456 7 "name" node!(456 13 map [
456 15 "zh" node!(456 19 text "转账"),
456 23 "en" node!(456 27 text "bank transfer"),
]),
457 7 "names" node!(457 14 list [
node!(457 15 text "转账"),
node!(457 19 text "银行转账"),
node!(457 25 text "汇款"),
node!(457 29 text "对公转账"),
]),
458 7 "money_in" node!(458 17 bool true),
]),
node!(460 7 map [
460 7 "id" node!(460 11 text "voucher"),
461 7 "name" node!(461 13 map [
461 15 "zh" node!(461 19 text "团购券"),
461 24 "en" node!(461 28 text "group-buying voucher"),
]),
462 7 "names" node!(462 14 list [
node!(462 15 text "团购券"),
node!(462 20 text "团购"),
node!(462 24 text "团券"),
node!(462 28 text "美团"),
node!(462 32 text "美团券"),
node!(462 37 text "大众点评"),
node!(462 43 text "点评"),
node!(462 47 text "抖音"),
node!(462 51 text "抖音券"),
node!(462 56 text "口碑"),
node!(462 60 text "验券"),
node!(462 64 text "核销"),
]),
463 7 "money_in" node!(463 17 bool true),
]),
node!(464 7 map [
464 7 "id" node!(464 11 text "other"),
465 7 "name" node!(465 13 map [
465 15 "zh" node!(465 19 text "其他方式"),
465 25 "en" node!(465 29 text "other"),
]),
466 7 "names" node!(466 14 list [
node!(466 15 text "其他"),
node!(466 19 text "其它"),
node!(466 23 text "其他方式"),
node!(466 29 text "其它方式"),
]),
467 7 "money_in" node!(467 17 bool true),
]),
node!(468 7 map [
468 7 "id" node!(468 11 text "card-value"),
469 7 "name" node!(469 13 map [
469 15 "zh" node!(469 19 text "卡扣款"),
469 24 "en" node!(469 28 text "card value"),
]),
470 7 "names" node!(470 14 list [
node!(470 15 text "卡扣款"),
node!(470 20 text "卡扣"),
node!(470 24 text "扣卡"),
node!(470 28 text "扣款"),
node!(470 32 text "储值卡"),
node!(470 37 text "储值"),
node!(470 41 text "储值卡扣款"),
node!(470 48 text "会员卡"),
node!(470 53 text "余额"),
node!(470 57 text "余额支付"),
node!(470 63 text "会员余额"),
node!(470 69 text "耗卡"),
]),
471 7 "money_in" node!(471 17 bool false),
472 7 "consumption" node!(472 20 bool true),
]),
node!(473 7 map [
473 7 "id" node!(473 11 text "card-session"),
474 7 "name" node!(474 13 map [
474 15 "zh" node!(474 19 text "划卡"),
474 23 "en" node!(474 27 text "card session"),
]),
475 7 "names" node!(475 14 list [
node!(475 15 text "划卡"),
node!(475 19 text "次卡"),
node!(475 23 text "疗程卡"),
node!(475 28 text "疗程"),
node!(475 32 text "套餐卡"),
node!(475 37 text "划次"),
node!(475 41 text "扣次"),
node!(475 45 text "消次"),
node!(475 49 text "销次"),
]),
476 7 "money_in" node!(476 17 bool false),
477 7 "consumption" node!(477 20 bool true),
]),
node!(478 7 map [
478 7 "id" node!(478 11 text "coupon"),
479 7 "name" node!(479 13 map [
479 15 "zh" node!(479 19 text "优惠券"),
479 24 "en" node!(479 28 text "coupon"),
]),
480 7 "names" node!(480 14 list [
node!(480 15 text "优惠券"),
node!(480 20 text "代金券"),
node!(480 25 text "抵用券"),
node!(480 30 text "现金券"),
node!(480 35 text "折扣券"),
node!(480 40 text "券"),
]),
481 7 "money_in" node!(481 17 bool false),
]),
node!(483 7 map [
483 9 "id" node!(483 13 text "card-bonus"),
483 25 "name" node!(483 31 map [
483 33 "zh" node!(483 37 text "赠送金扣款"),
483 44 "en" node!(483 48 text "card bonus"),
]),
483 62 "names" node!(483 69 list [
node!(483 70 text "赠送金"),
node!(483 75 text "赠金"),
]),
483 80 "money_in" node!(483 90 bool false),
]),
node!(485 7 map [
485 9 "id" node!(485 13 text "card-credit"),
485 26 "name" node!(485 32 map [
485 34 "zh" node!(485 38 text "旧卡抵扣"),
485 44 "en" node!(485 48 text "old card"),
]),
485 60 "names" node!(485 67 list [
node!(485 68 text "旧卡抵扣"),
node!(485 74 text "旧卡余额"),
]),
485 81 "money_in" node!(485 91 bool false),
]),
node!(487 7 map [
487 7 "id" node!(487 11 text "deposit"),
488 7 "name" node!(488 13 map [
488 15 "zh" node!(488 19 text "定金抵扣"),
488 25 "en" node!(488 29 text "deposit set off"),
]),
489 7 "names" node!(489 14 list [
node!(489 15 text "定金抵扣"),
node!(489 21 text "定金"),
node!(489 25 text "订金"),
node!(489 29 text "抵定金"),
]),
490 7 "money_in" node!(490 17 bool false),
]),
node!(491 7 map [
491 7 "id" node!(491 11 text "points"),
492 7 "name" node!(492 13 map [
492 15 "zh" node!(492 19 text "积分抵扣"),
492 25 "en" node!(492 29 text "points"),
]),
493 7 "names" node!(493 14 list [
node!(493 15 text "积分抵扣"),
node!(493 21 text "积分"),
]),
494 7 "money_in" node!(494 17 bool false),
]),
node!(495 7 map [
495 7 "id" node!(495 11 text "free"),
496 7 "name" node!(496 13 map [
496 15 "zh" node!(496 19 text "免单"),
496 23 "en" node!(496 27 text "free"),
]),
497 7 "names" node!(497 14 list [
node!(497 15 text "免单"),
node!(497 19 text "免费"),
node!(497 23 text "赠送"),
node!(497 27 text "赠"),
node!(497 30 text "体验免费"),
]),
498 7 "money_in" node!(498 17 bool false),
]),
]),
499 3 "float" node!(499 10 whole 0),
]),
504 1 "price" node!(505 3 map [
505 3 "lists" node!(506 5 list [
node!(506 7 map [
506 7 "id" node!(506 11 text "voucher"),
507 7 "name" node!(507 13 map [
507 15 "zh" node!(507 19 text "团购价"),
507 24 "en" node!(507 28 text "voucher price"),
]),
508 7 "channels" node!(508 17 list [
node!(508 18 text "group-buying"),
]),
509 7 "methods" node!(509 16 list [
node!(509 17 text "voucher"),
]),
]),
node!(510 7 map [
510 7 "id" node!(510 11 text "trial"),
511 7 "name" node!(511 13 map [
511 15 "zh" node!(511 19 text "体验价"),
511 24 "en" node!(511 28 text "trial price"),
]),
512 7 "for" node!(512 12 text "first-visit"),
]),
node!(513 7 map [
513 7 "id" node!(513 11 text "member"),
514 7 "name" node!(514 13 map [
514 15 "zh" node!(514 19 text "会员价"),
514 24 "en" node!(514 28 text "member price"),
]),
515 7 "for" node!(515 12 text "members"),
516 7 "discounted" node!(516 19 bool true),
]),
]),
]),
519 1 "guarantee" node!(520 3 map [
520 3 "preset" node!(520 11 text "7-day"),
521 3 "presets" node!(522 5 list [
node!(522 7 map [
522 9 "id" node!(522 13 text "7-day"),
522 22 "service" node!(522 31 text "7d"),
]),
node!(523 7 map [
523 9 "id" node!(523 13 text "3-day"),
523 22 "service" node!(523 31 text "3d"),
]),
]),
524 3 "product" node!(524 12 text "90d"),
525 3 "announce" node!(525 13 text "15d"),
527 3 "questions" node!(528 5 list [
node!(528 7 map [
528 7 "id" node!(528 11 text "packaging"),
529 7 "for" node!(529 12 text "product"),
530 7 "covered" node!(530 16 bool true),
531 7 "name" node!(531 13 map [
531 15 "zh" node!(531 19 text "原包装还在吗"),
531 27 "en" node!(531 31 text "Is the original packaging there"),
]),
]),
node!(532 7 map [
532 7 "id" node!(532 11 text "damage"),
533 7 "for" node!(533 12 text "product"),
534 7 "covered" node!(534 16 bool false),
535 7 "name" node!(535 13 map [
535 15 "zh" node!(535 19 text "是摔坏、进水这样的人为损坏吗"),
535 35 "en" node!(535 39 text "Was it damaged by a fall, by water or the like"),
]),
]),
node!(536 7 map [
536 7 "id" node!(536 11 text "misuse"),
537 7 "for" node!(537 12 text "product"),
538 7 "covered" node!(538 16 bool false),
539 7 "name" node!(539 13 map [
539 15 "zh" node!(539 19 text "有没有不按说明使用或存放"),
539 33 "en" node!(539 37 text "Was it used or kept otherwise than its leaflet says"),
]),
]),
]),
]),
553 1 "followup" node!(554 3 map [
554 3 "preset" node!(554 11 text "1-3-7"),
555 3 "tries" node!(555 10 whole 3),
556 3 "again" node!(556 10 text "1d"),
557 3 "stays" node!(557 10 text "3d"),
558 3 "new_product" node!(558 16 text "365d"),
559 3 "roles" node!(560 5 list [
node!(560 7 map [
560 9 "id" node!(560 13 text "manager"),
560 22 "words" node!(560 29 list [
node!(560 30 text "店长"),
node!(560 34 text "经理"),
node!(560 38 text "manager"),
]),
]),
node!(561 7 map [
561 9 "id" node!(561 13 text "consultant"),
561 25 "words" node!(561 32 list [
node!(561 33 text "顾问"),
node!(561 37 text "consultant"),
]),
]),
node!(562 7 map [
562 9 "id" node!(562 13 text "desk"),
562 19 "words" node!(562 26 list [
node!(562 27 text "前台"),
node!(562 31 text "客服"),
node!(562 35 text "desk"),
]),
]),
]),
564 3 "duty" node!(565 5 map [
565 5 "teams" node!(565 12 list [
]),
]),
566 3 "substitutes" node!(566 16 list [
node!(566 17 text "duty"),
node!(566 23 text "desk"),
node!(566 29 text "consultant"),
node!(566 41 text "manager"),
]),
567 3 "rules" node!(568 5 list [
node!(568 7 map [
568 7 "id" node!(568 11 text "visit-1"),
569 7 "preset" node!(569 15 text "1-3-7"),
570 7 "name" node!(570 13 map [
570 15 "zh" node!(570 19 text "护理后第1天"),
570 27 "en" node!(570 31 text "day 1"),
]),
571 7 "days" node!(571 13 list [
node!(571 14 whole 1),
]),
572 7 "stays" node!(572 14 text "1d"),
573 7 "message" node!(573 16 bool true),
574 7 "script" node!(575 9 map [
575 9 "zh" node!(576 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，占用您两分钟方便吗？{{ day }}做了{{ service }}，今天皮肤感觉怎么样？\n回家后的护理开始做了吗？{% if cautions %}提醒您：{{ cautions }}。{% endif %}有任何不舒服，随时找我。\n"),
578 9 "en" node!(579 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Have you two minutes? You had {{ service }} {{ day }}: how does it feel today?\nHave you begun with the care at home?{% if cautions %} Please mind: {{ cautions }}.{% endif %} Whatever bothers you, call me.\n"),
]),
]),
node!(581 7 map [
581 7 "id" node!(581 11 text "visit-3"),
582 7 "preset" node!(582 15 text "1-3-7"),
583 7 "name" node!(583 13 map [
583 15 "zh" node!(583 19 text "护理后第3天"),
583 27 "en" node!(583 31 text "day 3"),
]),
584 7 "days" node!(584 13 list [
node!(584 14 whole 3),
]),
585 7 "stays" node!(585 14 text "2d"),
586 7 "script" node!(587 9 map [
587 9 "zh" node!(588 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，现在说话方便吗？{{ day }}做的{{ service }}，这几天感觉如何？\n皮肤有没有泛红、刺痛、脱皮？产品用得顺手吗？\n"),
590 9 "en" node!(591 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? How have you been since your {{ service }} {{ day }}?\nAny redness, stinging or peeling? Do you get on with the products?\n"),
]),
]),
node!(593 7 map [
593 7 "id" node!(593 11 text "visit-7"),
594 7 "preset" node!(594 15 text "1-3-7"),
595 7 "name" node!(595 13 map [
595 15 "zh" node!(595 19 text "护理后第7天"),
595 27 "en" node!(595 31 text "day 7"),
]),
596 7 "days" node!(596 13 list [
node!(596 14 whole 7),
]),
597 7 "stays" node!(597 14 text "5d"),
598 7 "script" node!(599 9 map [
599 9 "zh" node!(600 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，打扰您两分钟可以吗？{{ service }}做完一周了，您觉得效果怎么样？还有哪里想改善？\n下一次护理帮您约在哪天合适？您有朋友也想试试的话，欢迎带她一起来。\n"),
602 9 "en" node!(603 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Have you two minutes? A week after your {{ service }}: are you happy with it? What would you like to work on?\nWhich day suits you for the next one? If a friend would like to try, bring her along.\n"),
]),
]),
node!(605 7 map [
605 7 "id" node!(605 11 text "visit-2"),
606 7 "preset" node!(606 15 text "2-5"),
607 7 "name" node!(607 13 map [
607 15 "zh" node!(607 19 text "护理后第2天（店长问候）"),
607 33 "en" node!(607 37 text "day 2, the manager"),
]),
608 7 "days" node!(608 13 list [
node!(608 14 whole 2),
]),
609 7 "stays" node!(609 14 text "2d"),
610 7 "by" node!(610 11 text "manager"),
611 7 "script" node!(612 9 map [
612 9 "zh" node!(613 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便讲两句吗？{{ day }}您来做了{{ service }}，对我们的服务满意吗？有什么建议请直接告诉我。\n"),
614 9 "en" node!(615 11 text "Hello {{ called }}, this is {{ caller }}, the manager of {{ shop }}. Is it a good moment? You had {{ service }} {{ day }}: were you well looked after? Do tell me what we could do better.\n"),
]),
]),
node!(616 7 map [
616 7 "id" node!(616 11 text "visit-5"),
617 7 "preset" node!(617 15 text "2-5"),
618 7 "name" node!(618 13 map [
618 15 "zh" node!(618 19 text "护理后第5天"),
618 27 "en" node!(618 31 text "day 5"),
]),
619 7 "days" node!(619 13 list [
node!(619 14 whole 5),
]),
620 7 "stays" node!(620 14 text "4d"),
621 7 "script" node!(622 9 map [
622 9 "zh" node!(623 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，现在说话方便吗？{{ service }}做完五天了，皮肤状态怎么样？下一次护理帮您约在哪天？\n"),
624 9 "en" node!(625 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? Five days after your {{ service }}, how is your skin? Which day suits you for the next one?\n"),
]),
]),
node!(626 7 map [
626 7 "id" node!(626 11 text "first-visit-3"),
627 7 "name" node!(627 13 map [
627 15 "zh" node!(627 19 text "首次到店第3天"),
627 28 "en" node!(627 32 text "first visit, day 3"),
]),
628 7 "after" node!(628 14 text "first-visit"),
629 7 "days" node!(629 13 list [
node!(629 14 whole 3),
]),
630 7 "stays" node!(630 14 text "4d"),
631 7 "by" node!(631 11 text "consultant"),
632 7 "script" node!(633 9 map [
633 9 "zh" node!(634 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便聊两分钟吗？{{ day }}是您第一次来我们店，环境和服务还习惯吗？皮肤感觉怎么样？\n给您做的皮肤检测我这里有记录，想听听我们的护理建议吗？\n"),
636 9 "en" node!(637 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Have you two minutes? You were with us for the first time {{ day }}: how did you like it, and how is your skin?\nI have the results of your skin check here. Would you like to hear what we suggest?\n"),
]),
]),
node!(639 7 map [
639 7 "id" node!(639 11 text "new-product"),
640 7 "name" node!(640 13 map [
640 15 "zh" node!(640 19 text "新产品使用第3天"),
640 29 "en" node!(640 33 text "new product, day 3"),
]),
641 7 "after" node!(641 14 text "sale"),
642 7 "first" node!(642 14 bool true),
643 7 "days" node!(643 13 list [
node!(643 14 whole 3),
]),
644 7 "stays" node!(644 14 text "2d"),
645 7 "script" node!(646 9 map [
646 9 "zh" node!(647 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{{ day }}带回去的{{ product }}开始用了吗？用量和顺序对不对，皮肤有没有不舒服？\n"),
648 9 "en" node!(649 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? Have you begun with the {{ product }} you took home {{ day }}? Is all well with it?\n"),
]),
]),
node!(650 7 map [
650 7 "id" node!(650 11 text "treatment-product"),
651 7 "name" node!(651 13 map [
651 15 "zh" node!(651 19 text "功效产品回访"),
651 27 "en" node!(651 31 text "treatment product"),
]),
652 7 "after" node!(652 14 text "sale"),
653 7 "kind" node!(653 13 list [
node!(653 14 text "treatment"),
]),
654 7 "days" node!(654 13 list [
node!(654 14 whole 3),
]),
655 7 "every" node!(655 14 text "30d"),
656 7 "times" node!(656 14 whole 2),
657 7 "stays" node!(657 14 text "3d"),
658 7 "script" node!(659 9 map [
659 9 "zh" node!(660 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{{ product }}用了{{ ago }}天，看到变化了吗？有没有泛红或刺痛？\n"),
661 9 "en" node!(662 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? After {{ ago }} days with {{ product }}, do you see a difference? Any redness or stinging?\n"),
]),
]),
node!(663 7 map [
663 7 "id" node!(663 11 text "brand-product"),
664 7 "name" node!(664 13 map [
664 15 "zh" node!(664 19 text "品牌和保健产品回访"),
664 30 "en" node!(664 34 text "brand or health product"),
]),
665 7 "after" node!(665 14 text "sale"),
666 7 "kind" node!(666 13 list [
node!(666 14 text "brand"),
node!(666 21 text "health"),
]),
667 7 "days" node!(667 13 list [
node!(667 14 whole 5),
]),
668 7 "every" node!(668 14 text "60d"),
669 7 "times" node!(669 14 whole 1),
670 7 "stays" node!(670 14 text "2d"),
671 7 "script" node!(672 9 map [
672 9 "zh" node!(673 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{{ product }}用了{{ ago }}天，还习惯吗？\n"),
674 9 "en" node!(675 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? After {{ ago }} days, how do you like {{ product }}?\n"),
]),
]),
node!(676 7 map [
676 7 "id" node!(676 11 text "ordinary-product"),
677 7 "name" node!(677 13 map [
677 15 "zh" node!(677 19 text "一般产品回访"),
677 27 "en" node!(677 31 text "product"),
]),
678 7 "after" node!(678 14 text "sale"),
679 7 "kind" node!(679 13 list [
node!(679 14 text "ordinary"),
]),
680 7 "days" node!(680 13 list [
node!(680 14 whole 5),
]),
681 7 "stays" node!(681 14 text "2d"),
682 7 "script" node!(683 9 map [
683 9 "zh" node!(684 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{{ day }}带回去的{{ product }}用着怎么样？\n"),
685 9 "en" node!(686 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? How do you get on with the {{ product }} you took home {{ day }}?\n"),
]),
]),
node!(687 7 map [
687 7 "id" node!(687 11 text "refill"),
688 7 "name" node!(688 13 map [
688 15 "zh" node!(688 19 text "产品快用完"),
688 26 "en" node!(688 30 text "refill"),
]),
689 7 "after" node!(689 14 text "refill"),
690 7 "days" node!(690 13 list [
node!(690 14 whole -5),
]),
691 7 "stays" node!(691 14 text "7d"),
692 7 "script" node!(693 9 map [
693 9 "zh" node!(694 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？您的{{ product }}按时间快用完了，还合适吗？需要的话我给您留一份，下次来带走。\n"),
695 9 "en" node!(696 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? Your {{ product }} should be nearly used up. Shall I put one aside for your next visit?\n"),
]),
]),
node!(698 7 map [
698 7 "id" node!(698 11 text "big-sale"),
699 7 "name" node!(699 13 map [
699 15 "zh" node!(699 19 text "大额消费后的问候（不推销）"),
699 34 "en" node!(699 38 text "after a big sale (nothing is sold)"),
]),
700 7 "after" node!(700 14 text "sale"),
701 7 "amount" node!(701 15 text "3000.00"),
702 7 "days" node!(702 13 list [
node!(702 14 whole 10),
node!(702 18 whole 20),
]),
703 7 "stays" node!(703 14 text "4d"),
704 7 "by" node!(704 11 text "consultant"),
705 7 "script" node!(706 9 map [
706 9 "zh" node!(707 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？就是问候您一声，最近皮肤和{{ product }}都还好吗？（这通电话只关心，不推销）\n"),
708 9 "en" node!(709 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? I only wanted to ask how you and the {{ product }} are getting on. (Nothing is sold in this call.)\n"),
]),
]),
node!(710 7 map [
710 7 "id" node!(710 11 text "no-show-0"),
711 7 "name" node!(711 13 map [
711 15 "zh" node!(711 19 text "爽约当天"),
711 25 "en" node!(711 29 text "missed appointment"),
]),
712 7 "after" node!(712 14 text "no-show"),
713 7 "days" node!(713 13 list [
node!(713 14 whole 0),
]),
714 7 "stays" node!(714 14 text "1d"),
715 7 "by" node!(715 11 text "desk"),
716 7 "message" node!(716 16 bool true),
717 7 "script" node!(718 9 map [
718 9 "zh" node!(719 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}。{{ day }}{{ time }}给您留了{{ service }}的时间，没等到您，路上还好吗？帮您改约到哪天方便？\n"),
720 9 "en" node!(721 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. We were expecting you {{ day }} at {{ time }} for {{ service }}. Is everything all right? Which other day would suit you?\n"),
]),
]),
node!(722 7 map [
722 7 "id" node!(722 11 text "complaint-3"),
723 7 "name" node!(723 13 map [
723 15 "zh" node!(723 19 text "投诉处理后第3天"),
723 29 "en" node!(723 33 text "after a complaint"),
]),
724 7 "after" node!(724 14 text "complaint"),
725 7 "days" node!(725 13 list [
node!(725 14 whole 3),
]),
726 7 "stays" node!(726 14 text "4d"),
727 7 "by" node!(727 11 text "manager"),
728 7 "script" node!(729 9 map [
729 9 "zh" node!(730 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？上次您反映的事{% if said %}（{{ said }}）{% endif %}处理完了，您满意吗？还有哪里要我们做的？\n"),
731 9 "en" node!(732 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? Are you satisfied with how we settled what you told us{% if said %} ({{ said }}){% endif %}? Is there anything left to do?\n"),
]),
]),
node!(733 7 map [
733 7 "id" node!(733 11 text "low-score"),
734 7 "name" node!(734 13 map [
734 15 "zh" node!(734 19 text "低分回访"),
734 25 "en" node!(734 29 text "after a low score"),
]),
735 7 "after" node!(735 14 text "low-score"),
736 7 "days" node!(736 13 list [
node!(736 14 whole 0),
]),
737 7 "stays" node!(737 14 text "3d"),
738 7 "by" node!(738 11 text "manager"),
739 7 "script" node!(740 9 map [
740 9 "zh" node!(741 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？看到您给我们打了{{ score }}分{% if said %}（{{ said }}）{% endif %}，特地来听听您的意见：哪里没做好？我们马上改。\n"),
742 9 "en" node!(743 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? You gave us {{ score }} of 5{% if said %} ({{ said }}){% endif %}: what went wrong? We want to put it right.\n"),
]),
]),
node!(744 7 map [
744 7 "id" node!(744 11 text "no-card"),
745 7 "name" node!(745 13 map [
745 15 "zh" node!(745 19 text "新客未办卡"),
745 26 "en" node!(745 30 text "new client without a card"),
]),
746 7 "after" node!(746 14 text "first-visit"),
747 7 "card" node!(747 13 bool false),
748 7 "back" node!(748 13 bool false),
749 7 "days" node!(749 13 list [
node!(749 14 whole 14),
node!(749 18 whole 45),
]),
750 7 "stays" node!(750 14 text "7d"),
751 7 "by" node!(751 11 text "consultant"),
752 7 "script" node!(753 9 map [
753 9 "zh" node!(754 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？上次做的{{ service }}过去{{ ago }}天了，皮肤还好吗？近期有给新朋友的优惠，您看哪天有空过来坐坐？\n"),
755 9 "en" node!(756 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? It has been {{ ago }} days since your {{ service }}. We have an offer for new clients: which day would suit you?\n"),
]),
]),
node!(758 7 map [
758 7 "id" node!(758 11 text "plan-follow-up"),
759 7 "name" node!(759 13 map [
759 15 "zh" node!(759 19 text "护理方案跟进"),
759 27 "en" node!(759 31 text "care plan"),
]),
760 7 "after" node!(760 14 text "plan"),
761 7 "days" node!(761 13 list [
node!(761 14 whole 0),
]),
762 7 "stays" node!(762 14 text "7d"),
763 7 "by" node!(763 11 text "consultant"),
764 7 "script" node!(765 9 map [
765 9 "zh" node!(766 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？您的护理方案{% if service %}（{{ service }}）{% endif %}做了一段时间了，皮肤有变化吗？{% if product %}{{ product }}用着顺手吗？{% endif %}\n接下来照这样做，还是帮您调一调？下次哪天过来，我陪您看看皮肤。\n"),
768 9 "en" node!(769 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? You have followed your care plan{% if service %} ({{ service }}){% endif %} for a while: do you see a difference?{% if product %} How do you get on with {{ product }}?{% endif %}\nShall we go on like this, or change something? Which day suits you, so that we look at your skin together?\n"),
]),
]),
]),
]),
773 1 "desk" node!(774 3 map [
774 3 "late" node!(774 9 text "10m"),
775 3 "no_show_after" node!(775 18 text "15m"),
776 3 "look_back" node!(776 14 text "60d"),
777 3 "debts" node!(777 10 text "365d"),
779 3 "big_sale" node!(779 13 map [
779 15 "amount" node!(779 23 text "3000.00"),
779 34 "visits" node!(779 42 whole 2),
]),
]),
782 1 "till" node!(785 3 map [
785 3 "overridable" node!(785 16 list [
node!(785 17 text "staff-left"),
node!(785 29 text "no-skill"),
node!(785 39 text "not-offered"),
node!(785 52 text "no-card"),
]),
786 3 "of_card" node!(786 12 list [
node!(786 13 text "card-value"),
node!(786 25 text "card-session"),
node!(786 39 text "card-bonus"),
node!(786 51 text "points"),
]),
]),
790 1 "rebook" node!(791 3 map [
791 3 "name" node!(791 9 map [
791 11 "zh" node!(791 15 text "邀约"),
791 19 "en" node!(791 23 text "asking back"),
]),
792 3 "factor" node!(792 11 text "1.5"),
793 3 "history" node!(793 12 text "365d"),
794 3 "known_from" node!(794 15 whole 3),
795 3 "usual" node!(795 10 text "30d"),
796 3 "pause" node!(796 10 text "30d"),
797 3 "lost" node!(797 9 text "180d"),
798 3 "a_day" node!(798 10 whole 20),
799 3 "text" node!(800 5 map [
800 5 "zh" node!(801 7 text "{{ called }}您好！{% if service %}距离上次（{{ date }}）的{{ service }}{% else %}您上次来店（{{ date }}）{% endif %}已经{{ days }}天了，{{ shop }}很惦记您。\n{%- if service %}这项护理按时做，效果才留得住。{% endif %}\n这几天想来的话，告诉我哪天方便，{% if staff %}我请{{ staff }}给您留好时间{% else %}我给您留好时间{% endif %}。\n"),
804 5 "en" node!(805 7 text "Hello {{ called }}, it has been {{ days }} days since your {% if service %}{{ service }}{% else %}last visit{% endif %} on {{ date }}, and all of us at {{ shop }} would love to see you again.\nJust tell me which day suits you{% if staff %}, and {{ staff }} will keep the time for you{% else %}, and we will keep the time for you{% endif %}.\n"),
]),
]),
809 1 "lifecycle" node!(810 3 map [
810 3 "new" node!(810 8 text "30d"),
811 3 "cooling" node!(811 12 text "30d"),
812 3 "dormant" node!(812 12 text "90d"),
813 3 "lost" node!(813 9 text "180d"),
814 3 "won_back" node!(814 13 text "90d"),
]),
818 1 "weekly" node!(819 3 map [
819 3 "most" node!(819 9 whole 3),
820 3 "order" node!(820 10 list [
node!(820 11 text "birthday"),
node!(820 21 text "festival"),
node!(820 31 text "tier-ending"),
node!(820 44 text "coupon-expiring"),
node!(820 61 text "points-expiring"),
node!(820 78 text "referral"),
node!(820 88 text "rebook"),
node!(820 96 text "season"),
]),
]),
826 1 "coupon" node!(827 3 map [
827 3 "second_within" node!(827 18 text "60d"),
828 3 "stats" node!(828 10 text "365d"),
829 3 "offers" node!(830 5 list [
node!(830 7 map [
830 7 "id" node!(830 11 text "birthday"),
831 7 "name" node!(831 13 map [
831 15 "zh" node!(831 19 text "生日礼遇"),
831 25 "en" node!(831 29 text "birthday treat"),
]),
832 7 "percent" node!(832 16 whole 80),
833 7 "until" node!(833 14 text "month"),
834 7 "for" node!(834 12 text "birthday"),
]),
node!(835 7 map [
835 7 "id" node!(835 11 text "second-visit"),
836 7 "name" node!(836 13 map [
836 15 "zh" node!(836 19 text "新客二次卡"),
836 26 "en" node!(836 30 text "second-visit card"),
]),
837 7 "percent" node!(837 16 whole 50),
838 7 "until" node!(838 14 text "60d"),
839 7 "for" node!(839 12 text "new"),
]),
]),
]),
843 1 "sending" node!(844 3 map [
844 3 "sms" node!(844 8 map [
844 10 "single" node!(844 18 whole 70),
844 22 "part" node!(844 28 whole 67),
844 32 "forbidden" node!(844 43 text "¥￥★☆"),
]),
845 3 "opt_out" node!(845 12 map [
845 14 "zh" node!(845 18 text "拒收请回复R"),
845 26 "en" node!(845 30 text "Reply R to opt out"),
]),
846 3 "marketing" node!(846 14 list [
node!(846 15 text "birthday"),
node!(846 25 text "festival"),
node!(846 35 text "season"),
node!(846 43 text "coupon-expiring"),
node!(846 60 text "rebook"),
]),
847 3 "quiet_allows" node!(847 17 list [
]),
848 3 "subject" node!(848 12 map [
848 14 "zh" node!(848 18 text "{{ shop }}：{{ what }}"),
848 43 "en" node!(848 47 text "{{ shop }}: {{ what }}"),
]),
849 3 "retries" node!(849 12 list [
node!(849 13 text "2s"),
node!(849 17 text "10s"),
]),
850 3 "again" node!(850 10 list [
node!(850 11 text "15m"),
node!(850 16 text "1h"),
node!(850 20 text "4h"),
]),
851 3 "give_up" node!(851 12 whole 3),
852 3 "stuck" node!(852 10 text "15m"),
853 3 "timeout" node!(853 12 text "20s"),
854 3 "per_minute" node!(854 15 whole 60),
856 3 "presets" node!(857 5 list [
node!(857 7 map [
857 7 "id" node!(857 11 text "wecom"),
858 7 "kind" node!(858 13 text "webhook"),
859 7 "for" node!(859 12 text "staff"),
860 7 "json" node!(860 13 map [
860 15 "msgtype" node!(860 24 text "text"),
860 30 "text" node!(860 36 map [
860 38 "content" node!(860 47 text "{{ text }}"),
]),
]),
861 7 "accepted" node!(861 17 map [
861 19 "field" node!(861 26 text "errcode"),
861 35 "is" node!(861 39 list [
node!(861 40 text "0"),
]),
861 46 "again" node!(861 53 list [
node!(861 54 text "-1"),
node!(861 60 text "45009"),
]),
]),
862 7 "most_bytes" node!(862 19 whole 2048),
863 7 "per_minute" node!(863 19 whole 20),
]),
node!(864 7 map [
864 7 "id" node!(864 11 text "dingtalk"),
865 7 "kind" node!(865 13 text "webhook"),
866 7 "for" node!(866 12 text "staff"),
867 7 "json" node!(867 13 map [
867 15 "msgtype" node!(867 24 text "text"),
867 30 "text" node!(867 36 map [
867 38 "content" node!(867 47 text "{{ text }}"),
]),
]),
868 7 "accepted" node!(868 17 map [
868 19 "field" node!(868 26 text "errcode"),
868 35 "is" node!(868 39 list [
node!(868 40 text "0"),
]),
868 46 "again" node!(868 53 list [
node!(868 54 text "130101"),
]),
]),
869 7 "most_bytes" node!(869 19 whole 20000),
870 7 "per_minute" node!(870 19 whole 20),
]),
node!(871 7 map [
871 7 "id" node!(871 11 text "feishu"),
872 7 "kind" node!(872 13 text "webhook"),
873 7 "for" node!(873 12 text "staff"),
874 7 "json" node!(874 13 map [
874 15 "msg_type" node!(874 25 text "text"),
874 31 "content" node!(874 40 map [
874 42 "text" node!(874 48 text "{{ text }}"),
]),
]),
875 7 "accepted" node!(875 17 map [
875 19 "field" node!(875 26 text "code"),
875 32 "is" node!(875 36 list [
node!(875 37 text "0"),
]),
875 43 "again" node!(875 50 list [
node!(875 51 text "9499"),
node!(875 59 text "11232"),
]),
]),
876 7 "most_bytes" node!(876 19 whole 20000),
877 7 "per_minute" node!(877 19 whole 100),
]),
]),
]),
880 1 "points" node!(881 3 map [
881 3 "per_yuan" node!(881 13 text "1"),
884 3 "counts" node!(884 11 text "money-in"),
885 3 "also" node!(885 9 list [
node!(885 10 text "deposit"),
]),
886 3 "clients" node!(886 12 text "all"),
887 3 "valid" node!(887 10 whole 12),
888 3 "warn" node!(888 9 text "30d"),
893 3 "multipliers" node!(893 16 list [
]),
894 3 "referral" node!(894 13 whole 500),
895 3 "referral_when" node!(895 18 text "first-payment"),
896 3 "birthday" node!(896 13 whole 0),
897 3 "birthday_within" node!(897 20 text "7d"),
898 3 "pay" node!(898 8 whole 100),
899 3 "pay_methods" node!(899 16 list [
node!(899 17 text "points"),
]),
]),
902 1 "complaint" node!(905 3 map [
905 3 "counts" node!(905 11 text "wall"),
907 3 "clock" node!(908 5 list [
node!(908 7 map [
908 9 "id" node!(908 13 text "low"),
908 18 "respond" node!(908 27 text "30m"),
908 32 "answer" node!(908 40 text "24h"),
908 45 "solve" node!(908 52 text "72h"),
]),
node!(909 7 map [
909 9 "id" node!(909 13 text "normal"),
909 21 "respond" node!(909 30 text "30m"),
909 35 "answer" node!(909 43 text "24h"),
909 48 "solve" node!(909 55 text "72h"),
]),
node!(910 7 map [
910 9 "id" node!(910 13 text "high"),
910 19 "respond" node!(910 28 text "30m"),
910 33 "answer" node!(910 41 text "24h"),
910 46 "solve" node!(910 53 text "72h"),
]),
]),
911 3 "soon" node!(911 9 text "2h"),
912 3 "look_back" node!(912 14 text "90d"),
913 3 "action_within" node!(913 18 text "14d"),
914 3 "severity" node!(914 13 text "normal"),
915 3 "urgent" node!(915 11 list [
node!(915 12 text "reaction"),
node!(915 22 text "injury"),
]),
916 3 "refund_limit" node!(916 17 text "500.00"),
917 3 "roles" node!(918 5 list [
node!(918 7 map [
918 9 "id" node!(918 13 text "owner"),
918 20 "words" node!(918 27 list [
node!(918 28 text "老板"),
node!(918 32 text "店主"),
node!(918 36 text "owner"),
]),
]),
node!(919 7 map [
919 9 "id" node!(919 13 text "manager"),
919 22 "words" node!(919 29 list [
node!(919 30 text "店长"),
node!(919 34 text "经理"),
node!(919 38 text "manager"),
]),
]),
node!(920 7 map [
920 9 "id" node!(920 13 text "consultant"),
920 25 "words" node!(920 32 list [
node!(920 33 text "顾问"),
node!(920 37 text "consultant"),
]),
]),
]),
922 3 "escalate" node!(923 5 list [
node!(923 7 map [
923 9 "to" node!(923 13 text "consultant"),
923 25 "after" node!(923 32 text "0m"),
]),
node!(924 7 map [
924 9 "to" node!(924 13 text "owner"),
924 20 "after" node!(924 27 text "2h"),
]),
]),
925 3 "channels" node!(926 5 list [
node!(926 7 map [
926 9 "id" node!(926 13 text "phone"),
926 20 "names" node!(926 27 list [
node!(926 28 text "电话"),
node!(926 32 text "来电"),
]),
]),
node!(927 7 map [
927 9 "id" node!(927 13 text "desk"),
927 19 "names" node!(927 26 list [
node!(927 27 text "到店"),
node!(927 31 text "当面"),
node!(927 35 text "前台"),
node!(927 39 text "现场"),
node!(927 43 text "walk-in"),
]),
]),
node!(928 7 map [
928 9 "id" node!(928 13 text "wechat"),
928 21 "names" node!(928 28 list [
node!(928 29 text "微信"),
node!(928 33 text "企业微信"),
]),
]),
node!(929 7 map [
929 9 "id" node!(929 13 text "email"),
929 20 "names" node!(929 27 list [
node!(929 28 text "邮件"),
node!(929 32 text "电子邮件"),
node!(929 38 text "邮箱"),
]),
]),
node!(930 7 map [
930 9 "id" node!(930 13 text "web"),
930 18 "names" node!(930 25 list [
node!(930 26 text "官网"),
node!(930 30 text "网站"),
node!(930 34 text "网上"),
node!(930 38 text "线上"),
node!(930 42 text "小程序"),
node!(930 47 text "app"),
]),
]),
node!(931 7 map [
931 9 "id" node!(931 13 text "review"),
931 21 "names" node!(931 28 list [
node!(931 29 text "点评"),
node!(931 33 text "大众点评"),
node!(931 39 text "美团"),
node!(931 43 text "抖音"),
node!(931 47 text "小红书"),
node!(931 52 text "网评"),
]),
]),
node!(932 7 map [
932 9 "id" node!(932 13 text "hotline"),
932 22 "names" node!(932 29 list [
node!(932 30 text "12315"),
node!(932 39 text "12345"),
node!(932 48 text "消费者热线"),
node!(932 55 text "消协"),
]),
]),
node!(933 7 map [
933 9 "id" node!(933 13 text "call-back"),
933 24 "names" node!(933 31 list [
node!(933 32 text "回访"),
]),
]),
]),
936 3 "calls" node!(937 5 list [
node!(937 7 map [
937 7 "id" node!(937 11 text "reaction-daily"),
938 7 "name" node!(938 13 map [
938 15 "zh" node!(938 19 text "不良反应每日回访"),
938 29 "en" node!(938 33 text "daily call about a reaction"),
]),
939 7 "after" node!(939 14 text "reaction"),
940 7 "days" node!(940 13 list [
node!(940 14 whole 1),
]),
941 7 "every" node!(941 14 text "1d"),
942 7 "times" node!(942 14 whole 59),
943 7 "stays" node!(943 14 text "0d"),
944 7 "by" node!(944 11 text "consultant"),
945 7 "script" node!(946 9 map [
946 9 "zh" node!(947 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}。您{{ day }}反映的情况{% if said %}（{{ said }}）{% endif %}今天怎么样了？红肿、发痒减轻些了吗？方便的话拍张照片发我看看，不舒服请随时告诉我们。\n"),
948 9 "en" node!(949 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. How is it today{% if said %} ({{ said }}){% endif %}? Is the redness or itching any better? A photo would help us, and do tell us at once if it gets worse.\n"),
]),
]),
]),
]),
951 1 "card" node!(952 3 map [
952 3 "worth" node!(952 10 text "all"),
953 3 "bonus" node!(953 10 text "last"),
954 3 "expiring" node!(954 13 text "30d"),
956 3 "refund" node!(957 5 map [
957 5 "used_at" node!(957 14 text "price"),
958 5 "fee" node!(958 10 whole 0),
959 5 "by" node!(959 9 text "cash"),
]),
961 3 "reminders" node!(962 5 list [
node!(962 7 map [
962 7 "id" node!(962 11 text "card-used"),
963 7 "kind" node!(963 13 text "card-used"),
964 7 "name" node!(964 13 map [
964 15 "zh" node!(964 19 text "用卡提醒"),
964 25 "en" node!(964 29 text "card used"),
]),
965 7 "lead" node!(965 13 text "0d"),
966 7 "stays" node!(966 14 text "1d"),
967 7 "text" node!(968 9 map [
968 9 "zh" node!(969 11 text "{{ called }}您好！{{ day }}{% if service %}的{{ service }}{% endif %}已从您的「{{ card }}」里扣好{% if left %}，还剩{{ left }}{% endif %}{% if until %}，有效到{{ until }}{% endif %}。\n有任何不舒服，随时找我。—— {{ shop }}\n"),
971 9 "en" node!(972 11 text "Hello {{ called }}, {% if service %}the {{ service }} {% else %}what you had {% endif %}{{ day }} went onto your card ({{ card }}){% if left %}; left on it: {{ left }}{% endif %}{% if until %}, valid until {{ until }}{% endif %}. {{ shop }}\n"),
]),
]),
node!(973 7 map [
973 7 "id" node!(973 11 text "card-low"),
974 7 "kind" node!(974 13 text "card-low"),
975 7 "name" node!(975 13 map [
975 15 "zh" node!(975 19 text "卡快用完"),
975 25 "en" node!(975 29 text "card nearly used up"),
]),
976 7 "left" node!(976 13 whole 2),
977 7 "lead" node!(977 13 text "1d"),
978 7 "stays" node!(978 14 text "6d"),
979 7 "text" node!(980 9 map [
980 9 "zh" node!(981 11 text "{{ called }}您好！您的「{{ card }}」还剩{{ left }}{% if until %}，有效到{{ until }}{% endif %}。\n想接着做的话，下次来时我帮您看看怎么续最合适。—— {{ shop }}\n"),
983 9 "en" node!(984 11 text "Hello {{ called }}, on your card ({{ card }}) are left: {{ left }}{% if until %}, valid until {{ until }}{% endif %}.\nIf you would like to go on, we look together at what suits you best next time. {{ shop }}\n"),
]),
]),
node!(986 7 map [
986 7 "id" node!(986 11 text "card-expiring"),
987 7 "kind" node!(987 13 text "card-expiring"),
988 7 "name" node!(988 13 map [
988 15 "zh" node!(988 19 text "卡到期"),
988 24 "en" node!(988 28 text "card expires"),
]),
989 7 "lead" node!(989 13 text "30d"),
990 7 "stays" node!(990 14 text "30d"),
991 7 "text" node!(992 9 map [
992 9 "zh" node!(993 11 text "{{ called }}您好！您的「{{ card }}」{{ day }}到期{% if left %}，还剩{{ left }}{% endif %}，别浪费了。想哪天来，告诉我就好。—— {{ shop }}\n"),
994 9 "en" node!(995 11 text "Dear {{ called }}, your card ({{ card }}) expires {{ day }}{% if left %}; left on it: {{ left }}{% endif %}. Just tell me which day suits you. {{ shop }}\n"),
]),
]),
]),
]),
998 1 "feedback" node!(999 3 map [
999 3 "answer" node!(999 11 text "24h"),
1000 3 "solve" node!(1000 10 text "72h"),
1001 3 "satisfied" node!(1001 14 whole 4),
1002 3 "target" node!(1002 11 whole 85),
1003 3 "low" node!(1003 8 whole 3),
1004 3 "waits" node!(1004 10 list [
node!(1004 11 text "low"),
node!(1004 16 text "said"),
]),
1005 3 "about" node!(1005 10 text "7d"),
1006 3 "back" node!(1006 9 text "90d"),
1007 3 "channels" node!(1008 5 list [
node!(1008 7 map [
1008 9 "id" node!(1008 13 text "desk"),
1008 19 "name" node!(1008 25 map [
1008 27 "zh" node!(1008 31 text "到店"),
1008 35 "en" node!(1008 39 text "at the desk"),
]),
1008 54 "names" node!(1008 61 list [
node!(1008 62 text "前台"),
node!(1008 66 text "当面"),
node!(1008 70 text "店里"),
node!(1008 74 text "现场"),
]),
]),
node!(1009 7 map [
1009 9 "id" node!(1009 13 text "phone"),
1009 20 "name" node!(1009 26 map [
1009 28 "zh" node!(1009 32 text "电话"),
1009 36 "en" node!(1009 40 text "phone"),
]),
1009 49 "names" node!(1009 56 list [
node!(1009 57 text "来电"),
]),
]),
node!(1010 7 map [
1010 9 "id" node!(1010 13 text "wechat"),
1010 21 "name" node!(1010 27 map [
1010 29 "zh" node!(1010 33 text "微信"),
1010 37 "en" node!(1010 41 text "WeChat"),
]),
1010 51 "names" node!(1010 58 list [
node!(1010 59 text "微信群"),
node!(1010 64 text "公众号"),
]),
]),
node!(1011 7 map [
1011 9 "id" node!(1011 13 text "survey"),
1011 21 "name" node!(1011 27 map [
1011 29 "zh" node!(1011 33 text "问卷"),
1011 37 "en" node!(1011 41 text "survey"),
]),
1011 51 "names" node!(1011 58 list [
node!(1011 59 text "调查"),
node!(1011 63 text "问卷星"),
node!(1011 68 text "满意度调查"),
]),
]),
node!(1012 7 map [
1012 9 "id" node!(1012 13 text "box"),
1012 18 "name" node!(1012 24 map [
1012 26 "zh" node!(1012 30 text "意见箱"),
1012 35 "en" node!(1012 39 text "suggestion box"),
]),
1012 57 "names" node!(1012 64 list [
node!(1012 65 text "意见簿"),
node!(1012 70 text "留言本"),
]),
]),
node!(1013 7 map [
1013 9 "id" node!(1013 13 text "review"),
1013 21 "name" node!(1013 27 map [
1013 29 "zh" node!(1013 33 text "点评网站"),
1013 39 "en" node!(1013 43 text "review site"),
]),
1013 58 "names" node!(1013 65 list [
node!(1013 66 text "大众点评"),
node!(1013 72 text "美团"),
node!(1013 76 text "抖音"),
node!(1013 80 text "小红书"),
node!(1013 85 text "点评"),
]),
]),
node!(1014 7 map [
1014 9 "id" node!(1014 13 text "other"),
1014 20 "name" node!(1014 26 map [
1014 28 "zh" node!(1014 32 text "其他"),
1014 36 "en" node!(1014 40 text "other"),
]),
1014 49 "names" node!(1014 56 list [
]),
]),
]),
]),
1018 1 "tiers" node!(1019 3 map [
1019 3 "measure" node!(1019 12 text "either"),
1022 3 "spending" node!(1022 13 text "money-in"),
1023 3 "months" node!(1023 11 whole 12),
1026 3 "demote_from" node!(1026 16 text "never"),
1036 3 "levels" node!(1037 5 list [
node!(1037 7 map [
1037 7 "id" node!(1037 11 text "basic"),
1038 7 "name" node!(1038 13 map [
1038 15 "zh" node!(1038 19 text "初级"),
1038 23 "en" node!(1038 27 text "basic"),
]),
1039 7 "names" node!(1039 14 list [
node!(1039 15 text "初级会员"),
]),
1040 7 "top_up" node!(1040 15 text "1000.00"),
1041 7 "spending" node!(1041 17 text "2000.00"),
]),
node!(1042 7 map [
1042 7 "id" node!(1042 11 text "middle"),
1043 7 "name" node!(1043 13 map [
1043 15 "zh" node!(1043 19 text "中级"),
1043 23 "en" node!(1043 27 text "middle"),
]),
1044 7 "names" node!(1044 14 list [
node!(1044 15 text "中级会员"),
]),
1045 7 "top_up" node!(1045 15 text "5000.00"),
1046 7 "spending" node!(1046 17 text "8000.00"),
1047 7 "priority" node!(1047 17 bool true),
]),
node!(1048 7 map [
1048 7 "id" node!(1048 11 text "high"),
1049 7 "name" node!(1049 13 map [
1049 15 "zh" node!(1049 19 text "高级"),
1049 23 "en" node!(1049 27 text "high"),
]),
1050 7 "names" node!(1050 14 list [
node!(1050 15 text "高级会员"),
]),
1051 7 "top_up" node!(1051 15 text "10000.00"),
1052 7 "spending" node!(1052 17 text "20000.00"),
1053 7 "priority" node!(1053 17 bool true),
1054 7 "consultant" node!(1054 19 bool true),
1055 7 "offers" node!(1056 9 list [
node!(1056 11 map [
1056 13 "zh" node!(1056 17 text "专属护理方案"),
1056 25 "en" node!(1056 29 text "a care plan of her own"),
]),
]),
]),
node!(1057 7 map [
1057 7 "id" node!(1057 11 text "top"),
1058 7 "name" node!(1058 13 map [
1058 15 "zh" node!(1058 19 text "顶级"),
1058 23 "en" node!(1058 27 text "top"),
]),
1059 7 "names" node!(1059 14 list [
node!(1059 15 text "顶级会员"),
]),
1060 7 "top_up" node!(1060 15 text "30000.00"),
1061 7 "spending" node!(1061 17 text "50000.00"),
1062 7 "priority" node!(1062 17 bool true),
1063 7 "consultant" node!(1063 19 bool true),
1064 7 "offers" node!(1065 9 list [
node!(1065 11 map [
1065 13 "zh" node!(1065 17 text "专属护理方案"),
1065 25 "en" node!(1065 29 text "a care plan of her own"),
]),
node!(1066 11 map [
1066 13 "zh" node!(1066 17 text "新项目优先体验"),
1066 26 "en" node!(1066 30 text "new items before others"),
]),
node!(1067 11 map [
1067 13 "zh" node!(1067 17 text "私享沙龙"),
1067 23 "en" node!(1067 27 text "private events"),
]),
]),
]),
]),
]),
1072 1 "top_up" node!(1073 3 map [
1073 3 "tiers" node!(1073 10 list [
node!(1073 11 text "count"),
node!(1073 18 text "value"),
node!(1073 25 text "course"),
node!(1073 33 text "bundle"),
node!(1073 41 text "period"),
node!(1073 49 text "discount"),
]),
1074 3 "points" node!(1074 11 list [
node!(1074 12 text "count"),
node!(1074 19 text "value"),
node!(1074 26 text "course"),
node!(1074 34 text "bundle"),
node!(1074 42 text "period"),
node!(1074 50 text "discount"),
]),
]),
1078 1 "replies" node!(1079 3 map [
1079 3 "stop" node!(1079 9 list [
node!(1079 10 text "退订"),
node!(1079 14 text "TD"),
node!(1079 18 text "T"),
node!(1079 21 text "取消订阅"),
node!(1079 27 text "拒收"),
node!(1079 31 text "STOP"),
node!(1079 37 text "UNSUBSCRIBE"),
]),
1080 3 "confirm" node!(1080 12 list [
node!(1080 13 text "1"),
node!(1080 18 text "确认"),
node!(1080 22 text "好的"),
node!(1080 26 text "好"),
node!(1080 29 text "收到"),
node!(1080 33 text "会来"),
node!(1080 37 text "OK"),
node!(1080 41 text "Y"),
node!(1080 46 text "YES"),
]),
1083 3 "calls" node!(1084 5 list [
node!(1084 7 map [
1084 7 "id" node!(1084 11 text "reply"),
1085 7 "name" node!(1085 13 map [
1085 15 "zh" node!(1085 19 text "回复来信"),
1085 25 "en" node!(1085 29 text "answer her message"),
]),
1086 7 "after" node!(1086 14 text "reply"),
1087 7 "days" node!(1087 13 list [
node!(1087 14 whole 0),
]),
1088 7 "stays" node!(1088 14 text "30d"),
1089 7 "by" node!(1089 11 text "desk"),
1090 7 "script" node!(1091 9 map [
1091 9 "zh" node!(1092 11 text "{{ called }}您好，我是{{ shop }}的{{ caller }}。您{{ day }}发来的「{{ said }}」收到了，现在说方便吗？\n"),
1093 9 "en" node!(1094 11 text "Hello {{ called }}, this is {{ caller }} from {{ shop }}. We have your message: “{{ said }}”.\n"),
]),
]),
]),
]),
]);
