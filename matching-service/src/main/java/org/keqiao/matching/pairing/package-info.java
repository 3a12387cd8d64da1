/** The pairing ledger: which result and demand are recommended to each other, from when until when, and why. */
@NullMarked
package org.keqiao.matching.pairing;

import org.jspecify.annotations.NullMarked;
