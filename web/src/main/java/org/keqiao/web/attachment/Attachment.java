package org.keqiao.web.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.document.DocumentType;

/**
 * A file of a listing without its content.
 *
 * @param name as its sender called it, without the extension
 * @param size in bytes
 * @param width of a picture, in pixels
 * @param height of a picture, in pixels
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attachment(
        UUID id,
        String name,
        DocumentType type,
        int size,
        @Nullable Integer width,
        @Nullable Integer height,
        Instant at) {

    public String fileName() {
        return name + "." + type.extension();
    }

    public boolean isPicture() {
        return type == DocumentType.PNG || type == DocumentType.JPEG;
    }
}
