/** {@code ./keqiao bench timetable}: how close timetables come to their bound, how fast, and how others do. */
@NullMarked
package org.keqiao.bench.timetable;

import org.jspecify.annotations.NullMarked;
