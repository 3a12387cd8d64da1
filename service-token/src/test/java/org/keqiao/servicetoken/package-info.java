@NullMarked
package org.keqiao.servicetoken;

import org.jspecify.annotations.NullMarked;
