/** How far into the database whoever asks may reach: the row-level security of PostgreSQL, told who asks with every connection. */
@NullMarked
package org.keqiao.web.reach;

import org.jspecify.annotations.NullMarked;
