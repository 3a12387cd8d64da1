package org.keqiao.web.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trace of the current request, as W3C Trace Context writes it, so that an event can carry it on. */
@Component
public class CurrentTrace {

    private static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    CurrentTrace(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
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

    /** Does work that a request asked for earlier, as a part of that request's trace; without one, as a trace of its own. */
    public void continued(String name, @Nullable String traceparent, Runnable work) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of(HEADER, traceparent);
        Span span = propagator.extract(carrier, Map::get).name(name).start();
        Tracer.SpanInScope scope = tracer.withSpan(span);
        try {
            work.run();
        } finally {
            scope.close();
            span.end();
        }
    }
}
