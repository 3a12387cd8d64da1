package org.keqiao.web.fair.standby;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that a meeting has left.
 *
 * @param outcome missing while it is on offer
 */
record Vacancy(
        UUID id,
        UUID fairId,
        UUID slotId,
        Instant vacatedAt,
        @Nullable VacancyOutcome outcome) {

    boolean isOpen() {
        return outcome == null;
    }
}
