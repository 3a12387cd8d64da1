package org.keqiao.web.imports.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.ListingRequest.IndicatorRow;
import org.keqiao.web.problem.FieldProblem;

/**
 * Reads indicators as people write them into one cell, one a line or separated by semicolons: {@code 离子电导率 ≥ 5 mS/cm（硬性）},
 * {@code 厚度 20~40 μm（不公开）}.
 */
record IndicatorCell(List<IndicatorRow> indicators, List<FieldProblem> problems) {

    /** Name, figures and unit have less; the patterns below take long over what is much longer. */
    private static final int LONGEST = 500;

    private static final String NUMBER = "([+-]?[\\d,]+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)";
    private static final Pattern RANGE = Pattern.compile(
            "(.+?)[\\s:]*(?:区间|范围|between)?\\s*" + NUMBER + "\\s*(?:~|～|—+|–|至|到|and)\\s*" + NUMBER + "(.*)");
    private static final Pattern COMPARISON = Pattern.compile(
            "(.+?)[\\s:]*(≥|>=|≧|≤|<=|≦|=|不低于|不小于|大于等于|不高于|不大于|小于等于|等于|at least|at most|equal to)\\s*"
                    + NUMBER
                    + "(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HARD = Pattern.compile("\\((硬性|必须|hard|must)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRIVATE =
            Pattern.compile("\\((不公开|保密|private|undisclosed)\\)", Pattern.CASE_INSENSITIVE);

    static IndicatorCell read(String cell) {
        List<IndicatorRow> indicators = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (String line : cell.split("[\\r\\n;；|]+", -1)) {
            if (!line.isBlank()) {
                IndicatorRow indicator = indicator(line.strip());
                if (indicator == null) {
                    String shown = FieldReader.excerpt(line.strip());
                    problems.add(FieldProblem.of(Column.INDICATORS.field(), "indicator-unclear", shown));
                } else {
                    indicators.add(indicator);
                }
            }
        }
        return new IndicatorCell(indicators, problems);
    }

    private static @Nullable IndicatorRow indicator(String written) {
        String line = compatible(written).replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            return null;
        }
        boolean hard = HARD.matcher(line).find();
        boolean undisclosed = PRIVATE.matcher(line).find();
        String figure = PRIVATE.matcher(HARD.matcher(line).replaceAll(""))
                .replaceAll("")
                .strip();
        Matcher range = RANGE.matcher(figure);
        Matcher comparison = COMPARISON.matcher(figure);
        if (comparison.matches()) {
            return row(
                    comparison.group(1),
                    comparison.group(2),
                    comparison.group(3),
                    null,
                    comparison.group(4),
                    hard,
                    undisclosed);
        }
        return range.matches()
                ? row(range.group(1), "RANGE", range.group(2), range.group(3), range.group(4), hard, undisclosed)
                : null;
    }

    private static IndicatorRow row(
            String name,
            String operator,
            String value,
            @Nullable String upper,
            String unit,
            boolean hard,
            boolean undisclosed) {
        return new IndicatorRow(
                name.strip(),
                operator(operator),
                value,
                upper,
                unit.strip(),
                Boolean.toString(hard),
                Boolean.toString(!undisclosed));
    }

    private static String operator(String written) {
        return switch (written) {
            case "≧" -> "≥";
            case "≦" -> "≤";
            default -> written;
        };
    }

    /** Full-width digits and signs as half-width ones; units such as μ and ² stay. */
    private static String compatible(String text) {
        StringBuilder compatible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if ((point >= 0xFF01 && point <= 0xFF5E) || point == 0x3000) {
                compatible.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else {
                compatible.appendCodePoint(point);
            }
        });
        return compatible.toString();
    }
}
