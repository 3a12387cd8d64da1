/** Measures the services as they run; {@code ./keqiao bench}. */
@NullMarked
package org.keqiao.bench;

import org.jspecify.annotations.NullMarked;
