@NullMarked
package org.keqiao.web.audit;

import org.jspecify.annotations.NullMarked;
