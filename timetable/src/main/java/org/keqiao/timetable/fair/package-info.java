/** Real fairs: from an order with slots, tables, preferences and pins to a timetable that says why each wish left out was left out. */
@NullMarked
package org.keqiao.timetable.fair;

import org.jspecify.annotations.NullMarked;
