package org.keqiao.bench.relevance;

import java.util.List;

/** A document of a judged set. Its field of science stays out: no listing has one in words. */
record JudgedDocument(String id, String title, String text, List<String> keywords, Particulars particulars) {

    JudgedDocument {
        keywords = List.copyOf(keywords);
    }
}
