package org.keqiao.web.anonymity;

import java.util.Locale;

/** What gives an anonymous owner away. */
public enum LeakKind {
    ORGANISATION,
    /** A short part of the organisation's name, which may as well be an ordinary word. */
    BRAND,
    PERSON,
    PHONE,
    EMAIL,
    WEBSITE,
    MESSENGER,
    /** A unified social credit code (GB 32100) or an identity number. */
    CREDIT_CODE,
    PATENT,
    ADDRESS;

    /** Whether it gives the owner away beyond doubt, so that nothing is published with it. */
    public boolean certain() {
        return this != BRAND;
    }

    /** Last part of the code of its message, such as {@code credit-code}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
