package org.keqiao.local.stack;

/** The stack can't do what was asked; the message is for the person at the terminal and names the remedy. */
public class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
