/** PostgreSQL as an engine, seen from the parent. */
@NullMarked
package org.keqiao.local.postgres;

import org.jspecify.annotations.NullMarked;
