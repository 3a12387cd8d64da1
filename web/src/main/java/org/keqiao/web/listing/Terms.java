package org.keqiao.web.listing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Term;

/** Reads values of vocabularies as people write them: by name, Chinese or English label, in any case and width, with any separators. */
public final class Terms {

    /** Other ways to say a term, as {@link #plain} leaves them. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry(">=", "ATLEAST"),
            Map.entry("不低于", "ATLEAST"),
            Map.entry("不小于", "ATLEAST"),
            Map.entry("大于等于", "ATLEAST"),
            Map.entry("<=", "ATMOST"),
            Map.entry("不高于", "ATMOST"),
            Map.entry("不大于", "ATMOST"),
            Map.entry("小于等于", "ATMOST"),
            Map.entry("等于", "EQUAL"),
            Map.entry("范围", "RANGE"),
            Map.entry("~", "RANGE"),
            Map.entry("LICENSE", "LICENCE"),
            Map.entry("专利许可", "LICENCE"),
            Map.entry("技术许可", "LICENCE"),
            Map.entry("技术转让", "TRANSFER"),
            Map.entry("合作开发", "JOINTIMPLEMENTATION"),
            Map.entry("作价入股", "EQUITY"),
            Map.entry("科技成果", "RESULT"),
            Map.entry("研究成果", "RESULT"),
            Map.entry("技术需求", "DEMAND"),
            Map.entry("企业需求", "DEMAND"),
            Map.entry("亦庄", "BDA"),
            Map.entry("经开区", "BDA"),
            Map.entry("北京经开区", "BDA"),
            Map.entry("生物医药", "MEDICINEANDHEALTH"),
            Map.entry("软件与信息服务", "SOFTWAREANDSERVICES"),
            Map.entry("科技服务", "SCIENCESERVICES"),
            Map.entry("AI", "ARTIFICIALINTELLIGENCE"),
            Map.entry("芯片", "INTEGRATEDCIRCUITS"),
            Map.entry("半导体", "INTEGRATEDCIRCUITS"),
            Map.entry("新能源汽车", "NEWENERGYVEHICLES"),
            Map.entry("环保", "ENERGYANDENVIRONMENT"),
            Map.entry("高端装备", "INTELLIGENTEQUIPMENT"),
            Map.entry("智能制造", "INTELLIGENTEQUIPMENT"),
            Map.entry("信息技术", "NEXTGENERATIONIT"),
            Map.entry("普通许可", "LICENCE"),
            Map.entry("独占许可", "LICENCE"),
            Map.entry("技术入股", "EQUITY"),
            Map.entry("联合开发", "JOINTIMPLEMENTATION"),
            Map.entry("授权", "GRANTED"),
            Map.entry("有效专利", "GRANTED"),
            Map.entry("申请中", "APPLIED"),
            Map.entry("专有技术", "SECRETKNOWHOW"),
            Map.entry("学校所有", "UNITOWNED"));

    /** What people put behind a term that says the same without it. */
    private static final String ENDINGS = "(产业|行业|领域|类)$";

    private Terms() {}

    public static <T extends Enum<T> & Term> Optional<T> read(Class<T> vocabulary, String text) {
        String wanted = plain(text);
        return named(vocabulary, wanted).or(() -> named(vocabulary, wanted.replaceFirst(ENDINGS, "")));
    }

    /** The term that somebody probably meant by a text that is none. */
    static <T extends Enum<T> & Term> Optional<T> nearest(Class<T> vocabulary, String text) {
        return Nearness.nearest(plain(text), EnumSet.allOf(vocabulary).stream(), Terms::names);
    }

    private static <T extends Enum<T> & Term> Optional<T> named(Class<T> vocabulary, String wanted) {
        String known = ALIASES.getOrDefault(wanted, wanted);
        return EnumSet.allOf(vocabulary).stream()
                .filter(term -> names(term).anyMatch(name -> name.equals(known)))
                .findFirst();
    }

    private static Stream<String> names(Term term) {
        return Stream.of(term.name(), term.chinese(), term.english()).map(Terms::plain);
    }

    /** Terms as messages list them, for readers of both languages. */
    public static String all(Term... terms) {
        return Arrays.stream(terms)
                .map(term -> "%s (%s)".formatted(term.chinese(), term.name()))
                .collect(Collectors.joining(", "));
    }

    /** The level that a number (5), a name (TRL 5) or a label says. */
    static Optional<ReadinessLevel> readReadiness(String text) {
        String number = plain(text).replaceFirst("^TRL", "").replaceFirst("级$", "");
        return number.matches("[1-9]")
                ? Optional.of(ReadinessLevel.of(Integer.parseInt(number)))
                : read(ReadinessLevel.class, text);
    }

    /** Half width, upper case, without spaces and separators. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s_\\-–/、,.·]", "");
    }
}
