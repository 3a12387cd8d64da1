package org.keqiao.contracts.timetable;

/** A wish with its slot and table, by their ids. */
public record PlannedMeeting(String wish, String slot, String table) {}
