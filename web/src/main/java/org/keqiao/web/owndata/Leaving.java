package org.keqiao.web.owndata;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a person wants to be forgotten.
 *
 * @param password their own, so that nobody does it at a desk that was left open
 * @param keepListings whether their organisation keeps what they posted; otherwise it is withdrawn and its texts are erased
 */
@Schema(name = "LeavingRequest")
record Leaving(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String password,

        @Schema(type = "boolean", defaultValue = "false") @Nullable
        String keepListings) {

    @Override
    public String toString() {
        return "Leaving[keepListings=" + keepListings + "]";
    }
}
