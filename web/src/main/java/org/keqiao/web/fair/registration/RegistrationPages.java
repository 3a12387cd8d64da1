package org.keqiao.web.fair.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.RegistrationRequest.Person;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering for a fair, for one's own organisation or, by coordinators, for one that lets them. */
@SignedIn
@Controller
@RequestMapping("/fairs/{fairId}/registration")
class RegistrationPages {

    private static final int EMPTY_ROWS = 2;

    private final FairDesk desk;
    private final Registering registering;
    private final Participants participants;
    private final PageSteps pages;
    private final FieldMessages messages;
    private final FairClock clock;

    RegistrationPages(
            FairDesk desk,
            Registering registering,
            Participants participants,
            PageSteps pages,
            FieldMessages messages,
            FairClock clock) {
        this.desk = desk;
        this.registering = registering;
        this.participants = participants;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable UUID fairId, @RequestParam(required = false) @Nullable String organisation, Actor actor) {
        FairView fair = desk.find(fairId, actor);
        RegistrationRequest blank = blank(fair, actor, organisation);
        if (actor.role().actsForOthers() && (organisation == null || organisation.isBlank())) {
            return form(fair, null, blank, actor, FormErrors.NONE);
        }
        try {
            UUID owner = registering.ownerOf(organisation, actor);
            RegistrationRequest known = participants
                    .find(fairId, owner)
                    .filter(Participant::comes)
                    .map(participant -> known(fair, participant))
                    .orElse(blank);
            return form(fair, owner, known, actor, FormErrors.NONE);
        } catch (InvalidFields invalid) {
            return form(fair, null, blank, actor, FormErrors.of(invalid, messages));
        }
    }

    @PostMapping
    Object register(
            @PathVariable UUID fairId,
            @ModelAttribute("values") RegistrationRequest form,
            Actor actor,
            RedirectAttributes next) {
        String after = "/fairs/" + fairId + (actor.role().actsForOthers() ? "/participants" : "");
        try {
            return pages.go("registered", after, next, () -> registering.register(fairId, form, actor));
        } catch (InvalidFields invalid) {
            FormErrors errors = FormErrors.of(invalid, messages);
            UUID owner = errors.has("organisation") ? null : registering.ownerOf(form.organisation(), actor);
            return form(desk.find(fairId, actor), owner, form, actor, errors);
        }
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID fairId, @RequestParam UUID participant, Actor actor, RedirectAttributes next) {
        String after = "/fairs/" + fairId + (actor.role().actsForOthers() ? "/participants" : "");
        return pages.go("withdrawn", after, next, () -> registering.withdraw(fairId, participant, actor));
    }

    /** @param owner whose registration it is; without one only a coordinator is asked for it */
    private ModelAndView form(
            FairView fair, @Nullable UUID owner, RegistrationRequest values, Actor actor, FormErrors errors) {
        Participant stored = owner == null
                ? null
                : participants.find(fair.id(), owner).filter(Participant::comes).orElse(null);
        return new ModelAndView(
                        "fair/registration", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("fair", fair)
                .addObject("acting", owner != null || !actor.role().actsForOthers())
                .addObject("consenting", registering.consenting(actor))
                .addObject("stored", stored)
                .addObject("people", people(values.attendees()))
                .addObject("values", values)
                .addObject("days", byDay(fair))
                .addObject(
                        "own",
                        owner == null ? List.of() : registering.own(owner).possible(brought(stored), clock.now()))
                .addObject("errors", errors);
    }

    private static List<UUID> brought(@Nullable Participant stored) {
        return stored == null
                ? List.of()
                : stored.listings().stream().map(BroughtListing::id).toList();
    }

    private static Object byDay(FairView fair) {
        return fair.slots().stream()
                .collect(Collectors.groupingBy(slot -> slot.start().toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    private static RegistrationRequest blank(FairView fair, Actor actor, @Nullable String organisation) {
        List<@Nullable Person> self =
                actor.role().actsForOthers() ? List.of() : List.of(new Person(actor.displayName(), ""));
        return new RegistrationRequest(
                organisation, List.of(), self, slotIds(fair.slots()), null, Integer.toString(fair.mostMeetings()), "");
    }

    private static RegistrationRequest known(FairView fair, Participant participant) {
        List<@Nullable Person> people = participant.attendees().stream()
                .map(attendee -> new Person(attendee.name(), attendee.function()))
                .collect(Collectors.toList());
        return new RegistrationRequest(
                participant.organisation(),
                participant.listings().stream()
                        .map(listing -> listing.id().toString())
                        .collect(Collectors.toList()),
                people,
                slotIds(fair.slots().stream()
                        .filter(slot -> !participant.absent().contains(slot.id()))
                        .toList()),
                Boolean.toString(participant.remote()),
                Integer.toString(participant.mostMeetings()),
                participant.note());
    }

    private static List<@Nullable String> slotIds(List<TimeSlot> slots) {
        return slots.stream().map(slot -> slot.id().toString()).collect(Collectors.toList());
    }

    /** Those given, and some empty rows to fill in. */
    private static List<Person> people(@Nullable List<@Nullable Person> given) {
        List<Person> people = new ArrayList<>();
        if (given != null) {
            given.stream()
                    .filter(Objects::nonNull)
                    .filter(person -> !person.isBlank())
                    .forEach(people::add);
        }
        int empty = Math.min(EMPTY_ROWS, RegistrationReader.MOST_PEOPLE - people.size());
        people.addAll(Collections.nCopies(Math.max(0, empty), new Person("", "")));
        return people;
    }
}
