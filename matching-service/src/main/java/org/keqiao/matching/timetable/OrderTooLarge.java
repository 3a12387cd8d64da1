package org.keqiao.matching.timetable;

import org.springframework.util.unit.DataSize;

/** The order has more bytes than are read. */
class OrderTooLarge extends RuntimeException {

    OrderTooLarge(DataSize largest) {
        super("An order has at most " + largest.toMegabytes() + " MB. Leave out wishes that have no chance.");
    }
}
