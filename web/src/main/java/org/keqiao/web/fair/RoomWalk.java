package org.keqiao.web.fair;

/** How long it takes from one room to another, either way. Rooms without a walk between them are next door. */
public record RoomWalk(String room, String otherRoom, int minutes) {}
