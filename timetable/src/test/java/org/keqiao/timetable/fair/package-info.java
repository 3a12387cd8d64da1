/** Tests. */
@NullMarked
package org.keqiao.timetable.fair;

import org.jspecify.annotations.NullMarked;
