/** Tests. */
@NullMarked
package org.keqiao.bench.timetable;

import org.jspecify.annotations.NullMarked;
