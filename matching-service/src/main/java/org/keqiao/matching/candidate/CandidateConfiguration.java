package org.keqiao.matching.candidate;

import java.net.http.HttpClient;
import org.keqiao.matching.servicetoken.ServiceTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class CandidateConfiguration {

    @Bean
    Candidates candidates(RestClient.Builder builder, CandidateProperties properties, ServiceTokens tokens) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        RestClient search = builder.baseUrl(properties.url())
                .requestFactory(requests)
                .requestInterceptor(tokens.interceptor("search-service", "candidates"))
                .build();
        return new Candidates(new SearchService(search), new KeptListings(properties.kept()), properties.candidates());
    }
}
