package org.keqiao.contracts.timetable;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place for one meeting at a time.
 *
 * @param room where it stands; only needed if walking takes time
 * @param seats for persons on site
 * @param screen whether a remote party can be seen there
 * @param closed ids of the slots in which it can't be used
 */
public record FairTable(String id, @Nullable String room, int seats, boolean screen, Set<String> closed) {

    public FairTable {
        closed = Set.copyOf(closed);
    }
}
