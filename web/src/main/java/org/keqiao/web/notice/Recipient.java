package org.keqiao.web.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Role;

/** Who is told: one person, or everybody of an organisation or a role but the one who did it. */
public sealed interface Recipient {

    record Person(UUID accountId) implements Recipient {}

    record Members(UUID organisationId, @Nullable UUID except) implements Recipient {}

    record Everybody(Role role, @Nullable UUID except) implements Recipient {}

    static Recipient person(UUID accountId) {
        return new Person(accountId);
    }

    static Recipient members(UUID organisationId) {
        return new Members(organisationId, null);
    }

    static Recipient everybody(Role role) {
        return new Everybody(role, null);
    }

    /** All of them but this person, who knows already. */
    default Recipient except(UUID accountId) {
        return switch (this) {
            case Person person -> person;
            case Members members -> new Members(members.organisationId(), accountId);
            case Everybody everybody -> new Everybody(everybody.role(), accountId);
        };
    }
}
