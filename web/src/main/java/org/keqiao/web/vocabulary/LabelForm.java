package org.keqiao.web.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** New words for a term; what is left out goes back to what it was called at first. */
@Schema(name = "TermLabelRequest")
record LabelForm(
        @Schema(maxLength = 60) @Nullable String chinese,
        @Schema(maxLength = 60) @Nullable String english) {}
