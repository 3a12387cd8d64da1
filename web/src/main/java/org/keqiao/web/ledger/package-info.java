/** The ledger (台账): what was done, by whom and when, line by line, never changed afterwards. */
@NullMarked
package org.keqiao.web.ledger;

import org.jspecify.annotations.NullMarked;
