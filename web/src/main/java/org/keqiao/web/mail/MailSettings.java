package org.keqiao.web.mail;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.notice.Delivery;
import org.keqiao.web.notice.NoticeGroup;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's wishes about e-mail, and their confirmed addresses. */
@Repository
class MailSettings {

    private final JdbcClient jdbc;
    private final SystemReach system;
    private final AuditLog audit;

    MailSettings(JdbcClient jdbc, SystemReach system, AuditLog audit) {
        this.jdbc = jdbc;
        this.system = system;
        this.audit = audit;
    }

    /**
     * Who gets an e-mail.
     *
     * @param language null when they have not chosen one: Chinese
     */
    record Addressee(
            String email, String displayName, @Nullable String language) {

        Locale locale() {
            return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
    }

    /**
     * A person's wishes.
     *
     * @param language null when they have not chosen one
     */
    record Wishes(
            Map<NoticeGroup, Delivery> delivery,
            boolean workingHours,
            @Nullable String language) {

        Wishes {
            delivery = Map.copyOf(delivery);
        }

        public Delivery of(NoticeGroup group) {
            return delivery.getOrDefault(group, group.usual());
        }
    }

    Optional<Addressee> addressee(UUID accountId) {
        return jdbc.sql("""
                SELECT a.email, a.display_name, s.language FROM account a LEFT JOIN mail_setting s ON s.account_id = a.id
                WHERE a.id = :account AND a.email IS NOT NULL AND a.closed_at IS NULL""").param("account", accountId).query(Addressee.class).optional();
    }

    Wishes of(UUID accountId) {
        Map<NoticeGroup, Delivery> chosen = new EnumMap<>(NoticeGroup.class);
        jdbc.sql("SELECT notice_group, delivery FROM mail_delivery WHERE account_id = :account")
                .param("account", accountId)
                .query(row -> {
                    chosen.put(NoticeGroup.valueOf(row.getString(1)), Delivery.valueOf(row.getString(2)));
                });
        return jdbc.sql("SELECT working_hours, language FROM mail_setting WHERE account_id = :account")
                .param("account", accountId)
                .query((row, number) -> new Wishes(chosen, row.getBoolean(1), row.getString(2)))
                .optional()
                .orElseGet(() -> new Wishes(chosen, false, null));
    }

    void keep(UUID accountId, Wishes wishes) {
        jdbc.sql("""
                INSERT INTO mail_setting (account_id, language, working_hours) VALUES (:account, :language, :working)
                ON CONFLICT (account_id) DO UPDATE SET language = excluded.language, working_hours = excluded.working_hours""")
                .param("account", accountId)
                .param("language", "en".equals(wishes.language()) ? "en" : "zh-CN")
                .param("working", wishes.workingHours())
                .update();
        Arrays.stream(NoticeGroup.values()).forEach(group -> keep(accountId, group, wishes.of(group)));
        audit.add(AuditKind.SETTINGS_CHANGED, accountId, accountId, "mail");
    }

    void end(UUID accountId, Set<NoticeGroup> groups) {
        system.run(() -> groups.forEach(group -> keep(accountId, group, Delivery.OFF)));
        audit.add(AuditKind.SETTINGS_CHANGED, null, accountId, "mail ended");
    }

    @Nullable
    String email(UUID accountId) {
        return addressee(accountId).map(Addressee::email).orElse(null);
    }

    /** Fails when the address belongs to another account. */
    void email(UUID accountId, @Nullable String email) {
        jdbc.sql("UPDATE account SET email = :email WHERE id = :account")
                .param("account", accountId)
                .param("email", email)
                .update();
    }

    private void keep(UUID accountId, NoticeGroup group, Delivery delivery) {
        jdbc.sql("""
                INSERT INTO mail_delivery (account_id, notice_group, delivery)
                SELECT id, :group, :delivery FROM account WHERE id = :account
                ON CONFLICT (account_id, notice_group) DO UPDATE SET delivery = excluded.delivery""")
                .param("account", accountId)
                .param("group", group.name())
                .param("delivery", delivery.name())
                .update();
    }
}
