package org.keqiao.web.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks username and password. An unknown username takes as long as a wrong password, so that neither can be told from the other. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final FirstStep firstStep;
    private final @Nullable String hashOfNobody;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords, FirstStep firstStep) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.firstStep = firstStep;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() instanceof String given ? given : "";
        Optional<String> hash = accounts.passwordHash(attempt.getName());
        boolean matches = passwords.matches(password, hash.orElse(hashOfNobody));
        if (!matches || hash.isEmpty()) {
            throw new BadCredentialsException("Wrong username or password");
        }
        return accounts.find(attempt.getName())
                .map(firstStep::proven)
                .orElseThrow(() -> new BadCredentialsException("Wrong username or password"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
