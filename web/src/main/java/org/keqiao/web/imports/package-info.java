/** Imports files of listings, row by row, with a report of every row. */
@NullMarked
package org.keqiao.web.imports;

import org.jspecify.annotations.NullMarked;
