package org.keqiao.search.embedding;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Embeds texts, each with the model of its language; as many at a time as there are cores. */
@Component
public class Embeddings implements DisposableBean {

    private final EmbeddingProperties properties;
    private final Map<TextLanguage, CachedEncoder> encoders = new ConcurrentHashMap<>();
    private final Cores cores = new Cores(Runtime.getRuntime().availableProcessors());

    Embeddings(EmbeddingProperties properties) {
        this.properties = properties;
    }

    /** The meaning of a text that is to be found. */
    public Embedding ofPassage(String text, TextLanguage language) {
        return cores.forPassage(() -> embed(language, encoder -> encoder.passage(text)));
    }

    /** The meaning of what somebody looks for. */
    public Embedding ofQuery(String text, TextLanguage language) {
        return cores.forQuery(() ->
                embed(language, encoder -> encoder.query(model(language).queryPrefix() + text)));
    }

    /** Name of the language's model. */
    public String modelOf(TextLanguage language) {
        return model(language).name();
    }

    /** Length of the vectors of the language's model. */
    public int dimensionsOf(TextLanguage language) {
        return model(language).dimensions();
    }

    private Embedding embed(TextLanguage language, Function<CachedEncoder, List<Float>> use) {
        CachedEncoder encoder =
                encoders.computeIfAbsent(language, missing -> new CachedEncoder(model(missing), properties));
        return new Embedding(language, modelOf(language), Floats.copyOf(use.apply(encoder)));
    }

    private EmbeddingProperties.Model model(TextLanguage language) {
        return switch (language) {
            case CHINESE -> properties.chinese();
            case ENGLISH -> properties.english();
        };
    }

    @Override
    public void destroy() throws Exception {
        for (CachedEncoder encoder : encoders.values()) {
            encoder.close();
        }
    }
}
