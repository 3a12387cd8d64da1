@NullMarked
package org.keqiao.web.answer;

import org.jspecify.annotations.NullMarked;
