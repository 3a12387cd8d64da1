package org.keqiao.web.imports.file;

import org.jspecify.annotations.Nullable;

/** No row of the file can be read; the notice says why, once. */
public final class UnreadableFile extends RuntimeException {

    private final transient Notice notice;

    private UnreadableFile(Notice notice, @Nullable Throwable cause) {
        super(notice.toString(), cause);
        this.notice = notice;
    }

    static UnreadableFile because(String code, Object... arguments) {
        return new UnreadableFile(Notice.of(code, arguments), null);
    }

    static UnreadableFile causedBy(Throwable cause, String code, Object... arguments) {
        return new UnreadableFile(Notice.of(code, arguments), cause);
    }

    public Notice notice() {
        return notice;
    }
}
