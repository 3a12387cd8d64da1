package org.keqiao.local.engine;

/** An engine can't start or serve; the message names the engine, what is wrong and how to mend it. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
