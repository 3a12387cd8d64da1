package org.keqiao.web.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keqiao.contracts.vocabulary.Term;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the facts of notices as JSON, and makes of them arguments of words in a language. */
@Component
class Facts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final JsonMapper json;

    Facts(JsonMapper json) {
        this.json = json;
    }

    String write(List<Object> facts) {
        return json.writeValueAsString(facts.stream().map(Facts::kept).toList());
    }

    Object[] read(String kept, Locale language) {
        return json.readTree(kept)
                .valueStream()
                .map(fact -> argument(fact, language))
                .toArray();
    }

    private static Object kept(Object fact) {
        return switch (fact) {
            case Term term -> Map.of("zh", term.chinese(), "en", term.english());
            case Instant instant -> Map.of("at", instant.toString());
            case LocalDate day -> day.toString();
            case String text -> text;
            case Number number -> number;
            default -> throw new IllegalArgumentException("A notice can't tell a " + fact.getClass());
        };
    }

    private static Object argument(JsonNode fact, Locale language) {
        if (fact.isNumber()) {
            return fact.numberValue();
        }
        if (fact.has("at")) {
            return MINUTE.format(Instant.parse(fact.path("at").asString()));
        }
        return fact.isObject()
                ? fact.path(language.getLanguage().equals("en") ? "en" : "zh").asString()
                : fact.asString();
    }
}
