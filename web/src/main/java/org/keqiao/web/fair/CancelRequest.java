package org.keqiao.web.fair;

import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.FieldReader;

/** Why a fair does not take place. */
public record CancelRequest(@Nullable String reason) {

    /**
     * The reason.
     *
     * @throws org.keqiao.web.problem.InvalidFields when there is none
     */
    public String read() {
        FieldReader fields = new FieldReader();
        String text = fields.line("reason", reason, 300);
        fields.require("reason", !text.isEmpty());
        fields.throwIfAnyProblem();
        return text;
    }
}
