package org.keqiao.web.fair.front;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keqiao.web.fair.FairFormat;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.link.Links;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A fair for search engines: schema.org's {@code Event}. */
@Component
class FairLinkedData {

    private final JsonMapper json;
    private final Links links;

    FairLinkedData(JsonMapper json, Links links) {
        this.json = json;
        this.links = links;
    }

    /** JSON-LD of what strangers see, safe inside a script element. */
    String of(FairView fair) {
        String url = links.absolute("/fairs/" + fair.id());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "BusinessEvent");
        data.put("url", url);
        data.put("name", fair.title());
        if (!fair.description().isEmpty()) {
            data.put("description", fair.description());
        }
        data.put(
                "startDate",
                fair.start().atZone(TimeSlot.TIME_ZONE).toOffsetDateTime().toString());
        data.put(
                "endDate",
                fair.end().atZone(TimeSlot.TIME_ZONE).toOffsetDateTime().toString());
        data.put(
                "eventStatus",
                fair.state() == FairState.CANCELLED
                        ? "https://schema.org/EventCancelled"
                        : "https://schema.org/EventScheduled");
        data.put("eventAttendanceMode", "https://schema.org/" + mode(fair.format()));
        data.put(
                "location",
                fair.format() == FairFormat.ONLINE
                        ? Map.of("@type", "VirtualLocation", "url", url)
                        : Map.of("@type", "Place", "name", fair.venue(), "address", fair.venue()));
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static String mode(FairFormat format) {
        return switch (format) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }
}
