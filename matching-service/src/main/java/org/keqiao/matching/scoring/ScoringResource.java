package org.keqiao.matching.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that ship with the scoring model. */
final class ScoringResource {

    private ScoringResource() {}

    static List<String> lines(String name) {
        try (InputStream file = ScoringResource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the scoring model lacks its file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
