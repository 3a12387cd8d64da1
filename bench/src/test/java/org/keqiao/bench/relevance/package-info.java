@NullMarked
package org.keqiao.bench.relevance;

import org.jspecify.annotations.NullMarked;
