package org.keqiao.messaging.consumer;

/** Something that the service needs is down: the message is tried again until it is back. */
public class OutageException extends RuntimeException {

    public OutageException(String what, Throwable cause) {
        super(what, cause);
    }
}
