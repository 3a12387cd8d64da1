package org.keqiao.web.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.anonymity.Leak;
import org.keqiao.web.duplicate.Duplicate;
import org.keqiao.web.duplicate.Duplicates;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.OwnerIdentities;
import org.springframework.stereotype.Component;

/** Reads a listing as its readers would, while it is being written. */
@Component
public class Coach {

    private final OwnerIdentities identities;
    private final Duplicates duplicates;

    Coach(OwnerIdentities identities, Duplicates duplicates) {
        this.identities = identities;
        this.duplicates = duplicates;
    }

    /**
     * Advice on what is written so far, what matters most first.
     *
     * @param stored the listing that is being edited, when there is one
     * @param organisation whose it is, as far as that is known
     */
    List<Advice> read(ListingRequest request, @Nullable UUID stored, @Nullable UUID organisation) {
        Manuscript manuscript = new Manuscript(request);
        List<Advice> advice = new ArrayList<>(leaks(manuscript, organisation));
        advice.addAll(similar(manuscript, stored, organisation));
        rules(manuscript.kind()).forEach(rule -> rule.check(manuscript).ifPresent(advice::add));
        advice.sort(Comparator.comparing(Advice::severity));
        return advice;
    }

    /** What the actor's organisation has posted that says nearly the same. */
    public List<Duplicate> duplicatesOf(ListingRequest request, @Nullable UUID stored, Actor actor) {
        return duplicatesOf(new Manuscript(request), stored, actor.organisationId());
    }

    private List<Duplicate> duplicatesOf(Manuscript manuscript, @Nullable UUID stored, @Nullable UUID organisation) {
        return organisation == null
                ? List.of()
                : duplicates.of(organisation, manuscript.kind(), manuscript.title() + " " + manuscript.prose(), stored);
    }

    private static List<Rule> rules(ListingKind kind) {
        List<Rule> rules = new ArrayList<>(CommonRules.ALL);
        rules.addAll(kind == ListingKind.DEMAND ? DemandRules.ALL : ResultRules.ALL);
        return rules;
    }

    private List<Advice> leaks(Manuscript manuscript, @Nullable UUID organisation) {
        if (!manuscript.isAnonymous() || organisation == null) {
            return List.of();
        }
        return identities.leakCheckOf(organisation).in(manuscript.texts()).stream()
                .map(Coach::advice)
                .toList();
    }

    private static Advice advice(Leak leak) {
        String code = "leak-" + leak.kind().code();
        return leak.kind().certain()
                ? Advice.blocker(code, leak.field(), leak.excerpt())
                : Advice.major(code, leak.field(), leak.excerpt());
    }

    private List<Advice> similar(Manuscript manuscript, @Nullable UUID stored, @Nullable UUID organisation) {
        return duplicatesOf(manuscript, stored, organisation).stream()
                .map(duplicate -> Advice.major(
                        "duplicate", "title", duplicate.reference(), duplicate.title(), duplicate.percent()))
                .toList();
    }
}
