package org.keqiao.web.attachment;

import org.jspecify.annotations.Nullable;
import org.keqiao.web.document.DocumentType;

/** A file as it is kept: written anew by us, so that only what we understood is in it. */
final class CleanFile {

    private final DocumentType type;
    private final byte[] content;
    private final @Nullable Integer width;
    private final @Nullable Integer height;

    private CleanFile(DocumentType type, byte[] content, @Nullable Integer width, @Nullable Integer height) {
        this.type = type;
        this.content = content;
        this.width = width;
        this.height = height;
    }

    static CleanFile document(byte[] content) {
        return new CleanFile(DocumentType.PDF, content, null, null);
    }

    static CleanFile picture(DocumentType type, byte[] content, int width, int height) {
        return new CleanFile(type, content, width, height);
    }

    /**
     * Takes the file apart and writes it anew.
     *
     * @throws UncleanFile when it is none of the kinds that are taken, is damaged, or can do more than be read
     */
    static CleanFile of(byte[] content) throws UncleanFile {
        DocumentType type = DocumentType.of(content).orElseThrow(() -> new UncleanFile("attachment-type"));
        return switch (type) {
            case PNG, JPEG -> CleanPicture.of(type, content);
            case PDF -> CleanPdf.of(content);
            case DOCX, XLSX, PPTX -> throw new UncleanFile("attachment-type");
        };
    }

    DocumentType type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    @Nullable
    Integer width() {
        return width;
    }

    @Nullable
    Integer height() {
        return height;
    }
}
