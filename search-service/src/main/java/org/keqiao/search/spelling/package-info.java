/** Other ways to write the same: traditional characters, full width, pinyin and its initials. */
@NullMarked
package org.keqiao.search.spelling;

import org.jspecify.annotations.NullMarked;
