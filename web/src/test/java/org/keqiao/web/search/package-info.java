@NullMarked
package org.keqiao.web.search;

import org.jspecify.annotations.NullMarked;
