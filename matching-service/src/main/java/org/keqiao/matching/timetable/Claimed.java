package org.keqiao.matching.timetable;

import java.util.UUID;
import org.keqiao.contracts.timetable.TimetableOrder;

/**
 * An order that one service has leased.
 *
 * @param attempt 1 for the first
 */
record Claimed(UUID id, TimetableOrder order, int attempt, boolean stopWanted) {}
