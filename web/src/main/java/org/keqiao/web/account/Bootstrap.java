package org.keqiao.web.account;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Creates the first administrator on an empty database, so that somebody can let the others in. */
@Component
class Bootstrap implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Bootstrap.class);

    private final BootstrapProperties properties;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final TransactionOperations transaction;

    Bootstrap(BootstrapProperties properties, Accounts accounts, ApiTokens tokens, TransactionOperations transaction) {
        this.properties = properties;
        this.accounts = accounts;
        this.tokens = tokens;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String password = properties.administratorPassword();
        if (password != null && accounts.isEmpty()) {
            transaction.executeWithoutResult(status -> createAdministrator(password));
        }
    }

    private void createAdministrator(String password) {
        Account admin = accounts.open(new NewAccount("admin", password, "管理员", Role.ADMINISTRATOR, null));
        if (properties.administratorToken() != null) {
            TokenSecret secret = new TokenSecret(properties.administratorToken());
            tokens.keep(secret, admin.id(), "bootstrap", TokenScopes.ALL, Duration.ofDays(365));
        }
        log.atInfo().addKeyValue("accountId", admin.id()).log("First administrator created");
    }
}
