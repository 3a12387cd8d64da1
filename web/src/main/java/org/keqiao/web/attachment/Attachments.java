package org.keqiao.web.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.document.DocumentFile;
import org.keqiao.web.document.FileName;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of listings, for those who may read the listing. Nobody can look through a drawing or a letterhead for what tells whose it is:
 * an anonymous listing takes no files, and strangers see none that it had before.
 */
@Service
public class Attachments {

    private final AttachmentStore store;
    private final Enclosing enclosing;
    private final ReadableListings readable;
    private final AttachmentProperties properties;

    Attachments(
            AttachmentStore store, Enclosing enclosing, ReadableListings readable, AttachmentProperties properties) {
        this.store = store;
        this.enclosing = enclosing;
        this.readable = readable;
        this.properties = properties;
    }

    /** Those that this reader may see. */
    @Transactional(readOnly = true)
    public List<Attachment> of(Listing listing, @Nullable Actor reader) {
        return listing.content().anonymous() && !readable.mayManage(reader, listing)
                ? List.of()
                : store.of(listing.id());
    }

    @Transactional(readOnly = true)
    List<Attachment> of(UUID listingId, @Nullable Actor reader) {
        return of(readable.find(listingId, reader), reader);
    }

    /** @throws AttachmentNotFound when it belongs to another listing, or is not for this reader */
    @Transactional(readOnly = true)
    DocumentFile content(UUID listingId, UUID id, @Nullable Actor reader) {
        if (of(listingId, reader).stream().noneMatch(known -> known.id().equals(id))) {
            throw new AttachmentNotFound(id);
        }
        return store.content(listingId, id).orElseThrow(() -> new AttachmentNotFound(id));
    }

    /**
     * Adds a file. It is taken apart before the transaction begins, which may take seconds.
     *
     * @throws InvalidFields when it cannot be taken, saying why and what to do
     */
    public List<Attachment> add(UUID listingId, String fileName, byte[] content, Actor actor) {
        checkRoom(readable.findManaged(listingId, actor), content);
        enclosing.add(listingId, FileName.safe(fileName), clean(content), sha256(content), actor);
        return store.of(listingId);
    }

    /** Takes a file out. */
    public List<Attachment> remove(UUID listingId, UUID id, Actor actor) {
        readable.findManaged(listingId, actor);
        enclosing.remove(listingId, id, actor);
        return store.of(listingId);
    }

    private void checkRoom(Listing listing, byte[] content) {
        if (listing.content().anonymous()) {
            throw invalid("attachment-anonymous");
        }
        if (content.length == 0) {
            throw invalid("document-missing");
        }
        if (content.length > properties.size().toBytes()) {
            throw invalid("document-too-large", properties.size().toMegabytes());
        }
        if (store.of(listing.id()).size() >= properties.most()) {
            throw invalid("attachments-too-many", properties.most());
        }
    }

    private static CleanFile clean(byte[] content) {
        try {
            return CleanFile.of(content);
        } catch (UncleanFile unclean) {
            throw invalid(unclean.code());
        }
    }

    private static InvalidFields invalid(String code, Object... arguments) {
        return new InvalidFields(List.of(FieldProblem.of("file", code, arguments)));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
