package org.keqiao.web.renewal;

import java.time.Instant;
import java.util.UUID;
import org.keqiao.web.listing.Days;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.keqiao.web.renewal.Reminders.Due;
import org.springframework.stereotype.Component;

/** Tells the members of the organisation, with a link that needs no sign-in. */
@Component
class ReminderNotices {

    private final Notices notices;
    private final RenewalLink links;
    private final RenewalProperties properties;
    private final Days days;

    ReminderNotices(Notices notices, RenewalLink links, RenewalProperties properties, Days days) {
        this.notices = notices;
        this.links = links;
        this.properties = properties;
        this.days = days;
    }

    void tell(RenewalReason reason, Due due) {
        Instant linkEnds =
                due.moment().plus(properties.notice()).plus(properties.stale()).plus(properties.grace());
        notices.tell(
                Recipient.members(due.organisationId()),
                NewNotice.of(
                                kind(reason),
                                links.path(due.listingId(), due.revision(), linkEnds),
                                key(reason, due.listingId(), due.moment()),
                                due.title(),
                                String.valueOf(days.of(due.moment())))
                        .withSignedLink());
    }

    /** What a reminder asked for is done. */
    void settle(RenewalReason reason, UUID listingId, Instant moment) {
        notices.settle(key(reason, listingId, moment));
    }

    private static String key(RenewalReason reason, UUID listingId, Instant moment) {
        return kind(reason) + "/" + listingId + "/" + moment;
    }

    private static String kind(RenewalReason reason) {
        return reason == RenewalReason.ENDS ? "listing.ends" : "listing.stale";
    }
}
