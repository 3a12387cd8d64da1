/** The fair as one models it for Timefold, solved with its default construction and local search: what the solver is compared with. */
@NullMarked
package org.keqiao.bench.timetable.timefold;

import org.jspecify.annotations.NullMarked;
