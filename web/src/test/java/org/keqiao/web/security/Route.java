package org.keqiao.web.security;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * A route as the application maps it.
 *
 * @param name method, path and, where several routes share these, what the request must carry
 * @param path with its variables in braces
 * @param query parameters that the route is chosen by, as {@code ?a=1}
 */
record Route(String name, String method, String path, String query, boolean htmx, boolean multipart, String accept) {

    static Stream<Route> of(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        RequestMappingInfo info = mapped.getKey();
        return info.getPatternValues().stream().flatMap(path -> methods(info).map(method -> of(method, path, mapped)));
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(RequestMethod::name);
    }

    private static Route of(String method, String path, Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        RequestMappingInfo info = mapped.getKey();
        boolean htmx = AnnotatedElementUtils.hasAnnotation(mapped.getValue().getMethod(), HxRequest.class);
        String query = info.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .map(expression -> expression.getName() + "=" + Objects.requireNonNullElse(expression.getValue(), "1"))
                .reduce("", (all, one) -> all + (all.isEmpty() ? "?" : "&") + one);
        boolean multipart =
                Arrays.asList(mapped.getValue().getMethod().getParameterTypes()).contains(MultipartFile.class);
        String accept = info.getProducesCondition().getProducibleMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .orElse(path.startsWith("/api/") ? "application/json" : "text/html");
        String name = method + " " + path + query + (htmx ? "#htmx" : "");
        return new Route(name, method, path, query, htmx, multipart, accept);
    }

    boolean hasVariables() {
        return path.contains("{");
    }

    boolean changes() {
        return !method.equals("GET");
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    @Override
    public String toString() {
        return name;
    }
}
