package org.keqiao.web.fair.registration;

import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.stereotype.Component;

/** Tells the members of an organisation, and the coordinator who runs the fair, that it comes or comes no more. */
@Component
class RegistrationNotices {

    private final Notices notices;

    RegistrationNotices(Notices notices) {
        this.notices = notices;
    }

    void registered(Fair fair, Participant participant, Actor actor) {
        tell("fair.registered", fair, participant, actor);
    }

    void withdrew(Fair fair, Participant participant, Actor actor) {
        tell("fair.withdrew", fair, participant, actor);
    }

    private void tell(String kind, Fair fair, Participant participant, Actor actor) {
        NewNotice notice = NewNotice.of(
                kind,
                "/fairs/" + fair.id(),
                kind + "/" + participant.id() + "/" + participant.version(),
                fair.title(),
                participant.organisation());
        notices.tell(Recipient.members(participant.organisationId()).except(actor.accountId()), notice);
        if (!fair.createdBy().equals(actor.accountId())) {
            notices.tell(Recipient.person(fair.createdBy()), notice);
        }
    }
}
