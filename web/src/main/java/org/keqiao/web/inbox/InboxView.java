package org.keqiao.web.inbox;

/**
 * Which part of an inbox is looked at.
 *
 * @param show all that waits, the unread of it, what was put off to a later day, or what was answered with a "no"
 * @param page from 0
 */
record InboxView(Show show, boolean bestFirst, int page) {

    enum Show {
        ALL,
        UNREAD,
        LATER,
        DECLINED
    }

    static final int SIZE = 20;

    int offset() {
        return page * SIZE;
    }

    public boolean unreadOnly() {
        return show == Show.UNREAD;
    }

    public boolean later() {
        return show == Show.LATER;
    }

    public boolean declined() {
        return show == Show.DECLINED;
    }

    /** Whether it shows what waits, and not what was put aside. */
    public boolean waiting() {
        return !later() && !declined();
    }

    /** Whether newly arrived items stand at its top. */
    public boolean live() {
        return page == 0 && !bestFirst && waiting();
    }
}
