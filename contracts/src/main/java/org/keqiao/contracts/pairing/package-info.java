/** A recommended pairing of a result and a demand, with its score, parts and evidence. */
@NullMarked
package org.keqiao.contracts.pairing;

import org.jspecify.annotations.NullMarked;
