package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of a published timetable that stands in no version of it.
 *
 * @param slotId where the two meet from then on, or would have met
 */
public record Amendment(Kind kind, Pair pair, UUID slotId, UUID tableId, Instant madeAt) {

    /** What changed. */
    public enum Kind {
        /** The two agreed, and there was room. */
        PLACED,
        /** One of the two called it off. */
        CALLED_OFF,
        /** The timetable brought the two together, but they are asked first. */
        HELD_BACK
    }
}
