package org.keqiao.web.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Term;

/**
 * A line to be written. What is confidential between two sides (texts, contacts, files) has no place in it.
 *
 * @param at when it happened, which for what is brought along from an earlier ledger is before it is written
 * @param accountId who did it; missing when the platform did
 * @param organisationId for whom it was done
 * @param before state before, by name; missing when there was none
 * @param facts particulars by name, such as {@code contractType}
 * @param shared whether both sides of the matter may read it, and not only the one that acted
 * @param once of several lines with the same key the first stays and the others are dropped
 */
public record LedgerEntry(
        LedgerKind kind,
        Instant at,
        @Nullable UUID accountId,
        @Nullable UUID organisationId,
        Matter matter,
        @Nullable String before,
        @Nullable String after,
        Map<String, String> facts,
        boolean shared,
        @Nullable String once) {

    public LedgerEntry {
        facts = Map.copyOf(facts);
    }

    public static LedgerEntry of(LedgerKind kind, Instant at, Matter matter) {
        return new LedgerEntry(kind, at, null, null, matter, null, null, Map.of(), false, null);
    }

    public LedgerEntry by(@Nullable UUID who, @Nullable UUID forOrganisation) {
        return new LedgerEntry(kind, at, who, forOrganisation, matter, before, after, facts, shared, once);
    }

    public LedgerEntry from(@Nullable Term earlier, @Nullable Term later) {
        String was = earlier == null ? null : earlier.name();
        String is = later == null ? null : later.name();
        return new LedgerEntry(kind, at, accountId, organisationId, matter, was, is, facts, shared, once);
    }

    public LedgerEntry saying(Map<String, String> particulars) {
        return new LedgerEntry(kind, at, accountId, organisationId, matter, before, after, particulars, shared, once);
    }

    public LedgerEntry forBothSides() {
        return new LedgerEntry(kind, at, accountId, organisationId, matter, before, after, facts, true, once);
    }

    public LedgerEntry once(String key) {
        return new LedgerEntry(kind, at, accountId, organisationId, matter, before, after, facts, shared, key);
    }
}
