/** Which meetings are worth most, whenever they take place: a maximum-weight b-matching by min-cost flow, which is also the upper bound. */
@NullMarked
package org.keqiao.timetable.flow;

import org.jspecify.annotations.NullMarked;
