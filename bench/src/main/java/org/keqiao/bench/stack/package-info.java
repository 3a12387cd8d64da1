/** A stack of engines and services of its own for one measurement, on free ports and in a folder that goes away with it. */
@NullMarked
package org.keqiao.bench.stack;

import org.jspecify.annotations.NullMarked;
