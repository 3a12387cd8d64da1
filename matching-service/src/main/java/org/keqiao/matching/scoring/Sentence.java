package org.keqiao.matching.scoring;

import java.util.Set;

/** A sentence as it stands in a text, with what is compared of it. */
record Sentence(String text, Set<String> features) {

    static Sentence of(String text) {
        return new Sentence(text, Features.of(Tokens.of(text)));
    }
}
