package org.keqiao.web.security;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.keqiao.web.account.ApiTokens;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.identity.Issuers;
import org.keqiao.web.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Three chains: operators' endpoints with service tokens, the stateless API with API tokens, pages with sessions. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain operatorsChain(HttpSecurity http, JwtDecoder serviceTokens, ApiRefusals refusals) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .hasAuthority("SCOPE_metrics")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(serviceTokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(
            HttpSecurity http, DeclaredAccess access, ApiTokens tokens, ApiRefusals refusals, RateLimitFilter rates) {
        ProviderManager bearer = new ProviderManager(new ApiTokenAuthentication(tokens));
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(access))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> bearer)
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(rates, AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(BrowserHeaders::apply)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesChain(
            HttpSecurity http,
            DeclaredAccess access,
            AuthenticationProvider passwords,
            SignInLimit limit,
            IssuerSignIn issuers,
            RateLimitFilter rates) {
        issuers.addTo(http);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(access))
                .authenticationProvider(passwords)
                .addFilterAfter(rates, AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SignInLimitFilter(limit), UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new SignedInBrowser())
                        .failureUrl("/login?failed"))
                .logout(logout -> logout.logoutSuccessUrl("/?signed-out"))
                .exceptionHandling(failures -> failures.accessDeniedHandler(new SecondStepFirst(pagesOnly())))
                // The signed link is the proof, and mail programs follow it by themselves (RFC 8058).
                .csrf(csrf -> csrf.ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern("/unsubscribe/*")))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(BrowserHeaders::apply)
                .build();
    }

    /** How an identity token is read. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(Issuers issuers) {
        OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(client -> issuers.algorithm(client.getRegistrationId()));
        return decoders;
    }

    @Bean
    RateLimitFilter rateLimitFilter(RateLimits limits, ProblemWriter problems, AuditLog audit) {
        return new RateLimitFilter(limits, problems, audit);
    }

    /** It needs to know who is signed in, so that it runs inside of the chains only. */
    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitOnlyInTheChains(RateLimitFilter filter) {
        FilterRegistrationBean<RateLimitFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** After sign-in a person returns to the page they asked for, never to a fragment or a stream. */
    private static RequestCache pagesOnly() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"),
                html,
                new NegatedRequestMatcher(new RequestHeaderRequestMatcher("HX-Request"))));
        return cache;
    }
}
