package org.keqiao.contracts.timetable;

import java.util.List;
import org.keqiao.contracts.vocabulary.LeftOutReason;

/**
 * A wish without a meeting.
 *
 * @param hindrances what each party lacks, for the sentence: party A is full, party B leaves at 11:00
 * @param remedies what would make it fit, least trouble first; may be empty
 */
public record LeftOut(String wish, LeftOutReason reason, List<Hindrance> hindrances, List<Remedy> remedies) {

    public LeftOut {
        hindrances = List.copyOf(hindrances);
        remedies = List.copyOf(remedies);
    }

    /**
     * What stands in the way of a party.
     *
     * @param meetings it has
     * @param capacity it asked for
     * @param freeSlots ids of the slots in which it is there and free
     * @param absentSlots ids of the slots in which it isn't there
     */
    public record Hindrance(
            String party, int meetings, int capacity, List<String> freeSlots, List<String> absentSlots) {

        public Hindrance {
            freeSlots = List.copyOf(freeSlots);
            absentSlots = List.copyOf(absentSlots);
        }
    }

    /**
     * A change that would make it fit.
     *
     * @param party who would have to give way; empty for a table
     * @param slot in which they would meet then
     * @param kind what would have to change
     */
    public record Remedy(Kind kind, String party, String slot) {

        /** What would have to change. */
        public enum Kind {
            /** The party is there in the slot too. */
            COME,
            /** The party takes one more meeting. */
            TAKE_ONE_MORE,
            /** One more table is opened in the slot. */
            OPEN_A_TABLE
        }
    }
}
