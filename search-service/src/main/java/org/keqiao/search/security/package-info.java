/** Who may ask: tokens that the other services sign. */
@NullMarked
package org.keqiao.search.security;

import org.jspecify.annotations.NullMarked;
