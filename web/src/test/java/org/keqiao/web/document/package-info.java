@NullMarked
package org.keqiao.web.document;

import org.jspecify.annotations.NullMarked;
