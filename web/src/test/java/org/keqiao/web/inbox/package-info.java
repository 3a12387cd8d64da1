@NullMarked
package org.keqiao.web.inbox;

import org.jspecify.annotations.NullMarked;
