@NullMarked
package org.keqiao.web.matching;

import org.jspecify.annotations.NullMarked;
