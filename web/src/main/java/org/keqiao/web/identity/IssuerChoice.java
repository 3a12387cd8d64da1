package org.keqiao.web.identity;

/** An issuer as people choose it. */
public record IssuerChoice(String id, String name) {

    /** Where signing in with it begins. */
    public String path() {
        return "/oauth2/authorization/" + id;
    }
}
