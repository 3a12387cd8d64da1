/** What the children share: they say when they are ready, and end when their parent does. */
@NullMarked
package org.keqiao.local.child;

import org.jspecify.annotations.NullMarked;
