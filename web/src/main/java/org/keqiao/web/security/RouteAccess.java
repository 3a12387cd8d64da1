package org.keqiao.web.security;

import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Who may call a route, as its method or else its controller declares. */
sealed interface RouteAccess {

    record Everybody() implements RouteAccess {}

    record Roles(Set<Role> roles) implements RouteAccess {}

    record Undeclared() implements RouteAccess {}

    static RouteAccess of(HandlerMethod route) {
        // springdoc's own controller serves the OpenAPI document and carries no declaration of ours.
        if (route.getBeanType().getPackageName().startsWith("org.springdoc")) {
            return new Everybody();
        }
        RouteAccess ofMethod = declared(route.getMethod());
        RouteAccess ofType = declared(route.getBeanType());
        return ofMethod != null ? ofMethod : ofType != null ? ofType : new Undeclared();
    }

    private static @Nullable RouteAccess declared(AnnotatedElement element) {
        Allowed allowed = AnnotatedElementUtils.findMergedAnnotation(element, Allowed.class);
        if (allowed != null) {
            return new Roles(EnumSet.copyOf(List.of(allowed.value())));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, SignedIn.class)) {
            return new Roles(EnumSet.allOf(Role.class));
        }
        return AnnotatedElementUtils.hasAnnotation(element, Public.class) ? new Everybody() : null;
    }
}
