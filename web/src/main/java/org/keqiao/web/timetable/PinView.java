package org.keqiao.web.timetable;

/**
 * A pair that is pinned for the versions to come.
 *
 * @param tableName empty when any table is right
 */
public record PinView(String wish, String first, String second, String slot, String tableName) {}
