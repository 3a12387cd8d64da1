/** Who meets whom at a fair: wishes, requests, and meetings from the first question to what came of them. */
@NullMarked
package org.keqiao.web.fair.meeting;

import org.jspecify.annotations.NullMarked;
