package org.keqiao.web.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Role;

/** Who is told: one person, or everybody of an organisation or a role, or who manages an organisation, but the one who did it. */
public sealed interface Recipient {

    record Person(UUID accountId) implements Recipient {}

    record Members(UUID organisationId, @Nullable UUID except) implements Recipient {}

    record Managers(UUID organisationId, @Nullable UUID except) implements Recipient {}

    record Everybody(Role role, @Nullable UUID except) implements Recipient {}

    static Recipient person(UUID accountId) {
        return new Person(accountId);
    }

    static Recipient members(UUID organisationId) {
        return new Members(organisationId, null);
    }

    /** Those who look after the organisation's people and its consents. */
    static Recipient managers(UUID organisationId) {
        return new Managers(organisationId, null);
    }

    static Recipient everybody(Role role) {
        return new Everybody(role, null);
    }

    /** All of them but this person, who knows already. */
    default Recipient except(UUID accountId) {
        return switch (this) {
            case Person person -> person;
            case Members members -> new Members(members.organisationId(), accountId);
            case Managers managers -> new Managers(managers.organisationId(), accountId);
            case Everybody everybody -> new Everybody(everybody.role(), accountId);
        };
    }

    /** The organisation that is told; missing when it is people wherever they belong. */
    default @Nullable UUID organisation() {
        return switch (this) {
            case Members members -> members.organisationId();
            case Managers managers -> managers.organisationId();
            case Person _, Everybody _ -> null;
        };
    }
}
