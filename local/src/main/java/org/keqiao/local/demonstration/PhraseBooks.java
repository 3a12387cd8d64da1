package org.keqiao.local.demonstration;

/** The phrase books of one kind of listing, one for each way of writing. */
record PhraseBooks(PhraseBook plain, PhraseBook vague, PhraseBook english) {

    static PhraseBooks read(String kind) {
        return new PhraseBooks(PhraseBook.read(kind), PhraseBook.read("vague-" + kind), PhraseBook.read(kind + "-en"));
    }

    PhraseBook of(Brief.Style style) {
        return switch (style) {
            case PLAIN -> plain;
            case VAGUE -> vague;
            case ENGLISH -> english;
        };
    }
}
