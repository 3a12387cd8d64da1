@NullMarked
package org.keqiao.web.problem;

import org.jspecify.annotations.NullMarked;
