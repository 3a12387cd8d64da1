package org.keqiao.web.security;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Says at each operation of the OpenAPI document which scope its token needs, and where none is needed. */
@Component
class ScopesInOpenApi implements GlobalOperationCustomizer {

    private final RequestMappingHandlerMapping routes;

    ScopesInOpenApi(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod route) {
        if (RouteAccess.of(route) instanceof RouteAccess.Everybody) {
            return operation.security(List.of());
        }
        String scope = NeededScope.of(route, method(route)).code();
        return operation.security(List.of(new SecurityRequirement().addList("token", scope)));
    }

    private String method(HandlerMethod route) {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(mapped -> mapped.getValue().getMethod().equals(route.getMethod()))
                .map(mapped -> mapped.getKey().getMethodsCondition().getMethods())
                .flatMap(Set::stream)
                .map(RequestMethod::name)
                .findFirst()
                .orElse("GET");
    }
}
