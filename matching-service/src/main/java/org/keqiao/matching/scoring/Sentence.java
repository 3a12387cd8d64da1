package org.keqiao.matching.scoring;

/** A sentence as it stands in a text, with what is compared of it. */
record Sentence(String text, WeighedFeatures features) {

    static Sentence of(String text) {
        return new Sentence(text, WeighedFeatures.of(text));
    }
}
