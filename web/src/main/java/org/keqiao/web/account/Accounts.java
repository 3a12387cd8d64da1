package org.keqiao.web.account;

import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.reach.SystemReach;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All accounts. */
@Repository
public class Accounts {

    private static final String COLUMNS = "id, username, display_name, role, organisation_id";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final SystemReach system;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, AuditLog audit, SystemReach system) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
        this.system = system;
    }

    public Optional<Account> find(String username) {
        return system.get(() -> jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE username = :username")
                .param("username", canonical(username))
                .query(Account.class)
                .optional());
    }

    public Optional<Account> find(UUID id) {
        return system.get(() -> jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE id = :id")
                .param("id", id)
                .query(Account.class)
                .optional());
    }

    /** How the organisation's members are called. */
    public List<String> namesOfMembers(UUID organisationId) {
        return jdbc.sql("SELECT display_name FROM account WHERE organisation_id = :organisation")
                .param("organisation", organisationId)
                .query(String.class)
                .list();
    }

    /** Opens an account; a username that another has fails with {@link UsernameTaken}. */
    @Transactional
    public Account open(NewAccount wish) {
        Account account = new Account(
                Generators.timeBasedEpochGenerator().generate(),
                canonical(wish.username()),
                wish.displayName(),
                wish.role(),
                wish.organisationId());
        try {
            system.run(() -> insert(account, wish));
        } catch (DuplicateKeyException taken) {
            throw new UsernameTaken(account.username(), taken);
        }
        Actor opener = CurrentActor.orNull();
        audit.add(
                AuditKind.ACCOUNT_OPENED,
                opener == null ? null : opener.accountId(),
                account.id(),
                account.role().name());
        return account;
    }

    Optional<String> passwordHash(String username) {
        return system.get(
                () -> jdbc.sql("SELECT password_hash FROM account WHERE username = :username AND closed_at IS NULL")
                        .param("username", canonical(username))
                        .query(String.class)
                        .optional());
    }

    /** Whether it is the password of an account that is open. */
    public boolean isPassword(String username, String password) {
        return passwordHash(username)
                .map(hash -> passwords.matches(password, hash))
                .orElse(false);
    }

    /** What needs this person. Locks those who could take their place, so that of two who go at once one stays. */
    public Needed neededFor(UUID id) {
        Account account = find(id).orElseThrow();
        if (account.role() == Role.ADMINISTRATOR && otherAdministrators(id).isEmpty()) {
            return Needed.PLATFORM;
        }
        UUID organisation = account.organisationId();
        return organisation != null
                        && hasColleagues(id)
                        && otherManagers(organisation, id).isEmpty()
                ? Needed.ORGANISATION
                : Needed.NOTHING;
    }

    /** Whether others of the same organisation are there. */
    public boolean hasColleagues(UUID id) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM account a JOIN account other USING (organisation_id)
                    WHERE a.id = :id AND other.id <> :id AND other.closed_at IS NULL)""").param("id", id).query(Boolean.class).single();
    }

    /** Forgets from where somebody tried to sign in by this name. */
    public void forgetFailures(String username) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE username IN (:username, 'code:' || :username)")
                .param("username", canonical(username))
                .update();
    }

    private List<UUID> otherAdministrators(UUID id) {
        return jdbc.sql("""
                SELECT id FROM account WHERE role = 'ADMINISTRATOR' AND id <> :id AND closed_at IS NULL FOR UPDATE""").param("id", id).query(UUID.class).list();
    }

    private List<UUID> otherManagers(UUID organisationId, UUID id) {
        return jdbc.sql("""
                SELECT id FROM account
                WHERE manager AND organisation_id = :organisation AND id <> :id AND closed_at IS NULL FOR UPDATE""")
                .param("organisation", organisationId)
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM account)")
                .query(Boolean.class)
                .single();
    }

    static String canonical(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(UUID id, String password) {
        String hash = hash(password);
        system.run(() -> jdbc.sql("UPDATE account SET password_hash = :hash WHERE id = :id")
                .param("id", id)
                .param("hash", hash)
                .update());
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("No password");
        }
        return hash;
    }

    private void insert(Account account, NewAccount wish) {
        jdbc.sql("""
                INSERT INTO account (id, username, password_hash, display_name, role, organisation_id, manager)
                VALUES (:id, :username, :hash, :displayName, :role, :organisationId, :manager
                    OR NOT EXISTS (SELECT FROM account WHERE organisation_id = :organisationId::uuid))""")
                .param("id", account.id())
                .param("username", account.username())
                .param("hash", hash(wish.password()))
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("organisationId", account.organisationId())
                .param("manager", wish.manager())
                .update();
    }
}
