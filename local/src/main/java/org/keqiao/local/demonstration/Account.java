package org.keqiao.local.demonstration;

/**
 * A person to try the platform as.
 *
 * @param role a role of {@code web}: OFFICE, FIRM_MEMBER, COORDINATOR
 * @param organisation the name of an organisation of the demonstration
 */
public record Account(String username, String displayName, String role, String organisation) {}
