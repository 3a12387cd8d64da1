package org.keqiao.web.account;

import java.util.UUID;

/** Tells whose password is not enough to sign in. */
public interface SecondStep {

    boolean isNeeded(UUID accountId);
}
