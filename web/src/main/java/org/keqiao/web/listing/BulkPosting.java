package org.keqiao.web.listing;

import java.util.function.Supplier;
import org.keqiao.contracts.event.Lane;

/** Work that changes many listings at a time, for which nobody waits: what it announces lets the posting of a single person pass. */
public final class BulkPosting {

    private static final ScopedValue<Lane> LANE = ScopedValue.newInstance();

    private BulkPosting() {}

    /** Does such work, in this thread. */
    public static <T> T during(Supplier<T> work) {
        return ScopedValue.where(LANE, Lane.BULK).call(work::get);
    }

    /** In which lane the current thread announces. */
    static Lane lane() {
        return LANE.orElse(Lane.PROMPT);
    }
}
