/** What the terms of the vocabularies are called here: administrators may change the words, never the codes. */
@NullMarked
package org.keqiao.web.vocabulary;

import org.jspecify.annotations.NullMarked;
