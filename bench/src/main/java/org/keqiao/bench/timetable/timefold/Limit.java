package org.keqiao.bench.timetable.timefold;

/** Most meetings of a party, or at the tables of a slot. */
public record Limit(Kind kind, int number, int most) {

    /** Of what. */
    public enum Kind {
        PARTY,
        SLOT
    }
}
