/** The vocabularies held to their rules. */
@NullMarked
package org.keqiao.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
