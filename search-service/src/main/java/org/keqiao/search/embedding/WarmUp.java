package org.keqiao.search.embedding;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Loads the models before the service says that it is ready, so that nobody's first search waits for them. */
@Component
class WarmUp implements ApplicationRunner {

    private static final String ANYTHING = "固态电解质 solid electrolyte";

    private final Embeddings embeddings;

    WarmUp(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (TextLanguage language : TextLanguage.values()) {
            embeddings.ofQuery(ANYTHING, language);
        }
    }
}
