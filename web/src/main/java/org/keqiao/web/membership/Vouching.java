package org.keqiao.web.membership;

import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers organisations that do not come by themselves, such as small firms for which a coordinator acts. Everything or nothing is stored. */
@Service
class Vouching {

    private final Organisations organisations;
    private final OrganisationFiles files;
    private final Verification verification;
    private final OfficeMailbox mailbox;

    Vouching(Organisations organisations, OrganisationFiles files, Verification verification, OfficeMailbox mailbox) {
        this.organisations = organisations;
        this.files = files;
        this.verification = verification;
        this.mailbox = mailbox;
    }

    /** The form must be valid. Whoever registers has verified it and is noted for that; a consent is recorded by itself. */
    @Transactional
    public UUID register(RegisterForm form, Actor actor) {
        Organisation organisation = organisations.apply(String.valueOf(form.name()), form.kind(), form.zone());
        files.change(organisation.id(), form.details());
        verification.answer(files.find(organisation.id()).orElseThrow(), Standing.VERIFIED, null, actor);
        mailbox.ask(organisation.id(), LocaleContextHolder.getLocale());
        return organisation.id();
    }
}
