package org.keqiao.bench.matching;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.local.demonstration.Demonstration;
import org.keqiao.local.demonstration.Posting;

/**
 * Listings to measure with: those of the demonstration data, and beyond them as many as wanted that are put together of two of the same kind and
 * industry, with the title of one and sentences of both.
 */
final class Postings {

    private static final long SEED = 1;

    private final Instant now;
    private final List<Posting> demonstration;
    private final Random random = new Random(SEED);
    private int made;

    Postings(Instant now) {
        this.now = now;
        Demonstration data = Demonstration.generate(LocalDate.ofInstant(now, ZoneOffset.UTC));
        demonstration = new ArrayList<>(
                Stream.concat(data.results().stream(), data.demands().stream()).toList());
        Collections.shuffle(demonstration, random);
    }

    int ofDemonstration() {
        return demonstration.size();
    }

    /** So many that were not there before, under new ids. */
    List<ListingSnapshot> next(int count) {
        List<ListingSnapshot> listings = new ArrayList<>();
        while (listings.size() < count) {
            Posting posting = demonstration.get(made % demonstration.size());
            listings.add(made < demonstration.size() ? listing(posting, posting.description()) : mixed(posting));
            made++;
        }
        return listings;
    }

    /** The same texts under another id, as if somebody else had posted them. */
    ListingSnapshot again(ListingSnapshot listing) {
        UUID id = UUID.nameUUIDFromBytes((listing.id() + "/again").getBytes(StandardCharsets.UTF_8));
        return new ListingSnapshot(
                id,
                "BENCH-" + id,
                1,
                listing.kind(),
                listing.state(),
                true,
                listing.title(),
                listing.summary(),
                listing.description(),
                listing.keywords(),
                listing.industries(),
                listing.ipcCodes(),
                listing.zone(),
                listing.readiness(),
                listing.cooperationModes(),
                null,
                listing.ownerKey() + "/again",
                listing.language(),
                listing.publishedAt(),
                null,
                listing.confirmedAt(),
                listing.changedAt(),
                listing.result(),
                listing.demand());
    }

    private ListingSnapshot mixed(Posting posting) {
        List<Posting> alike = demonstration.stream()
                .filter(other -> other.kind() == posting.kind()
                        && other.language().equals(posting.language())
                        && other.industries().equals(posting.industries()))
                .toList();
        Posting other = alike.get(random.nextInt(alike.size()));
        return listing(posting, everySecond(posting.description(), 0) + everySecond(other.description(), 1));
    }

    private static String everySecond(String text, int from) {
        String[] sentences = text.split("(?<=[。！？.!?])");
        StringBuilder half = new StringBuilder();
        for (int i = from; i < sentences.length; i += 2) {
            half.append(sentences[i]);
        }
        return half.toString();
    }

    private ListingSnapshot listing(Posting posting, String description) {
        UUID id = UUID.nameUUIDFromBytes((posting.sourceId() + "/" + made).getBytes(StandardCharsets.UTF_8));
        return new ListingSnapshot(
                id,
                "BENCH-" + id,
                1,
                posting.kind(),
                ListingState.PUBLISHED,
                true,
                posting.title(),
                posting.summary(),
                description,
                posting.keywords(),
                posting.industries(),
                posting.ipcCodes(),
                posting.zone(),
                posting.readiness(),
                posting.cooperationModes(),
                null,
                "bench-" + posting.organisation() + "/" + made / demonstration.size(),
                posting.language(),
                now,
                null,
                posting.confirmedOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
                now,
                posting.result(),
                posting.demand());
    }
}
