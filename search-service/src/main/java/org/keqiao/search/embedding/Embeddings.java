package org.keqiao.search.embedding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Embeds texts, each with the model of its language; as many at a time as there are cores. Models are loaded when first used. */
@Component
public class Embeddings implements DisposableBean {

    private final EmbeddingProperties properties;
    private final Map<TextLanguage, OnnxEncoder> encoders = new ConcurrentHashMap<>();
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Embeddings(EmbeddingProperties properties) {
        this.properties = properties;
    }

    /** The meaning of a text that is to be found. */
    public Embedding ofPassage(String text, TextLanguage language) {
        return embed(text, language);
    }

    /** The meaning of what somebody looks for. */
    public Embedding ofQuery(String text, TextLanguage language) {
        return embed(model(language).queryPrefix() + text, language);
    }

    /** Name of the language's model. */
    public String modelOf(TextLanguage language) {
        return model(language).name();
    }

    /** Length of the vectors of the language's model. */
    public int dimensionsOf(TextLanguage language) {
        return model(language).dimensions();
    }

    private Embedding embed(String text, TextLanguage language) {
        cores.acquireUninterruptibly();
        try {
            OnnxEncoder encoder = encoders.computeIfAbsent(
                    language, missing -> new OnnxEncoder(model(missing), properties.maxTokens()));
            return new Embedding(language, modelOf(language), encoder.encode(text));
        } finally {
            cores.release();
        }
    }

    private EmbeddingProperties.Model model(TextLanguage language) {
        return switch (language) {
            case CHINESE -> properties.chinese();
            case ENGLISH -> properties.english();
        };
    }

    @Override
    public void destroy() throws Exception {
        for (OnnxEncoder encoder : encoders.values()) {
            encoder.close();
        }
    }
}
