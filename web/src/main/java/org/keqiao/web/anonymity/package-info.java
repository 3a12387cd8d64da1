/** Finds in the texts of an anonymous listing what would tell readers who is behind it. */
@NullMarked
package org.keqiao.web.anonymity;

import org.jspecify.annotations.NullMarked;
