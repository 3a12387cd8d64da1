package org.keqiao.web.imports.file;

import static org.keqiao.web.imports.file.Column.Content.DATE;
import static org.keqiao.web.imports.file.Column.Content.LIST;
import static org.keqiao.web.imports.file.Column.Content.TERM;
import static org.keqiao.web.imports.file.Column.Content.TERMS;
import static org.keqiao.web.imports.file.Column.Content.TEXT;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Term;

/** What a column of a spreadsheet may hold, in the order of the templates: a field of a listing, with the names people give it. */
public enum Column implements Term {
    SOURCE_ID("sourceId", "编号", "Source id", TEXT, "本单位编号", "外部编号", "成果编号", "需求编号", "项目编号", "id"),
    KIND("kind", "类别", "Kind", TERM, "信息类别", "类型", "type"),
    TITLE("title", "标题", "Title", TEXT, "名称", "成果名称", "需求名称", "项目名称", "技术名称", "name"),
    SUMMARY("summary", "摘要", "Summary", TEXT, "简介", "成果简介", "需求简介", "abstract"),
    DESCRIPTION("description", "详细描述", "Description", TEXT, "描述", "技术描述", "详细介绍", "成果介绍", "内容"),
    KEYWORDS("keywords", "关键词", "Keywords", LIST, "关键字", "keyword"),
    INDUSTRIES("industries", "产业领域", "Industries", TERMS, "行业", "产业", "所属行业", "所属领域", "技术领域", "领域", "industry"),
    IPC_CODES("ipcCodes", "IPC分类号", "IPC codes", LIST, "IPC", "IPC分类"),
    ZONE("zone", "所在区域", "Zone", TERM, "区域", "三城一区", "地区"),
    READINESS("readiness", "技术成熟度", "Readiness", TERM, "成熟度", "成熟度等级", "技术成熟度等级", "TRL"),
    COOPERATION_MODES("cooperationModes", "合作方式", "Cooperation modes", TERMS, "转化方式", "拟转化方式", "cooperation mode"),
    ADVANTAGES("result.advantages", "技术优势", "Advantages", TEXT, "优势", "创新点"),
    TEAM("result.team", "团队", "Team", TEXT, "研发团队", "团队介绍"),
    IP_STATUS("result.ipStatus", "知识产权状态", "IP status", TERM, "知识产权情况", "专利状态"),
    PATENTS("result.patents", "专利号", "Patents", LIST, "专利", "专利号码", "patent"),
    OWNERSHIP("result.ownership", "权属", "Ownership", TERM, "成果权属", "产权归属"),
    SECRECY("result.secrecy", "密级", "Secrecy", TERM, "保密级别"),
    PROBLEM("demand.problem", "技术问题", "Problem", TEXT, "技术难题", "难题", "需求描述", "问题描述"),
    INDICATORS("demand.indicators", "技术指标", "Indicators", TEXT, "指标", "核心指标", "指标要求"),
    DEADLINE("demand.deadline", "期限", "Deadline", DATE, "截止日期", "完成期限", "时限"),
    BUDGET_MIN("demand.budgetMin", "预算下限（万元）", "Budget from (10 000 CNY)", TEXT, "预算下限", "最低预算", "budget from"),
    BUDGET_MAX(
            "demand.budgetMax",
            "预算上限（万元）",
            "Budget to (10 000 CNY)",
            TEXT,
            "预算上限",
            "最高预算",
            "预算",
            "预算（万元）",
            "budget to"),
    IP_WISH("demand.ipWish", "知识产权归属意向", "IP ownership wished", TERM, "知识产权归属"),
    BOTTLENECK("demand.bottleneck", "卡脖子技术", "Bottleneck", TERM, "是否卡脖子", "卡脖子"),
    ANONYMOUS("anonymous", "匿名", "Anonymous", TERM, "是否匿名", "匿名发布"),
    VALID_UNTIL("validUntil", "有效期至", "Valid until", DATE, "有效期", "到期日期"),
    LANGUAGE("language", "语言", "Language", TERM),
    OPEN_FOR_INTEREST("openForInterest", "接受对接", "Open for interest", TERM, "是否接受对接"),
    DRAFT("draft", "草稿", "Draft", TERM, "存为草稿"),
    ORGANISATION("organisation", "单位", "Organisation", TEXT, "单位名称", "所属单位", "完成单位", "机构", "企业名称", "organization"),
    CONFIRMED_ON("confirmedOn", "确认日期", "Confirmed on", DATE, "最近确认日期");

    /** How the text of a cell is to be taken. */
    enum Content {
        TEXT,
        DATE,
        LIST,
        TERM,
        TERMS
    }

    private final String field;
    private final String chinese;
    private final String english;
    private final Content content;
    private final String otherNames;

    Column(String field, String chinese, String english, Content content, String... otherNames) {
        this.field = field;
        this.chinese = chinese;
        this.english = english;
        this.content = content;
        this.otherNames = String.join("\n", otherNames);
    }

    /** The column that a field path such as {@code demand.indicators[0].unit} belongs to. */
    public static Optional<Column> ofField(String path) {
        String field = path.replaceFirst("\\[.*", "");
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }

    /** Path of the field in a {@link org.keqiao.web.listing.ListingRequest}. */
    public String field() {
        return field;
    }

    Content content() {
        return content;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether listings of all kinds have it. */
    boolean isOfEveryKind() {
        return !field.contains(".");
    }

    /** Whether listings of this kind have it. */
    public boolean belongsTo(@Nullable ListingKind kind) {
        return kind == null || isOfEveryKind() || field.startsWith(kind == ListingKind.RESULT ? "result." : "demand.");
    }

    /** Every name it goes by, the field's own with and without what it is part of. */
    Stream<String> names() {
        return Stream.concat(
                Stream.of(chinese, english, name(), field, field.substring(field.indexOf('.') + 1)),
                otherNames.lines());
    }
}
