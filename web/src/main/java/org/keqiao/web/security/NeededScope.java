package org.keqiao.web.security;

import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.TokenScope;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Which scope a token needs for a route. */
final class NeededScope {

    private NeededScope() {}

    static TokenScope of(HandlerMethod route, String method) {
        if (method.equals("GET") || method.equals("HEAD")) {
            return TokenScope.READ;
        }
        ChangesNeed ofMethod = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), ChangesNeed.class);
        ChangesNeed ofType = AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), ChangesNeed.class);
        return ofMethod != null ? ofMethod.value() : ofType != null ? ofType.value() : TokenScope.MANAGE;
    }
}
