@NullMarked
package org.keqiao.web.spreadsheet;

import org.jspecify.annotations.NullMarked;
