package org.keqiao.web.fair.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Preference;

/**
 * Two participants who might meet, for the timetable.
 *
 * @param score how well they fit, 0 to 1
 * @param preference of the pair's first
 * @param otherPreference of the pair's second
 * @param agreed whether they agreed to meet already
 * @param slotId the time on which they agreed; missing when any is right
 */
public record PairWish(
        Pair pair,
        double score,
        Preference preference,
        Preference otherPreference,
        boolean agreed,
        @Nullable UUID slotId) {

    public boolean isNo() {
        return preference == Preference.NO || otherPreference == Preference.NO;
    }

    /** What a meeting of the two is worth: the score, times what both sides think of it. */
    public double worth() {
        return score * preference.weight() * otherPreference.weight();
    }
}
