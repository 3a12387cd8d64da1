package org.keqiao.web.security;

import org.keqiao.web.account.ActorAuthentication;
import org.keqiao.web.account.ApiTokens;
import org.keqiao.web.account.TokenHolder;
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
        return tokens.holder(token)
                .map(ApiTokenAuthentication::proven)
                .orElseThrow(() -> new InvalidBearerTokenException("Unknown or expired token"));
    }

    private static Authentication proven(TokenHolder holder) {
        ActorAuthentication proven = new ActorAuthentication(holder.actor());
        proven.setDetails(holder.scopes());
        return proven;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
