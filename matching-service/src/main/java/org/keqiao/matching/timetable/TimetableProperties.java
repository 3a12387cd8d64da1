package org.keqiao.matching.timetable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How timetables are solved.
 *
 * @param atOnce most orders that one service solves at a time; each takes one core
 * @param waiting most orders that may wait
 * @param attempts an order that was interrupted so often is given up
 * @param lease how long an order stays with a service that says nothing more
 * @param kept how long an order can be asked for after it has ended
 * @param largest most bytes of an order
 */
@Validated
@ConfigurationProperties("keqiao.timetable")
record TimetableProperties(
        @DefaultValue("2") @Min(1) @Max(64) int atOnce,
        @DefaultValue("100") @Min(1) int waiting,
        @DefaultValue("3") @Min(1) int attempts,
        @DefaultValue("PT15S") Duration lease,
        @DefaultValue("P30D") Duration kept,
        @DefaultValue("16MB") DataSize largest) {}
