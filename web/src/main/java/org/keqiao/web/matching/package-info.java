/** Asks matching-service what only it knows: why a pair is not recommended, what comes near, how fairly listings are recommended. */
@NullMarked
package org.keqiao.web.matching;

import org.jspecify.annotations.NullMarked;
