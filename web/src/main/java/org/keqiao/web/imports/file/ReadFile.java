package org.keqiao.web.imports.file;

import java.util.List;

/** All rows of a file, with what is to be said of the file as a whole. */
public record ReadFile(List<ReadRow> rows, List<Notice> notices) {

    public ReadFile {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }
}
