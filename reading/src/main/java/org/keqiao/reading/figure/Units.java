package org.keqiao.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads units as people write them: {@code mS/cm}, {@code W/(m·K)}, {@code mg·L⁻¹}, {@code 万元}, {@code 元/kWh}. */
public final class Units {

    private static final UnitTable TABLE = new UnitTable("units-1.tsv");
    private static final Pattern FACTOR = Pattern.compile("(.+?)\\^?([+-]?\\d)?");
    private static final Map<String, Integer> MULTIPLES =
            Map.of("十", 1, "百", 2, "千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8);
    private static final Pattern DOT = Pattern.compile("[·⋅•*×∙]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PARENTHESIS = Pattern.compile("[()]");
    private static final Pattern MULTIPLE = Pattern.compile("(百万|千万|[百千万亿])(.+)");

    private static final Set<Character> BEGINNINGS = beginnings();

    private Units() {}

    /** The unit with this name; nothing if it is not known. An empty name is the unit of plain numbers. */
    public static Optional<Unit> find(String text) {
        String name = normal(text);
        if (name.isEmpty()) {
            return Optional.of(new Unit(BigDecimal.ONE, BigDecimal.ZERO, Map.of()));
        }
        Optional<Unit> single = TABLE.find(name);
        return single.isPresent() ? single : multiple(name).or(() -> composed(name));
    }

    /** Whether a unit may begin at this place of a text: a quick no, so that not every number's neighbours are looked up in all lengths. */
    static boolean mayBegin(String text, int place) {
        if (place >= text.length()) {
            return false;
        }
        String first = normal(text.substring(place, place + 1));
        return first.isEmpty() || BEGINNINGS.contains(first.charAt(0));
    }

    /** Decimal power of a Chinese multiple such as 万; 0 for an empty one. */
    static int powerOf(String multiple) {
        return MULTIPLES.getOrDefault(multiple, 0);
    }

    private static Set<Character> beginnings() {
        Set<Character> beginnings = TABLE.beginnings();
        MULTIPLES.keySet().forEach(multiple -> beginnings.add(multiple.charAt(0)));
        beginnings.add('(');
        return beginnings;
    }

    private static Optional<Unit> multiple(String name) {
        Matcher multiple = MULTIPLE.matcher(name);
        return multiple.matches()
                ? find(multiple.group(2))
                        .map(unit -> new Unit(
                                unit.factor().scaleByPowerOfTen(powerOf(multiple.group(1))),
                                unit.offset(),
                                unit.dimension()))
                : Optional.empty();
    }

    /** What follows the first slash divides, as in {@code W/m·K}. */
    private static Optional<Unit> composed(String name) {
        BigDecimal factor = BigDecimal.ONE;
        Map<String, Integer> dimension = new HashMap<>();
        int sign = 1;
        for (String half : PARENTHESIS.matcher(name).replaceAll("").split("/")) {
            for (String part : half.split("\\.")) {
                Matcher matcher = FACTOR.matcher(part);
                Optional<Unit> unit = matcher.matches() ? TABLE.find(matcher.group(1)) : Optional.empty();
                if (unit.isEmpty()) {
                    return Optional.empty();
                }
                int exponent = sign * (matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)));
                factor = factor.multiply(power(unit.get().factor(), exponent));
                unit.get().dimension().forEach((base, times) -> dimension.merge(base, times * exponent, Integer::sum));
            }
            sign = -1;
        }
        dimension.values().removeIf(exponent -> exponent == 0);
        return Optional.of(new Unit(factor, BigDecimal.ZERO, dimension));
    }

    private static BigDecimal power(BigDecimal factor, int exponent) {
        return factor.pow(exponent, MathContext.DECIMAL64);
    }

    /** Half width, superscripts as digits, one sign for every multiplication dot, no spaces. */
    private static String normal(String text) {
        String composed = Normalizer.normalize(text.replace("℃", "°C").replace("⁻", "-"), Normalizer.Form.NFKC);
        String dotted = DOT.matcher(composed)
                .replaceAll(".")
                .replace('µ', 'μ')
                .replace('Ω', 'Ω')
                .replace('−', '-')
                .replace("每", "/");
        return SPACE.matcher(dotted).replaceAll("");
    }
}
