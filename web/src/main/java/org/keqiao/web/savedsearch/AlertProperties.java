package org.keqiao.web.savedsearch;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When saved searches look for something new.
 *
 * @param gather pause between two looks of a search that tells at once
 * @param dailyAt when daily ones look; before the e-mails of the day are made
 * @param mostSearches that one person can keep
 */
@Validated
@ConfigurationProperties("keqiao.saved-search")
record AlertProperties(
        @DefaultValue("1m") Duration gather,
        @DefaultValue("08:00") LocalTime dailyAt,
        @DefaultValue("Asia/Shanghai") ZoneId timeZone,
        @DefaultValue("100") int mostSearches) {}
