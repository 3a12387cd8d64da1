/** The service bridge: that an organisation lets coordinators act for it, with who said so and what proves it. */
@NullMarked
package org.keqiao.web.consent;

import org.jspecify.annotations.NullMarked;
