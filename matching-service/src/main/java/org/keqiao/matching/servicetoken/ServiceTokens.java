package org.keqiao.matching.servicetoken;

import org.keqiao.servicetoken.TokenMint;
import org.keqiao.servicetoken.TokenMint.Purpose;
import org.springframework.http.client.ClientHttpRequestInterceptor;

/** Puts a token of this service on calls to other services. */
public class ServiceTokens {

    private final TokenMint mint;

    ServiceTokens(TokenMint mint) {
        this.mint = mint;
    }

    public ClientHttpRequestInterceptor interceptor(String audience, String scope) {
        Purpose purpose = new Purpose(audience, scope, null);
        return (request, body, execution) -> {
            request.getHeaders().setBearerAuth(mint.token(purpose));
            return execution.execute(request, body);
        };
    }
}
