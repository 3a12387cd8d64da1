/** What people are told besides recommended pairings: in the inbox, live, and by e-mail as each of them wishes. */
@NullMarked
package org.keqiao.web.notice;

import org.jspecify.annotations.NullMarked;
