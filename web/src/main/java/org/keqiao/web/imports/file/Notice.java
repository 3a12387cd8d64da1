package org.keqiao.web.imports.file;

import java.util.List;

/**
 * Something that is said of a file as a whole. The bundle {@code messages/imports} has the words: {@code imports.notice.<code>} and
 * {@code imports.notice.<code>.remedy}; both see the arguments.
 */
public record Notice(String code, List<Object> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(String code, Object... arguments) {
        return new Notice(code, List.of(arguments));
    }
}
