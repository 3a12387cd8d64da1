package org.keqiao.local.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;

/** A whole Lucene analyzer under the name that mappings use. */
record NamedAnalyzerProvider(String name, Analyzer analyzer) implements AnalyzerProvider<Analyzer> {

    @Override
    public AnalyzerScope scope() {
        return AnalyzerScope.INDEX;
    }

    @Override
    public Analyzer get() {
        return analyzer;
    }
}
