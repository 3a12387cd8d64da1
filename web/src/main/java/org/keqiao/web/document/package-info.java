/** Files that people send: what they are by their content, what they are called, and how they reach a reader safely. */
@NullMarked
package org.keqiao.web.document;

import org.jspecify.annotations.NullMarked;
