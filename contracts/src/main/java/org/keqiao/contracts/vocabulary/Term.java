package org.keqiao.contracts.vocabulary;

/** A value of a controlled vocabulary: its enum name is what APIs, events and stores carry, its labels are what people read. */
public interface Term {

    String name();

    String chinese();

    String english();
}
