package org.keqiao.web.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trace of the current request, as W3C Trace Context writes it, so that an event can carry it on. */
@Component
public class CurrentTrace {

    private final Tracer tracer;

    CurrentTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** {@code 00-<trace id>-<span id>-<flags>}, or null outside of a trace. */
    public @Nullable String traceparent() {
        Span span = tracer.currentSpan();
        if (span == null || span.context().traceId().isEmpty()) {
            return null;
        }
        TraceContext context = span.context();
        String flags = Boolean.FALSE.equals(context.sampled()) ? "00" : "01";
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), flags);
    }
}
