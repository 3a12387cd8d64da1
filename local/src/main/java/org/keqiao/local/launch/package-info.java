/** The commands behind the {@code keqiao} script: up, down, status, token, reindex. */
@NullMarked
package org.keqiao.local.launch;

import org.jspecify.annotations.NullMarked;
