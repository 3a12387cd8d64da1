@NullMarked
package org.keqiao.web.attachment;

import org.jspecify.annotations.NullMarked;
