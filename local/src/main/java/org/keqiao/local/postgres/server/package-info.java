/** The child process that keeps a PostgreSQL server. */
@NullMarked
package org.keqiao.local.postgres.server;

import org.jspecify.annotations.NullMarked;
