/** Timetables of fairs: coordinators order, compare, change and publish them; participants get theirs as a page and in their calendar. */
@NullMarked
package org.keqiao.web.timetable;

import org.jspecify.annotations.NullMarked;
