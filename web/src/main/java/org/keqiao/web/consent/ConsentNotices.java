package org.keqiao.web.consent;

import java.util.UUID;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells that a consent ends: those who manage the organisation and the coordinator who recorded it, else all coordinators, until it is
 * renewed or revoked. Tells who recorded it when somebody else revokes it.
 */
@Component
class ConsentNotices {

    private final Notices notices;
    private final EndingConsents ending;
    private final Organisations organisations;

    ConsentNotices(Notices notices, EndingConsents ending, Organisations organisations) {
        this.notices = notices;
        this.ending = ending;
        this.organisations = organisations;
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

    @EventListener
    void on(ConsentRevoked revoked) {
        String name = organisations.find(revoked.organisationId()).orElseThrow().name();
        notices.tell(
                Recipient.person(revoked.recordedBy()),
                NewNotice.of(
                        "organisation.consent-revoked",
                        "/organisations/" + revoked.organisationId() + "#consents",
                        "organisation.consent-revoked/" + revoked.id(),
                        name));
    }

    private static String key(ReminderKind kind, UUID consentId) {
        return kind.notice() + "/" + consentId;
    }
}
