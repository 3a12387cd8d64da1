package org.keqiao.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keqiao.contracts.vocabulary.ListingState.CONCLUDED;
import static org.keqiao.contracts.vocabulary.ListingState.DRAFT;
import static org.keqiao.contracts.vocabulary.ListingState.EXPIRED;
import static org.keqiao.contracts.vocabulary.ListingState.PUBLISHED;
import static org.keqiao.contracts.vocabulary.ListingState.RETURNED;
import static org.keqiao.contracts.vocabulary.ListingState.SUBMITTED;
import static org.keqiao.contracts.vocabulary.ListingState.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.ReturnReason;

/** Every step from every state: where it leads, or that it is refused and changes nothing. */
class ListingTransitionsTests {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final Instant NEXT_YEAR = NOW.plus(Duration.ofDays(365));
    private static final Returned ASKED = new Returned(List.of(ReturnReason.TOO_VAGUE), "缺少对象", NOW);

    private static final Map<String, UnaryOperator<Listing>> STEPS = Map.ofEntries(
            Map.entry("publish", listing -> listing.publish(NEXT_YEAR, NOW)),
            Map.entry("submit", listing -> listing.submit(NOW)),
            Map.entry("accept", listing -> listing.accept(NEXT_YEAR, NOW)),
            Map.entry("return", listing -> listing.giveBack(ASKED, NOW)),
            Map.entry("withdraw", listing -> listing.withdraw(null, NOW)),
            Map.entry("conclude", listing -> listing.conclude(NOW)),
            Map.entry("edit", listing -> listing.edit(listing.content(), true, NEXT_YEAR, NOW, NOW)),
            Map.entry("confirm", listing -> listing.confirm(NOW)),
            Map.entry("renew", listing -> listing.renew(NEXT_YEAR, NOW)),
            Map.entry("touch", listing -> listing.touch(NOW)),
            Map.entry("open", listing -> listing.open(false, NOW)));

    /** From each state (DRAFT, SUBMITTED, RETURNED, PUBLISHED, EXPIRED, WITHDRAWN, CONCLUDED) by each step; null where it is refused. */
    private static final Map<String, List<@Nullable ListingState>> ALLOWED = Map.ofEntries(
            Map.entry("publish", Arrays.asList(PUBLISHED, null, PUBLISHED, null, PUBLISHED, PUBLISHED, null)),
            Map.entry("submit", Arrays.asList(SUBMITTED, null, SUBMITTED, null, SUBMITTED, SUBMITTED, null)),
            Map.entry("accept", Arrays.asList(null, PUBLISHED, null, null, null, null, null)),
            Map.entry("return", Arrays.asList(null, RETURNED, null, RETURNED, null, null, null)),
            Map.entry("withdraw", Arrays.asList(WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, null, null, null)),
            Map.entry("conclude", Arrays.asList(null, null, null, CONCLUDED, null, null, null)),
            Map.entry("edit", Arrays.asList(DRAFT, SUBMITTED, RETURNED, PUBLISHED, EXPIRED, WITHDRAWN, null)),
            Map.entry("confirm", Arrays.asList(null, null, null, PUBLISHED, null, null, null)),
            Map.entry("renew", Arrays.asList(null, null, null, PUBLISHED, null, null, null)),
            Map.entry("touch", Arrays.asList(DRAFT, SUBMITTED, RETURNED, PUBLISHED, EXPIRED, WITHDRAWN, null)),
            Map.entry("open", Arrays.asList(DRAFT, SUBMITTED, RETURNED, PUBLISHED, EXPIRED, WITHDRAWN, null)));

    private static final List<ListingState> STATES =
            List.of(DRAFT, SUBMITTED, RETURNED, PUBLISHED, EXPIRED, WITHDRAWN, CONCLUDED);

    static Stream<Arguments> everyStepFromEveryState() {
        return ALLOWED.entrySet().stream()
                .flatMap(step -> STATES.stream()
                        .map(from -> Arguments.of(
                                step.getKey(), from, step.getValue().get(STATES.indexOf(from)))));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("everyStepFromEveryState")
    void aStepLeadsWhereItShouldOrIsRefused(String step, ListingState from, @Nullable ListingState to) {
        Listing before = listing(from);
        UnaryOperator<Listing> take = Objects.requireNonNull(STEPS.get(step));
        if (to == null) {
            assertThatThrownBy(() -> take.apply(before)).isInstanceOf(WrongState.class);
        } else {
            Listing after = take.apply(before);
            assertThat(after.state()).isEqualTo(to);
            assertThat(after.revision()).isEqualTo(before.revision() + 1);
        }
    }

    @Test
    void whatWasAskedIsKeptUntilItIsPublic() {
        Listing returned = listing(PUBLISHED).giveBack(ASKED, NOW);
        assertThat(returned.withdraw(null, NOW).submit(NOW).returned()).isEqualTo(ASKED);
        assertThat(returned.submit(NOW).accept(NEXT_YEAR, NOW).returned()).isNull();
    }

    private static Listing listing(ListingState state) {
        ListingContent content = new ListingContent(
                ListingKind.RESULT,
                "硫化物固态电解质的低温制备",
                "机械化学球磨结合低温退火。",
                "",
                List.of(),
                List.of(Industry.NEW_MATERIALS),
                List.of(),
                null,
                5,
                List.of(),
                false,
                "zh",
                new ResultDetails("", "", null, List.of(), null),
                null);
        return new Listing(
                UUID.fromString("01932b0e-0000-7000-8000-000000000001"),
                "BJ-R-20261128-0001",
                3,
                state,
                UUID.fromString("01932b0e-0000-7000-8000-000000000002"),
                UUID.fromString("01932b0e-0000-7000-8000-000000000003"),
                null,
                content,
                true,
                NOW,
                NEXT_YEAR,
                NOW,
                null,
                null,
                NOW,
                NOW);
    }
}
