/** The day of a fair and what is left of it: check-in, the board of meetings, what participants say, and the report. */
@NullMarked
package org.keqiao.web.fair.day;

import org.jspecify.annotations.NullMarked;
