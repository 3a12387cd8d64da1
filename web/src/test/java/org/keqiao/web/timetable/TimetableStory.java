package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairFormat;
import org.keqiao.web.fair.FairProfile;
import org.keqiao.web.fair.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A fair of universities and firms who want to meet, in the week after next. */
final class TimetableStory {

    private final JdbcClient jdbc;
    private final TestAccounts accounts;
    private final LocalDate day = LocalDate.now(TimeSlot.TIME_ZONE).plusDays(10);

    final UUID fair = UUID.randomUUID();
    final Actor coordinator;
    final List<UUID> slots = new ArrayList<>();
    final List<UUID> tables = new ArrayList<>();
    final List<Actor> people = new ArrayList<>();
    final List<UUID> participants = new ArrayList<>();

    /** @param parties half universities, half firms; each wants to meet each of the others */
    TimetableStory(JdbcClient jdbc, JsonMapper json, TestAccounts accounts, int parties, int slots, int tables) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        coordinator = accounts.coordinator();
        insertFair(json, slots);
        for (int slot = 0; slot < slots; slot++) {
            this.slots.add(insertSlot(day.atTime(9, 0).plusMinutes(25L * slot)));
        }
        for (int table = 0; table < tables; table++) {
            this.tables.add(insertTable(table));
        }
        for (int party = 0; party < parties; party++) {
            participants.add(register(party % 2 == 0 ? accounts.researcher() : accounts.firmMember()));
        }
        for (int one = 0; one < parties; one += 2) {
            for (int other = 1; other < parties; other += 2) {
                prefer(one, other, Preference.WANT);
            }
        }
    }

    LocalDateTime start(int slot) {
        return day.atTime(9, 0).plusMinutes(25L * slot);
    }

    /** As pages show it. */
    String time(UUID slot) {
        LocalDateTime start = start(slots.indexOf(slot));
        return start.toLocalTime() + "–" + start.toLocalTime().plusMinutes(20);
    }

    UUID register(Actor person) {
        UUID id = UUID.randomUUID();
        people.add(person);
        jdbc.sql("""
                        INSERT INTO fair_participant (id, fair_id, organisation_id, version, remote, most_meetings, note, registered_by,
                            registered_at, changed_at) VALUES (?, ?, ?, 1, false, 6, '', ?, now(), now())
                        """)
                .params(id, fair, requireNonNull(person.organisationId()), person.accountId())
                .update();
        return id;
    }

    Actor join() {
        Actor person = accounts.firmMember();
        participants.add(register(person));
        prefer(0, participants.size() - 1, Preference.MUST);
        return person;
    }

    void prefer(int one, int other, Preference preference) {
        jdbc.sql("""
                        INSERT INTO fair_preference (participant_id, other_id, preference, set_at) VALUES (?, ?, ?, now())
                        ON CONFLICT (participant_id, other_id) DO UPDATE SET preference = excluded.preference
                        """)
                .params(participants.get(one), participants.get(other), preference.name())
                .update();
    }

    void absent(int party, int slot) {
        jdbc.sql("INSERT INTO fair_absence (participant_id, slot_id) VALUES (?, ?)")
                .params(participants.get(party), slots.get(slot))
                .update();
    }

    String name(int party) {
        return jdbc.sql(
                        "SELECT o.name FROM fair_participant p JOIN organisation o ON o.id = p.organisation_id WHERE p.id = ?")
                .param(participants.get(party))
                .query(String.class)
                .single();
    }

    String path() {
        return "/fairs/" + fair + "/timetable";
    }

    private void insertFair(JsonMapper json, int slots) {
        FairProfile profile = new FairProfile(
                "新材料科技成果对接会",
                "",
                List.of(Industry.NEW_MATERIALS),
                FairFormat.HYBRID,
                "海淀区中关村大街 1 号",
                null,
                Zone.ZHONGGUANCUN,
                day.minusDays(3)
                        .atTime(LocalTime.NOON)
                        .atZone(TimeSlot.TIME_ZONE)
                        .toInstant(),
                day.minusDays(2)
                        .atTime(LocalTime.NOON)
                        .atZone(TimeSlot.TIME_ZONE)
                        .toInstant(),
                6,
                48,
                List.of());
        jdbc.sql("""
                        INSERT INTO fair (id, version, state, starts_at, ends_at, profile, demonstration, created_by, created_at, changed_at)
                        VALUES (?, 1, 'OPEN', ?, ?, CAST(? AS jsonb), false, ?, now(), now())
                        """)
                .params(
                        fair,
                        time(start(0)),
                        time(start(slots)),
                        json.writeValueAsString(profile),
                        coordinator.accountId())
                .update();
    }

    private static Timestamp time(LocalDateTime local) {
        Instant instant = local.atZone(TimeSlot.TIME_ZONE).toInstant();
        return Timestamp.from(instant);
    }

    private UUID insertSlot(LocalDateTime start) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO fair_slot (id, fair_id, starts, ends) VALUES (?, ?, ?, ?)")
                .params(id, fair, start, start.plusMinutes(20))
                .update();
        return id;
    }

    private UUID insertTable(int number) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO fair_table (id, fair_id, room, number, seats, screen, position) VALUES (?, ?, ?, ?, 4, ?, ?)")
                .params(id, fair, "大厅", number + 1, number == 0, number)
                .update();
        return id;
    }
}
