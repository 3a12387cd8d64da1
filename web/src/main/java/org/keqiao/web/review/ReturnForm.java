package org.keqiao.web.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a listing is returned, as a coordinator writes it: reasons by name or label, and a note. */
@Schema(name = "ReturnRequest")
record ReturnForm(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"TOO_VAGUE\"]") @Nullable
        List<@Nullable String> reasons,

        @Schema(maxLength = 1000, description = "required with the reason OTHER") @Nullable
        String note) {}
