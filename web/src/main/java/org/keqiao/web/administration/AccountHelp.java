package org.keqiao.web.administration;

import java.util.UUID;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Sessions;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.keqiao.web.twostep.TwoStep;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does for a person who can't help themselves. Never for oneself: a session left open could undo its own guard. */
@Service
class AccountHelp {

    private final TwoStep twoStep;
    private final Sessions sessions;
    private final Notices notices;
    private final AuditLog audit;

    AccountHelp(TwoStep twoStep, Sessions sessions, Notices notices, AuditLog audit) {
        this.twoStep = twoStep;
        this.sessions = sessions;
        this.notices = notices;
        this.audit = audit;
    }

    @Transactional
    public void resetSecondStep(Account account, Actor administrator) {
        notOneself(account, administrator);
        if (twoStep.reset(account.id(), administrator)) {
            notices.tell(
                    Recipient.person(account.id()),
                    NewNotice.of(
                            "organisation.second-step-reset",
                            "/account/two-step",
                            "second-step-reset:" + UUID.randomUUID()));
            sessions.endAll(account.username());
        }
    }

    @Transactional
    public void endSessions(Account account, Actor administrator) {
        notOneself(account, administrator);
        sessions.endAll(account.username());
        audit.add(AuditKind.SESSIONS_ENDED, administrator.accountId(), account.id(), null);
    }

    private static void notOneself(Account account, Actor administrator) {
        if (account.id().equals(administrator.accountId())) {
            throw new AccessDeniedException("Another administrator's task");
        }
    }
}
