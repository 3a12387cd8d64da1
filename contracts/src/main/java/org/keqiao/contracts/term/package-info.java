/** The technical terms of the ten industries in Chinese and English, and how to find them in a text. */
@NullMarked
package org.keqiao.contracts.term;

import org.jspecify.annotations.NullMarked;
