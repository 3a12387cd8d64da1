package org.keqiao.web.attachment;

/** A file that cannot be taken as it is. The bundle's {@code error.<code>} says why and how to mend it. */
final class UncleanFile extends Exception {

    private final String code;

    UncleanFile(String code) {
        super(code);
        this.code = code;
    }

    UncleanFile(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    String code() {
        return code;
    }
}
