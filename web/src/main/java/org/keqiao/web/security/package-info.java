/** What guards every request: filter chains, headers, declared access, sign-in limits. */
@NullMarked
package org.keqiao.web.security;

import org.jspecify.annotations.NullMarked;
