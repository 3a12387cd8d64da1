package org.keqiao.web.membership;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.OrganisationNotFound;
import org.keqiao.web.account.Role;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an organisation is what it says: coordinators are told of those that wait, and its members of the answer. */
@Service
class Verification {

    private final OrganisationFiles files;
    private final Notices notices;
    private final AuditLog audit;

    Verification(OrganisationFiles files, Notices notices, AuditLog audit) {
        this.files = files;
        this.notices = notices;
        this.audit = audit;
    }

    /** The organisation asks, for the first time or, after a refusal, once more. */
    @Transactional
    public void ask(UUID organisationId) {
        files.decide(organisationId, Standing.PENDING, null, null);
        OrganisationFile file = files.find(organisationId).orElseThrow(() -> new OrganisationNotFound(organisationId));
        notices.tell(
                Recipient.everybody(Role.COORDINATOR),
                NewNotice.of("organisation.waiting", link(file.id()), key(file), file.name()));
    }

    /**
     * The coordinator answers.
     *
     * @param reason what is missing; needed for a refusal only
     */
    @Transactional
    public void answer(OrganisationFile file, Standing standing, @Nullable String reason, Actor actor) {
        if (!files.decide(file.id(), standing, reason, actor.accountId())) {
            return;
        }
        audit.add(
                standing == Standing.VERIFIED ? AuditKind.ORGANISATION_VERIFIED : AuditKind.ORGANISATION_REFUSED,
                actor.accountId(),
                file.id(),
                null);
        notices.settle(key(file));
        String kind = standing == Standing.VERIFIED ? "organisation.verified" : "organisation.refused";
        notices.tell(
                Recipient.members(file.id()),
                NewNotice.of(
                        kind, link(file.id()), key(file) + ":" + standing, file.name(), Objects.toString(reason, "")));
    }

    private static String link(UUID id) {
        return "/organisations/" + id;
    }

    /** Each round of asking has its own, so that people hear of every one. */
    private static String key(OrganisationFile file) {
        long round = file.standingAt() == null ? 0 : file.standingAt().toEpochMilli();
        return "organisation-waits:" + file.id() + ":" + round;
    }
}
