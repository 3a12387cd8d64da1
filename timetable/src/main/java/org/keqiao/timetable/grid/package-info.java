/** A fair in bare numbers, and the draft of its timetable that keeps every hard rule at every step. */
@NullMarked
package org.keqiao.timetable.grid;

import org.jspecify.annotations.NullMarked;
