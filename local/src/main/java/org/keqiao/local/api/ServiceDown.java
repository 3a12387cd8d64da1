package org.keqiao.local.api;

import org.keqiao.local.stack.StackException;

/** A service did not answer, or not with sense; it may do so later. */
public final class ServiceDown extends StackException {

    private static final long serialVersionUID = 1L;

    ServiceDown(String message) {
        super(message);
    }

    ServiceDown(String message, Throwable cause) {
        super(message, cause);
    }
}
