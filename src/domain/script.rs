//! Traditional characters as simplified ones, as far as headings, words of the trade and what people type need them.

use foldhash::HashMap;
use std::sync::LazyLock;

/// Traditional characters of headings and words, each followed by its simplified one.
const SIMPLIFIED: &str = "會会員员號号編编顧顾電电話话聯联繫系絡络機机碼码動动別别農农曆历歷历陰阴陽阳齡龄來来紹绍薦荐負负責责師师屬属歸归專专問问進进註注冊册\
    檔档開开辦办級级類类質质膚肤標标簽签籤签備备說说憶忆餘余額额贈赠儲储總总數数項项價价錢钱時时間间長长鐘钟準准單单狀状態态啟启職职務务\
    崗岗術术預预約约訂订結结護护錄录記记創创經经現现應应實实點点選选證证門门課课療疗產产後后從从為为個个與与稱称謂谓郵邮訊讯帳账賬账戶户\
    體体週周優优歲岁學学習习業业處处確确認认復复貴贵賓宾誰谁團团網网範范圍围過过許许權权麼么頭头髮发臉脸藥药飲饮傳传統统計计買买賣卖庫库\
    擇择離离濟济須须顏颜設设適适況况內内達达將将圖图購购麗丽診诊張张寶宝檢检驗验層层無无對对種种齊齐關关區区沒没國国輪轮隨随閉闭絕绝簡简\
    擾扰報报臺台幣币滿满臨临紅红發发萬万嚴严爲为亂乱儀仪們们衆众傷伤償偿兌兑養养寫写衝冲沖冲決决減减幾几齣出劃划刪删彆别製制勵励醫医韆千\
    華华衛卫捲卷廂厢雙双變变隻只閤合嗎吗啓启諮咨響响迴回糰团圓圆場场塊块複复覆复獎奖審审導导帶带牀床廢废強强當当徑径願愿釦扣摺折掛挂換换\
    舊旧暫暂條条闆板極极覈核畢毕潔洁溫温燙烫環环癥症禮礼積积筆笔係系緊紧細细綁绑績绩續续維维緩缓腫肿臘腊緻致藝艺獲获營营補补錶表見见議议\
    訪访評评訴诉詢询詳详調调貨货費费賠赔蹤踪車车轉转輕轻較较還还採采釋释裏里裡里鍾钟銀银銷销錯错閏闰隊队際际頁页順顺領领頻频顆颗題题饋馈\
    鴿鸽縮缩壓压燈灯燒烧癢痒鬆松氣气熱热涼凉靜静淨净濕湿潤润澤泽滾滚塗涂膠胶搖摇節节飾饰乾干懷怀癲癫癇痫臟脏竈灶糧粮鹼碱鹽盐鮮鲜黃黄藍蓝\
    綠绿橋桥樹树彈弹陳陈劉刘吳吴鄭郑楊杨葉叶蘇苏馬马趙赵孫孙謝谢";

/// Each traditional character with its simplified one; notes of many clients are looked through by it.
static PAIRS: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let traditional = SIMPLIFIED.chars().step_by(2);
    traditional.zip(SIMPLIFIED.chars().skip(1).step_by(2)).collect()
});

/// The simplified character for a traditional one; any other stays.
pub fn simplified(c: char) -> char {
    match c {
        '\u{4E00}'..='\u{9FFF}' => PAIRS.get(&c).copied().unwrap_or(c),
        c => c,
    }
}

/// A text in simplified characters, as far as they are known.
pub fn in_simplified(text: &str) -> String {
    text.chars().map(simplified).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_traditional_character_has_its_simplified_one() {
        assert_eq!(SIMPLIFIED.chars().count() % 2, 0);
        assert_eq!(in_simplified("爽約，免打擾 沒來 預約狀態"), "爽约，免打扰 没来 预约状态");
    }
}
