package org.keqiao.local.elasticsearch.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** A Lucene character filter under the name that index settings use. */
record NormalizingCharacters(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {

    @Override
    public Reader create(Reader text) {
        return filter.apply(text);
    }
}
