package org.keqiao.reading.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Symbols of single units, with all their SI prefixes. */
final class UnitTable {

    private static final Map<String, Integer> PREFIXES = Map.ofEntries(
            Map.entry("P", 15),
            Map.entry("T", 12),
            Map.entry("G", 9),
            Map.entry("M", 6),
            Map.entry("k", 3),
            Map.entry("h", 2),
            Map.entry("d", -1),
            Map.entry("c", -2),
            Map.entry("m", -3),
            Map.entry("μ", -6),
            Map.entry("u", -6),
            Map.entry("n", -9),
            Map.entry("p", -12),
            Map.entry("f", -15));

    private final Map<String, Unit> exact = new HashMap<>();
    private final Map<String, List<String>> byLowerCase = new HashMap<>();

    UnitTable(String name) {
        List<String[]> rows = lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        rows.forEach(row -> add(row[0], unit(row, 0)));
        rows.stream()
                .filter(row -> row[1].equals("SI"))
                .forEach(row -> PREFIXES.forEach((prefix, power) -> addUnlessKnown(prefix + row[0], unit(row, power))));
    }

    /** Exactly as written, or else in other capitals when only one unit can be meant: {@code Mpa} is MPa, not mPa. */
    Optional<Unit> find(String symbol) {
        Unit unit = exact.get(symbol);
        if (unit != null || symbol.isEmpty()) {
            return Optional.ofNullable(unit);
        }
        List<String> similar = byLowerCase.getOrDefault(symbol.toLowerCase(Locale.ROOT), List.of());
        List<String> meant = similar.size() == 1
                ? similar
                : similar.stream()
                        .filter(other -> other.charAt(0) == symbol.charAt(0))
                        .toList();
        return meant.size() == 1 ? Optional.ofNullable(exact.get(meant.getFirst())) : Optional.empty();
    }

    /** With what characters symbols begin, in capitals and small letters. */
    Set<Character> beginnings() {
        Set<Character> beginnings = new HashSet<>();
        exact.keySet().forEach(symbol -> beginnings.add(symbol.charAt(0)));
        byLowerCase.keySet().forEach(symbol -> {
            beginnings.add(symbol.charAt(0));
            beginnings.add(Character.toUpperCase(symbol.charAt(0)));
        });
        return beginnings;
    }

    private void addUnlessKnown(String symbol, Unit unit) {
        if (!exact.containsKey(symbol)) {
            add(symbol, unit);
        }
    }

    private void add(String symbol, Unit unit) {
        exact.put(symbol, unit);
        byLowerCase
                .computeIfAbsent(symbol.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(symbol);
    }

    private static Unit unit(String[] row, int power) {
        BigDecimal factor = new BigDecimal(row[2]).scaleByPowerOfTen(power);
        boolean celsius = row[0].equals("°C") || row[0].equals("℃") || row[0].equals("摄氏度");
        return new Unit(factor, celsius ? new BigDecimal("273.15") : BigDecimal.ZERO, dimension(row[3]));
    }

    private static Map<String, Integer> dimension(String text) {
        Map<String, Integer> exponents = new TreeMap<>();
        if (!text.equals("1")) {
            for (String part : text.split("\\.")) {
                String base = part.replaceAll("-?\\d+$", "");
                String exponent = part.substring(base.length());
                exponents.put(base, exponent.isEmpty() ? 1 : Integer.parseInt(exponent));
            }
        }
        return exponents;
    }

    private static List<String> lines(String name) {
        try (InputStream file = UnitTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table of units " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
