package org.keqiao.web.renewal;

import java.time.Instant;
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
        String kind = reason == RenewalReason.ENDS ? "listing.ends" : "listing.stale";
        Instant linkEnds =
                due.moment().plus(properties.notice()).plus(properties.stale()).plus(properties.grace());
        notices.tell(
                Recipient.members(due.organisationId()),
                NewNotice.of(
                        kind,
                        links.path(due.listingId(), due.revision(), linkEnds),
                        kind + "/" + due.listingId() + "/" + due.moment(),
                        due.title(),
                        String.valueOf(days.of(due.moment()))));
    }
}
