package org.keqiao.web.account;

import java.util.EnumSet;
import java.util.Set;

/** The scopes of the API token that came with a request; the details of its authentication. */
public record TokenScopes(Set<TokenScope> held) {

    public static final TokenScopes ALL = new TokenScopes(EnumSet.allOf(TokenScope.class));

    public TokenScopes {
        held = Set.copyOf(held);
    }

    public boolean allow(TokenScope needed) {
        return held.contains(needed);
    }

    String[] names() {
        return held.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
