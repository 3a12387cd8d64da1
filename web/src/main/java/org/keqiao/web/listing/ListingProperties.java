package org.keqiao.web.listing;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param ownerKeySecret key of the HMAC that makes owners of listings comparable, yet not recognisable, for the other services
 * @param place first part of references
 * @param timeZone whose days references and validity count
 * @param validity of a listing whose owner names no date
 */
@Validated
@ConfigurationProperties("keqiao.listing")
record ListingProperties(
        @NotBlank String ownerKeySecret,
        @DefaultValue("BJ") String place,
        @DefaultValue("Asia/Shanghai") ZoneId timeZone,
        @DefaultValue("365d") Duration validity) {}
