package org.keqiao.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds figures in prose: {@code 不低于 6 mS/cm}, {@code 3~8 μm}, {@code 1.2×10⁻³ S/cm}, {@code 50 万元以内}. */
public final class FigureReader {

    private static final String NUMBER =
            "\\d[\\d,，]*(?:\\.\\d+)?(?:\\s*[×xX*]\\s*10\\^?(?<%s>[-−⁻]?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]+))?";
    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z\\d.\\-])(?<first>" + NUMBER.formatted("e1") + ")"
            + "(?:\\s*(?:~|～|–|—|-|至|到|to)\\s*(?<second>" + NUMBER.formatted("e2") + "))?"
            + "\\s*(?<multiple>百万|千万|[百千万亿](?!\\p{Alpha}))?");
    private static final String LOWER_WORDS = "≥|≧|>|＞|不低于|不少于|不小于|大于|高于|超过|优于|至少|at least|over|above|more than";
    private static final String UPPER_WORDS = "≤|≦|<|＜|不高于|不超过|不大于|小于|低于|少于|最多|控制在|at most|below|under|less than";
    private static final Pattern BOUND_BEFORE = Pattern.compile("(" + LOWER_WORDS + "|" + UPPER_WORDS + ")?\\s*\\z");
    private static final int LONGEST_BOUND = 12;
    private static final Pattern LOWER = Pattern.compile(LOWER_WORDS);
    private static final Pattern UPPER_AFTER = Pattern.compile("\\s*(以内|以下|之内|内|or less|or below)");
    private static final Pattern LOWER_AFTER = Pattern.compile("\\s*(以上|多|余|or more|or above)");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_UNIT = 14;
    /** Nobody measures anything whose power of ten has more digits; to reckon with it could take for ever. */
    private static final int LONGEST_EXPONENT = 2;

    private final String text;
    private final List<Figure> figures = new ArrayList<>();

    private FigureReader(String text) {
        this.text = text;
    }

    /** All figures of the text that have a known unit, in their order. */
    public static List<Figure> read(String text) {
        return new FigureReader(text).read();
    }

    private List<Figure> read() {
        Matcher found = FIGURE.matcher(text);
        int from = 0;
        while (from <= text.length() && found.find(from)) {
            Optional<NamedUnit> unit = isMeasurable(found) ? unitAt(found.end()) : Optional.empty();
            if (unit.isPresent()) {
                add(found, boundBefore(from, found.start()), unit.get());
            }
            from = unit.map(NamedUnit::end).orElse(found.end());
        }
        return List.copyOf(figures);
    }

    private static boolean isMeasurable(Matcher found) {
        return isMeasurable(found.group("e1")) && isMeasurable(found.group("e2"));
    }

    private static boolean isMeasurable(@Nullable String exponent) {
        return exponent == null || exponent.replaceAll("[-−⁻]", "").length() <= LONGEST_EXPONENT;
    }

    /** The words that bound the figure and the space behind them; both may be empty. */
    private Matcher boundBefore(int from, int place) {
        Matcher bound = BOUND_BEFORE.matcher(text).region(Math.max(from, place - LONGEST_BOUND), place);
        if (!bound.find()) {
            throw new IllegalStateException("nothing at all stands before every figure");
        }
        return bound;
    }

    private void add(Matcher found, Matcher before, NamedUnit named) {
        int power = Units.powerOf(found.group("multiple") == null ? "" : found.group("multiple"));
        BigDecimal first = value(found.group("first"), found.group("e1"), power);
        BigDecimal second =
                found.group("second") == null ? first : value(found.group("second"), found.group("e2"), power);
        BigDecimal lower = named.unit().normal(first.min(second));
        BigDecimal upper = named.unit().normal(first.max(second));
        Bound bound = boundOf(before.group(1), named.end());
        figures.add(new Figure(
                bound == Bound.UPPER ? null : lower,
                bound == Bound.LOWER ? null : upper,
                named.unit(),
                text.substring(found.start("first"), named.end()).strip(),
                before.start(),
                named.end()));
    }

    private Bound boundOf(@Nullable String before, int end) {
        if (before != null) {
            return LOWER.matcher(before).matches() ? Bound.LOWER : Bound.UPPER;
        }
        String rest = text.substring(end, Math.min(text.length(), end + 12));
        if (UPPER_AFTER.matcher(rest).lookingAt()) {
            return Bound.UPPER;
        }
        return LOWER_AFTER.matcher(rest).lookingAt() ? Bound.LOWER : Bound.NONE;
    }

    /** The longest known unit that begins here; a Latin one must not go on as a word. */
    private Optional<NamedUnit> unitAt(int place) {
        int start = place;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int longest = Units.mayBegin(text, start) ? Math.min(text.length(), start + LONGEST_UNIT) : start;
        for (int end = longest; end > start; end--) {
            if (isWholeWord(end)) {
                int last = end;
                Optional<NamedUnit> unit =
                        Units.find(text.substring(start, end)).map(known -> new NamedUnit(known, last));
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isWholeWord(int end) {
        return end == text.length() || !(isWordLetter(text.charAt(end - 1)) && isWordLetter(text.charAt(end)));
    }

    private static boolean isWordLetter(char letter) {
        return letter < 0x250 && Character.isLetterOrDigit(letter);
    }

    private static BigDecimal value(String number, @Nullable String exponent, int power) {
        String digits = number.replaceAll("\\s*[×xX*].*", "").replaceAll("[,，]", "");
        return new BigDecimal(digits).scaleByPowerOfTen(power + (exponent == null ? 0 : exponent(exponent)));
    }

    private static int exponent(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(character -> {
            int superscript = SUPERSCRIPTS.indexOf(character);
            plain.append(superscript >= 0 ? (char) ('0' + superscript) : (char) character);
        });
        return Integer.parseInt(plain.toString().replaceAll("[−⁻]", "-"));
    }

    private enum Bound {
        NONE,
        LOWER,
        UPPER
    }

    private record NamedUnit(Unit unit, int end) {}
}
