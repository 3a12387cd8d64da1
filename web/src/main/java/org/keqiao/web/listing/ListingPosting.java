package org.keqiao.web.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Posted.Outcome;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts and edits listings for people: pages, API and imports all come through here. Each call is one transaction. */
@Service
public class ListingPosting {

    private final Listings listings;
    private final ManagedListings managed;
    private final Owners owners;
    private final References references;
    private final ListingWriter writer;

    ListingPosting(
            Listings listings, ManagedListings managed, Owners owners, References references, ListingWriter writer) {
        this.listings = listings;
        this.managed = managed;
        this.owners = owners;
        this.references = references;
        this.writer = writer;
    }

    /**
     * Posts a new listing, or, when the organisation has one with the same source id, edits that one.
     *
     * @throws InvalidFields naming every field that does not hold up; nothing is stored then
     */
    @Transactional
    public Posted post(ListingRequest request, Actor actor) {
        FieldReader fields = new FieldReader();
        UUID owner = ownerOf(request, actor, fields);
        String source = source(request);
        if (owner != null && source != null) {
            listings.lockSource(owner, source);
        }
        Listing known = known(request, owner);
        if (known != null) {
            return store(known, writer.edited(known, request, actor, fields));
        }
        Listing written = writer.written(request, owner, actor, fields);
        Listing listing =
                written.withReference(references.next(written.content().kind()));
        listings.add(listing);
        return new Posted(listing, Outcome.CREATED);
    }

    /**
     * What {@link #post} would answer, without storing anything. A listing that would be new has no reference yet.
     *
     * @throws InvalidFields as {@link #post}
     */
    @Transactional(readOnly = true)
    public Posted check(ListingRequest request, Actor actor) {
        FieldReader fields = new FieldReader();
        UUID owner = ownerOf(request, actor, fields);
        Listing known = known(request, owner);
        return known == null
                ? new Posted(writer.written(request, owner, actor, fields), Outcome.CREATED)
                : writer.edited(known, request, actor, fields);
    }

    /**
     * Replaces the content of a listing.
     *
     * @param revision which the actor has seen, or 0 when it does not matter
     */
    @Transactional
    public Listing edit(UUID id, long revision, ListingRequest request, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        return store(before, writer.edited(before, request, actor, fieldsOf(before, request, actor)))
                .listing();
    }

    /** What {@link #edit} would make, without storing anything. */
    @Transactional(readOnly = true)
    public Listing checkEdit(UUID id, long revision, ListingRequest request, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        return writer.edited(before, request, actor, fieldsOf(before, request, actor))
                .listing();
    }

    private @Nullable UUID ownerOf(ListingRequest request, Actor actor, FieldReader fields) {
        UUID owner = owners.ownerOf(request, actor, fields);
        owners.check(owner, !"true".equals(request.draft()), actor, fields);
        return owner;
    }

    private FieldReader fieldsOf(Listing before, ListingRequest request, Actor actor) {
        FieldReader fields = new FieldReader();
        owners.checkEdit(request, actor, fields);
        owners.check(before.organisationId(), false, actor, fields);
        return fields;
    }

    private @Nullable Listing known(ListingRequest request, @Nullable UUID owner) {
        String source = source(request);
        return owner == null || source == null
                ? null
                : listings.findBySource(owner, source).orElse(null);
    }

    private static @Nullable String source(ListingRequest request) {
        String source = request.sourceId();
        return source == null || source.isBlank() ? null : source.strip();
    }

    private Posted store(Listing before, Posted posted) {
        if (posted.outcome() == Outcome.UPDATED) {
            listings.replace(before, posted.listing());
        }
        return posted;
    }
}
