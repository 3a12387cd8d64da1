package org.keqiao.matching.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Only health is open; what else there is wants a token with its scope. No cookies, so nothing to forge. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, ProblemResponses problems) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("SCOPE_metrics")
                        .requestMatchers(GET, "/listings/*/assessment")
                        .hasAuthority("SCOPE_assessments")
                        .requestMatchers(GET, "/listings/*/near-misses")
                        .hasAuthority("SCOPE_assessments")
                        .requestMatchers(GET, "/exposure", "/pairings/why-not")
                        .hasAuthority("SCOPE_board")
                        .requestMatchers(POST, "/rulings")
                        .hasAuthority("SCOPE_board")
                        .requestMatchers("/timetables/**")
                        .hasAuthority("SCOPE_timetables")
                        .requestMatchers("/rematch", "/ledger/replay")
                        .hasAuthority("SCOPE_admin")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }
}
