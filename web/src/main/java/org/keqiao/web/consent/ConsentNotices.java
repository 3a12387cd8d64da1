package org.keqiao.web.consent;

import java.util.UUID;
import org.keqiao.web.account.Role;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who manages the organisation and the coordinator who recorded the consent, else all coordinators; until it is renewed or revoked. */
@Component
class ConsentNotices {

    private final Notices notices;
    private final EndingConsents ending;

    ConsentNotices(Notices notices, EndingConsents ending) {
        this.notices = notices;
        this.ending = ending;
    }

    void tell(ReminderKind kind, EndingConsents.Ending consent) {
        NewNotice notice = NewNotice.of(
                kind.notice(),
                "/organisations/" + consent.organisationId() + "?renew=" + consent.id() + "#consents",
                key(kind, consent.id()),
                consent.organisation(),
                consent.validUntil());
        notices.tell(Recipient.managers(consent.organisationId()), notice);
        UUID coordinator = consent.coordinator();
        notices.tell(
                coordinator == null ? Recipient.everybody(Role.COORDINATOR) : Recipient.person(coordinator), notice);
        if (kind == ReminderKind.LAPSED) {
            notices.settle(key(ReminderKind.ENDS, consent.id()));
        }
    }

    @EventListener
    void on(ConsentsChanged change) {
        ending.settled(change.organisationId()).forEach(told -> notices.settle(key(told.kind(), told.consentId())));
    }

    private static String key(ReminderKind kind, UUID consentId) {
        return kind.notice() + "/" + consentId;
    }
}
