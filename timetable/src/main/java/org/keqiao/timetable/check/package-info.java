/** Looks a timetable over against the rules, knowing nothing of how it was made: it shares no code with the solver. */
@NullMarked
package org.keqiao.timetable.check;

import org.jspecify.annotations.NullMarked;
