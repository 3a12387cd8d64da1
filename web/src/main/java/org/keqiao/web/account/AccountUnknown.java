package org.keqiao.web.account;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no account of that username. */
public final class AccountUnknown extends Problem {

    public AccountUnknown(String username) {
        super(HttpStatus.NOT_FOUND, "account-unknown", username);
    }
}
