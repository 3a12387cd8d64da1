/** From a fair in numbers to a timetable: exact where that is possible, then search until the time is up. */
@NullMarked
package org.keqiao.timetable.solver;

import org.jspecify.annotations.NullMarked;
