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
45 7 "zh" node!(46 9 text "{{ called }}您好！提醒您：{{ day }}{{ time }}预约了{{ service }}{% if staff %}，由{{ staff }}为您服务{% endif %}。\n{%- if new %}初次到店，麻烦提早十分钟过来{% if skin %}，我们先为您做一次皮肤检测，免费的{% endif %}。{% endif %}\n{%- if cautions %}\n小提示：{{ cautions }}。\n{%- endif %}\n要改时间请随时回复我。{{ shop }}等您来！\n"),
52 7 "en" node!(53 9 text "Hello {{ called }}, this is {{ shop }}. We look forward to seeing you {{ day }} at {{ time }} for {{ service }}{% if staff %} with {{ staff }}{% endif %}.\n{%- if new %} As it is your first visit, please come ten minutes early{% if skin %}: we begin with a skin check, free of charge{% endif %}.{% endif %}\n{%- if cautions %}\nPlease note: {{ cautions }}.\n{%- endif %}\nTo change the time, just reply.\n"),
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
68 7 "zh" node!(69 9 text "{{ called }}您好！欢迎{{ day }}{{ time }}第一次来{{ shop }}，为您预留了{{ service }}{% if staff %}，由{{ staff }}接待您{% endif %}。\n麻烦提早十分钟到{% if skin %}，我们先为您做一次皮肤检测，免费的{% endif %}。\n{%- if cautions %}\n小提示：{{ cautions }}。\n{%- endif %}\n要改时间请随时回复我。\n"),
75 7 "en" node!(76 9 text "Hello {{ called }}, welcome to {{ shop }}: we have kept {{ day }} at {{ time }} for your first visit, {{ service }}{% if staff %} with {{ staff }}{% endif %}.\nPlease come ten minutes early{% if skin %}: we begin with a skin check, free of charge{% endif %}.\n{%- if cautions %}\nPlease note: {{ cautions }}.\n{%- endif %}\nTo change the time, just reply.\n"),
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
345 3 "health_words" node!(345 17 list [
node!(345 18 text "过敏"),
node!(345 22 text "孕"),
node!(345 25 text "哺乳"),
node!(345 29 text "起搏器"),
node!(345 34 text "癫痫"),
node!(345 38 text "糖尿病"),
node!(345 43 text "高血压"),
node!(345 48 text "心脏病"),
node!(345 53 text "哮喘"),
node!(345 57 text "气喘"),
node!(345 61 text "血友病"),
node!(345 66 text "抗凝"),
node!(345 70 text "疤痕体质"),
node!(345 76 text "瘢痕体质"),
node!(345 82 text "化疗"),
node!(346 18 text "放疗"),
node!(346 22 text "allerg"),
node!(346 30 text "pregnan"),
node!(346 39 text "breastfeed"),
node!(346 51 text "breast-feed"),
node!(346 64 text "pacemaker"),
node!(346 75 text "epilep"),
node!(346 83 text "diabet"),
node!(346 91 text "high blood pressure"),
node!(347 18 text "hypertension"),
node!(347 32 text "heart disease"),
node!(347 47 text "heart condition"),
node!(347 64 text "asthma"),
node!(347 72 text "haemophil"),
node!(347 83 text "hemophil"),
node!(347 93 text "blood thinner"),
node!(347 108 text "keloid"),
node!(348 18 text "chemotherap"),
node!(348 31 text "radiotherap"),
]),
349 3 "health_denied" node!(349 18 list [
node!(349 19 text "不过敏"),
node!(349 24 text "无过敏"),
node!(349 29 text "没有过敏"),
node!(349 35 text "没过敏"),
node!(349 40 text "未过敏"),
node!(349 45 text "不会过敏"),
node!(349 51 text "抗过敏"),
node!(349 56 text "防过敏"),
node!(349 61 text "低过敏"),
node!(349 66 text "过敏史：无"),
node!(349 75 text "过敏史:无"),
node!(350 19 text "过敏：无"),
node!(350 27 text "过敏:无"),
node!(350 35 text "未怀孕"),
node!(350 40 text "没怀孕"),
node!(350 45 text "没有怀孕"),
node!(350 51 text "未孕"),
node!(350 55 text "非孕"),
node!(350 59 text "无高血压"),
node!(350 65 text "没有高血压"),
node!(350 72 text "无糖尿病"),
node!(350 78 text "没有糖尿病"),
node!(351 19 text "无心脏病"),
node!(351 25 text "没有心脏病"),
node!(351 32 text "no allerg"),
node!(351 43 text "no known allerg"),
node!(351 60 text "not allerg"),
node!(351 72 text "allergies: none"),
node!(351 91 text "allergy: none"),
node!(352 19 text "hypoallerg"),
node!(352 31 text "anti-allerg"),
node!(352 44 text "not pregnan"),
]),
353 3 "skin_types" node!(354 5 list [
node!(354 7 map [
354 7 "id" node!(354 11 text "dry"),
355 7 "name" node!(355 13 map [
355 15 "zh" node!(355 19 text "干性"),
355 23 "en" node!(355 27 text "dry"),
]),
356 7 "names" node!(356 14 list [
node!(356 15 text "干性"),
node!(356 19 text "干"),
node!(356 22 text "偏干"),
node!(356 26 text "干性皮肤"),
node!(356 32 text "干燥"),
node!(356 36 text "dry"),
]),
]),
node!(357 7 map [
357 7 "id" node!(357 11 text "oily"),
358 7 "name" node!(358 13 map [
358 15 "zh" node!(358 19 text "油性"),
358 23 "en" node!(358 27 text "oily"),
]),
359 7 "names" node!(359 14 list [
node!(359 15 text "油性"),
node!(359 19 text "油"),
node!(359 22 text "偏油"),
node!(359 26 text "油性皮肤"),
node!(359 32 text "oily"),
]),
]),
node!(360 7 map [
360 7 "id" node!(360 11 text "combination"),
361 7 "name" node!(361 13 map [
361 15 "zh" node!(361 19 text "混合性"),
361 24 "en" node!(361 28 text "combination"),
]),
362 7 "names" node!(362 14 list [
node!(362 15 text "混合性"),
node!(362 20 text "混合"),
node!(362 24 text "混油"),
node!(362 28 text "混干"),
node!(362 32 text "混合性皮肤"),
node!(362 39 text "combination"),
]),
]),
node!(363 7 map [
363 7 "id" node!(363 11 text "normal"),
364 7 "name" node!(364 13 map [
364 15 "zh" node!(364 19 text "中性"),
364 23 "en" node!(364 27 text "normal"),
]),
365 7 "names" node!(365 14 list [
node!(365 15 text "中性"),
node!(365 19 text "正常"),
node!(365 23 text "中性皮肤"),
node!(365 29 text "normal"),
]),
]),
node!(366 7 map [
366 7 "id" node!(366 11 text "sensitive"),
367 7 "name" node!(367 13 map [
367 15 "zh" node!(367 19 text "敏感性"),
367 24 "en" node!(367 28 text "sensitive"),
]),
368 7 "names" node!(368 14 list [
node!(368 15 text "敏感性"),
node!(368 20 text "敏感"),
node!(368 24 text "敏感肌"),
node!(368 29 text "敏感性皮肤"),
node!(368 36 text "sensitive"),
]),
]),
]),
]),
373 1 "suggestions" node!(374 3 list [
node!(374 5 map [
374 5 "id" node!(374 9 text "dry-moisture"),
375 5 "skin" node!(375 11 list [
node!(375 12 text "dry"),
]),
376 5 "service" node!(376 14 list [
node!(376 15 text "补水"),
node!(376 19 text "保湿"),
node!(376 23 text "水光"),
node!(376 27 text "Hydrat"),
node!(376 35 text "hydrat"),
node!(376 43 text "Moistur"),
node!(376 52 text "moistur"),
]),
377 5 "service_category" node!(377 23 list [
node!(377 24 text "面"),
node!(377 27 text "脸"),
node!(377 30 text "肤"),
node!(377 33 text "眼"),
node!(377 36 text "Fac"),
node!(377 41 text "fac"),
node!(377 46 text "Skin"),
node!(377 52 text "skin"),
]),
378 5 "product" node!(378 14 list [
node!(378 15 text "补水"),
node!(378 19 text "保湿"),
node!(378 23 text "面膜"),
node!(378 27 text "玻尿酸"),
node!(378 32 text "Hydrat"),
node!(378 40 text "hydrat"),
node!(378 48 text "Moistur"),
node!(378 57 text "moistur"),
]),
379 5 "why" node!(379 10 map [
379 12 "zh" node!(379 16 text "干性皮肤缺水，先补水再谈其他"),
379 32 "en" node!(379 36 text "dry skin lacks water before anything else"),
]),
]),
node!(380 5 map [
380 5 "id" node!(380 9 text "lack-of-water"),
381 5 "findings" node!(381 15 list [
node!(381 16 text "缺水"),
node!(381 20 text "干燥"),
node!(381 24 text "起皮"),
node!(381 28 text "脱皮"),
node!(381 32 text "紧绷"),
node!(381 36 text "dehydrated"),
node!(381 48 text "flaky"),
node!(381 55 text "tight"),
]),
382 5 "service" node!(382 14 list [
node!(382 15 text "补水"),
node!(382 19 text "保湿"),
node!(382 23 text "水光"),
node!(382 27 text "Hydrat"),
node!(382 35 text "hydrat"),
]),
383 5 "service_category" node!(383 23 list [
node!(383 24 text "面"),
node!(383 27 text "脸"),
node!(383 30 text "肤"),
node!(383 33 text "眼"),
node!(383 36 text "Fac"),
node!(383 41 text "fac"),
node!(383 46 text "Skin"),
node!(383 52 text "skin"),
]),
384 5 "product" node!(384 14 list [
node!(384 15 text "补水"),
node!(384 19 text "保湿"),
node!(384 23 text "玻尿酸"),
node!(384 28 text "Hydrat"),
node!(384 36 text "hydrat"),
]),
385 5 "why" node!(385 10 map [
385 12 "zh" node!(385 16 text "检测到缺水，补水打底后别的护理才吸收"),
385 36 "en" node!(385 40 text "the skin was found short of water; other care sinks in once it has some"),
]),
]),
node!(386 5 map [
386 5 "id" node!(386 9 text "oily-cleansing"),
387 5 "skin" node!(387 11 list [
node!(387 12 text "oily"),
node!(387 18 text "combination"),
]),
388 5 "service" node!(388 14 list [
node!(388 15 text "清洁"),
node!(388 19 text "小气泡"),
node!(388 24 text "净肤"),
node!(388 28 text "控油"),
node!(388 32 text "Cleans"),
node!(388 40 text "cleans"),
]),
389 5 "service_category" node!(389 23 list [
node!(389 24 text "面"),
node!(389 27 text "脸"),
node!(389 30 text "肤"),
node!(389 33 text "眼"),
node!(389 36 text "Fac"),
node!(389 41 text "fac"),
node!(389 46 text "Skin"),
node!(389 52 text "skin"),
]),
390 5 "product" node!(390 14 list [
node!(390 15 text "洁面"),
node!(390 19 text "控油"),
node!(390 23 text "清洁"),
node!(390 27 text "Cleans"),
node!(390 35 text "cleans"),
]),
391 5 "why" node!(391 10 map [
391 12 "zh" node!(391 16 text "出油多，毛孔容易堵，定期深层清洁"),
391 34 "en" node!(391 38 text "much oil blocks pores; deep cleansing at intervals"),
]),
]),
node!(392 5 map [
392 5 "id" node!(392 9 text "blocked-pores"),
393 5 "findings" node!(393 15 list [
node!(393 16 text "黑头"),
node!(393 20 text "粉刺"),
node!(393 24 text "闭口"),
node!(393 28 text "毛孔堵塞"),
node!(393 34 text "毛孔粗大"),
node!(393 40 text "blackheads"),
node!(393 52 text "comedones"),
node!(393 63 text "pores"),
]),
394 5 "service" node!(394 14 list [
node!(394 15 text "清洁"),
node!(394 19 text "小气泡"),
node!(394 24 text "净肤"),
node!(394 28 text "Cleans"),
node!(394 36 text "cleans"),
]),
395 5 "service_category" node!(395 23 list [
node!(395 24 text "面"),
node!(395 27 text "脸"),
node!(395 30 text "肤"),
node!(395 33 text "眼"),
node!(395 36 text "Fac"),
node!(395 41 text "fac"),
node!(395 46 text "Skin"),
node!(395 52 text "skin"),
]),
396 5 "product" node!(396 14 list [
node!(396 15 text "洁面"),
node!(396 19 text "清洁"),
node!(396 23 text "Cleans"),
node!(396 31 text "cleans"),
]),
397 5 "why" node!(397 10 map [
397 12 "zh" node!(397 16 text "有黑头、粉刺或毛孔粗大，先清再收"),
397 34 "en" node!(397 38 text "blackheads, comedones or wide pores ask to be cleansed first"),
]),
]),
node!(398 5 map [
398 5 "id" node!(398 9 text "acne"),
399 5 "findings" node!(399 15 list [
node!(399 16 text "痘"),
node!(399 19 text "痤疮"),
node!(399 23 text "炎症"),
node!(399 27 text "acne"),
node!(399 33 text "spots"),
]),
400 5 "service" node!(400 14 list [
node!(400 15 text "祛痘"),
node!(400 19 text "控油"),
node!(400 23 text "净肤"),
node!(400 27 text "Acne"),
node!(400 33 text "acne"),
]),
401 5 "service_category" node!(401 23 list [
node!(401 24 text "面"),
node!(401 27 text "脸"),
node!(401 30 text "肤"),
node!(401 33 text "眼"),
node!(401 36 text "Fac"),
node!(401 41 text "fac"),
node!(401 46 text "Skin"),
node!(401 52 text "skin"),
]),
402 5 "product" node!(402 14 list [
node!(402 15 text "祛痘"),
node!(402 19 text "控油"),
node!(402 23 text "Acne"),
node!(402 29 text "acne"),
]),
403 5 "why" node!(403 10 map [
403 12 "zh" node!(403 16 text "有痘，清洁消炎为主，避开刺激"),
403 32 "en" node!(403 36 text "for spots, cleansing and calming, nothing that irritates"),
]),
]),
node!(404 5 map [
404 5 "id" node!(404 9 text "sensitive-calming"),
405 5 "skin" node!(405 11 list [
node!(405 12 text "sensitive"),
]),
406 5 "service" node!(406 14 list [
node!(406 15 text "舒缓"),
node!(406 19 text "修护"),
node!(406 23 text "修复"),
node!(406 27 text "敏感"),
node!(406 31 text "Sooth"),
node!(406 38 text "sooth"),
node!(406 45 text "Calm"),
node!(406 51 text "calm"),
]),
407 5 "service_category" node!(407 23 list [
node!(407 24 text "面"),
node!(407 27 text "脸"),
node!(407 30 text "肤"),
node!(407 33 text "眼"),
node!(407 36 text "Fac"),
node!(407 41 text "fac"),
node!(407 46 text "Skin"),
node!(407 52 text "skin"),
]),
408 5 "product" node!(408 14 list [
node!(408 15 text "舒缓"),
node!(408 19 text "修护"),
node!(408 23 text "修复"),
node!(408 27 text "敏感"),
node!(408 31 text "Sooth"),
node!(408 38 text "sooth"),
node!(408 45 text "Calm"),
node!(408 51 text "calm"),
]),
409 5 "why" node!(409 10 map [
409 12 "zh" node!(409 16 text "敏感性皮肤先修护屏障"),
409 28 "en" node!(409 32 text "sensitive skin has its barrier mended first"),
]),
]),
node!(410 5 map [
410 5 "id" node!(410 9 text "redness"),
411 5 "findings" node!(411 15 list [
node!(411 16 text "泛红"),
node!(411 20 text "红血丝"),
node!(411 25 text "刺痛"),
node!(411 29 text "发烫"),
node!(411 33 text "redness"),
node!(411 42 text "stinging"),
]),
412 5 "service" node!(412 14 list [
node!(412 15 text "舒缓"),
node!(412 19 text "修护"),
node!(412 23 text "修复"),
node!(412 27 text "Sooth"),
node!(412 34 text "sooth"),
node!(412 41 text "Calm"),
node!(412 47 text "calm"),
]),
413 5 "service_category" node!(413 23 list [
node!(413 24 text "面"),
node!(413 27 text "脸"),
node!(413 30 text "肤"),
node!(413 33 text "眼"),
node!(413 36 text "Fac"),
node!(413 41 text "fac"),
node!(413 46 text "Skin"),
node!(413 52 text "skin"),
]),
414 5 "product" node!(414 14 list [
node!(414 15 text "舒缓"),
node!(414 19 text "修护"),
node!(414 23 text "修复"),
node!(414 27 text "Sooth"),
node!(414 34 text "sooth"),
node!(414 41 text "Calm"),
node!(414 47 text "calm"),
]),
415 5 "why" node!(415 10 map [
415 12 "zh" node!(415 16 text "泛红、红血丝是屏障受损，先舒缓修护"),
415 35 "en" node!(415 39 text "redness tells of a damaged barrier; calm and mend it"),
]),
]),
node!(416 5 map [
416 5 "id" node!(416 9 text "pigment"),
417 5 "findings" node!(417 15 list [
node!(417 16 text "色斑"),
node!(417 20 text "斑"),
node!(417 23 text "暗沉"),
node!(417 27 text "肤色不均"),
node!(417 33 text "晒"),
node!(417 36 text "pigment"),
node!(417 45 text "dull"),
node!(417 51 text "uneven"),
]),
418 5 "service" node!(418 14 list [
node!(418 15 text "美白"),
node!(418 19 text "淡斑"),
node!(418 23 text "光子"),
node!(418 27 text "焕肤"),
node!(418 31 text "提亮"),
node!(418 35 text "Bright"),
node!(418 43 text "bright"),
]),
419 5 "service_category" node!(419 23 list [
node!(419 24 text "面"),
node!(419 27 text "脸"),
node!(419 30 text "肤"),
node!(419 33 text "眼"),
node!(419 36 text "Fac"),
node!(419 41 text "fac"),
node!(419 46 text "Skin"),
node!(419 52 text "skin"),
]),
420 5 "product" node!(420 14 list [
node!(420 15 text "美白"),
node!(420 19 text "淡斑"),
node!(420 23 text "防晒"),
node!(420 27 text "提亮"),
node!(420 31 text "Bright"),
node!(420 39 text "bright"),
node!(420 47 text "Sun"),
node!(420 52 text "sun"),
]),
421 5 "why" node!(421 10 map [
421 12 "zh" node!(421 16 text "有色斑或暗沉，提亮淡斑，并且要防晒"),
421 35 "en" node!(421 39 text "for spots of pigment and dull skin, with protection from the sun"),
]),
]),
node!(422 5 map [
422 5 "id" node!(422 9 text "wrinkles"),
423 5 "findings" node!(423 15 list [
node!(423 16 text "细纹"),
node!(423 20 text "皱纹"),
node!(423 24 text "松弛"),
node!(423 28 text "下垂"),
node!(423 32 text "wrinkles"),
node!(423 42 text "fine lines"),
node!(423 54 text "sagging"),
]),
424 5 "service" node!(424 14 list [
node!(424 15 text "抗衰"),
node!(424 19 text "紧致"),
node!(424 23 text "提拉"),
node!(424 27 text "眼部"),
node!(424 31 text "Firm"),
node!(424 37 text "firm"),
node!(424 43 text "Lift"),
node!(424 49 text "lift"),
]),
425 5 "service_category" node!(425 23 list [
node!(425 24 text "面"),
node!(425 27 text "脸"),
node!(425 30 text "肤"),
node!(425 33 text "眼"),
node!(425 36 text "Fac"),
node!(425 41 text "fac"),
node!(425 46 text "Skin"),
node!(425 52 text "skin"),
]),
426 5 "product" node!(426 14 list [
node!(426 15 text "抗衰"),
node!(426 19 text "紧致"),
node!(426 23 text "眼霜"),
node!(426 27 text "精华"),
node!(426 31 text "Firm"),
node!(426 37 text "firm"),
]),
427 5 "why" node!(427 10 map [
427 12 "zh" node!(427 16 text "有细纹或松弛，紧致抗衰按疗程做"),
427 33 "en" node!(427 37 text "for lines and loose skin, firming care as a course"),
]),
]),
node!(428 5 map [
428 5 "id" node!(428 9 text "dark-circles"),
429 5 "findings" node!(429 15 list [
node!(429 16 text "黑眼圈"),
node!(429 21 text "眼袋"),
node!(429 25 text "眼部"),
node!(429 29 text "dark circles"),
node!(429 43 text "puffy"),
]),
430 5 "service" node!(430 14 list [
node!(430 15 text "眼"),
node!(430 18 text "Eye"),
node!(430 23 text "eye"),
]),
431 5 "service_category" node!(431 23 list [
node!(431 24 text "面"),
node!(431 27 text "脸"),
node!(431 30 text "肤"),
node!(431 33 text "眼"),
node!(431 36 text "Fac"),
node!(431 41 text "fac"),
node!(431 46 text "Skin"),
node!(431 52 text "skin"),
]),
432 5 "product" node!(432 14 list [
node!(432 15 text "眼"),
node!(432 18 text "Eye"),
node!(432 23 text "eye"),
]),
433 5 "why" node!(433 10 map [
433 12 "zh" node!(433 16 text "眼周问题单做眼部护理"),
433 28 "en" node!(433 32 text "the eyes are cared for by themselves"),
]),
]),
node!(434 5 map [
434 5 "id" node!(434 9 text "normal-keeping"),
435 5 "skin" node!(435 11 list [
node!(435 12 text "normal"),
]),
436 5 "service" node!(436 14 list [
node!(436 15 text "补水"),
node!(436 19 text "清洁"),
node!(436 23 text "Hydrat"),
node!(436 31 text "hydrat"),
node!(436 39 text "Cleans"),
node!(436 47 text "cleans"),
]),
437 5 "service_category" node!(437 23 list [
node!(437 24 text "面"),
node!(437 27 text "脸"),
node!(437 30 text "肤"),
node!(437 33 text "眼"),
node!(437 36 text "Fac"),
node!(437 41 text "fac"),
node!(437 46 text "Skin"),
node!(437 52 text "skin"),
]),
438 5 "why" node!(438 10 map [
438 12 "zh" node!(438 16 text "中性皮肤以保养为主，清洁补水按季做"),
438 35 "en" node!(438 39 text "normal skin is kept as it is by cleansing and moisture"),
]),
]),
node!(439 5 map [
439 5 "id" node!(439 9 text "tension"),
440 5 "findings" node!(440 15 list [
node!(440 16 text "肩颈"),
node!(440 20 text "酸痛"),
node!(440 24 text "失眠"),
node!(440 28 text "疲劳"),
node!(440 32 text "tension"),
node!(440 41 text "tired"),
]),
441 5 "service" node!(441 14 list [
node!(441 15 text "肩颈"),
node!(441 19 text "按摩"),
node!(441 23 text "精油"),
node!(441 27 text "SPA"),
node!(441 32 text "Massage"),
node!(441 41 text "massage"),
]),
442 5 "why" node!(442 10 map [
442 12 "zh" node!(442 16 text "肩颈紧、睡不好，脸色也差，身体一起调"),
442 36 "en" node!(442 40 text "tense shoulders and poor sleep show in the face"),
]),
]),
]),
446 1 "payment" node!(447 3 map [
447 3 "methods" node!(448 5 list [
node!(448 7 map [
448 7 "id" node!(448 11 text "cash"),
449 7 "name" node!(449 13 map [
449 15 "zh" node!(449 19 text "现金"),
449 23 "en" node!(449 27 text "cash"),
]),
450 7 "names" node!(450 14 list [
node!(450 15 text "现金"),
node!(450 19 text "现钱"),
node!(450 23 text "付现"),
node!(450 27 text "现付"),
node!(450 31 text "cash"),
]),
451 7 "money_in" node!(451 17 bool true),
452 7 "counted" node!(452 16 bool true),
]),
node!(453 7 map [
453 7 "id" node!(453 11 text "wechat"),
454 7 "name" node!(454 13 map [
454 15 "zh" node!(454 19 text "微信"),
454 23 "en" node!(454 27 text "WeChat"),
]),
455 7 "names" node!(455 14 list [
node!(455 15 text "微信"),
node!(455 19 text "微信支付"),
node!(455 25 text "微信收款"),
node!(455 31 text "扫码"),
node!(455 35 text "wx"),
node!(455 39 text "wechatpay"),
]),
456 7 "money_in" node!(456 17 bool true),
]),
node!(457 7 map [
457 7 "id" node!(457 11 text "alipay"),
458 7 "name" node!(458 13 map [
458 15 "zh" node!(458 19 text "支付宝"),
458 24 "en" node!(458 28 text "Alipay"),
]),
459 7 "names" node!(459 14 list [
node!(459 15 text "支付宝"),
node!(459 20 text "支付宝收款"),
node!(459 27 text "zfb"),
]),
460 7 "money_in" node!(460 17 bool true),
]),
node!(461 7 map [
461 7 "id" node!(461 11 text "bank-card"),
462 7 "name" node!(462 13 map [
462 15 "zh" node!(462 19 text "银行卡"),
462 24 "en" node!(462 28 text "bank card"),
]),
463 7 "names" node!(463 14 list [
node!(463 15 text "银行卡"),
node!(463 20 text "刷卡"),
node!(463 24 text "pos"),
node!(463 29 text "pos机"),
node!(463 35 text "信用卡"),
node!(463 40 text "储蓄卡"),
node!(463 45 text "借记卡"),
node!(463 50 text "银联"),
node!(463 54 text "card"),
node!(463 60 text "creditcard"),
]),
464 7 "money_in" node!(464 17 bool true),
]),
node!(465 7 map [
465 7 "id" node!(465 11 text "transfer"),
466 7 "name" node!(466 13 map [
466 15 "zh" node!(466 19 text "转账"),
466 23 "en" node!(466 27 text "bank transfer"),
]),
467 7 "names" node!(467 14 list [
node!(467 15 text "转账"),
node!(467 19 text "银行转账"),
node!(467 25 text "汇款"),
node!(467 29 text "对公转账"),
]),
468 7 "money_in" node!(468 17 bool true),
]),
node!(470 7 map [
470 7 "id" node!(470 11 text "voucher"),
471 7 "name" node!(471 13 map [
471 15 "zh" node!(471 19 text "团购券"),
471 24 "en" node!(471 28 text "group-buying voucher"),
]),
472 7 "names" node!(472 14 list [
node!(472 15 text "团购券"),
node!(472 20 text "团购"),
node!(472 24 text "团券"),
node!(472 28 text "美团"),
node!(472 32 text "美团券"),
node!(472 37 text "大众点评"),
node!(472 43 text "点评"),
node!(472 47 text "抖音"),
node!(472 51 text "抖音券"),
node!(472 56 text "口碑"),
node!(472 60 text "验券"),
node!(472 64 text "核销"),
]),
473 7 "money_in" node!(473 17 bool true),
]),
node!(474 7 map [
474 7 "id" node!(474 11 text "other"),
475 7 "name" node!(475 13 map [
475 15 "zh" node!(475 19 text "其他方式"),
475 25 "en" node!(475 29 text "other"),
]),
476 7 "names" node!(476 14 list [
node!(476 15 text "其他"),
node!(476 19 text "其它"),
node!(476 23 text "其他方式"),
node!(476 29 text "其它方式"),
]),
477 7 "money_in" node!(477 17 bool true),
]),
node!(478 7 map [
478 7 "id" node!(478 11 text "card-value"),
479 7 "name" node!(479 13 map [
479 15 "zh" node!(479 19 text "卡扣款"),
479 24 "en" node!(479 28 text "card value"),
]),
480 7 "names" node!(480 14 list [
node!(480 15 text "卡扣款"),
node!(480 20 text "卡扣"),
node!(480 24 text "扣卡"),
node!(480 28 text "扣款"),
node!(480 32 text "储值卡"),
node!(480 37 text "储值"),
node!(480 41 text "储值金"),
node!(480 46 text "储值卡扣款"),
node!(480 53 text "储值卡扣"),
node!(480 59 text "扣储值"),
node!(480 64 text "会员卡"),
node!(480 69 text "余额"),
node!(480 73 text "余额支付"),
node!(480 79 text "会员余额"),
node!(480 85 text "耗卡"),
]),
481 7 "money_in" node!(481 17 bool false),
482 7 "consumption" node!(482 20 bool true),
]),
node!(483 7 map [
483 7 "id" node!(483 11 text "card-session"),
484 7 "name" node!(484 13 map [
484 15 "zh" node!(484 19 text "划卡"),
484 23 "en" node!(484 27 text "card session"),
]),
485 7 "names" node!(485 14 list [
node!(485 15 text "划卡"),
node!(485 19 text "次卡"),
node!(485 23 text "疗程卡"),
node!(485 28 text "疗程"),
node!(485 32 text "套餐卡"),
node!(485 37 text "划次"),
node!(485 41 text "扣次"),
node!(485 45 text "消次"),
node!(485 49 text "销次"),
]),
486 7 "money_in" node!(486 17 bool false),
487 7 "consumption" node!(487 20 bool true),
]),
node!(488 7 map [
488 7 "id" node!(488 11 text "coupon"),
489 7 "name" node!(489 13 map [
489 15 "zh" node!(489 19 text "优惠券"),
489 24 "en" node!(489 28 text "coupon"),
]),
490 7 "names" node!(490 14 list [
node!(490 15 text "优惠券"),
node!(490 20 text "代金券"),
node!(490 25 text "抵用券"),
node!(490 30 text "现金券"),
node!(490 35 text "折扣券"),
node!(490 40 text "券"),
]),
491 7 "money_in" node!(491 17 bool false),
]),
node!(493 7 map [
493 9 "id" node!(493 13 text "card-bonus"),
493 25 "name" node!(493 31 map [
493 33 "zh" node!(493 37 text "赠送金扣款"),
493 44 "en" node!(493 48 text "card bonus"),
]),
493 62 "names" node!(493 69 list [
node!(493 70 text "赠送金"),
node!(493 75 text "赠金"),
]),
493 80 "money_in" node!(493 90 bool false),
]),
node!(495 7 map [
495 9 "id" node!(495 13 text "card-credit"),
495 26 "name" node!(495 32 map [
495 34 "zh" node!(495 38 text "旧卡抵扣"),
495 44 "en" node!(495 48 text "old card"),
]),
495 60 "names" node!(495 67 list [
node!(495 68 text "旧卡抵扣"),
node!(495 74 text "旧卡余额"),
]),
495 81 "money_in" node!(495 91 bool false),
]),
node!(497 7 map [
497 7 "id" node!(497 11 text "deposit"),
498 7 "name" node!(498 13 map [
498 15 "zh" node!(498 19 text "定金抵扣"),
498 25 "en" node!(498 29 text "deposit set off"),
]),
499 7 "names" node!(499 14 list [
node!(499 15 text "定金抵扣"),
node!(499 21 text "定金"),
node!(499 25 text "订金"),
node!(499 29 text "抵定金"),
]),
500 7 "money_in" node!(500 17 bool false),
]),
node!(501 7 map [
501 7 "id" node!(501 11 text "points"),
502 7 "name" node!(502 13 map [
502 15 "zh" node!(502 19 text "积分抵扣"),
502 25 "en" node!(502 29 text "points"),
]),
503 7 "names" node!(503 14 list [
node!(503 15 text "积分抵扣"),
node!(503 21 text "积分"),
]),
504 7 "money_in" node!(504 17 bool false),
]),
node!(505 7 map [
505 7 "id" node!(505 11 text "free"),
506 7 "name" node!(506 13 map [
506 15 "zh" node!(506 19 text "免单"),
506 23 "en" node!(506 27 text "free"),
]),
507 7 "names" node!(507 14 list [
node!(507 15 text "免单"),
node!(507 19 text "免费"),
node!(507 23 text "赠送"),
node!(507 27 text "赠"),
node!(507 30 text "体验免费"),
]),
508 7 "money_in" node!(508 17 bool false),
]),
]),
509 3 "float" node!(509 10 whole 0),
]),
514 1 "price" node!(515 3 map [
515 3 "lists" node!(516 5 list [
node!(516 7 map [
516 7 "id" node!(516 11 text "voucher"),
517 7 "name" node!(517 13 map [
517 15 "zh" node!(517 19 text "团购价"),
517 24 "en" node!(517 28 text "voucher price"),
]),
518 7 "channels" node!(518 17 list [
node!(518 18 text "group-buying"),
]),
519 7 "methods" node!(519 16 list [
node!(519 17 text "voucher"),
]),
]),
node!(520 7 map [
520 7 "id" node!(520 11 text "trial"),
521 7 "name" node!(521 13 map [
521 15 "zh" node!(521 19 text "体验价"),
521 24 "en" node!(521 28 text "trial price"),
]),
522 7 "for" node!(522 12 text "first-visit"),
]),
node!(523 7 map [
523 7 "id" node!(523 11 text "member"),
524 7 "name" node!(524 13 map [
524 15 "zh" node!(524 19 text "会员价"),
524 24 "en" node!(524 28 text "member price"),
]),
525 7 "for" node!(525 12 text "members"),
526 7 "discounted" node!(526 19 bool true),
]),
]),
]),
529 1 "guarantee" node!(530 3 map [
530 3 "preset" node!(530 11 text "7-day"),
531 3 "presets" node!(532 5 list [
node!(532 7 map [
532 9 "id" node!(532 13 text "7-day"),
532 22 "service" node!(532 31 text "7d"),
]),
node!(533 7 map [
533 9 "id" node!(533 13 text "3-day"),
533 22 "service" node!(533 31 text "3d"),
]),
]),
534 3 "product" node!(534 12 text "90d"),
535 3 "announce" node!(535 13 text "15d"),
537 3 "questions" node!(538 5 list [
node!(538 7 map [
538 7 "id" node!(538 11 text "packaging"),
539 7 "for" node!(539 12 text "product"),
540 7 "covered" node!(540 16 bool true),
541 7 "name" node!(541 13 map [
541 15 "zh" node!(541 19 text "原包装还在吗"),
541 27 "en" node!(541 31 text "Is the original packaging there"),
]),
]),
node!(542 7 map [
542 7 "id" node!(542 11 text "damage"),
543 7 "for" node!(543 12 text "product"),
544 7 "covered" node!(544 16 bool false),
545 7 "name" node!(545 13 map [
545 15 "zh" node!(545 19 text "是摔坏、进水这样的人为损坏吗"),
545 35 "en" node!(545 39 text "Was it damaged by a fall, by water or the like"),
]),
]),
node!(546 7 map [
546 7 "id" node!(546 11 text "misuse"),
547 7 "for" node!(547 12 text "product"),
548 7 "covered" node!(548 16 bool false),
549 7 "name" node!(549 13 map [
549 15 "zh" node!(549 19 text "有没有不按说明使用或存放"),
549 33 "en" node!(549 37 text "Was it used or kept otherwise than its leaflet says"),
]),
]),
]),
]),
563 1 "followup" node!(564 3 map [
564 3 "preset" node!(564 11 text "1-3-7"),
565 3 "tries" node!(565 10 whole 3),
566 3 "again" node!(566 10 text "1d"),
567 3 "stays" node!(567 10 text "3d"),
570 3 "not_skin" node!(570 13 list [
node!(570 14 text "身体"),
node!(570 18 text "全身"),
node!(570 22 text "肩颈"),
node!(570 26 text "颈椎"),
node!(570 30 text "按摩"),
node!(570 34 text "推拿"),
node!(570 38 text "艾灸"),
node!(570 42 text "足疗"),
node!(570 46 text "足浴"),
node!(570 50 text "采耳"),
node!(570 54 text "头皮"),
node!(570 58 text "洗发"),
node!(570 62 text "烫发"),
node!(570 66 text "染发"),
node!(570 70 text "美甲"),
node!(570 74 text "手部"),
node!(570 78 text "睫"),
node!(570 81 text "修眉"),
node!(570 85 text "body"),
node!(570 91 text "massage"),
node!(570 100 text "nail"),
node!(570 106 text "manicure"),
node!(570 116 text "pedicure"),
node!(570 126 text "lash"),
node!(570 132 text "haircut"),
]),
571 3 "new_product" node!(571 16 text "365d"),
572 3 "roles" node!(573 5 list [
node!(573 7 map [
573 9 "id" node!(573 13 text "manager"),
573 22 "words" node!(573 29 list [
node!(573 30 text "店长"),
node!(573 34 text "经理"),
node!(573 38 text "manager"),
]),
]),
node!(574 7 map [
574 9 "id" node!(574 13 text "consultant"),
574 25 "words" node!(574 32 list [
node!(574 33 text "顾问"),
node!(574 37 text "consultant"),
]),
]),
node!(575 7 map [
575 9 "id" node!(575 13 text "desk"),
575 19 "words" node!(575 26 list [
node!(575 27 text "前台"),
node!(575 31 text "客服"),
node!(575 35 text "desk"),
]),
]),
]),
577 3 "duty" node!(578 5 map [
578 5 "teams" node!(578 12 list [
]),
]),
579 3 "substitutes" node!(579 16 list [
node!(579 17 text "duty"),
node!(579 23 text "desk"),
node!(579 29 text "consultant"),
node!(579 41 text "manager"),
]),
580 3 "rules" node!(581 5 list [
node!(581 7 map [
581 7 "id" node!(581 11 text "visit-1"),
582 7 "preset" node!(582 15 text "1-3-7"),
583 7 "name" node!(583 13 map [
583 15 "zh" node!(583 19 text "护理后第1天"),
583 27 "en" node!(583 31 text "day 1"),
]),
584 7 "days" node!(584 13 list [
node!(584 14 whole 1),
]),
585 7 "stays" node!(585 14 text "1d"),
586 7 "message" node!(586 16 bool true),
587 7 "script" node!(588 9 map [
588 9 "zh" node!(589 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，占用您两分钟方便吗？{% else %}另外，{% endif %}{{ day }}做了{{ service }}，今天{% if skin %}皮肤{% endif %}感觉怎么样？\n{% if skin %}回家后的护理开始做了吗？{% endif %}{% if cautions %}提醒您：{{ cautions }}。{% endif %}有任何不舒服，随时找我。\n"),
591 9 "en" node!(592 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Have you two minutes? {% else %}One more thing: {% endif %}You had {{ service }} {{ day }}: how does it feel today?\n{% if skin %}Have you begun with the care at home?{% endif %}{% if cautions %} Please mind: {{ cautions }}.{% endif %} Whatever bothers you, call me.\n"),
]),
]),
node!(594 7 map [
594 7 "id" node!(594 11 text "visit-3"),
595 7 "preset" node!(595 15 text "1-3-7"),
596 7 "name" node!(596 13 map [
596 15 "zh" node!(596 19 text "护理后第3天"),
596 27 "en" node!(596 31 text "day 3"),
]),
597 7 "days" node!(597 13 list [
node!(597 14 whole 3),
]),
598 7 "stays" node!(598 14 text "2d"),
599 7 "script" node!(600 9 map [
600 9 "zh" node!(601 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，现在说话方便吗？{% else %}另外，{% endif %}{{ day }}做的{{ service }}，这几天感觉如何？\n{% if skin %}皮肤有没有泛红、刺痛、脱皮？产品用得顺手吗？{% else %}有没有哪里不舒服、不满意？{% endif %}\n"),
603 9 "en" node!(604 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}How have you been since your {{ service }} {{ day }}?\n{% if skin %}Any redness, stinging or peeling? Do you get on with the products?{% else %}Is anything uncomfortable, or not as you wished?{% endif %}\n"),
]),
]),
node!(606 7 map [
606 7 "id" node!(606 11 text "visit-7"),
607 7 "preset" node!(607 15 text "1-3-7"),
608 7 "name" node!(608 13 map [
608 15 "zh" node!(608 19 text "护理后第7天"),
608 27 "en" node!(608 31 text "day 7"),
]),
609 7 "days" node!(609 13 list [
node!(609 14 whole 7),
]),
610 7 "stays" node!(610 14 text "5d"),
611 7 "script" node!(612 9 map [
612 9 "zh" node!(613 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，打扰您两分钟可以吗？{% else %}另外，{% endif %}{{ service }}做完一周了，您觉得效果怎么样？还有哪里想改善？\n下一次护理帮您约在哪天合适？您有朋友也想试试的话，欢迎带她一起来。\n"),
615 9 "en" node!(616 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Have you two minutes? {% else %}One more thing: {% endif %}A week after your {{ service }}: are you happy with it? What would you like to work on?\nWhich day suits you for the next one? If a friend would like to try, bring her along.\n"),
]),
]),
node!(618 7 map [
618 7 "id" node!(618 11 text "visit-2"),
619 7 "preset" node!(619 15 text "2-5"),
620 7 "name" node!(620 13 map [
620 15 "zh" node!(620 19 text "护理后第2天（店长问候）"),
620 33 "en" node!(620 37 text "day 2, the manager"),
]),
621 7 "days" node!(621 13 list [
node!(621 14 whole 2),
]),
622 7 "stays" node!(622 14 text "2d"),
623 7 "by" node!(623 11 text "manager"),
624 7 "script" node!(625 9 map [
625 9 "zh" node!(626 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便讲两句吗？{% else %}另外，{% endif %}{{ day }}您来做了{{ service }}，对我们的服务满意吗？有什么建议请直接告诉我。\n"),
627 9 "en" node!(628 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }}, the manager of {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}You had {{ service }} {{ day }}: were you well looked after? Do tell me what we could do better.\n"),
]),
]),
node!(629 7 map [
629 7 "id" node!(629 11 text "visit-5"),
630 7 "preset" node!(630 15 text "2-5"),
631 7 "name" node!(631 13 map [
631 15 "zh" node!(631 19 text "护理后第5天"),
631 27 "en" node!(631 31 text "day 5"),
]),
632 7 "days" node!(632 13 list [
node!(632 14 whole 5),
]),
633 7 "stays" node!(633 14 text "4d"),
634 7 "script" node!(635 9 map [
635 9 "zh" node!(636 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，现在说话方便吗？{% else %}另外，{% endif %}{{ service }}做完五天了，{% if skin %}皮肤状态{% else %}您感觉{% endif %}怎么样？下一次护理帮您约在哪天？\n"),
637 9 "en" node!(638 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}Five days after your {{ service }}, how {% if skin %}is your skin{% else %}do you feel{% endif %}? Which day suits you for the next one?\n"),
]),
]),
node!(639 7 map [
639 7 "id" node!(639 11 text "first-visit-3"),
640 7 "name" node!(640 13 map [
640 15 "zh" node!(640 19 text "首次到店第3天"),
640 28 "en" node!(640 32 text "first visit, day 3"),
]),
641 7 "after" node!(641 14 text "first-visit"),
642 7 "days" node!(642 13 list [
node!(642 14 whole 3),
]),
643 7 "stays" node!(643 14 text "4d"),
644 7 "by" node!(644 11 text "consultant"),
645 7 "script" node!(646 9 map [
646 9 "zh" node!(647 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便聊两分钟吗？{% else %}另外，{% endif %}{{ day }}是您第一次来我们店，环境和服务还习惯吗？{% if skin %}皮肤感觉怎么样？\n想听听我们给您皮肤的护理建议吗？{% else %}做完满意吗？有什么想改善的，请直接告诉我。{% endif %}\n"),
649 9 "en" node!(650 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Have you two minutes? {% else %}One more thing: {% endif %}You were with us for the first time {{ day }}: how did you like it{% if skin %}, and how is your skin?\nWould you like to hear what we suggest for it?{% else %}? Do tell me what we could do better.{% endif %}\n"),
]),
]),
node!(652 7 map [
652 7 "id" node!(652 11 text "new-product"),
653 7 "name" node!(653 13 map [
653 15 "zh" node!(653 19 text "新产品使用第3天"),
653 29 "en" node!(653 33 text "new product, day 3"),
]),
654 7 "after" node!(654 14 text "sale"),
655 7 "first" node!(655 14 bool true),
656 7 "days" node!(656 13 list [
node!(656 14 whole 3),
]),
657 7 "stays" node!(657 14 text "2d"),
658 7 "script" node!(659 9 map [
659 9 "zh" node!(660 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}{{ day }}带回去的{{ product }}开始用了吗？用量和顺序对不对，皮肤有没有不舒服？\n"),
661 9 "en" node!(662 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}Have you begun with the {{ product }} you took home {{ day }}? Is all well with it?\n"),
]),
]),
node!(663 7 map [
663 7 "id" node!(663 11 text "treatment-product"),
664 7 "name" node!(664 13 map [
664 15 "zh" node!(664 19 text "功效产品回访"),
664 27 "en" node!(664 31 text "treatment product"),
]),
665 7 "after" node!(665 14 text "sale"),
666 7 "kind" node!(666 13 list [
node!(666 14 text "treatment"),
]),
667 7 "days" node!(667 13 list [
node!(667 14 whole 3),
]),
668 7 "every" node!(668 14 text "30d"),
669 7 "times" node!(669 14 whole 2),
670 7 "stays" node!(670 14 text "3d"),
671 7 "script" node!(672 9 map [
672 9 "zh" node!(673 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}{{ product }}用了{{ ago }}天，看到变化了吗？有没有泛红或刺痛？\n"),
674 9 "en" node!(675 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}After {{ ago }} days with {{ product }}, do you see a difference? Any redness or stinging?\n"),
]),
]),
node!(676 7 map [
676 7 "id" node!(676 11 text "brand-product"),
677 7 "name" node!(677 13 map [
677 15 "zh" node!(677 19 text "品牌和保健产品回访"),
677 30 "en" node!(677 34 text "brand or health product"),
]),
678 7 "after" node!(678 14 text "sale"),
679 7 "kind" node!(679 13 list [
node!(679 14 text "brand"),
node!(679 21 text "health"),
]),
680 7 "days" node!(680 13 list [
node!(680 14 whole 5),
]),
681 7 "every" node!(681 14 text "60d"),
682 7 "times" node!(682 14 whole 1),
683 7 "stays" node!(683 14 text "2d"),
684 7 "script" node!(685 9 map [
685 9 "zh" node!(686 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}{{ product }}用了{{ ago }}天，还习惯吗？\n"),
687 9 "en" node!(688 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}After {{ ago }} days, how do you like {{ product }}?\n"),
]),
]),
node!(689 7 map [
689 7 "id" node!(689 11 text "ordinary-product"),
690 7 "name" node!(690 13 map [
690 15 "zh" node!(690 19 text "一般产品回访"),
690 27 "en" node!(690 31 text "product"),
]),
691 7 "after" node!(691 14 text "sale"),
692 7 "kind" node!(692 13 list [
node!(692 14 text "ordinary"),
]),
693 7 "days" node!(693 13 list [
node!(693 14 whole 5),
]),
694 7 "stays" node!(694 14 text "2d"),
695 7 "script" node!(696 9 map [
696 9 "zh" node!(697 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}{{ day }}带回去的{{ product }}用着怎么样？\n"),
698 9 "en" node!(699 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}How do you get on with the {{ product }} you took home {{ day }}?\n"),
]),
]),
node!(700 7 map [
700 7 "id" node!(700 11 text "refill"),
701 7 "name" node!(701 13 map [
701 15 "zh" node!(701 19 text "产品快用完"),
701 26 "en" node!(701 30 text "refill"),
]),
702 7 "after" node!(702 14 text "refill"),
703 7 "days" node!(703 13 list [
node!(703 14 whole -5),
]),
704 7 "stays" node!(704 14 text "7d"),
705 7 "script" node!(706 9 map [
706 9 "zh" node!(707 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}您的{{ product }}按时间快用完了，还合适吗？需要的话我给您留一份，下次来带走。\n"),
708 9 "en" node!(709 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}Your {{ product }} should be nearly used up. Shall I put one aside for your next visit?\n"),
]),
]),
node!(711 7 map [
711 7 "id" node!(711 11 text "big-sale"),
712 7 "name" node!(712 13 map [
712 15 "zh" node!(712 19 text "大额消费后的问候（不推销）"),
712 34 "en" node!(712 38 text "after a big sale (nothing is sold)"),
]),
713 7 "after" node!(713 14 text "sale"),
714 7 "amount" node!(714 15 text "3000.00"),
715 7 "days" node!(715 13 list [
node!(715 14 whole 10),
node!(715 18 whole 20),
]),
716 7 "stays" node!(716 14 text "4d"),
717 7 "by" node!(717 11 text "consultant"),
718 7 "script" node!(719 9 map [
719 9 "zh" node!(720 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}就是问候您一声，最近皮肤和{{ product }}都还好吗？（这通电话只关心，不推销）\n"),
721 9 "en" node!(722 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}I only wanted to ask how you and the {{ product }} are getting on. (Nothing is sold in this call.)\n"),
]),
]),
node!(723 7 map [
723 7 "id" node!(723 11 text "no-show-0"),
724 7 "name" node!(724 13 map [
724 15 "zh" node!(724 19 text "爽约当天"),
724 25 "en" node!(724 29 text "missed appointment"),
]),
725 7 "after" node!(725 14 text "no-show"),
726 7 "days" node!(726 13 list [
node!(726 14 whole 0),
]),
727 7 "stays" node!(727 14 text "1d"),
728 7 "by" node!(728 11 text "desk"),
729 7 "message" node!(729 16 bool true),
730 7 "script" node!(731 9 map [
731 9 "zh" node!(732 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}。{% else %}另外，{% endif %}{{ day }}{{ time }}给您留了{{ service }}的时间，没等到您，路上还好吗？帮您改约到哪天方便？\n"),
733 9 "en" node!(734 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. {% else %}One more thing: {% endif %}We were expecting you {{ day }} at {{ time }} for {{ service }}. Is everything all right? Which other day would suit you?\n"),
]),
]),
node!(735 7 map [
735 7 "id" node!(735 11 text "complaint-3"),
736 7 "name" node!(736 13 map [
736 15 "zh" node!(736 19 text "投诉处理后第3天"),
736 29 "en" node!(736 33 text "after a complaint"),
]),
737 7 "after" node!(737 14 text "complaint"),
738 7 "days" node!(738 13 list [
node!(738 14 whole 3),
]),
739 7 "stays" node!(739 14 text "4d"),
740 7 "by" node!(740 11 text "manager"),
741 7 "script" node!(742 9 map [
742 9 "zh" node!(743 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}上次您反映的事{% if said %}（{{ said }}）{% endif %}处理完了，您满意吗？还有哪里要我们做的？\n"),
744 9 "en" node!(745 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}Are you satisfied with how we settled what you told us{% if said %} ({{ said }}){% endif %}? Is there anything left to do?\n"),
]),
]),
node!(746 7 map [
746 7 "id" node!(746 11 text "low-score"),
747 7 "name" node!(747 13 map [
747 15 "zh" node!(747 19 text "低分回访"),
747 25 "en" node!(747 29 text "after a low score"),
]),
748 7 "after" node!(748 14 text "low-score"),
749 7 "days" node!(749 13 list [
node!(749 14 whole 0),
]),
750 7 "stays" node!(750 14 text "3d"),
751 7 "by" node!(751 11 text "manager"),
752 7 "script" node!(753 9 map [
753 9 "zh" node!(754 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}看到您给我们打了{{ score }}分{% if said %}（{{ said }}）{% endif %}，特地来听听您的意见：哪里没做好？我们马上改。\n"),
755 9 "en" node!(756 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}You gave us {{ score }} of 5{% if said %} ({{ said }}){% endif %}: what went wrong? We want to put it right.\n"),
]),
]),
node!(757 7 map [
757 7 "id" node!(757 11 text "no-card"),
758 7 "name" node!(758 13 map [
758 15 "zh" node!(758 19 text "新客未办卡"),
758 26 "en" node!(758 30 text "new client without a card"),
]),
759 7 "after" node!(759 14 text "first-visit"),
760 7 "card" node!(760 13 bool false),
761 7 "back" node!(761 13 bool false),
762 7 "days" node!(762 13 list [
node!(762 14 whole 14),
node!(762 18 whole 45),
]),
763 7 "stays" node!(763 14 text "7d"),
764 7 "by" node!(764 11 text "consultant"),
765 7 "script" node!(766 9 map [
766 9 "zh" node!(767 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}上次做的{{ service }}过去{{ ago }}天了，{% if skin %}皮肤{% else %}您{% endif %}还好吗？近期有给新朋友的优惠，您看哪天有空过来坐坐？\n"),
768 9 "en" node!(769 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}It has been {{ ago }} days since your {{ service }}. We have an offer for new clients: which day would suit you?\n"),
]),
]),
node!(771 7 map [
771 7 "id" node!(771 11 text "plan-follow-up"),
772 7 "name" node!(772 13 map [
772 15 "zh" node!(772 19 text "护理方案跟进"),
772 27 "en" node!(772 31 text "care plan"),
]),
773 7 "after" node!(773 14 text "plan"),
774 7 "days" node!(774 13 list [
node!(774 14 whole 0),
]),
775 7 "stays" node!(775 14 text "7d"),
776 7 "by" node!(776 11 text "consultant"),
777 7 "script" node!(778 9 map [
778 9 "zh" node!(779 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}，方便说两句吗？{% else %}另外，{% endif %}您的护理方案{% if service %}（{{ service }}）{% endif %}做了一段时间了，皮肤有变化吗？{% if product %}{{ product }}用着顺手吗？{% endif %}\n接下来照这样做，还是帮您调一调？下次哪天过来，我陪您看看皮肤。\n"),
781 9 "en" node!(782 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. Is it a good moment? {% else %}One more thing: {% endif %}You have followed your care plan{% if service %} ({{ service }}){% endif %} for a while: do you see a difference?{% if product %} How do you get on with {{ product }}?{% endif %}\nShall we go on like this, or change something? Which day suits you, so that we look at your skin together?\n"),
]),
]),
]),
]),
786 1 "desk" node!(787 3 map [
787 3 "late" node!(787 9 text "10m"),
788 3 "no_show_after" node!(788 18 text "15m"),
789 3 "together" node!(789 13 text "30m"),
790 3 "twice" node!(790 10 text "10m"),
791 3 "left_open" node!(791 14 text "7d"),
792 3 "look_back" node!(792 14 text "60d"),
793 3 "debts" node!(793 10 text "365d"),
795 3 "big_sale" node!(795 13 map [
795 15 "amount" node!(795 23 text "3000.00"),
795 34 "visits" node!(795 42 whole 2),
]),
]),
798 1 "till" node!(801 3 map [
801 3 "overridable" node!(801 16 list [
node!(801 17 text "staff-left"),
node!(801 29 text "no-skill"),
node!(801 39 text "not-offered"),
node!(801 52 text "no-card"),
]),
802 3 "of_card" node!(802 12 list [
node!(802 13 text "card-value"),
node!(802 25 text "card-session"),
node!(802 39 text "card-bonus"),
node!(802 51 text "points"),
]),
]),
806 1 "rebook" node!(807 3 map [
807 3 "name" node!(807 9 map [
807 11 "zh" node!(807 15 text "邀约"),
807 19 "en" node!(807 23 text "asking back"),
]),
808 3 "factor" node!(808 11 text "1.5"),
809 3 "least" node!(809 10 text "7d"),
810 3 "history" node!(810 12 text "365d"),
811 3 "known_from" node!(811 15 whole 3),
812 3 "usual" node!(812 10 text "30d"),
813 3 "pause" node!(813 10 text "30d"),
814 3 "lost" node!(814 9 text "180d"),
815 3 "a_day" node!(815 10 whole 20),
816 3 "text" node!(817 5 map [
817 5 "zh" node!(818 7 text "{{ called }}您好！{% if service %}距离上次（{{ date }}）的{{ service }}{% else %}您上次来店（{{ date }}）{% endif %}已经{{ days }}天了，{{ shop }}很惦记您。\n{%- if service %}这项护理按时做，效果才留得住。{% endif %}\n这几天想来的话，告诉我哪天方便，{% if staff %}我请{{ staff }}给您留好时间{% else %}我给您留好时间{% endif %}。\n"),
821 5 "en" node!(822 7 text "Hello {{ called }}, it has been {{ days }} days since your {% if service %}{{ service }}{% else %}last visit{% endif %} on {{ date }}, and all of us at {{ shop }} would love to see you again.\nJust tell me which day suits you{% if staff %}, and {{ staff }} will keep the time for you{% else %}, and we will keep the time for you{% endif %}.\n"),
]),
]),
826 1 "lifecycle" node!(827 3 map [
827 3 "new" node!(827 8 text "30d"),
828 3 "cooling" node!(828 12 text "30d"),
829 3 "dormant" node!(829 12 text "90d"),
830 3 "lost" node!(830 9 text "180d"),
831 3 "won_back" node!(831 13 text "90d"),
]),
835 1 "weekly" node!(836 3 map [
836 3 "most" node!(836 9 whole 3),
837 3 "order" node!(837 10 list [
node!(837 11 text "birthday"),
node!(837 21 text "festival"),
node!(837 31 text "tier-ending"),
node!(837 44 text "coupon-expiring"),
node!(837 61 text "points-expiring"),
node!(837 78 text "referral"),
node!(837 88 text "rebook"),
node!(837 96 text "season"),
]),
]),
843 1 "coupon" node!(844 3 map [
844 3 "second_within" node!(844 18 text "60d"),
845 3 "stats" node!(845 10 text "365d"),
846 3 "offers" node!(847 5 list [
node!(847 7 map [
847 7 "id" node!(847 11 text "birthday"),
848 7 "name" node!(848 13 map [
848 15 "zh" node!(848 19 text "生日礼遇"),
848 25 "en" node!(848 29 text "birthday treat"),
]),
849 7 "percent" node!(849 16 whole 80),
850 7 "until" node!(850 14 text "month"),
851 7 "for" node!(851 12 text "birthday"),
]),
node!(852 7 map [
852 7 "id" node!(852 11 text "second-visit"),
853 7 "name" node!(853 13 map [
853 15 "zh" node!(853 19 text "新客二次卡"),
853 26 "en" node!(853 30 text "second-visit card"),
]),
854 7 "percent" node!(854 16 whole 50),
855 7 "until" node!(855 14 text "60d"),
856 7 "for" node!(856 12 text "new"),
]),
]),
]),
860 1 "sending" node!(861 3 map [
861 3 "sms" node!(861 8 map [
861 10 "single" node!(861 18 whole 70),
861 22 "part" node!(861 28 whole 67),
861 32 "forbidden" node!(861 43 text "¥￥★☆"),
]),
862 3 "opt_out" node!(862 12 map [
862 14 "zh" node!(862 18 text "拒收请回复R"),
862 26 "en" node!(862 30 text "Reply R to opt out"),
]),
863 3 "marketing" node!(863 14 list [
node!(863 15 text "birthday"),
node!(863 25 text "festival"),
node!(863 35 text "season"),
node!(863 43 text "coupon-expiring"),
node!(863 60 text "rebook"),
]),
864 3 "quiet_allows" node!(864 17 list [
]),
865 3 "subject" node!(865 12 map [
865 14 "zh" node!(865 18 text "{{ shop }}：{{ what }}"),
865 43 "en" node!(865 47 text "{{ shop }}: {{ what }}"),
]),
866 3 "retries" node!(866 12 list [
node!(866 13 text "2s"),
node!(866 17 text "10s"),
]),
867 3 "again" node!(867 10 list [
node!(867 11 text "15m"),
node!(867 16 text "1h"),
node!(867 20 text "4h"),
]),
868 3 "give_up" node!(868 12 whole 3),
869 3 "stuck" node!(869 10 text "15m"),
870 3 "timeout" node!(870 12 text "20s"),
871 3 "per_minute" node!(871 15 whole 60),
873 3 "presets" node!(874 5 list [
node!(874 7 map [
874 7 "id" node!(874 11 text "wecom"),
875 7 "kind" node!(875 13 text "webhook"),
876 7 "for" node!(876 12 text "staff"),
877 7 "json" node!(877 13 map [
877 15 "msgtype" node!(877 24 text "text"),
877 30 "text" node!(877 36 map [
877 38 "content" node!(877 47 text "{{ text }}"),
]),
]),
878 7 "accepted" node!(878 17 map [
878 19 "field" node!(878 26 text "errcode"),
878 35 "is" node!(878 39 list [
node!(878 40 text "0"),
]),
878 46 "again" node!(878 53 list [
node!(878 54 text "-1"),
node!(878 60 text "45009"),
]),
]),
879 7 "most_bytes" node!(879 19 whole 2048),
880 7 "per_minute" node!(880 19 whole 20),
]),
node!(881 7 map [
881 7 "id" node!(881 11 text "dingtalk"),
882 7 "kind" node!(882 13 text "webhook"),
883 7 "for" node!(883 12 text "staff"),
884 7 "json" node!(884 13 map [
884 15 "msgtype" node!(884 24 text "text"),
884 30 "text" node!(884 36 map [
884 38 "content" node!(884 47 text "{{ text }}"),
]),
]),
885 7 "accepted" node!(885 17 map [
885 19 "field" node!(885 26 text "errcode"),
885 35 "is" node!(885 39 list [
node!(885 40 text "0"),
]),
885 46 "again" node!(885 53 list [
node!(885 54 text "130101"),
]),
]),
886 7 "most_bytes" node!(886 19 whole 20000),
887 7 "per_minute" node!(887 19 whole 20),
]),
node!(888 7 map [
888 7 "id" node!(888 11 text "feishu"),
889 7 "kind" node!(889 13 text "webhook"),
890 7 "for" node!(890 12 text "staff"),
891 7 "json" node!(891 13 map [
891 15 "msg_type" node!(891 25 text "text"),
891 31 "content" node!(891 40 map [
891 42 "text" node!(891 48 text "{{ text }}"),
]),
]),
892 7 "accepted" node!(892 17 map [
892 19 "field" node!(892 26 text "code"),
892 32 "is" node!(892 36 list [
node!(892 37 text "0"),
]),
892 43 "again" node!(892 50 list [
node!(892 51 text "9499"),
node!(892 59 text "11232"),
]),
]),
893 7 "most_bytes" node!(893 19 whole 20000),
894 7 "per_minute" node!(894 19 whole 100),
]),
]),
]),
897 1 "points" node!(898 3 map [
898 3 "per_yuan" node!(898 13 text "1"),
901 3 "counts" node!(901 11 text "money-in"),
902 3 "also" node!(902 9 list [
node!(902 10 text "deposit"),
]),
903 3 "clients" node!(903 12 text "all"),
904 3 "valid" node!(904 10 whole 12),
905 3 "warn" node!(905 9 text "30d"),
906 3 "warn_least" node!(906 15 whole 50),
911 3 "multipliers" node!(911 16 list [
]),
912 3 "referral" node!(912 13 whole 500),
913 3 "referral_when" node!(913 18 text "first-payment"),
914 3 "birthday" node!(914 13 whole 0),
915 3 "birthday_within" node!(915 20 text "7d"),
916 3 "pay" node!(916 8 whole 100),
917 3 "pay_methods" node!(917 16 list [
node!(917 17 text "points"),
]),
]),
920 1 "complaint" node!(923 3 map [
923 3 "counts" node!(923 11 text "wall"),
925 3 "clock" node!(926 5 list [
node!(926 7 map [
926 9 "id" node!(926 13 text "low"),
926 18 "respond" node!(926 27 text "30m"),
926 32 "answer" node!(926 40 text "24h"),
926 45 "solve" node!(926 52 text "72h"),
]),
node!(927 7 map [
927 9 "id" node!(927 13 text "normal"),
927 21 "respond" node!(927 30 text "30m"),
927 35 "answer" node!(927 43 text "24h"),
927 48 "solve" node!(927 55 text "72h"),
]),
node!(928 7 map [
928 9 "id" node!(928 13 text "high"),
928 19 "respond" node!(928 28 text "30m"),
928 33 "answer" node!(928 41 text "24h"),
928 46 "solve" node!(928 53 text "72h"),
]),
]),
929 3 "soon" node!(929 9 text "2h"),
930 3 "look_back" node!(930 14 text "90d"),
931 3 "action_within" node!(931 18 text "14d"),
932 3 "severity" node!(932 13 text "normal"),
933 3 "urgent" node!(933 11 list [
node!(933 12 text "reaction"),
node!(933 22 text "injury"),
]),
934 3 "refund_limit" node!(934 17 text "500.00"),
935 3 "roles" node!(936 5 list [
node!(936 7 map [
936 9 "id" node!(936 13 text "owner"),
936 20 "words" node!(936 27 list [
node!(936 28 text "老板"),
node!(936 32 text "店主"),
node!(936 36 text "owner"),
]),
]),
node!(937 7 map [
937 9 "id" node!(937 13 text "manager"),
937 22 "words" node!(937 29 list [
node!(937 30 text "店长"),
node!(937 34 text "经理"),
node!(937 38 text "manager"),
]),
]),
node!(938 7 map [
938 9 "id" node!(938 13 text "consultant"),
938 25 "words" node!(938 32 list [
node!(938 33 text "顾问"),
node!(938 37 text "consultant"),
]),
]),
]),
940 3 "escalate" node!(941 5 list [
node!(941 7 map [
941 9 "to" node!(941 13 text "consultant"),
941 25 "after" node!(941 32 text "0m"),
]),
node!(942 7 map [
942 9 "to" node!(942 13 text "owner"),
942 20 "after" node!(942 27 text "2h"),
]),
]),
943 3 "channels" node!(944 5 list [
node!(944 7 map [
944 9 "id" node!(944 13 text "phone"),
944 20 "names" node!(944 27 list [
node!(944 28 text "电话"),
node!(944 32 text "来电"),
]),
]),
node!(945 7 map [
945 9 "id" node!(945 13 text "desk"),
945 19 "names" node!(945 26 list [
node!(945 27 text "到店"),
node!(945 31 text "当面"),
node!(945 35 text "前台"),
node!(945 39 text "现场"),
node!(945 43 text "walk-in"),
]),
]),
node!(946 7 map [
946 9 "id" node!(946 13 text "wechat"),
946 21 "names" node!(946 28 list [
node!(946 29 text "微信"),
node!(946 33 text "企业微信"),
]),
]),
node!(947 7 map [
947 9 "id" node!(947 13 text "email"),
947 20 "names" node!(947 27 list [
node!(947 28 text "邮件"),
node!(947 32 text "电子邮件"),
node!(947 38 text "邮箱"),
]),
]),
node!(948 7 map [
948 9 "id" node!(948 13 text "web"),
948 18 "names" node!(948 25 list [
node!(948 26 text "官网"),
node!(948 30 text "网站"),
node!(948 34 text "网上"),
node!(948 38 text "线上"),
node!(948 42 text "小程序"),
node!(948 47 text "app"),
]),
]),
node!(949 7 map [
949 9 "id" node!(949 13 text "review"),
949 21 "names" node!(949 28 list [
node!(949 29 text "点评"),
node!(949 33 text "大众点评"),
node!(949 39 text "美团"),
node!(949 43 text "抖音"),
node!(949 47 text "小红书"),
node!(949 52 text "网评"),
]),
]),
node!(950 7 map [
950 9 "id" node!(950 13 text "hotline"),
950 22 "names" node!(950 29 list [
node!(950 30 text "12315"),
node!(950 39 text "12345"),
node!(950 48 text "消费者热线"),
node!(950 55 text "消协"),
]),
]),
node!(951 7 map [
951 9 "id" node!(951 13 text "call-back"),
951 24 "names" node!(951 31 list [
node!(951 32 text "回访"),
]),
]),
]),
954 3 "calls" node!(955 5 list [
node!(955 7 map [
955 7 "id" node!(955 11 text "reaction-daily"),
956 7 "name" node!(956 13 map [
956 15 "zh" node!(956 19 text "不良反应每日回访"),
956 29 "en" node!(956 33 text "daily call about a reaction"),
]),
957 7 "after" node!(957 14 text "reaction"),
958 7 "days" node!(958 13 list [
node!(958 14 whole 1),
]),
959 7 "every" node!(959 14 text "1d"),
960 7 "times" node!(960 14 whole 59),
961 7 "stays" node!(961 14 text "0d"),
962 7 "by" node!(962 11 text "consultant"),
963 7 "script" node!(964 9 map [
964 9 "zh" node!(965 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}。{% else %}另外，{% endif %}您{{ day }}反映的情况{% if said %}（{{ said }}）{% endif %}今天怎么样了？红肿、发痒减轻些了吗？方便的话拍张照片发我看看，不舒服请随时告诉我们。\n"),
966 9 "en" node!(967 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. {% else %}One more thing: {% endif %}How is it today{% if said %} ({{ said }}){% endif %}? Is the redness or itching any better? A photo would help us, and do tell us at once if it gets worse.\n"),
]),
]),
]),
]),
969 1 "card" node!(970 3 map [
970 3 "worth" node!(970 10 text "all"),
971 3 "bonus" node!(971 10 text "last"),
972 3 "expiring" node!(972 13 text "30d"),
974 3 "refund" node!(975 5 map [
975 5 "used_at" node!(975 14 text "price"),
976 5 "fee" node!(976 10 whole 0),
977 5 "by" node!(977 9 text "cash"),
]),
979 3 "reminders" node!(980 5 list [
node!(980 7 map [
980 7 "id" node!(980 11 text "card-used"),
981 7 "kind" node!(981 13 text "card-used"),
982 7 "name" node!(982 13 map [
982 15 "zh" node!(982 19 text "用卡提醒"),
982 25 "en" node!(982 29 text "card used"),
]),
983 7 "lead" node!(983 13 text "0d"),
984 7 "stays" node!(984 14 text "1d"),
985 7 "text" node!(986 9 map [
986 9 "zh" node!(987 11 text "{{ called }}您好！{{ day }}{% if service %}的{{ service }}{% endif %}已从您的「{{ card }}」里扣好{% if left %}，还剩{{ left }}{% endif %}{% if until %}，有效到{{ until }}{% endif %}。\n有任何不舒服，随时找我。—— {{ shop }}\n"),
989 9 "en" node!(990 11 text "Hello {{ called }}, {% if service %}the {{ service }} {% else %}what you had {% endif %}{{ day }} went onto your card ({{ card }}){% if left %}; left on it: {{ left }}{% endif %}{% if until %}, valid until {{ until }}{% endif %}. {{ shop }}\n"),
]),
]),
node!(991 7 map [
991 7 "id" node!(991 11 text "card-low"),
992 7 "kind" node!(992 13 text "card-low"),
993 7 "name" node!(993 13 map [
993 15 "zh" node!(993 19 text "卡快用完"),
993 25 "en" node!(993 29 text "card nearly used up"),
]),
994 7 "left" node!(994 13 whole 2),
995 7 "lead" node!(995 13 text "1d"),
996 7 "stays" node!(996 14 text "6d"),
997 7 "text" node!(998 9 map [
998 9 "zh" node!(999 11 text "{{ called }}您好！您的「{{ card }}」还剩{{ left }}{% if until %}，有效到{{ until }}{% endif %}。\n想接着做的话，下次来时我帮您看看怎么续最合适。—— {{ shop }}\n"),
1001 9 "en" node!(1002 11 text "Hello {{ called }}, on your card ({{ card }}) are left: {{ left }}{% if until %}, valid until {{ until }}{% endif %}.\nIf you would like to go on, we look together at what suits you best next time. {{ shop }}\n"),
]),
]),
node!(1004 7 map [
1004 7 "id" node!(1004 11 text "card-expiring"),
1005 7 "kind" node!(1005 13 text "card-expiring"),
1006 7 "name" node!(1006 13 map [
1006 15 "zh" node!(1006 19 text "卡到期"),
1006 24 "en" node!(1006 28 text "card expires"),
]),
1007 7 "lead" node!(1007 13 text "30d"),
1008 7 "stays" node!(1008 14 text "30d"),
1009 7 "text" node!(1010 9 map [
1010 9 "zh" node!(1011 11 text "{{ called }}您好！您的「{{ card }}」{{ day }}到期{% if left %}，还剩{{ left }}{% endif %}，别浪费了。想哪天来，告诉我就好。—— {{ shop }}\n"),
1012 9 "en" node!(1013 11 text "Dear {{ called }}, your card ({{ card }}) expires {{ day }}{% if left %}; left on it: {{ left }}{% endif %}. Just tell me which day suits you. {{ shop }}\n"),
]),
]),
]),
]),
1016 1 "feedback" node!(1017 3 map [
1017 3 "answer" node!(1017 11 text "24h"),
1018 3 "solve" node!(1018 10 text "72h"),
1019 3 "satisfied" node!(1019 14 whole 4),
1020 3 "target" node!(1020 11 whole 85),
1021 3 "low" node!(1021 8 whole 3),
1022 3 "waits" node!(1022 10 list [
node!(1022 11 text "low"),
node!(1022 16 text "said"),
]),
1023 3 "about" node!(1023 10 text "7d"),
1024 3 "back" node!(1024 9 text "90d"),
1025 3 "channels" node!(1026 5 list [
node!(1026 7 map [
1026 9 "id" node!(1026 13 text "desk"),
1026 19 "name" node!(1026 25 map [
1026 27 "zh" node!(1026 31 text "到店"),
1026 35 "en" node!(1026 39 text "at the desk"),
]),
1026 54 "names" node!(1026 61 list [
node!(1026 62 text "前台"),
node!(1026 66 text "当面"),
node!(1026 70 text "店里"),
node!(1026 74 text "现场"),
]),
]),
node!(1027 7 map [
1027 9 "id" node!(1027 13 text "phone"),
1027 20 "name" node!(1027 26 map [
1027 28 "zh" node!(1027 32 text "电话"),
1027 36 "en" node!(1027 40 text "phone"),
]),
1027 49 "names" node!(1027 56 list [
node!(1027 57 text "来电"),
]),
]),
node!(1028 7 map [
1028 9 "id" node!(1028 13 text "wechat"),
1028 21 "name" node!(1028 27 map [
1028 29 "zh" node!(1028 33 text "微信"),
1028 37 "en" node!(1028 41 text "WeChat"),
]),
1028 51 "names" node!(1028 58 list [
node!(1028 59 text "微信群"),
node!(1028 64 text "公众号"),
]),
]),
node!(1029 7 map [
1029 9 "id" node!(1029 13 text "survey"),
1029 21 "name" node!(1029 27 map [
1029 29 "zh" node!(1029 33 text "问卷"),
1029 37 "en" node!(1029 41 text "survey"),
]),
1029 51 "names" node!(1029 58 list [
node!(1029 59 text "调查"),
node!(1029 63 text "问卷星"),
node!(1029 68 text "满意度调查"),
]),
]),
node!(1030 7 map [
1030 9 "id" node!(1030 13 text "box"),
1030 18 "name" node!(1030 24 map [
1030 26 "zh" node!(1030 30 text "意见箱"),
1030 35 "en" node!(1030 39 text "suggestion box"),
]),
1030 57 "names" node!(1030 64 list [
node!(1030 65 text "意见簿"),
node!(1030 70 text "留言本"),
]),
]),
node!(1031 7 map [
1031 9 "id" node!(1031 13 text "review"),
1031 21 "name" node!(1031 27 map [
1031 29 "zh" node!(1031 33 text "点评网站"),
1031 39 "en" node!(1031 43 text "review site"),
]),
1031 58 "names" node!(1031 65 list [
node!(1031 66 text "大众点评"),
node!(1031 72 text "美团"),
node!(1031 76 text "抖音"),
node!(1031 80 text "小红书"),
node!(1031 85 text "点评"),
]),
]),
node!(1032 7 map [
1032 9 "id" node!(1032 13 text "other"),
1032 20 "name" node!(1032 26 map [
1032 28 "zh" node!(1032 32 text "其他"),
1032 36 "en" node!(1032 40 text "other"),
]),
1032 49 "names" node!(1032 56 list [
]),
]),
]),
]),
1036 1 "tiers" node!(1037 3 map [
1037 3 "measure" node!(1037 12 text "either"),
1040 3 "spending" node!(1040 13 text "money-in"),
1041 3 "months" node!(1041 11 whole 12),
1044 3 "demote_from" node!(1044 16 text "never"),
1054 3 "levels" node!(1055 5 list [
node!(1055 7 map [
1055 7 "id" node!(1055 11 text "basic"),
1056 7 "name" node!(1056 13 map [
1056 15 "zh" node!(1056 19 text "初级"),
1056 23 "en" node!(1056 27 text "basic"),
]),
1057 7 "names" node!(1057 14 list [
node!(1057 15 text "初级会员"),
]),
1058 7 "top_up" node!(1058 15 text "1000.00"),
1059 7 "spending" node!(1059 17 text "2000.00"),
]),
node!(1060 7 map [
1060 7 "id" node!(1060 11 text "middle"),
1061 7 "name" node!(1061 13 map [
1061 15 "zh" node!(1061 19 text "中级"),
1061 23 "en" node!(1061 27 text "middle"),
]),
1062 7 "names" node!(1062 14 list [
node!(1062 15 text "中级会员"),
]),
1063 7 "top_up" node!(1063 15 text "5000.00"),
1064 7 "spending" node!(1064 17 text "8000.00"),
1065 7 "priority" node!(1065 17 bool true),
]),
node!(1066 7 map [
1066 7 "id" node!(1066 11 text "high"),
1067 7 "name" node!(1067 13 map [
1067 15 "zh" node!(1067 19 text "高级"),
1067 23 "en" node!(1067 27 text "high"),
]),
1068 7 "names" node!(1068 14 list [
node!(1068 15 text "高级会员"),
]),
1069 7 "top_up" node!(1069 15 text "10000.00"),
1070 7 "spending" node!(1070 17 text "20000.00"),
1071 7 "priority" node!(1071 17 bool true),
1072 7 "consultant" node!(1072 19 bool true),
1073 7 "offers" node!(1074 9 list [
node!(1074 11 map [
1074 13 "zh" node!(1074 17 text "专属护理方案"),
1074 25 "en" node!(1074 29 text "a care plan of her own"),
]),
]),
]),
node!(1075 7 map [
1075 7 "id" node!(1075 11 text "top"),
1076 7 "name" node!(1076 13 map [
1076 15 "zh" node!(1076 19 text "顶级"),
1076 23 "en" node!(1076 27 text "top"),
]),
1077 7 "names" node!(1077 14 list [
node!(1077 15 text "顶级会员"),
]),
1078 7 "top_up" node!(1078 15 text "30000.00"),
1079 7 "spending" node!(1079 17 text "50000.00"),
1080 7 "priority" node!(1080 17 bool true),
1081 7 "consultant" node!(1081 19 bool true),
1082 7 "offers" node!(1083 9 list [
node!(1083 11 map [
1083 13 "zh" node!(1083 17 text "专属护理方案"),
1083 25 "en" node!(1083 29 text "a care plan of her own"),
]),
node!(1084 11 map [
1084 13 "zh" node!(1084 17 text "新项目优先体验"),
1084 26 "en" node!(1084 30 text "new items before others"),
]),
node!(1085 11 map [
1085 13 "zh" node!(1085 17 text "私享沙龙"),
1085 23 "en" node!(1085 27 text "private events"),
]),
]),
]),
]),
]),
1090 1 "top_up" node!(1091 3 map [
1091 3 "tiers" node!(1091 10 list [
node!(1091 11 text "count"),
node!(1091 18 text "value"),
node!(1091 25 text "course"),
node!(1091 33 text "bundle"),
node!(1091 41 text "period"),
node!(1091 49 text "discount"),
]),
1092 3 "points" node!(1092 11 list [
node!(1092 12 text "count"),
node!(1092 19 text "value"),
node!(1092 26 text "course"),
node!(1092 34 text "bundle"),
node!(1092 42 text "period"),
node!(1092 50 text "discount"),
]),
]),
1096 1 "import" node!(1097 3 map [
1097 3 "in_use" node!(1097 11 text "60d"),
]),
1101 1 "replies" node!(1102 3 map [
1102 3 "stop" node!(1102 9 list [
node!(1102 10 text "退订"),
node!(1102 14 text "TD"),
node!(1102 18 text "T"),
node!(1102 21 text "取消订阅"),
node!(1102 27 text "拒收"),
node!(1102 31 text "STOP"),
node!(1102 37 text "UNSUBSCRIBE"),
]),
1103 3 "confirm" node!(1103 12 list [
node!(1103 13 text "1"),
node!(1103 18 text "确认"),
node!(1103 22 text "好的"),
node!(1103 26 text "好"),
node!(1103 29 text "收到"),
node!(1103 33 text "会来"),
node!(1103 37 text "OK"),
node!(1103 41 text "Y"),
node!(1103 46 text "YES"),
]),
1106 3 "calls" node!(1107 5 list [
node!(1107 7 map [
1107 7 "id" node!(1107 11 text "reply"),
1108 7 "name" node!(1108 13 map [
1108 15 "zh" node!(1108 19 text "回复来信"),
1108 25 "en" node!(1108 29 text "answer her message"),
]),
1109 7 "after" node!(1109 14 text "reply"),
1110 7 "days" node!(1110 13 list [
node!(1110 14 whole 0),
]),
1111 7 "stays" node!(1111 14 text "30d"),
1112 7 "by" node!(1112 11 text "desk"),
1113 7 "script" node!(1114 9 map [
1114 9 "zh" node!(1115 11 text "{% if greet %}{{ called }}您好，我是{{ shop }}的{{ caller }}。{% else %}另外，{% endif %}您{{ day }}发来的「{{ said }}」收到了，现在说方便吗？\n"),
1116 9 "en" node!(1117 11 text "{% if greet %}Hello {{ called }}, this is {{ caller }} from {{ shop }}. {% else %}One more thing: {% endif %}We have your message: “{{ said }}”.\n"),
]),
]),
]),
]),
]);
