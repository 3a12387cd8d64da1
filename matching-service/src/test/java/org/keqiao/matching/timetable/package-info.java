/** Tests. */
@NullMarked
package org.keqiao.matching.timetable;

import org.jspecify.annotations.NullMarked;
