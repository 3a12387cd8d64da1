package org.keqiao.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordTests {

    private final PasswordEncoder passwords = AccountConfiguration.passwordEncoder();

    @Test
    void theLastOf64ChineseCharactersCounts() {
        String password = "桥".repeat(63);
        String hash = passwords.encode(password + "甲");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches(password + "甲", hash)).isTrue();
        assertThat(passwords.matches(password + "乙", hash)).isFalse();
    }
}
