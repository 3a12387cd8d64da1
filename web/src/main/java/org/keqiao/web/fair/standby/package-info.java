/** Times that meetings have left are offered to others who are free: the best first, and the first pair of which both say yes has it. */
@NullMarked
package org.keqiao.web.fair.standby;

import org.jspecify.annotations.NullMarked;
