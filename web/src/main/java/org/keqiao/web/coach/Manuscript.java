package org.keqiao.web.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingLimits;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.reading.figure.FigureReader;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.ListingRequest.Demand;
import org.keqiao.web.listing.ListingRequest.IndicatorRow;
import org.keqiao.web.listing.ListingRequest.Result;

/**
 * A listing while it is being written: nothing is sure to be there, and nothing is checked. Of each text it has as much as the longest
 * field of a listing may hold: more can't be posted, and whoever looks for patterns in it would look for hours.
 */
record Manuscript(ListingRequest request) {

    private static final int LONGEST = ListingLimits.DESCRIPTION;

    ListingKind kind() {
        return "DEMAND".equals(request.kind()) || "需求".equals(request.kind()) ? ListingKind.DEMAND : ListingKind.RESULT;
    }

    String title() {
        return text(request.title());
    }

    /** All prose but the title. */
    String prose() {
        return Stream.of(problem(), text(request.summary()), text(request.description()), advantages())
                .filter(text -> !text.isEmpty())
                .reduce("", (all, text) -> all + "\n" + text)
                .strip();
    }

    String problem() {
        Demand demand = request.demand();
        return demand == null ? "" : text(demand.problem());
    }

    String advantages() {
        Result result = request.result();
        return result == null ? "" : text(result.advantages());
    }

    /** Where the main text is written. */
    String mainField() {
        return kind() == ListingKind.DEMAND ? "demand.problem" : "summary";
    }

    /** Whether a figure with a unit stands in the texts or among the indicators. */
    boolean hasFigure() {
        return !FigureReader.read(title() + "\n" + prose()).isEmpty()
                || !indicators().isEmpty();
    }

    List<IndicatorRow> indicators() {
        Demand demand = request.demand();
        return demand == null || demand.indicators() == null
                ? List.of()
                : demand.indicators().stream()
                        .filter(Objects::nonNull)
                        .filter(row -> given(row.name()) && given(row.value()))
                        .toList();
    }

    boolean isAnonymous() {
        return "true".equals(request.anonymous());
    }

    /** Every text that readers will see, by field. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", title());
        texts.put("demand.problem", problem());
        texts.put("summary", text(request.summary()));
        texts.put("description", text(request.description()));
        texts.put("result.advantages", advantages());
        Result result = request.result();
        if (result != null) {
            texts.put("result.team", text(result.team()));
            texts.put("result.patents", joined(result.patents()));
        }
        texts.put("keywords", joined(request.keywords()));
        texts.put(
                "demand.indicators",
                joined(indicators().stream().map(IndicatorRow::name).toList()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    static boolean given(@Nullable List<@Nullable String> entries) {
        return entries != null && entries.stream().anyMatch(Manuscript::given);
    }

    private static String joined(@Nullable List<@Nullable String> entries) {
        return entries == null
                ? ""
                : start(String.join(
                        "；", entries.stream().filter(Manuscript::given).toList()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : start(text.strip());
    }

    private static String start(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
