package org.keqiao.web.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Listings as callers of the API write them, to be varied field by field. */
public final class Requests {

    private static final JsonMapper JSON = new JsonMapper();

    private Requests() {}

    public static Map<String, @Nullable Object> result() {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("kind", "RESULT");
        result.put("title", "硫化物固态电解质的低温制备");
        result.put("summary", "采用机械化学球磨结合低温退火合成高结晶度电解质粉体。");
        result.put("industries", List.of("NEW_MATERIALS"));
        result.put("result", new LinkedHashMap<>(Map.of("ipStatus", "GRANTED", "ownership", "UNIT_OWNED")));
        return result;
    }

    public static Map<String, @Nullable Object> demand() {
        Map<String, @Nullable Object> demand = new LinkedHashMap<>();
        demand.put("kind", "DEMAND");
        demand.put("title", "软包电芯界面阻抗控制");
        demand.put("industries", List.of("新材料", "NEW_ENERGY_VEHICLES"));
        demand.put("demand", new LinkedHashMap<>(Map.of("problem", "软包电芯循环两百次后界面阻抗翻倍，容量掉得快。")));
        return demand;
    }

    public static Map<String, @Nullable Object> indicator(boolean disclosed) {
        Map<String, @Nullable Object> indicator = new LinkedHashMap<>();
        indicator.put("name", disclosed ? "室温离子电导率" : "内部成本上限");
        indicator.put("operator", disclosed ? "≥" : "<=");
        indicator.put("value", 3.5);
        indicator.put("unit", "mS/cm");
        indicator.put("disclosed", disclosed);
        return indicator;
    }

    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> request, String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(request);
        int dot = field.indexOf('.');
        if (dot < 0) {
            changed.put(field, value);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, @Nullable Object> part = (Map<String, @Nullable Object>) changed.get(field.substring(0, dot));
            changed.put(field.substring(0, dot), with(part == null ? Map.of() : part, field.substring(dot + 1), value));
        }
        return changed;
    }

    public static ListingRequest parse(Map<String, @Nullable Object> request) {
        return JSON.readValue(json(request), ListingRequest.class);
    }

    public static String json(Map<String, @Nullable Object> request) {
        return JSON.writeValueAsString(request);
    }
}
