package org.keqiao.contracts.search;

/** A piece of text, marked when it matched. */
public record Segment(String text, boolean marked) {}
