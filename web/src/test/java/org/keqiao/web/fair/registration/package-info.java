@NullMarked
package org.keqiao.web.fair.registration;

import org.jspecify.annotations.NullMarked;
