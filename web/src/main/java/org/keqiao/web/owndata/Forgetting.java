package org.keqiao.web.owndata;

import java.util.List;
import java.util.Objects;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Sessions;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.ListingErasure;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.reach.SystemReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets a person, all or nothing. Their account stays as an empty shell, for the ledger and the other sides refer to it; their listings
 * are withdrawn, which reaches the index and the pairings as any withdrawal does.
 */
@Service
class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final Accounts accounts;
    private final Sessions sessions;
    private final ListingErasure listings;
    private final PersonalRecords records;
    private final TransactionTemplate transaction;
    private final SystemReach system;
    private final AuditLog audit;

    Forgetting(
            Accounts accounts,
            Sessions sessions,
            ListingErasure listings,
            PersonalRecords records,
            TransactionTemplate transaction,
            SystemReach system,
            AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.listings = listings;
        this.records = records;
        this.transaction = transaction;
        this.system = system;
        this.audit = audit;
    }

    /** @throws InvalidFields when the password is wrong, or nobody would be left to look after the organisation or the platform */
    void forget(Leaving leaving, Actor actor) {
        FieldReader fields = new FieldReader();
        boolean keep = fields.flag("keepListings", leaving.keepListings(), false);
        fields.throwIfAnyProblem();
        if (!accounts.isPassword(actor.username(), Objects.requireNonNullElse(leaving.password(), ""))) {
            throw invalid("password", "wrong-password");
        }
        // What a person left in organisations that they were of before is out of their reach by now.
        system.run(() -> transaction.executeWithoutResult(status -> forget(keep, actor)));
        sessions.endAll(actor.username());
        log.atInfo().addKeyValue("accountId", actor.accountId()).log("Person forgotten");
    }

    private void forget(boolean keep, Actor actor) {
        switch (accounts.neededFor(actor.accountId())) {
            case PLATFORM -> throw invalid("", "only-administrator");
            case ORGANISATION -> throw invalid("", "only-manager");
            case NOTHING -> {}
        }
        if (keep && !accounts.hasColleagues(actor.accountId())) {
            throw invalid("keepListings", "no-colleagues");
        }
        listings.eraseOf(actor.accountId(), keep);
        records.forget(actor.accountId());
        accounts.forgetFailures(actor.username());
        audit.add(
                AuditKind.ACCOUNT_LEFT,
                actor.accountId(),
                actor.accountId(),
                keep ? "listings kept" : "listings erased");
    }

    private static InvalidFields invalid(String field, String code) {
        return new InvalidFields(List.of(FieldProblem.of(field, code)));
    }
}
