package org.keqiao.web.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook as people send them: every row but the good ones has one known fault, with the place and the remedy that its report must name. */
final class FaultyWorkbook {

    /** Above them stands a title, as in most tables that people keep. */
    static final List<String> HEADINGS = List.of(
            "本单位编号",
            "類別",
            "成果名称*",
            "ＳＵＭＭＡＲＹ",
            "产业领域（最多三项）",
            "技术成熟度",
            "合作方式",
            "有效期至",
            "IPC分类",
            "关键词",
            "所在区域",
            "知识产权状态",
            "密级",
            "匿名",
            "预算下限（万元）",
            "预算上限（万元）",
            "技术指标",
            "截止日期",
            "单位",
            "确认日期",
            "语言",
            "专利号",
            "技术优势");

    private static final int FIRST = 3;

    /**
     * A row with a fault.
     *
     * @param heading of the cell to mend, as the file has it; empty for the row as a whole
     * @param value what the cell says
     * @param message start of what the report says
     * @param remedy part of how to mend it
     */
    record Fault(String heading, @Nullable Object value, String message, String remedy) {}

    static final List<Fault> FAULTS = List.of(
            new Fault("類別", "专利", "“专利”不在可选范围内", "成果 (RESULT)"),
            new Fault("成果名称*", null, "此项必填", "请填写"),
            new Fault("成果名称*", "长".repeat(257), "超出长度：最多 256 字，现有 257 字", "删减到 256 字"),
            new Fault("ＳＵＭＭＡＲＹ", null, "没有说明内容", "至少填写一项"),
            new Fault("ＳＵＭＭＡＲＹ", "字".repeat(501), "超出长度：最多 500 字", "删减到 500 字"),
            new Fault("产业领域（最多三项）", null, "此项必填", "请填写"),
            new Fault("产业领域（最多三项）", "新材枓", "“新材枓”不在可选范围内，是不是“新材料 (NEW_MATERIALS)”", "请改为 新材料"),
            new Fault("产业领域（最多三项）", "航空航天", "“航空航天”不在可选范围内", "请从中选择"),
            new Fault("产业领域（最多三项）", "新材料；人工智能；集成电路；智能装备", "条目过多：最多 3 项，现有 4 项", "保留最重要的 3 项"),
            new Fault("技术成熟度", "十级", "“十级”不是技术成熟度等级", "1 到 9"),
            new Fault("技术成熟度", 12, "“12”不是技术成熟度等级", "1 到 9"),
            new Fault("合作方式", "许可证", "“许可证”不在可选范围内，是不是“许可 (LICENCE)”", "请改为 许可"),
            new Fault("有效期至", "2027-13-45", "“2027-13-45”不是日期", "年-月-日"),
            new Fault("有效期至", LocalDate.of(2020, 1, 31), "日期已过", "之后的日期"),
            new Fault("有效期至", "2099-12-31", "日期过远", "之前的日期"),
            new Fault("有效期至", "长期", "“长期”不是日期", "年-月-日"),
            new Fault("IPC分类", "电池", "“电池”不是 IPC 分类号", "H01M 10/0562"),
            new Fault("关键词", "一；二；三；四；五；六；七；八；九；十；十一", "条目过多：最多 10 项，现有 11 项", "保留最重要的 10 项"),
            new Fault("关键词", "词".repeat(70), "超出长度", "请删减"),
            new Fault("所在区域", "怀柔", "“怀柔”不在可选范围内，是不是“怀柔科学城 (HUAIROU)”", "请改为 怀柔科学城"),
            new Fault("所在区域", "上海", "“上海”不在可选范围内", "请从中选择"),
            new Fault("知识产权状态", "已授杈", "“已授杈”不在可选范围内，是不是“已授权 (GRANTED)”", "请改为 已授权"),
            new Fault("密级", "内部", "只能发布可公开的成果", "公开"),
            new Fault("匿名", "也许", "“也许”既不是“是”也不是“否”", "是/否"),
            new Fault("预算下限（万元）", "五十", "“五十”不是数字", "只填数字"),
            new Fault("预算上限（万元）", -3, "不能为负数", "0 或更大"),
            new Fault("技术指标", "性能优良", "看不出指标的比较方式和数值", "离子电导率 ≥ 5 mS/cm"),
            new Fault("单位", "某某无此单位大学", "平台上没有单位“某某无此单位大学”", "核对单位全称"),
            new Fault("确认日期", LocalDate.of(2090, 1, 1), "确认日期不能在今天之后", "或更早"),
            new Fault("语言", "法语", "不支持的语言“法语”", "zh 或 en"),
            new Fault("本单位编号", "F-1", "编号与第 4 行重复", "不能重复"));

    private FaultyWorkbook() {}

    /** Which row, as spreadsheet programs count, has this fault. The first row of all is good. */
    static int row(Fault fault) {
        return FIRST + 2 + FAULTS.indexOf(fault);
    }

    static int rows() {
        return FAULTS.size() + 2;
    }

    static byte[] write(String organisation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("2027 年汇总");
            sheet.value(0, 0, "科技成果与需求汇总表");
            cells(sheet, FIRST - 1, new ArrayList<>(HEADINGS));
            cells(sheet, FIRST, good(1, organisation));
            for (Fault fault : FAULTS) {
                cells(sheet, row(fault) - 1, faulty(fault, organisation));
            }
            cells(sheet, FIRST + 1 + FAULTS.size(), good(2, organisation));
        }
        return bytes.toByteArray();
    }

    /** Good, but written as people do: another width, other characters, other words. */
    private static List<@Nullable Object> good(int number, String organisation) {
        List<@Nullable Object> row = blank(number, "成果", organisation);
        row.set(HEADINGS.indexOf("产业领域（最多三项）"), "新材料产业 | 醫藥健康");
        row.set(HEADINGS.indexOf("技术成熟度"), "ＴＲＬ５");
        row.set(HEADINGS.indexOf("合作方式"), "技术入股、普通許可");
        row.set(HEADINGS.indexOf("有效期至"), LocalDate.now(ZoneOffset.UTC).plusDays(90));
        row.set(HEADINGS.indexOf("IPC分类"), "ｈ０１ｍ 10/0562");
        return row;
    }

    private static List<@Nullable Object> faulty(Fault fault, String organisation) {
        int number = 3 + FAULTS.indexOf(fault);
        boolean demand = List.of("预算下限（万元）", "预算上限（万元）", "技术指标").contains(fault.heading());
        List<@Nullable Object> row = blank(number, demand ? "需求" : "成果", organisation);
        row.set(HEADINGS.indexOf(fault.heading()), fault.value());
        return row;
    }

    private static List<@Nullable Object> blank(int number, String kind, String organisation) {
        List<@Nullable Object> row = new ArrayList<>();
        HEADINGS.forEach(heading -> row.add(null));
        row.set(HEADINGS.indexOf("本单位编号"), "F-" + number);
        row.set(HEADINGS.indexOf("類別"), kind);
        row.set(HEADINGS.indexOf("成果名称*"), "硫化物固态电解质的低温制备（" + number + "）");
        row.set(HEADINGS.indexOf("ＳＵＭＭＡＲＹ"), "机械化学球磨结合低温退火。");
        row.set(HEADINGS.indexOf("产业领域（最多三项）"), "新材料");
        row.set(HEADINGS.indexOf("单位"), organisation);
        return row;
    }

    private static void cells(Worksheet sheet, int row, List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case String text -> sheet.value(row, i, text);
                case Number number -> sheet.value(row, i, number);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy/m/d").set();
                }
                case null, default -> {}
            }
        }
    }
}
