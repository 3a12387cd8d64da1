package org.keqiao.web.imports;

import org.springframework.http.MediaType;

/** Formats in which there are templates. */
enum TemplateFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    TemplateFormat(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }
}
