/** The vocabularies held to their rules. */
@NullMarked
package org.keqiao.contracts.term;

import org.jspecify.annotations.NullMarked;
