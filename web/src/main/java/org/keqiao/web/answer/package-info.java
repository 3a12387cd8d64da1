/** Answers to pairings: what each side says, kept with its event in one transaction. */
@NullMarked
package org.keqiao.web.answer;

import org.jspecify.annotations.NullMarked;
