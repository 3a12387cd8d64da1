package org.keqiao.web.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares a text with what its organisation has posted. An organisation has hundreds of listings, so each is simply compared. */
@Repository
public class Duplicates {

    private static final double NEARLY_THE_SAME = 0.7;
    private static final int SHORTEST_TEXT = 30;
    private static final int MOST_COMPARED = 2_000;
    private static final int MOST_SHOWN = 3;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The most similar ones among the organisation's latest 2,000 of this kind that are drafts, in review or published.
     *
     * @param text title and texts; shorter than 30 characters nothing is like it
     * @param except the listing that the text is of, when there is one
     */
    public List<Duplicate> of(UUID organisationId, ListingKind kind, String text, @Nullable UUID except) {
        if (text.length() < SHORTEST_TEXT) {
            return List.of();
        }
        Shingles wanted = Shingles.of(text);
        return postedBy(organisationId, kind).stream()
                .filter(posted -> !posted.id().equals(except))
                .map(posted -> posted.comparedTo(wanted))
                .filter(duplicate -> duplicate.percent() >= NEARLY_THE_SAME * 100)
                .sorted(Comparator.comparingInt(Duplicate::percent).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private List<Posted> postedBy(UUID organisationId, ListingKind kind) {
        return jdbc.sql("""
                        SELECT id, reference, content ->> 'title' AS title,
                               concat_ws(' ', content ->> 'title', content ->> 'summary', content ->> 'description',
                                         content -> 'demand' ->> 'problem') AS text
                        FROM listing
                        WHERE organisation_id = :organisation AND kind = :kind
                          AND state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED')
                        ORDER BY changed_at DESC LIMIT :most""")
                .param("organisation", organisationId)
                .param("kind", kind.name())
                .param("most", MOST_COMPARED)
                .query(Posted.class)
                .list();
    }

    private record Posted(UUID id, String reference, String title, String text) {

        Duplicate comparedTo(Shingles wanted) {
            int percent = (int) Math.round(wanted.similarityTo(Shingles.of(text)) * 100);
            return new Duplicate(id, reference, title, percent);
        }
    }
}
