package org.keqiao.bench.timetable;

/** A line of an answer. */
record Meeting(String left, String right, int slot, int table) {}
