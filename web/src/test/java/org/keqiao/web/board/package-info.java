@NullMarked
package org.keqiao.web.board;

import org.jspecify.annotations.NullMarked;
