package org.keqiao.web.account;

/** The API token as its owner holds it: {@code kq_} and a {@link LinkSecret}. Shown once, kept only as its SHA-256. */
record TokenSecret(String value) {

    static final String PREFIX = "kq_";

    static TokenSecret random() {
        return new TokenSecret(PREFIX + LinkSecret.random().value());
    }

    byte[] sha256() {
        return LinkSecret.sha256(value);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
