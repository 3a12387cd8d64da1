package org.keqiao.web.anonymity;

/**
 * Something in a text that tells who the owner is.
 *
 * @param field where it stands, as requests name it
 * @param excerpt the words themselves
 */
public record Leak(String field, LeakKind kind, String excerpt) {}
