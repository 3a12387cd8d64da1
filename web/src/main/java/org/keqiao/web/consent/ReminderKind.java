package org.keqiao.web.consent;

/** What there is to tell of a consent that ends. */
enum ReminderKind {
    ENDS("organisation.consent-ends"),
    LAPSED("organisation.consent-lapsed");

    private final String notice;

    ReminderKind(String notice) {
        this.notice = notice;
    }

    /** The kind of notice that tells it. */
    String notice() {
        return notice;
    }
}
