/** All engines of one machine together: for the launcher, and shared by the tests of every module. */
@NullMarked
package org.keqiao.local;

import org.jspecify.annotations.NullMarked;
