/** Tests. */
@NullMarked
package org.keqiao.matching.security;

import org.jspecify.annotations.NullMarked;
