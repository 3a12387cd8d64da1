/** Timetables of fairs: takes orders, has them solved one after the other whatever dies meanwhile, and keeps what came of them. */
@NullMarked
package org.keqiao.matching.timetable;

import org.jspecify.annotations.NullMarked;
