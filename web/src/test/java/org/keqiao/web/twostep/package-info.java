@NullMarked
package org.keqiao.web.twostep;

import org.jspecify.annotations.NullMarked;
