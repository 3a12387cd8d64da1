package org.keqiao.search.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model that embeds no passage twice, when there is a folder to keep their vectors in. Queries are not kept: they are people's, and few come again. */
final class CachedEncoder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CachedEncoder.class);

    private final OnnxEncoder encoder;
    private final @Nullable EmbeddingCache cache;

    CachedEncoder(EmbeddingProperties.Model model, EmbeddingProperties properties) {
        encoder = new OnnxEncoder(model, properties.maxTokens());
        cache = cacheOf(model, properties);
    }

    private static @Nullable EmbeddingCache cacheOf(EmbeddingProperties.Model model, EmbeddingProperties properties) {
        Path folder = properties.cache();
        if (folder == null) {
            return null;
        }
        EmbeddingCache cache =
                EmbeddingCache.open(folder, model, properties.maxTokens()).orElse(null);
        if (cache == null) {
            log.atWarn().addKeyValue("model", model.name()).log("Another process uses the cache; going without");
        }
        return cache;
    }

    List<Float> passage(String text) {
        if (cache == null) {
            return encoder.encode(text);
        }
        List<Float> known = cache.find(text);
        if (known != null) {
            return known;
        }
        List<Float> vector = encoder.encode(text);
        cache.keep(text, vector);
        return vector;
    }

    List<Float> query(String text) {
        return encoder.encode(text);
    }

    @Override
    public void close() throws IOException, OrtException {
        encoder.close();
        if (cache != null) {
            cache.close();
        }
    }
}
