package org.keqiao.matching.timetable;

import java.util.UUID;

/** The id was given to another order before. */
class AnotherOrder extends RuntimeException {

    AnotherOrder(UUID id) {
        super("Under " + id + " another timetable was ordered. Choose an id of its own for every order.");
    }
}
