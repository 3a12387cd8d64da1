/** Topic names and the CloudEvents headers that every message carries. */
@NullMarked
package org.keqiao.contracts.event;

import org.jspecify.annotations.NullMarked;
