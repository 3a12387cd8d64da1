package org.keqiao.web.inbox;

import java.util.List;

/**
 * A page of an inbox.
 *
 * @param later how many were put off to a later day
 * @param everybodys whether it lists the pairings of all organisations, as coordinators without one see them
 */
record InboxPage(InboxView view, List<InboxEntry> entries, long total, long unread, long later, boolean everybodys) {

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
        };
    }
}
