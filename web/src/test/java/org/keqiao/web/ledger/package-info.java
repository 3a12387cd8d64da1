@NullMarked
package org.keqiao.web.ledger;

import org.jspecify.annotations.NullMarked;
