package org.keqiao.web.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first account, created only when there is none at all.
 *
 * @param administratorPassword password of the account {@code admin}; without it no account is created
 * @param administratorToken API token of that account, {@code kq_} and at least 32 characters
 */
@ConfigurationProperties("keqiao.bootstrap")
record BootstrapProperties(
        @Nullable String administratorPassword, @Nullable String administratorToken) {

    BootstrapProperties {
        if (administratorToken != null && !administratorToken.matches("kq_[A-Za-z0-9_-]{32,}")) {
            throw new IllegalArgumentException(
                    "keqiao.bootstrap.administrator-token must be kq_ and at least 32 letters or digits");
        }
    }

    @Override
    public String toString() {
        return "BootstrapProperties[…]";
    }
}
