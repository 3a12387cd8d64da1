package org.keqiao.web.fair.meeting;

import java.util.Objects;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.stereotype.Component;

/** Tells participants what others ask and answer. A request waits in the inbox until it is answered or has lapsed. */
@Component
class MeetingNotices {

    private final Notices notices;

    MeetingNotices(Notices notices) {
        this.notices = notices;
    }

    void asked(Fair fair, Meeting meeting, Participant asking, Participant asked, Actor actor) {
        notices.tell(
                Recipient.members(asked.organisationId()).except(actor.accountId()),
                notice("asked", fair, meeting, asking).promisedBy(Objects.requireNonNull(meeting.expiresAt())));
    }

    void accepted(Fair fair, Meeting meeting, Participant asking, Participant asked, Actor actor) {
        settle(meeting);
        notices.tell(
                Recipient.members(asking.organisationId()).except(actor.accountId()),
                notice("accepted", fair, meeting, asked));
    }

    /** Told to both: the time is found, and stands in their timetables. */
    void placed(Fair fair, Meeting meeting, TimeSlot slot, Participant asking, Participant asked, Actor actor) {
        settle(meeting);
        tellOfPlace(fair, meeting, slot, asking, asked, actor);
        tellOfPlace(fair, meeting, slot, asked, asking, actor);
    }

    private void tellOfPlace(
            Fair fair, Meeting meeting, TimeSlot slot, Participant told, Participant other, Actor actor) {
        notices.tell(
                Recipient.members(told.organisationId()).except(actor.accountId()),
                NewNotice.of(
                        "fair.placed",
                        "/fairs/" + fair.id() + "/my-timetable",
                        key("placed", meeting) + "/" + told.id() + "/" + meeting.sequence(),
                        fair.title(),
                        other.organisation(),
                        slot.startsAt()));
    }

    /** Two agreed, but no time is free for both: the coordinator who runs the fair can make room. */
    void placeWanted(Fair fair, Meeting meeting, Participant asking, Participant asked) {
        notices.tell(
                Recipient.person(fair.createdBy()),
                NewNotice.of(
                        "fair.place-wanted",
                        "/fairs/" + fair.id() + "/timetable#changes",
                        key("place-wanted", meeting),
                        fair.title(),
                        asking.organisation(),
                        asked.organisation()));
    }

    void declined(Fair fair, Meeting meeting, Participant asking, Participant asked, Actor actor) {
        settle(meeting);
        notices.tell(
                Recipient.members(asking.organisationId()).except(actor.accountId()),
                notice("declined", fair, meeting, asked));
    }

    void cancelled(Fair fair, Meeting meeting, Participant told, Participant by) {
        settle(meeting);
        notices.tell(Recipient.members(told.organisationId()), notice("cancelled", fair, meeting, by));
    }

    void lapsed(Fair fair, Meeting meeting, Participant asking, Participant asked) {
        settle(meeting);
        notices.tell(Recipient.members(asking.organisationId()), notice("lapsed", fair, meeting, asked));
    }

    private void settle(Meeting meeting) {
        notices.settle(key("asked", meeting));
    }

    private static NewNotice notice(String what, Fair fair, Meeting meeting, Participant other) {
        return NewNotice.of(
                "fair." + what,
                "/fairs/" + fair.id() + "/partners",
                key(what, meeting),
                fair.title(),
                other.organisation());
    }

    private static String key(String what, Meeting meeting) {
        return "fair-meeting/" + meeting.id() + "/" + what;
    }
}
