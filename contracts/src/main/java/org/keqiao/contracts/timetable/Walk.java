package org.keqiao.contracts.timetable;

/** How long it takes from one room to another, either way. Rooms without a walk between them are next door. */
public record Walk(String room, String otherRoom, int minutes) {}
