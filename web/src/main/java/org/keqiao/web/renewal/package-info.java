/** Reminds owners in time that listings end or have grown old, and lets them say by one click that they still hold. */
@NullMarked
package org.keqiao.web.renewal;

import org.jspecify.annotations.NullMarked;
