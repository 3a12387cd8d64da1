package org.keqiao.web.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.http.MediaType;

/**
 * The kinds of files that people may send, told by what is in them and never by their name. Old Office formats and
 * workbooks with macros are none of them: they can run programs on the reader's machine.
 */
public enum DocumentType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final int ENTRIES = 5_000;

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentType> of(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (starts(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        return starts(content, 'P', 'K', 3, 4) ? office(content) : Optional.empty();
    }

    private static Optional<DocumentType> office(byte[] content) {
        Set<String> names = names(content);
        if (!names.contains("[Content_Types].xml") || names.stream().anyMatch(DocumentType::isProgram)) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(PPTX) : Optional.empty();
    }

    /** Reads headers only: nothing is unpacked, so that a bomb stays folded. */
    private static Set<String> names(byte[] content) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && names.size() < ENTRIES) {
                names.add(entry.getName());
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Set.of();
        }
        return names;
    }

    private static boolean isProgram(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.contains("/activex/") || lower.contains("/embeddings/");
    }

    private static boolean starts(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
