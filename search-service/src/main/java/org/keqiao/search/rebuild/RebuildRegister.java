package org.keqiao.search.rebuild;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.search.elastic.Elastic;
import org.springframework.stereotype.Component;

/** The one entry that says which rebuild runs. Every change names the entry that it changes, so that of two instances only one gets through. */
@Component
class RebuildRegister {

    private static final String INDEX = "keqiao-search-tasks";
    private static final String ID = "rebuild";
    private static final int CONFLICT = 409;

    private final Elastic elastic;

    RebuildRegister(Elastic elastic) {
        this.elastic = elastic;
    }

    /** An entry as it was read or written, with what the next change has to name. */
    record Entry(
            RebuildProgress progress,
            @Nullable Long number,
            @Nullable Long term) {}

    Entry read() {
        createIndex();
        GetResponse<RebuildProgress> found =
                elastic.call(client -> client.get(g -> g.index(INDEX).id(ID), RebuildProgress.class));
        return new Entry(
                Objects.requireNonNullElseGet(found.source(), RebuildProgress::never),
                found.seqNo(),
                found.primaryTerm());
    }

    /**
     * Replaces an entry.
     *
     * @throws RebuildUnderWay when another instance was faster
     */
    Entry replace(Entry old, RebuildProgress progress) {
        IndexRequest.Builder<RebuildProgress> request =
                new IndexRequest.Builder<RebuildProgress>().index(INDEX).id(ID).document(progress);
        if (old.number() == null) {
            request.opType(OpType.Create);
        } else {
            request.ifSeqNo(old.number()).ifPrimaryTerm(old.term());
        }
        try {
            var written = elastic.call(client -> client.index(request.build()));
            return new Entry(progress, written.seqNo(), written.primaryTerm());
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT) {
                throw new RebuildUnderWay();
            }
            throw e;
        }
    }

    private void createIndex() {
        if (elastic.call(client -> client.indices().exists(e -> e.index(INDEX))).value()) {
            return;
        }
        try {
            elastic.call(client -> client.indices()
                    .create(c -> c.index(INDEX)
                            .settings(s -> s.autoExpandReplicas("0-1"))
                            .mappings(m -> m.enabled(false))));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }
}
