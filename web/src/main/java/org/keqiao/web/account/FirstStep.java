package org.keqiao.web.account;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What somebody may do who has proved once to be the person of an account: everything, or next to nothing until the second step. */
@Component
public class FirstStep {

    private final SecondStep secondStep;

    FirstStep(SecondStep secondStep) {
        this.secondStep = secondStep;
    }

    public Authentication proven(Account account) {
        return secondStep.isNeeded(account.id())
                ? new HalfSignedIn(account)
                : new ActorAuthentication(account.toActor());
    }
}
