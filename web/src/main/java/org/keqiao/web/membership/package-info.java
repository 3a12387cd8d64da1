/** How organisations and people join: registration, verification, members, invitations, and the service bridge's pages. */
@NullMarked
package org.keqiao.web.membership;

import org.jspecify.annotations.NullMarked;
