package org.keqiao.bench.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.term.TechnicalTerm;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/** Listings by number: the same number gives the same listing, however many there are. Seven of ten are results, one of eight is English. */
record GeneratedListings(Instant now) {

    private static final int ORGANISATIONS = 800;

    /** @param from the first number */
    Stream<ListingSnapshot> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::listing);
    }

    private ListingSnapshot listing(int number) {
        Random random = new Random(0x9E37_79B9_7F4A_7C15L * (number + 1));
        GeneratedText text = new GeneratedText(random);
        boolean result = random.nextInt(10) < 7;
        boolean english = random.nextInt(8) == 0;
        TechnicalTerm about = text.term();
        String more = text.sentences(about, english, 2 + random.nextInt(3));
        Instant published = now.minus(Duration.ofDays(random.nextInt(360)));
        int owner = random.nextInt(ORGANISATIONS);
        return new ListingSnapshot(
                new UUID(0x0193_2f00_0000_7000L, 0x8000_0000_0000_0000L + number),
                "BENCH-" + number,
                1,
                result ? ListingKind.RESULT : ListingKind.DEMAND,
                ListingState.PUBLISHED,
                true,
                text.title(about, english),
                text.sentences(about, english, 1),
                result ? more : "",
                List.of(text.name(about, english), text.name(text.near(about.industry()), english)),
                List.of(about.industry()),
                List.of(),
                text.one(List.of(Zone.values())),
                result ? 1 + random.nextInt(9) : null,
                List.of(text.one(List.of(CooperationMode.values()))),
                result || random.nextBoolean() ? organisation(owner) : null,
                "bench-" + owner,
                english ? "en" : "zh",
                published,
                now.plus(Duration.ofDays(365)),
                published.plus(Duration.ofDays(random.nextInt(30))),
                published,
                result ? result(text) : null,
                result ? null : demand(more, random));
    }

    private static OrganisationRef organisation(int number) {
        return new OrganisationRef(
                new UUID(0x0193_2f00_0000_7001L, 0x8000_0000_0000_0000L + number),
                "生成机构" + number,
                OrganisationKind.UNIVERSITY);
    }

    private static ResultDetails result(GeneratedText text) {
        return new ResultDetails("", "", text.one(List.of(IpStatus.values())), List.of(), null);
    }

    private DemandDetails demand(String problem, Random random) {
        LocalDate deadline = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(30 + random.nextInt(300));
        return new DemandDetails(problem, List.of(), deadline, null, null, null, false);
    }
}
