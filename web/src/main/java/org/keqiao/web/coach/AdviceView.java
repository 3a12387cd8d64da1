package org.keqiao.web.coach;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A piece of advice in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdviceView(
        Severity severity,
        String code,
        String field,
        String message,
        @Nullable String remedy) {}
