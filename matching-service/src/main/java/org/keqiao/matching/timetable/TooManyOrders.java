package org.keqiao.matching.timetable;

/** More orders wait than are taken. */
class TooManyOrders extends RuntimeException {

    TooManyOrders(int waiting) {
        super(waiting + " timetables wait already. Try again in some minutes.");
    }
}
