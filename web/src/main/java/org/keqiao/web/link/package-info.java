/** Links that people follow from outside: absolute, and signed where following one is enough to act. */
@NullMarked
package org.keqiao.web.link;

import org.jspecify.annotations.NullMarked;
