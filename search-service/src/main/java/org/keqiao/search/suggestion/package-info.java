/** Suggestions while somebody types: terms, organisations, listings. */
@NullMarked
package org.keqiao.search.suggestion;

import org.jspecify.annotations.NullMarked;
