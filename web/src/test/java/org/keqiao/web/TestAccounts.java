package org.keqiao.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.ActorAccounts;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.consent.ConsentRequest;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;

/** New people and organisations for a test, each of its own name. */
public final class TestAccounts {

    public static final String PASSWORD = "一个足够长的测试口令";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ActorAccounts accounts;
    private final Organisations organisations;

    private final Consents consents;

    TestAccounts(ActorAccounts accounts, Organisations organisations, Consents consents) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.consents = consents;
    }

    public Organisation university() {
        return organisation(OrganisationKind.UNIVERSITY, "测试大学");
    }

    public Organisation firm() {
        return organisation(OrganisationKind.FIRM, "测试企业");
    }

    public Actor researcher() {
        return person(Role.RESEARCHER, university().id());
    }

    public Actor firmMember() {
        return person(Role.FIRM_MEMBER, firm().id());
    }

    public Actor coordinator() {
        return person(Role.COORDINATOR, null);
    }

    public Actor administrator() {
        return person(Role.ADMINISTRATOR, null);
    }

    /** Signs in with {@link #PASSWORD}. */
    public Actor person(Role role, @Nullable UUID organisationId) {
        String username = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + NUMBER.incrementAndGet();
        return accounts.open(username, PASSWORD, "测试" + NUMBER.get(), role, organisationId);
    }

    /** An API token of that person. */
    public String token(Actor actor) {
        return accounts.token(actor);
    }

    /** The same, now letting coordinators act for it. */
    public Organisation consent(Organisation organisation) {
        consent(organisation.id());
        return organisation;
    }

    public void consent(UUID organisationId) {
        ConsentRequest request =
                new ConsentRequest(List.of(ConsentScope.values()), "测试负责人", LocalDate.of(2026, 1, 5), null, "测试授权书");
        consents.record(organisationId, request, coordinator());
    }

    private Organisation organisation(OrganisationKind kind, String name) {
        return organisations.register(name + NUMBER.incrementAndGet(), kind, Zone.ZHONGGUANCUN, false);
    }
}
