package org.keqiao.web.document;

/** A file with its content. Its type was found in the content, its name has no extension. */
public final class DocumentFile {

    private final String name;
    private final DocumentType type;
    private final byte[] content;

    public DocumentFile(String name, DocumentType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    public byte[] content() {
        return content;
    }
}
