@NullMarked
package org.keqiao.search.elastic;

import org.jspecify.annotations.NullMarked;
