package org.keqiao.web.security;

import org.keqiao.web.identity.Issuers;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets people come through the configured issuers: authorisation code with PKCE, state and nonce, as Spring Security does it. What an
 * issuer says opens nothing by itself: {@link IssuerAnswer} decides whose session it becomes.
 */
@Component
class IssuerSignIn {

    private final Issuers issuers;
    private final IssuerAnswer answer;
    private final IssuerFailure failure;

    IssuerSignIn(Issuers issuers, IssuerAnswer answer, IssuerFailure failure) {
        this.issuers = issuers;
        this.answer = answer;
        this.failure = failure;
    }

    /** Changes nothing where no issuer is configured. */
    void addTo(HttpSecurity http) {
        if (!issuers.all().isEmpty()) {
            http.oauth2Login(this::configure);
        }
    }

    private void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/login")
                .clientRegistrationRepository(issuers)
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(answer)
                .failureHandler(failure)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <T extends OAuth2LoginAuthenticationFilter> T postProcess(T filter) {
                        // The session stays whose it was.
                        filter.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
                        return filter;
                    }
                });
        login.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
            @Override
            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(failure);
                return filter;
            }
        });
    }
}
