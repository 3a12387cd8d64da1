/** Keeps the parts of a stack running: starts them in order, starts again what died, stops all in order. */
@NullMarked
package org.keqiao.local.supervision;

import org.jspecify.annotations.NullMarked;
