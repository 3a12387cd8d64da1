package org.keqiao.web.renewal;

import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets reminders be once somebody has seen to the listing. That it ends settles nothing: it can still be renewed. */
@Component
class SeenTo {

    private final Reminders reminders;
    private final ReminderNotices notices;

    SeenTo(Reminders reminders, ReminderNotices notices) {
        this.reminders = reminders;
        this.notices = notices;
    }

    @EventListener
    void on(ListingChanged change) {
        Listing listing = change.after();
        if (change.before() != null && listing.state() != ListingState.EXPIRED) {
            for (Reminders.Told told : reminders.told(listing.id())) {
                notices.settle(told.reason(), listing.id(), told.moment());
            }
        }
    }
}
