/** E-mail: notices and pairings as each person wishes to hear of them, and letters of their own such as confirmations. */
@NullMarked
package org.keqiao.web.mail;

import org.jspecify.annotations.NullMarked;
