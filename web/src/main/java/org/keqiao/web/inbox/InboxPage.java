package org.keqiao.web.inbox;

import java.util.List;

/**
 * A page of an inbox.
 *
 * @param later how many were put off to a later day
 * @param declined to how many the organisation says no, and may still say otherwise
 * @param live how many published listings the reader's organisation has
 * @param everybodys whether it lists the pairings of all organisations, as coordinators without one see them
 */
record InboxPage(
        InboxView view,
        List<InboxEntry> entries,
        long total,
        long unread,
        long later,
        long declined,
        long live,
        boolean everybodys) {

    InboxPage {
        entries = List.copyOf(entries);
    }

    public boolean hasNext() {
        return (view.page() + 1L) * InboxView.SIZE < shownTotal();
    }

    public long shownTotal() {
        return switch (view.show()) {
            case ALL -> total;
            case UNREAD -> unread;
            case LATER -> later;
            case DECLINED -> declined;
        };
    }
}
