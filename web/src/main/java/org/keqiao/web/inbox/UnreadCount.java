package org.keqiao.web.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.CurrentActor;
import org.keqiao.web.notice.Notices;
import org.springframework.stereotype.Component;

/** How many unread items wait for a reader; every page's header shows it. */
@Component("unreadCount")
class UnreadCount {

    private final InboxItems items;
    private final Notices notices;

    UnreadCount(InboxItems items, Notices notices) {
        this.items = items;
        this.notices = notices;
    }

    /** For templates: of the reader of the current request, empty when nothing waits. */
    public String text() {
        return InboxStream.countText(of(CurrentActor.orNull()));
    }

    long of(@Nullable Actor reader) {
        if (reader == null) {
            return 0;
        }
        UUID organisation = reader.organisationId();
        return notices.unread(reader.accountId()) + (organisation == null ? 0 : items.count(organisation, true));
    }
}
