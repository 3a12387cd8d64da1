/** The library in a service of its own, on the real engines. */
@NullMarked
package org.keqiao.messaging;

import org.jspecify.annotations.NullMarked;
