/** Tests. */
@NullMarked
package org.keqiao.matching.pairing;

import org.jspecify.annotations.NullMarked;
