package org.keqiao.matching.timetable;

import java.util.UUID;

/** There is no such order, or no timetable of it yet. */
class TimetableUnknown extends RuntimeException {

    TimetableUnknown(UUID id, String what) {
        super("There is no " + what + " " + id + ".");
    }
}
