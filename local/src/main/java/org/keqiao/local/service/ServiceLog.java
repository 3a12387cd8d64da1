package org.keqiao.local.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a service says, in a file that never grows beyond its limit; the part before is kept beside it as {@code *.1}. */
record ServiceLog(Path file, long limitBytes) {

    static final long LIMIT_BYTES = 20L << 20;

    /** Copies until the stream ends, on a thread of its own. */
    void follow(InputStream output) {
        Thread.ofPlatform().daemon(true).name("log-" + file.getFileName()).start(() -> copy(output));
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // nobody waits for this thread
    private void copy(InputStream output) {
        try (output) {
            boolean more = true;
            while (more) {
                rotate();
                more = fillOneFile(output);
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private void rotate() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether there is more to come. */
    private boolean fillOneFile(InputStream output) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            while (written < limitBytes) {
                int read = output.read(buffer);
                if (read < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
                written += read;
            }
        }
        return true;
    }
}
