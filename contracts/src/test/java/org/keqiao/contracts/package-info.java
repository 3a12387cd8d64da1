/** The contracts held against their own descriptions. */
@NullMarked
package org.keqiao.contracts;

import org.jspecify.annotations.NullMarked;
