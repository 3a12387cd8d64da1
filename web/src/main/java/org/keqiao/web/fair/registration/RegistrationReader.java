package org.keqiao.web.fair.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairFormat;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.TimeReader;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.RegistrationRequest.Person;
import org.keqiao.web.listing.FieldReader;

/** Reads a registration for one fair into a {@link FieldReader}'s findings. */
final class RegistrationReader {

    static final int MOST_LISTINGS = 5;
    static final int MOST_PEOPLE = 6;
    private static final int NAME = 60;
    private static final int NOTE = 500;

    private final Fair fair;
    private final Programme programme;
    private final OwnListings own;
    private final FieldReader fields;

    /** @param own the listings with which the organisation could come */
    RegistrationReader(Fair fair, Programme programme, OwnListings own, FieldReader fields) {
        this.fair = fair;
        this.programme = programme;
        this.own = own;
        this.fields = fields;
    }

    Registration read(RegistrationRequest request, Instant now) {
        int cap = fair.profile().mostMeetings();
        return new Registration(
                remote(request.remote()),
                TimeReader.number(fields, "mostMeetings", request.mostMeetings(), 1, cap, cap),
                fields.text("note", request.note(), NOTE),
                listings(request.listings(), now),
                attendees(request.attendees()),
                absent(request.present()));
    }

    private boolean remote(@Nullable String raw) {
        FairFormat format = fair.profile().format();
        boolean remote = fields.flag("remote", raw, format == FairFormat.ONLINE);
        if (remote && format == FairFormat.ON_SITE) {
            fields.reject("remote", "on-site-only");
        }
        return remote || format == FairFormat.ONLINE;
    }

    private List<UUID> listings(@Nullable List<@Nullable String> raw, Instant now) {
        Set<UUID> chosen = new LinkedHashSet<>();
        List<@Nullable String> given = raw == null ? List.of() : raw;
        for (int i = 0; i < given.size(); i++) {
            String text = FieldReader.halfWidth(given.get(i));
            if (!text.isEmpty()) {
                UUID id = own.find(text, "listings[" + i + "]", now, fields);
                if (id != null) {
                    chosen.add(id);
                }
            }
        }
        fields.require("listings", !chosen.isEmpty() || given.stream().anyMatch(RegistrationReader::says));
        if (chosen.size() > MOST_LISTINGS) {
            fields.reject("listings", "too-many", MOST_LISTINGS, chosen.size());
        }
        return List.copyOf(chosen);
    }

    private List<Registration.Person> attendees(@Nullable List<@Nullable Person> raw) {
        List<Registration.Person> people = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<@Nullable Person> given = raw == null ? List.of() : raw;
        for (int i = 0; i < given.size(); i++) {
            Person each = given.get(i);
            if (each == null || each.isBlank()) {
                continue;
            }
            String field = "attendees[" + i + "].";
            String name = fields.line(field + "name", each.name(), NAME);
            fields.require(field + "name", !name.isEmpty());
            if (!name.isEmpty() && !names.add(name)) {
                fields.reject(field + "name", "named-twice", name);
            }
            people.add(new Registration.Person(name, fields.line(field + "function", each.function(), NAME)));
        }
        if (people.isEmpty()) {
            fields.reject("attendees", "nobody-comes");
        } else if (people.size() > MOST_PEOPLE) {
            fields.reject("attendees", "too-many", MOST_PEOPLE, people.size());
        }
        return people;
    }

    private Set<UUID> absent(@Nullable List<@Nullable String> present) {
        Set<UUID> slots = programme.slots().stream().map(TimeSlot::id).collect(Collectors.toSet());
        if (present == null) {
            return Set.of();
        }
        Set<UUID> absent = new HashSet<>(slots);
        for (String each : present) {
            if (says(each) && !absent.remove(slot(each))) {
                fields.reject("present", "unknown-slot", FieldReader.excerpt(Objects.requireNonNull(each)));
            }
        }
        if (absent.size() == slots.size()) {
            fields.reject("present", "never-there");
        }
        return absent;
    }

    private static @Nullable UUID slot(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id.strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
