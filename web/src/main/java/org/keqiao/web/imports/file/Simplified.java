package org.keqiao.web.imports.file;

/**
 * Headings and terms written in traditional characters, as simplified ones. Only for what is compared with our own words: texts
 * stay as they are.
 */
final class Simplified {

    private static final String TRADITIONAL = "業產領術細標題類別編號關鍵詞鑰區簡權屬狀態團隊優勢問難預萬圓時間終單機構稱確認語許轉讓資實與額長護環節軟體務醫藥裝備電車"
            + "駕駛積歸雙協議創點識財樣驗處門開發佈範圍獲專無會後東華臺灣設計線網絡數據庫應當碼億層級選擇繼續項紹詳內給從來個這為對進動"
            + "員組織證書報檢測試質製絕緣飛纖維陽陰離鋰銅鐵鋼鋁鈉腦雲聯學習廠農綠徑變換劃蓋";
    private static final String SIMPLIFIED = "业产领术细标题类别编号关键词钥区简权属状态团队优势问难预万圆时间终单机构称确认语许转让资实与额长护环节软体务医药装备电车"
            + "驾驶积归双协议创点识财样验处门开发布范围获专无会后东华台湾设计线网络数据库应当码亿层级选择继续项绍详内给从来个这为对进动"
            + "员组织证书报检测试质制绝缘飞纤维阳阴离锂铜铁钢铝钠脑云联学习厂农绿径变换划盖";

    private Simplified() {}

    static String of(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (int i = 0; i < simplified.length(); i++) {
            int known = TRADITIONAL.indexOf(simplified.charAt(i));
            if (known >= 0) {
                simplified.setCharAt(i, SIMPLIFIED.charAt(known));
            }
        }
        return simplified.toString();
    }
}
