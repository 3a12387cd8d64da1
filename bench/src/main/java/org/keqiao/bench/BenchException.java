package org.keqiao.bench;

/** Something can't be measured; the message is for the person at the terminal and says what to do about it. */
public class BenchException extends RuntimeException {

    public BenchException(String message) {
        super(message);
    }

    public BenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
