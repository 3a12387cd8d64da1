/** The feed for harvesters: public listings and tombstones of those that ended, in the order of their changes. */
@NullMarked
package org.keqiao.web.feed;

import org.jspecify.annotations.NullMarked;
