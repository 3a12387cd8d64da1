/** An engine is a real server in a child process: how it is started, watched and ended. */
@NullMarked
package org.keqiao.local.engine;

import org.jspecify.annotations.NullMarked;
