package org.keqiao.web.introduction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a side lets the other know its contact. Recorded apart from interest, with the words that were agreed to.
 *
 * @param wording version of the words beside the box that was ticked
 * @param evidence how the side consented, when a coordinator recorded it for them
 */
record Consent(
        Instant at,
        UUID accountId,
        String wording,
        Contact contact,
        @Nullable String evidence) {

    /** Version of {@code introduction.consent} in the bundle; a change of the words is a new version. */
    static final String WORDING = "1";
}
