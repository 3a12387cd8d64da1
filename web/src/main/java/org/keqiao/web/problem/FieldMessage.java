package org.keqiao.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A {@link FieldProblem} in the reader's language, as the {@code errors} of a problem detail list it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldMessage(
        String field, String message, @Nullable String remedy) {}
