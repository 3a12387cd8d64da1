package org.keqiao.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

class EmbeddingCacheTests {

    private static final List<Float> VECTOR = List.of(0.6f, -0.8f, 0f);

    @TempDir
    Path folder;

    @Test
    void aVectorIsThereAgainAfterARestart() throws IOException {
        try (EmbeddingCache cache = open("model", 320)) {
            assertThat(cache.find("固态电池")).isNull();
            cache.keep("固态电池", VECTOR);
            assertThat(cache.find("固态电池")).isEqualTo(VECTOR);
        }

        try (EmbeddingCache cache = open("model", 320)) {
            assertThat(cache.find("固态电池")).isEqualTo(VECTOR);
            assertThat(cache.find("固态电解质")).isNull();
        }
    }

    @Test
    void aVectorOfAnotherReadingLengthIsAnotherVector() throws IOException {
        try (EmbeddingCache cache = open("model", 320)) {
            cache.keep("固态电池", VECTOR);
        }

        try (EmbeddingCache cache = open("model", 512)) {
            assertThat(cache.find("固态电池")).isNull();
        }
    }

    @Test
    void whatAKilledProcessLeftUnfinishedIsCutOff() throws IOException {
        try (EmbeddingCache cache = open("model", 320)) {
            cache.keep("固态电池", VECTOR);
        }
        Path file = folder.resolve("model-3.vectors");
        Files.write(file, new byte[17], StandardOpenOption.APPEND);

        try (EmbeddingCache cache = open("model", 320)) {
            cache.keep("石墨烯", List.of(1f, 0f, 0f));
        }

        try (EmbeddingCache cache = open("model", 320)) {
            assertThat(cache.find("固态电池")).isEqualTo(VECTOR);
            assertThat(cache.find("石墨烯")).containsExactly(1f, 0f, 0f);
        }
        assertThat(Files.size(file)).isEqualTo(2 * (32 + 3 * 4));
    }

    private EmbeddingCache open(String name, int maxTokens) {
        EmbeddingProperties.Model model = new EmbeddingProperties.Model(
                name, new ByteArrayResource(new byte[0]), new ByteArrayResource(new byte[0]), 3, Pooling.CLS, "");
        return EmbeddingCache.open(folder, model, maxTokens).orElseThrow();
    }
}
