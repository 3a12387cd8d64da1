@NullMarked
package org.keqiao.web.savedsearch;

import org.jspecify.annotations.NullMarked;
