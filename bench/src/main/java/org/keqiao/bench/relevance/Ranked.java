package org.keqiao.bench.relevance;

/** A document's place in an answer, told by its score. */
record Ranked(String document, double score) {}
