package org.keqiao.web.mail;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How e-mail goes out, once {@code spring.mail.host} names a server.
 *
 * @param from sender's address, with or without a name
 * @param timeZone whose days and hours count
 * @param digestAt when daily digests are made; on working days at the start of work for those who wish no mail outside of it
 * @param workFrom start of working hours, Monday to Friday
 * @param workUntil end of working hours
 * @param fresh older notices and pairings are told by e-mail no more
 * @param pairingsEvery how far apart e-mails about new pairings are for those who wish them at once
 * @param lease how long a sender may take for one e-mail before its outcome counts as unknown
 * @param giveUpAfter how long a server that doesn't take an e-mail is tried
 */
@Validated
@ConfigurationProperties("keqiao.mail")
record MailProperties(
        @DefaultValue("Keqiao <no-reply@localhost>") String from,
        @DefaultValue("Asia/Shanghai") ZoneId timeZone,
        @DefaultValue("08:30") LocalTime digestAt,
        @DefaultValue("09:00") LocalTime workFrom,
        @DefaultValue("18:00") LocalTime workUntil,
        @DefaultValue("7d") Duration fresh,
        @DefaultValue("1h") Duration pairingsEvery,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("3d") Duration giveUpAfter) {}
