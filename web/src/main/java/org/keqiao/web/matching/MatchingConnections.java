package org.keqiao.web.matching;

import java.net.http.HttpClient;
import org.keqiao.web.servicetoken.ServiceTokens;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Opens connections to matching-service, each with a token for one kind of question. */
@Component
public class MatchingConnections {

    private static final String SERVICE = "matching-service";

    private final RestClient.Builder builder;
    private final ServiceTokens tokens;

    MatchingConnections(RestClient.Builder builder, MatchingSettings settings, ServiceTokens tokens) {
        HttpClient connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(connections);
        requests.setReadTimeout(settings.readTimeout());
        this.builder = builder.baseUrl(settings.url()).requestFactory(requests);
        this.tokens = tokens;
    }

    /** For the questions that this scope of a service token allows. */
    public RestClient with(String scope) {
        return builder.clone()
                .requestInterceptor(tokens.interceptor(SERVICE, scope))
                .build();
    }
}
