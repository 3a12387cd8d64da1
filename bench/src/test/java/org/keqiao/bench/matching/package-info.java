@NullMarked
package org.keqiao.bench.matching;

import org.jspecify.annotations.NullMarked;
