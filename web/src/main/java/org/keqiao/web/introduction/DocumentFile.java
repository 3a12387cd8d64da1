package org.keqiao.web.introduction;

/** A file with its content. Its type was found in the content, its name has no extension. */
final class DocumentFile {

    private final String name;
    private final DocumentType type;
    private final byte[] content;

    DocumentFile(String name, DocumentType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    String name() {
        return name;
    }

    DocumentType type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}
