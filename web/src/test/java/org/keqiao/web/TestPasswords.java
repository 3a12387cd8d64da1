package org.keqiao.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers the hash of {@link TestAccounts#PASSWORD}, which would else be made again for each person and each sign-in: a tenth of a
 * second every time, as it must. Other passwords are hashed as ever.
 */
final class TestPasswords implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder hashes ? new Remembering(hashes) : bean;
    }

    private static final class Remembering implements PasswordEncoder {

        private final PasswordEncoder hashes;
        private final String remembered;

        Remembering(PasswordEncoder hashes) {
            this.hashes = hashes;
            String hash = hashes.encode(TestAccounts.PASSWORD);
            if (hash == null || !hashes.matches(TestAccounts.PASSWORD, hash)) {
                throw new IllegalStateException("A password does not match its own hash");
            }
            this.remembered = hash;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return isTheirs(password) ? remembered : hashes.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return (isTheirs(password) && remembered.equals(hash)) || hashes.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return hashes.upgradeEncoding(hash);
        }

        private static boolean isTheirs(@Nullable CharSequence password) {
            return password != null && TestAccounts.PASSWORD.contentEquals(password);
        }
    }
}
