/** Who comes to a fair: invitations, registration, attendees and the times when they are there. */
@NullMarked
package org.keqiao.web.fair.registration;

import org.jspecify.annotations.NullMarked;
