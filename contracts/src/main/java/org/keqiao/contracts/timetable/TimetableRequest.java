package org.keqiao.contracts.timetable;

import java.util.UUID;

/**
 * Orders a timetable: the body of {@code POST /timetables}.
 *
 * @param id chosen by the caller; the same order sent again under it is the same job
 */
public record TimetableRequest(UUID id, TimetableOrder order) {}
