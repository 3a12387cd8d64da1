/** Tests. */
@NullMarked
package org.keqiao.timetable.check;

import org.jspecify.annotations.NullMarked;
