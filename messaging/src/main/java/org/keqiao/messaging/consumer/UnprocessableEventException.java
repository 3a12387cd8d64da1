package org.keqiao.messaging.consumer;

/** A message that can't be handled, now or ever: it goes to the dead letters at once. */
public class UnprocessableEventException extends RuntimeException {

    public UnprocessableEventException(String reason) {
        super(reason);
    }

    public UnprocessableEventException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
