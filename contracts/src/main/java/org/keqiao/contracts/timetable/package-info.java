/**
 * The fair's timetable: a {@link org.keqiao.contracts.timetable.TimetableOrder} says what it is to be made of, a
 * {@link org.keqiao.contracts.timetable.Timetable} what came of it. The order's {@code current} meetings make it a repair that moves as little as it can.
 */
@NullMarked
package org.keqiao.contracts.timetable;

import org.jspecify.annotations.NullMarked;
