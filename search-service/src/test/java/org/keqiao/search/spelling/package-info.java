@NullMarked
package org.keqiao.search.spelling;

import org.jspecify.annotations.NullMarked;
