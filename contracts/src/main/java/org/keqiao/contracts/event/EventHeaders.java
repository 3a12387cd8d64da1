package org.keqiao.contracts.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 attributes of a message, carried as Kafka headers in binary content mode (CloudEvents Kafka protocol binding 1.0.2),
 * beside the W3C trace context.
 *
 * @param id of the event: the same however often it is sent
 * @param source which service says it, such as {@code /keqiao/web}
 * @param subject id of what it tells of
 * @param traceparent of the request that led to it (W3C Trace Context), when there is one
 * @param lane written only for {@link Lane#BULK}
 */
public record EventHeaders(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String traceparent,
        Lane lane) {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String LANE = "ce_lane";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    /** Of an event that somebody waits for. */
    public EventHeaders(
            String id, String type, String source, String subject, Instant time, @Nullable String traceparent) {
        this(id, type, source, subject, time, traceparent, Lane.PROMPT);
    }

    /** As names and values of Kafka headers, to be written in UTF-8. */
    public Map<String, String> toMap() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(SPEC_VERSION, "1.0");
        headers.put(ID, id);
        headers.put(TYPE, type);
        headers.put(SOURCE, source);
        headers.put(SUBJECT, subject);
        headers.put(TIME, time.toString());
        headers.put(CONTENT_TYPE, "application/json");
        if (lane == Lane.BULK) {
            headers.put(LANE, lane.name());
        }
        if (traceparent != null) {
            headers.put(TRACEPARENT, traceparent);
        }
        return headers;
    }
}
