/** How failures are told: problem details (RFC 9457) for the API, error pages for people. */
@NullMarked
package org.keqiao.web.problem;

import org.jspecify.annotations.NullMarked;
