/** The five elements of a text on a technology, found by cue words and head nouns. Pure. */
@NullMarked
package org.keqiao.reading.element;

import org.jspecify.annotations.NullMarked;
