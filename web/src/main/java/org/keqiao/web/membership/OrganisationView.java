package org.keqiao.web.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.keqiao.web.consent.ConsentRequest;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page of one organisation, as a person may see it. */
@Component
class OrganisationView {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final OrganisationAccess access;
    private final Members members;
    private final Invitations invitations;
    private final Consents consents;
    private final Clock clock;

    OrganisationView(
            OrganisationAccess access, Members members, Invitations invitations, Consents consents, Clock clock) {
        this.access = access;
        this.members = members;
        this.invitations = invitations;
        this.consents = consents;
        this.clock = clock;
    }

    ModelAndView show(OrganisationFile file, Actor actor, HttpStatus status) {
        LocalDate today = today();
        boolean manages = access.manages(file, actor);
        List<Member> people = members.of(file.id());
        return new ModelAndView("membership/organisation", status)
                .addObject("organisation", file)
                .addObject("manages", manages)
                .addObject("staff", actor.role().actsForOthers())
                .addObject("members", people)
                .addObject("lookedAfter", manages ? lookedAfter(people, actor) : Set.of())
                .addObject("invitations", manages ? invitations.open(file.id()) : List.of())
                .addObject("roles", MemberRoles.of(file.kind(), actor))
                .addObject("allRoles", Arrays.asList(Role.values()))
                .addObject("consents", consents.of(file.id()))
                .addObject("scopes", ConsentScope.values())
                .addObject(
                        "mayPost",
                        actor.role().actsForOthers()
                                && file.isVerified()
                                && consents.allow(actor, file.id(), ConsentScope.LISTINGS))
                .addObject("details", file.details())
                .addObject("consent", ConsentRequest.blank(today))
                .addObject("today", today)
                .addObject("zone", BEIJING);
    }

    /** Those whose roles, passwords and membership this manager may see to. */
    private static Set<UUID> lookedAfter(List<Member> people, Actor manager) {
        return people.stream()
                .filter(member -> MemberRoles.mayLookAfter(member, manager))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /** The page with the form open to record a consent of the organisation once more. */
    ModelAndView renewing(UUID consentId, UUID organisationId, ModelAndView page) {
        consents.of(organisationId).stream()
                .filter(consent -> consent.id().equals(consentId))
                .findFirst()
                .ifPresent(consent -> page.addObject("consent", ConsentRequest.again(consent, today()))
                        .addObject("renews", true));
        return page;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BEIJING));
    }

    /** The page with a link that is shown this once. */
    ModelAndView showing(String path, String what, OrganisationFile file, Actor actor) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUriString();
        return show(file, actor, HttpStatus.OK).addObject("link", link).addObject("linkOf", what);
    }
}
