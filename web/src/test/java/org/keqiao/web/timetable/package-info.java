/** Tests. */
@NullMarked
package org.keqiao.web.timetable;

import org.jspecify.annotations.NullMarked;
