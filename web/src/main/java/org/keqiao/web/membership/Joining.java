package org.keqiao.web.membership;

import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.reach.SystemReach;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers organisations that come by themselves. Everything or nothing is stored. */
@Service
class Joining {

    private final Organisations organisations;
    private final OrganisationFiles files;
    private final Accounts accounts;
    private final Verification verification;
    private final SystemReach system;
    private final OfficeMailbox mailbox;

    Joining(
            Organisations organisations,
            OrganisationFiles files,
            Accounts accounts,
            Verification verification,
            SystemReach system,
            OfficeMailbox mailbox) {
        this.organisations = organisations;
        this.files = files;
        this.accounts = accounts;
        this.verification = verification;
        this.system = system;
        this.mailbox = mailbox;
    }

    /** The form must be valid. */
    @Transactional
    public void join(JoinForm form) {
        OrganisationKind kind = form.kind();
        Organisation organisation = organisations.apply(String.valueOf(form.name()), kind, form.zone());
        // Whoever joins belongs to nobody yet.
        system.run(() -> files.change(organisation.id(), form.details()));
        accounts.open(form.person().toAccount(MemberRoles.first(kind), organisation.id(), true));
        system.run(() -> verification.ask(organisation.id()));
        mailbox.ask(organisation.id(), LocaleContextHolder.getLocale());
    }
}
