package org.keqiao.web.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.account.Actor;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.keqiao.web.pairing.GivenAnswer;
import org.keqiao.web.pairing.ListingOwner;
import org.keqiao.web.pairing.ListingOwners;
import org.keqiao.web.pairing.SideAnswers;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Component;

/** Who answers for which side: its organisation; coordinators with its consent and administrators for either, and then they say for which. */
@Component
class AnsweringSides {

    private final ListingOwners owners;
    private final Consents consents;

    AnsweringSides(ListingOwners owners, Consents consents) {
        this.owners = owners;
        this.consents = consents;
    }

    AnsweringSide of(Pairing pairing, @Nullable UUID listingId, Actor actor) {
        List<ListingOwner> own = owners.of(idsOf(pairing)).values().stream()
                .filter(owner -> listingId == null
                        ? isOwn(owner, actor)
                        : owner.listingId().equals(listingId))
                .filter(owner -> isOwn(owner, actor) || actor.role().actsForOthers())
                .toList();
        if (own.size() != 1) {
            throw new InvalidFields(List.of(FieldProblem.of("listingId", "answer.side", ids(pairing))));
        }
        UUID organisation = own.getFirst().organisationId();
        if (!consents.allow(actor, organisation, ConsentScope.INTRODUCTIONS)) {
            throw new InvalidFields(List.of(FieldProblem.of("listingId", "consent-missing")));
        }
        return new AnsweringSide(own.getFirst().listingId(), organisation);
    }

    List<GivenAnswer> visible(SideAnswers answers) {
        Map<UUID, ListingOwner> known = owners.of(idsOf(answers.pairing()));
        return known.values().stream()
                .map(owner -> answers.visible(owner.listingId(), isOwn(owner, answers.reader())))
                .<GivenAnswer>mapMulti(
                        (answer, next) -> Stream.ofNullable(answer).forEach(next))
                .toList();
    }

    private static boolean isOwn(ListingOwner owner, Actor actor) {
        return Objects.equals(owner.organisationId(), actor.organisationId());
    }

    private static Set<UUID> idsOf(Pairing pairing) {
        return Set.of(pairing.result().listingId(), pairing.demand().listingId());
    }

    private static String ids(Pairing pairing) {
        return pairing.result().listingId() + ", " + pairing.demand().listingId();
    }
}
