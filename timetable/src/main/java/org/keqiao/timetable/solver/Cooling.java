package org.keqiao.timetable.solver;

/** The temperature of a search, from hot to cold. */
@FunctionalInterface
interface Cooling {

    /** Now; 0 when it is over. */
    double temperature();
}
