/** Tables that people take away: workbooks and csv files in which nothing runs. */
@NullMarked
package org.keqiao.web.spreadsheet;

import org.jspecify.annotations.NullMarked;
