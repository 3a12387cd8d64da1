package org.keqiao.local.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A filter that changes characters only, so that normalizers of keyword fields may use it too. */
record NormalizingFilter(String name, UnaryOperator<TokenStream> filter) implements NormalizingTokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return filter.apply(tokens);
    }
}
