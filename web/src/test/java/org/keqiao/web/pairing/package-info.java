@NullMarked
package org.keqiao.web.pairing;

import org.jspecify.annotations.NullMarked;
