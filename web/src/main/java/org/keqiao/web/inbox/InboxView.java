package org.keqiao.web.inbox;

/**
 * Which part of an inbox is looked at.
 *
 * @param page from 0
 */
record InboxView(boolean unreadOnly, boolean bestFirst, int page) {

    static final int SIZE = 20;

    int offset() {
        return page * SIZE;
    }

    /** Whether newly arrived items stand at its top. */
    public boolean live() {
        return page == 0 && !bestFirst;
    }
}
