package org.keqiao.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocumentTypeTests {

    @Test
    void theContentTellsTheType() throws IOException {
        assertThat(DocumentType.of(text("%PDF-1.7 …"))).hasValue(DocumentType.PDF);
        assertThat(DocumentType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .hasValue(DocumentType.JPEG);
        assertThat(DocumentType.of(zip("[Content_Types].xml", "word/document.xml")))
                .hasValue(DocumentType.DOCX);
        assertThat(DocumentType.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .hasValue(DocumentType.XLSX);
    }

    @Test
    void whatCanRunOrIsSomethingElseIsRefused() throws IOException {
        assertThat(DocumentType.of(text("<html><script>alert(1)</script>"))).isEmpty();
        assertThat(DocumentType.of(text("MZ program"))).isEmpty();
        assertThat(DocumentType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(DocumentType.of(zip("index.html"))).isEmpty();
        assertThat(DocumentType.of(new byte[0])).isEmpty();
        assertThat(DocumentType.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .as("old Office format")
                .isEmpty();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }
}
