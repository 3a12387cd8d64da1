package org.keqiao.contracts.timetable;

import java.util.Set;

/**
 * Who meets others at a fair; it has one conversation at a time.
 *
 * @param capacity most meetings, 0 or more
 * @param persons who come to a meeting on site, 1 or more
 * @param remote whether it takes part from elsewhere
 * @param absent ids of the slots in which it isn't there
 */
public record FairParty(String id, int capacity, int persons, boolean remote, Set<String> absent) {

    public FairParty {
        absent = Set.copyOf(absent);
    }
}
