package org.keqiao.web.servicetoken;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.servicetoken.TokenMint;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.CurrentActor;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.stereotype.Component;

/**
 * Puts a service token on calls to the other services:
 * {@code RestClient.builder().requestInterceptor(serviceTokens.interceptor("search-service", "search"))}. The token names the person
 * of the current request, if there is one, as {@code actor}.
 */
@Component
public class ServiceTokens {

    private final TokenMint mint;

    ServiceTokens(TokenMint mint) {
        this.mint = mint;
    }

    public ClientHttpRequestInterceptor interceptor(String audience, String scope) {
        return (request, body, execution) -> {
            request.getHeaders().setBearerAuth(mint.token(new TokenMint.Purpose(audience, scope, actorId())));
            return execution.execute(request, body);
        };
    }

    private static @Nullable UUID actorId() {
        Actor actor = CurrentActor.orNull();
        return actor == null ? null : actor.accountId();
    }
}
