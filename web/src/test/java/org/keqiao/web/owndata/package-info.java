@NullMarked
package org.keqiao.web.owndata;

import org.jspecify.annotations.NullMarked;
