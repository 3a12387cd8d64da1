@NullMarked
package org.keqiao.search.embedding;

import org.jspecify.annotations.NullMarked;
