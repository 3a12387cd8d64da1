@NullMarked
package org.keqiao.matching.gate;

import org.jspecify.annotations.NullMarked;
