/** What waits for an organisation, live: new pairings reach open pages within a second. */
@NullMarked
package org.keqiao.web.inbox;

import org.jspecify.annotations.NullMarked;
