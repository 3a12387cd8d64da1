package org.keqiao.web.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares which scope an API token needs for the requests of a controller that change something; GET needs {@link TokenScope#READ}.
 * Without it they need {@link TokenScope#MANAGE}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangesNeed {

    TokenScope value();
}
