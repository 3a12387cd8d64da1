package org.keqiao.web.security;

import org.keqiao.web.account.ActorAuthentication;
import org.keqiao.web.account.ApiTokens;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Asks our own store who is behind a bearer token of the API. */
final class ApiTokenAuthentication implements AuthenticationProvider {

    private final ApiTokens tokens;

    ApiTokenAuthentication(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        String token = ((BearerTokenAuthenticationToken) bearer).getToken();
        return tokens.actor(token)
                .map(ActorAuthentication::new)
                .orElseThrow(() -> new InvalidBearerTokenException("Unknown or expired token"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
