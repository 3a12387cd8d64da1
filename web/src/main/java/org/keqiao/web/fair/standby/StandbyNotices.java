package org.keqiao.web.fair.standby;

import java.util.UUID;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.stereotype.Component;

/** Tells participants of times that they can have. An offer waits in the inbox until it is answered or over. */
@Component
class StandbyNotices {

    private final Notices notices;

    StandbyNotices(Notices notices) {
        this.notices = notices;
    }

    void offered(Fair fair, Offer offer, TimeSlot slot, Participant told, Participant other) {
        notices.tell(
                Recipient.members(told.organisationId()),
                notice("offered", fair, offer, slot, told, other).promisedBy(offer.expiresAt()));
    }

    void agreed(Fair fair, Offer offer, TimeSlot slot, Participant told, Participant other) {
        notices.tell(Recipient.members(told.organisationId()), notice("offer-agreed", fair, offer, slot, told, other));
    }

    /** Only who has said yes is told. */
    void gone(Fair fair, Offer offer, TimeSlot slot, Participant told, Participant other) {
        notices.tell(Recipient.members(told.organisationId()), notice("offer-gone", fair, offer, slot, told, other));
    }

    /** This side need not answer any more. */
    void settle(Offer offer, UUID participantId) {
        notices.settle(key("offered", offer, participantId));
    }

    private static NewNotice notice(
            String what, Fair fair, Offer offer, TimeSlot slot, Participant told, Participant other) {
        return NewNotice.of(
                "fair." + what,
                "/fairs/" + fair.id() + "/my-timetable#offers",
                key(what, offer, told.id()),
                fair.title(),
                other.organisation(),
                slot.startsAt());
    }

    private static String key(String what, Offer offer, UUID participantId) {
        return "fair-offer/" + offer.id() + "/" + participantId + "/" + what;
    }
}
