package org.keqiao.web.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A document on its way to a reader: always to be saved, never shown on our address. */
public final class DocumentDownload {

    private DocumentDownload() {}

    public static ResponseEntity<byte[]> of(DocumentFile file) {
        String name = file.name() + "." + file.type().extension();
        return ResponseEntity.ok()
                .contentType(file.type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}
