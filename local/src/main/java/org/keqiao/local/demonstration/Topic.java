package org.keqiao.local.demonstration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * What is true of one narrow field of technology, in the words of the firms that have the trouble and of the laboratories that
 * mend it. A file of topics an industry lies in the resources; the clauses are kept by the name of the slot they fill.
 *
 * @param chinese clauses without a full stop: problem, incumbent, material, method, effect, product, application, evidence
 * @param english whole sentences: problem, method, effect
 */
record Topic(
        String id,
        List<Industry> industries,
        List<String> ipc,
        String zh,
        String en,
        List<String> keywords,
        List<String> keywordsEn,
        Map<String, List<String>> chinese,
        Map<String, List<String>> english,
        Map<ListingKind, List<FigureRange>> figures) {

    private static final Map<String, String> CHINESE_SLOTS = Map.of(
            "problems",
            "problem",
            "incumbents",
            "incumbent",
            "materials",
            "material",
            "methods",
            "method",
            "effects",
            "effect",
            "products",
            "product",
            "applications",
            "application",
            "evidence",
            "evidence");
    private static final Map<String, String> ENGLISH_SLOTS =
            Map.of("problems", "problem", "methods", "method", "effects", "effect");

    static Topic read(YamlNode node) {
        return new Topic(
                node.at("id").text(),
                Stream.concat(Stream.of(node.at("industry")), node.find("secondIndustry").stream())
                        .map(industry -> Industry.valueOf(industry.text()))
                        .toList(),
                node.at("ipc").texts(),
                node.at("zh").text(),
                node.at("en").text(),
                node.at("keywords").texts(),
                node.at("keywordsEn").texts(),
                clauses(node, CHINESE_SLOTS),
                clauses(node.at("english"), ENGLISH_SLOTS),
                Stream.of(ListingKind.values())
                        .collect(Collectors.toMap(Function.identity(), kind -> figures(node, kind))));
    }

    Industry industry() {
        return industries.getFirst();
    }

    List<String> keywords(boolean inEnglish) {
        return inEnglish ? keywordsEn : keywords;
    }

    /** The sector whose firms can offer and demand the same things. */
    String sector() {
        return switch (industry()) {
            case ARTIFICIAL_INTELLIGENCE, SOFTWARE_AND_SERVICES -> "software";
            case MEDICINE_AND_HEALTH -> "medicine";
            default -> "hardware";
        };
    }

    private static Map<String, List<String>> clauses(YamlNode node, Map<String, String> slots) {
        return slots.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, slot -> node.at(slot.getKey()).texts()));
    }

    private static List<FigureRange> figures(YamlNode node, ListingKind kind) {
        String side = kind == ListingKind.DEMAND ? "demand" : "result";
        return node.at("indicators").items().stream()
                .map(figure -> FigureRange.read(figure, side))
                .toList();
    }
}
