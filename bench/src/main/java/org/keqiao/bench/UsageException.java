package org.keqiao.bench;

/** What was typed makes no sense. */
public class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
