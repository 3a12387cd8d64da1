package org.keqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.ActorAuthentication;
import org.keqiao.web.account.TokenScope;
import org.keqiao.web.account.TokenScopes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets a request through to a controller if what the controller declares allows it. A controller that declares nothing answers
 * nobody. Requests that reach no controller are static files or end as 404.
 */
@Component
class DeclaredAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final RequestMappingHandlerMapping controllers;

    DeclaredAccess(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.controllers = controllers;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HandlerMethod route = route(context.getRequest());
        if (route == null) {
            return new AuthorizationDecision(true);
        }
        RouteAccess access = RouteAccess.of(route);
        Authentication asking = authentication.get();
        if (access instanceof RouteAccess.Roles
                && asking != null
                && asking.getDetails() instanceof TokenScopes scopes) {
            TokenScope needed = NeededScope.of(route, context.getRequest().getMethod());
            if (!scopes.allow(needed)) {
                return new ScopeMissing(needed);
            }
        }
        return new AuthorizationDecision(allows(access, asking));
    }

    private static boolean allows(RouteAccess access, @Nullable Authentication authentication) {
        return switch (access) {
            case RouteAccess.Everybody() -> true;
            case RouteAccess.Undeclared() -> false;
            case RouteAccess.Roles(var roles) ->
                authentication instanceof ActorAuthentication proven
                        && roles.contains(proven.getPrincipal().role());
        };
    }

    private @Nullable HandlerMethod route(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain chain = controllers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception unsupported) {
            // The path exists but not with this method or media type: MVC finds the same and answers 405, 406 or 415.
            return null;
        }
    }
}
