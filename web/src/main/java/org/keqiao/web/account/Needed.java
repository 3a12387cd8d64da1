package org.keqiao.web.account;

/** What would be left without anybody to look after it if a person went. */
public enum Needed {
    NOTHING,
    /** Others are members, and none of them manages it. */
    ORGANISATION,
    /** There is no other administrator. */
    PLATFORM
}
