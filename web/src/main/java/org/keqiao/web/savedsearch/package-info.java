/** Searches that people keep, and what they find later. */
@NullMarked
package org.keqiao.web.savedsearch;

import org.jspecify.annotations.NullMarked;
