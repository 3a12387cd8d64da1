package org.keqiao.search.index;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.springframework.stereotype.Component;

/**
 * Writes documents with their revision as external version, so that duplicates and late revisions change nothing. It reads the answer to every
 * single one, for a bulk request says 200 while it refuses its items, and writes those again that may work later.
 */
@Component
public class BulkWriter {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int ATTEMPTS = 8;

    private final Elastic elastic;

    BulkWriter(Elastic elastic) {
        this.elastic = elastic;
    }

    /** One document on its way to one alias. */
    private record Write(ListingDocument document, String alias) {

        BulkOperation toOperation() {
            return BulkOperation.of(o -> o.<ListingDocument>index(i -> i.index(alias)
                    .requireAlias(true)
                    .id(document.id())
                    .version(document.revision())
                    .versionType(VersionType.External)
                    .document(document)));
        }
    }

    /**
     * Writes them and answers why those were refused that never can be written, by listing id. A document that is there in this or a later revision
     * counts as written.
     *
     * @throws ElasticsearchUnavailable when some could not be written after several tries; writing all again is safe
     */
    public Map<UUID, String> write(Collection<ListingDocument> documents, Set<String> aliases) {
        Map<UUID, String> refused = new HashMap<>();
        List<Write> pending = new ArrayList<>();
        documents.forEach(document -> aliases.forEach(alias -> pending.add(new Write(document, alias))));
        for (int attempt = 0; !pending.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new ElasticsearchUnavailable(pending.size() + " documents could not be written");
            }
            pause(attempt);
            List<Write> again = send(pending, aliases, refused);
            pending.clear();
            pending.addAll(again);
        }
        return refused;
    }

    private List<Write> send(List<Write> writes, Set<String> aliases, Map<UUID, String> refused) {
        List<BulkOperation> operations = writes.stream().map(Write::toOperation).toList();
        BulkResponse response = elastic.call(client -> client.bulk(b -> b.operations(operations)));
        List<Write> again = new ArrayList<>();
        for (int i = 0; i < writes.size(); i++) {
            Write write = writes.get(i);
            BulkResponseItem item = response.items().get(i);
            if (item.error() == null || item.status() == CONFLICT) {
                continue;
            }
            if (item.status() == NOT_FOUND) {
                again.add(elsewhere(write, aliases));
            } else if (Elastic.passes(item.status())) {
                again.add(write);
            } else {
                refused.put(write.document().snapshot().id(), reason(item));
            }
        }
        return again;
    }

    /** The alias is gone: a build has just ended and its index is behind the other alias now; or it has been given up. */
    private static Write elsewhere(Write write, Set<String> aliases) {
        if (!aliases.contains(IndexNames.LISTINGS)) {
            throw new IllegalStateException("Alias " + write.alias() + " is gone");
        }
        return new Write(write.document(), IndexNames.LISTINGS);
    }

    private static String reason(BulkResponseItem item) {
        var error = item.error();
        return error == null ? "status " + item.status() : error.type() + ": " + error.reason();
    }

    private static void pause(int attempt) {
        if (attempt == 0) {
            return;
        }
        try {
            Thread.sleep(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchUnavailable("Interrupted while waiting for Elasticsearch", e);
        }
    }
}
