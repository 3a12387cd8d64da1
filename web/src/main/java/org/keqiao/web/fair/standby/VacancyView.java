package org.keqiao.web.fair.standby;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.TimeSlot;

/**
 * A vacated time as coordinators see it.
 *
 * @param outcome missing while it is on offer
 */
public record VacancyView(UUID id, TimeSlot slot, @Nullable VacancyOutcome outcome, List<Asked> asked) {

    public VacancyView {
        asked = List.copyOf(asked);
    }

    /** Two who were offered it; local time until which they can answer. */
    public record Asked(
            String first,
            boolean firstAccepted,
            String second,
            boolean secondAccepted,
            OfferState state,
            LocalDateTime answerBy) {}
}
