package org.keqiao.web.twostep;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.reach.SystemReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the second step up, asks for it and takes it away. */
@Service
public class TwoStep {

    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final AuditLog audit;
    private final SystemReach system;

    TwoStep(Authenticators authenticators, RecoveryCodes codes, AuditLog audit, SystemReach system) {
        this.authenticators = authenticators;
        this.codes = codes;
        this.audit = audit;
        this.system = system;
    }

    boolean isOn(Actor actor) {
        return authenticators.isNeeded(actor.accountId());
    }

    /** The secret to enter into the authenticator; the same one until its first code was entered. */
    @Transactional
    public Optional<String> secret(Actor actor) {
        UUID account = actor.accountId();
        if (authenticators.isNeeded(account)) {
            return Optional.empty();
        }
        byte[] secret = authenticators.unconfirmed(account).orElseGet(() -> {
            byte[] fresh = new byte[SECRET_BYTES];
            random.nextBytes(fresh);
            authenticators.add(account, fresh);
            return fresh;
        });
        return Optional.of(Base32.encode(secret));
    }

    /** Turns it on if the code is right; answers the recovery codes, which are shown only then. */
    @Transactional
    public List<String> turnOn(Actor actor, String code) {
        if (isOn(actor) || !authenticators.take(actor.accountId(), digits(code))) {
            return List.of();
        }
        audit.add(AuditKind.SECOND_STEP_ON, actor.accountId(), actor.accountId(), null);
        return codes.renew(actor.accountId());
    }

    @Transactional
    public boolean turnOff(Actor actor, String code) {
        if (!take(actor.accountId(), code)) {
            return false;
        }
        authenticators.remove(actor.accountId());
        codes.remove(actor.accountId());
        audit.add(AuditKind.SECOND_STEP_OFF, actor.accountId(), actor.accountId(), null);
        return true;
    }

    /** Whether this account is asked for a code. */
    public boolean isOn(UUID account) {
        return authenticators.isNeeded(account);
    }

    /** Takes it away from whoever has lost both phone and recovery codes; false when there is none. */
    @Transactional
    public boolean reset(UUID account, Actor by) {
        if (!authenticators.isNeeded(account)) {
            return false;
        }
        system.run(() -> {
            authenticators.remove(account);
            codes.remove(account);
        });
        audit.add(AuditKind.SECOND_STEP_RESET, by.accountId(), account, null);
        return true;
    }

    /** A code of the authenticator or a recovery code; each works once. */
    @Transactional
    public boolean take(UUID account, String code) {
        return authenticators.take(account, digits(code)) || codes.take(account, code);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
