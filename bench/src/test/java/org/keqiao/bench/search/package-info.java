@NullMarked
package org.keqiao.bench.search;

import org.jspecify.annotations.NullMarked;
