package org.keqiao.web.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an archive once to nowhere, so that nothing bigger than allowed is ever unpacked into memory; by the same parser as
 * fastexcel's, so that both see the same entries.
 */
final class ZipGuard {

    private static final int MAX_ENTRIES = 2_000;
    private static final String MERGED = "<mergeCell ";

    private final long maxBytes;
    private long bytes;
    private boolean workbook;
    private boolean merged;

    private ZipGuard(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** @param maxBytes most that all entries together may have once unpacked */
    static ZipGuard check(byte[] archive, long maxBytes) {
        ZipGuard guard = new ZipGuard(maxBytes);
        try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
            guard.readAll(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw UnreadableFile.causedBy(broken, "damaged-workbook");
        }
        if (!guard.workbook) {
            throw UnreadableFile.because("not-a-workbook");
        }
        return guard;
    }

    /** Whether some sheet has merged cells. */
    boolean hasMergedCells() {
        return merged;
    }

    private void readAll(ZipFile zip) throws IOException {
        int entries = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MAX_ENTRIES) {
                throw UnreadableFile.because("too-big-unpacked", maxBytes >> 20);
            }
            workbook |= entry.getName().equals("xl/workbook.xml");
            try (InputStream content = zip.getInputStream(entry)) {
                read(content, entry.getName().startsWith("xl/worksheets/"));
            }
        }
    }

    private void read(InputStream content, boolean sheet) throws IOException {
        byte[] buffer = new byte[1 << 16];
        String tail = "";
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > maxBytes) {
                throw UnreadableFile.because("too-big-unpacked", maxBytes >> 20);
            }
            if (sheet && !merged) {
                String text = tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                merged = text.contains(MERGED);
                tail = text.substring(Math.max(0, text.length() - MERGED.length()));
            }
        }
    }
}
