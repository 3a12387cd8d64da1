/** Reads the files that people have, xlsx, csv and JSON Lines, as listing requests; knows nothing of jobs and stores. */
@NullMarked
package org.keqiao.web.imports.file;

import org.jspecify.annotations.NullMarked;
