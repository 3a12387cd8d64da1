package org.keqiao.web.anonymity;

import static org.keqiao.web.anonymity.LeakKind.ADDRESS;
import static org.keqiao.web.anonymity.LeakKind.CREDIT_CODE;
import static org.keqiao.web.anonymity.LeakKind.EMAIL;
import static org.keqiao.web.anonymity.LeakKind.MESSENGER;
import static org.keqiao.web.anonymity.LeakKind.PATENT;
import static org.keqiao.web.anonymity.LeakKind.PERSON;
import static org.keqiao.web.anonymity.LeakKind.PHONE;
import static org.keqiao.web.anonymity.LeakKind.WEBSITE;

import java.util.List;
import java.util.regex.Pattern;

/** What gives anybody away, whoever it is; for texts as {@link Plain} makes them. */
record LeakPatterns(LeakKind kind, Pattern pattern) {

    /** Frequent surnames, without those that also begin ordinary words before a title, as in 高级工程师 or 金属专家. */
    private static final String SURNAME =
            "(?:王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|何|郭|罗|梁|宋|郑|谢|韩|唐|冯|董|萧|曹|袁|邓|许|傅|沈|曾|彭|吕|苏|卢|蒋|蔡|贾|丁|魏|薛|潘|杜|戴|汪|姜|范|姚|谭|廖|邹|熊|郝|孔|崔|邱|秦|侯|邵|孟|尹|黎|乔|贺|龚|欧阳)";

    private static final String TITLE = "(?:教授|研究员|院士|老师|博士|经理|总监|主任|董事长|先生|女士)";

    /** More telling kinds first: the first that matches a place names it. */
    static final List<LeakPatterns> ALL = List.of(
            of(EMAIL, "[\\w.+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\w-]+(?:\\.[\\w-]+)+"),
            of(
                    WEBSITE,
                    "(?:https?://|www\\.)[\\w./%?=&#-]+|(?<![\\w.])[a-z0-9-]{2,}\\.(?:com|cn|net|org|edu|top|tech)(?:\\.cn)?(?![\\w-])"),
            of(CREDIT_CODE, "(?<![0-9a-z])[0-9a-hj-npqrtuwxy]{2}\\d{6}[0-9a-hj-npqrtuwxy]{10}(?![0-9a-z])"),
            of(
                    PATENT,
                    "(?<![a-z])(?:zl|cn)\\s?\\d{9,13}(?:\\.[\\dx])?[abcusy]?|pct/[a-z]{2}\\d{4}/\\d{5,6}|(?<!\\d)(?:19|20)\\d{2}[123]\\d{7}\\.[\\dx]"),
            of(
                    PHONE,
                    "(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)|(?<!\\d)\\(?0\\d{2,3}\\)?[- ]?[2-9]\\d{6,7}(?!\\d)|(?<!\\d)[48]00[- ]?\\d{3}[- ]?\\d{4}(?!\\d)"),
            of(MESSENGER, "(?:微信|vx|wechat|qq)(?:号|群)?\\s?[:：]?\\s?[a-z0-9_-]{5,20}"),
            of(
                    PERSON,
                    "(?:联系人|联络人|负责人)(?:为|是)?\\s?[:：]?\\s?" + SURNAME + "[\\p{IsHan}]{1,2}|" + SURNAME
                            + "[\\p{IsHan}]{0,2}" + TITLE),
            of(ADDRESS, "[\\p{IsHan}]{2,12}(?:路|街|大街|大道|胡同|巷)(?:甲|乙)?\\d{1,5}号|[\\p{IsHan}]{2,8}(?:大厦|写字楼)"));

    private static LeakPatterns of(LeakKind kind, String pattern) {
        return new LeakPatterns(kind, Pattern.compile(pattern));
    }
}
