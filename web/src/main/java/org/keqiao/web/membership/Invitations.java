package org.keqiao.web.membership;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.LinkSecret;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.mail.Letter;
import org.keqiao.web.mail.Letters;
import org.keqiao.web.reach.SystemReach;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations by one-use links that live a week. */
@Service
class Invitations {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final String OPEN = """
            SELECT i.id, i.organisation_id, o.name AS organisation, i.role, i.manager, i.email, i.created_at, i.expires_at
            FROM invitation i JOIN organisation o ON o.id = i.organisation_id
            WHERE i.used_at IS NULL AND i.expires_at > :now""";

    private final JdbcClient jdbc;
    private final OrganisationAccess access;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;
    private final SystemReach system;
    private final AuditLog audit;

    Invitations(
            JdbcClient jdbc,
            OrganisationAccess access,
            Accounts accounts,
            Letters letters,
            Clock clock,
            SystemReach system,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.access = access;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
        this.system = system;
        this.audit = audit;
    }

    /** Path of the new invitation's link. */
    @Transactional
    public String invite(UUID organisationId, InvitationForm form, Actor actor) {
        OrganisationFile file = access.managed(organisationId, actor);
        MemberRoles.check(form.role(), file.kind(), actor);
        LinkSecret secret = LinkSecret.random();
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO invitation (id, organisation_id, role, manager, email, sha256, invited_by, created_at, expires_at)
                VALUES (:id, :organisation, :role, :manager, :email, :sha256, :actor, :now, :until)""")
                .param("id", Generators.timeBasedEpochGenerator().generate())
                .param("organisation", organisationId)
                .param("role", form.role().name())
                .param("manager", form.toManager())
                .param(
                        "email",
                        form.email() == null || form.email().isBlank()
                                ? null
                                : form.email().strip())
                .param("sha256", secret.sha256())
                .param("actor", actor.accountId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        audit.add(
                AuditKind.INVITED,
                actor.accountId(),
                organisationId,
                form.role() + (form.toManager() ? " MANAGER" : ""));
        String link = "/invitations/" + secret.value();
        mail(file, form, link);
        return link;
    }

    private void mail(OrganisationFile file, InvitationForm form, String link) {
        String address = form.email();
        if (address == null || address.isBlank() || !letters.canPost()) {
            return;
        }
        Locale language = LocaleContextHolder.getLocale();
        letters.post(
                new Letter(address.strip(), language, "invitation", List.of(file.name()), link),
                null,
                "invitation:" + Generators.timeBasedEpochGenerator().generate());
    }

    List<Invitation> open(UUID organisationId) {
        return jdbc.sql(OPEN + " AND i.organisation_id = :organisation ORDER BY i.created_at DESC")
                .param("now", now())
                .param("organisation", organisationId)
                .query(Invitation.class)
                .list();
    }

    Optional<Invitation> find(String secret) {
        return system.get(() -> jdbc.sql(OPEN + " AND i.sha256 = :sha256")
                .param("now", now())
                .param("sha256", new LinkSecret(secret).sha256())
                .query(Invitation.class)
                .optional());
    }

    /** Opens the account of whoever was invited; missing when the link works no more. */
    @Transactional
    public Optional<Account> accept(String secret, PersonForm person) {
        Optional<Invitation> invitation = find(secret);
        if (invitation.isEmpty() || !use(invitation.get().id())) {
            return Optional.empty();
        }
        Invitation found = invitation.get();
        Account account = accounts.open(person.toAccount(found.role(), found.organisationId(), found.manager()));
        system.run(() -> jdbc.sql("UPDATE invitation SET used_by = :account WHERE id = :id")
                .param("account", account.id())
                .param("id", found.id())
                .update());
        return Optional.of(account);
    }

    @Transactional
    public void revoke(UUID organisationId, UUID id, Actor actor) {
        access.managed(organisationId, actor);
        jdbc.sql("DELETE FROM invitation WHERE id = :id AND organisation_id = :organisation AND used_at IS NULL")
                .param("id", id)
                .param("organisation", organisationId)
                .update();
    }

    /** Of two who use it at the same moment one waits here for the other, and finds it used. */
    private boolean use(UUID id) {
        int used = system.get(() -> jdbc.sql("UPDATE invitation SET used_at = :now WHERE id = :id AND used_at IS NULL")
                .param("now", now())
                .param("id", id)
                .update());
        return used == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
