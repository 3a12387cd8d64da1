package org.keqiao.bench.timetable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keqiao.bench.BenchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads instances; what is wrong with one is told by field and remedy. */
final class InstanceReader {

    private static final int MOST_SLOTS = 10_000;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST_WEIGHT = new BigDecimal(1_000_000_000);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> notes = new ArrayList<>();

    /** What was put right while reading. */
    List<String> notes() {
        return notes;
    }

    Instance read(Path file) {
        try {
            return read(JSON.readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            throw new BenchException(file + " is no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new BenchException("Can't read " + file + ". Name a readable file after --instance.", e);
        }
    }

    Instance read(JsonNode root) {
        check(
                root.isObject(),
                "instance",
                "is no object",
                "write {\"slots\":…,\"tables\":…,\"left\":[…],\"right\":[…],\"pairs\":[…]}");
        int slots = whole(root.path("slots"), "slots", 1, MOST_SLOTS);
        int tables = whole(root.path("tables"), "tables", 1, Integer.MAX_VALUE);
        Map<String, Instance.Party> left = parties(root, "left", slots);
        Map<String, Instance.Party> right = parties(root, "right", slots);
        return new Instance(
                slots,
                tables,
                List.copyOf(left.values()),
                List.copyOf(right.values()),
                pairs(root, left.keySet(), right.keySet()));
    }

    private static Map<String, Instance.Party> parties(JsonNode root, String side, int slots) {
        Map<String, Instance.Party> parties = new LinkedHashMap<>();
        JsonNode list = list(root.path(side), side);
        for (int i = 0; i < list.size(); i++) {
            String field = side + "[" + i + "]";
            String id = id(list.get(i).path("id"), field + ".id");
            int cap = whole(list.get(i).path("cap"), field + ".cap", 0, Integer.MAX_VALUE);
            Instance.Party party =
                    new Instance.Party(id, cap, absent(list.get(i).path("absent"), field + ".absent", slots));
            check(
                    parties.put(id, party) == null,
                    field + ".id",
                    "\"" + id + "\" is there twice",
                    "give every party of a side its own id");
        }
        return parties;
    }

    private static Set<Integer> absent(JsonNode list, String field, int slots) {
        Set<Integer> absent = new HashSet<>();
        if (!list.isMissingNode() && !list.isNull()) {
            list(list, field);
            for (int i = 0; i < list.size(); i++) {
                absent.add(whole(list.get(i), field + "[" + i + "]", 0, slots - 1));
            }
        }
        return absent;
    }

    private List<Instance.Pair> pairs(JsonNode root, Set<String> left, Set<String> right) {
        Map<List<String>, Instance.Pair> pairs = new LinkedHashMap<>();
        JsonNode list = list(root.path("pairs"), "pairs");
        for (int i = 0; i < list.size(); i++) {
            String field = "pairs[" + i + "]";
            String one = known(list.get(i).path("left"), field + ".left", left, "left");
            String other = known(list.get(i).path("right"), field + ".right", right, "right");
            Instance.Pair pair =
                    new Instance.Pair(one, other, weight(list.get(i).path("weight"), field + ".weight"));
            Instance.Pair before = pairs.get(List.of(one, other));
            if (before != null) {
                notes.add(field + ": " + one + " and " + other
                        + " are a pair already; the greater weight counts, and they meet once");
            }
            if (before == null || before.weight().compareTo(pair.weight()) < 0) {
                pairs.put(List.of(one, other), pair);
            }
        }
        return List.copyOf(pairs.values());
    }

    private static String known(JsonNode node, String field, Set<String> ids, String side) {
        String id = id(node, field);
        check(
                ids.contains(id),
                field,
                "\"" + id + "\" is no id of " + side,
                "add that party to " + side + " or mend the id");
        return id;
    }

    private static BigDecimal weight(JsonNode node, String field) {
        check(node.isNumber(), field, said(node), "write a number from 0 to " + MOST_WEIGHT.toPlainString());
        BigDecimal weight = node.decimalValue();
        check(
                weight.signum() >= 0 && weight.compareTo(MOST_WEIGHT) <= 0,
                field,
                said(node),
                "write a number from 0 to " + MOST_WEIGHT.toPlainString());
        check(
                weight.stripTrailingZeros().scale() <= MOST_DECIMALS,
                field,
                said(node),
                "round it to " + MOST_DECIMALS + " decimals");
        return weight;
    }

    private static JsonNode list(JsonNode node, String field) {
        check(node.isArray(), field, said(node), "write a list […], which may be empty");
        return node;
    }

    private static String id(JsonNode node, String field) {
        check(node.isString() && !node.stringValue().isBlank(), field, said(node), "write the party's id as text");
        return node.stringValue();
    }

    private static int whole(JsonNode node, String field, int least, int most) {
        check(
                node.isIntegralNumber()
                        && node.canConvertToInt()
                        && node.intValue() >= least
                        && node.intValue() <= most,
                field,
                said(node),
                "write a whole number from " + least + " to " + most);
        return node.intValue();
    }

    private static String said(JsonNode node) {
        return node.isMissingNode() ? "is missing" : "can't be " + node;
    }

    private static void check(boolean right, String field, String trouble, String remedy) {
        if (!right) {
            throw new BenchException(field + " " + trouble + "; " + remedy + ".");
        }
    }
}
