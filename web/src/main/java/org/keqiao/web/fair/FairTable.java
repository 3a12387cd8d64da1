package org.keqiao.web.fair;

import java.util.Set;
import java.util.UUID;

/**
 * A place for one meeting at a time.
 *
 * @param number within its room, from 1
 * @param seats for persons on site, 2 or more
 * @param screen whether a remote participant can be seen there
 * @param closed ids of the slots in which it can't be used
 */
public record FairTable(UUID id, String room, int number, int seats, boolean screen, Set<UUID> closed) {

    public FairTable {
        closed = Set.copyOf(closed);
    }

    /** As it stands on the sign: room and number. */
    public String name() {
        return room + " " + number;
    }
}
