package org.keqiao.contracts.timetable;

import java.util.Set;
import org.keqiao.contracts.vocabulary.Preference;

/**
 * Two parties who might meet.
 *
 * @param score how well they fit, 0 to 1
 * @param preference of the first party
 * @param otherPreference of the other party
 * @param forbidden ids of the slots in which they may not meet
 */
public record Wish(
        String id,
        String party,
        String otherParty,
        double score,
        Preference preference,
        Preference otherPreference,
        Set<String> forbidden) {

    public Wish {
        forbidden = Set.copyOf(forbidden);
    }
}
