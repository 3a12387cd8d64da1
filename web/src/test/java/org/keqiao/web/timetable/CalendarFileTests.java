package org.keqiao.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.fair.TimeSlot;

class CalendarFileTests {

    private static final TimeZone BEFORE = TimeZone.getDefault();
    private static final UUID ID = UUID.fromString("01932f00-0000-7000-8000-0000000000ee");
    private static final TimeSlot NINE_IN_BEIJING =
            new TimeSlot(UUID.randomUUID(), LocalDateTime.of(2026, 12, 3, 9, 0), LocalDateTime.of(2026, 12, 3, 9, 20));

    @AfterEach
    void restore() {
        TimeZone.setDefault(BEFORE);
    }

    private static CalendarEntry entry(int sequence, boolean cancelled) {
        return new CalendarEntry(
                ID,
                sequence,
                URI.create("https://keqiao.example/fairs/1"),
                "新材料: 成果对接会",
                NINE_IN_BEIJING.startsAt(),
                NINE_IN_BEIJING.endsAt(),
                "对接洽谈：燕北材料大学; 先进陶瓷, 一组",
                "大厅 3, 海淀区中关村大街 1 号",
                "科技成果对接会。查看日程：http://localhost/fairs/1/my-timetable\n请提前五分钟到场",
                cancelled,
                Instant.parse("2026-12-01T02:03:04.567891Z"));
    }

    private static List<String> lines(byte[] file) {
        return List.of(
                new String(file, StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York"})
    void timesAreTheSameMomentWhereverTheServerStands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(lines(CalendarFile.one(entry(0, false))))
                .contains(
                        "METHOD:PUBLISH",
                        "UID:" + ID + "@keqiao",
                        "SEQUENCE:0",
                        "DTSTART:20261203T010000Z",
                        "DTEND:20261203T012000Z",
                        "DTSTAMP:20261201T020304Z",
                        "STATUS:CONFIRMED");
    }

    @Test
    void aChangeKeepsItsIdAndRaisesTheSequence() {
        assertThat(lines(CalendarFile.one(entry(1, false)))).contains("UID:" + ID + "@keqiao", "SEQUENCE:1");
    }

    @Test
    void aCancellationTakesItOutOfTheCalendar() {
        assertThat(lines(CalendarFile.one(entry(2, true))))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + ID + "@keqiao", "SEQUENCE:2");
    }

    @Test
    void aFeedPublishesWhatIsCancelledAsSuch() {
        assertThat(lines(CalendarFile.published(List.of(entry(2, true)))))
                .contains("METHOD:PUBLISH", "STATUS:CANCELLED");
    }

    @Test
    void wordsAreEscapedAndFoldedSoThatTheyReadBack() throws Exception {
        byte[] file = CalendarFile.one(entry(0, false));

        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(lines(file)).contains("SUMMARY:对接洽谈：燕北材料大学\\; 先进陶瓷\\, 一组");
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(read.getComponents()
                        .getFirst()
                        .getRequiredProperty("DESCRIPTION")
                        .getValue())
                .endsWith("my-timetable\n请提前五分钟到场");
    }
}
