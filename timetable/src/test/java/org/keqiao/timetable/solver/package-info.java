/** Tests. */
@NullMarked
package org.keqiao.timetable.solver;

import org.jspecify.annotations.NullMarked;
