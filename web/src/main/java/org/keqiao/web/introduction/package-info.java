/** Introductions (引荐): from the first interest between two sides to a signed contract and what came of it. */
@NullMarked
package org.keqiao.web.introduction;

import org.jspecify.annotations.NullMarked;
