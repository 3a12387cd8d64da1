package org.keqiao.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.keqiao.search.elastic.Elastic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The versioned indices behind the aliases: which is searched, which is being built, and the swap. */
@Component
public class ListingIndices {

    private static final Logger log = LoggerFactory.getLogger(ListingIndices.class);

    private final Elastic elastic;
    private final IndexDefinition definition;
    private final Clock clock;

    ListingIndices(Elastic elastic, IndexDefinition definition, Clock clock) {
        this.elastic = elastic;
        this.definition = definition;
        this.clock = clock;
    }

    /** Creates the first index when there is none. */
    public void ensure() {
        if (!exists(IndexNames.LISTINGS)) {
            create(IndexNames.FIRST, IndexNames.LISTINGS);
        }
    }

    /** The aliases that a listing is to be written to at this moment. */
    public Set<String> writeAliases() {
        ensure();
        return exists(IndexNames.LISTINGS_BUILDING)
                ? Set.of(IndexNames.LISTINGS, IndexNames.LISTINGS_BUILDING)
                : Set.of(IndexNames.LISTINGS);
    }

    /** Whether listings can be searched. */
    public boolean isThere() {
        return exists(IndexNames.LISTINGS);
    }

    /** Whether the documents that are searched were made as documents are made today. */
    public boolean isUpToDate() {
        var found = elastic.call(client -> client.indices().getMapping(m -> m.index(IndexNames.LISTINGS)));
        return found.mappings().values().stream().allMatch(index -> {
            Map<String, JsonData> meta = index.mappings().meta();
            JsonData fingerprint = meta.get(IndexDefinition.META);
            return fingerprint != null && definition.fingerprint().equals(fingerprint.to(String.class));
        });
    }

    /** Makes all that was written so far visible to searches. */
    public void refresh(Set<String> aliases) {
        elastic.call(client ->
                client.indices().refresh(r -> r.index(List.copyOf(aliases)).ignoreUnavailable(true)));
    }

    /** An empty index that is written to beside the one that is searched; its name. */
    public String startBuilding() {
        String index = IndexNames.createdAt(clock.instant());
        create(index, IndexNames.LISTINGS_BUILDING);
        return index;
    }

    /** Lets the built index take over at once. The old ones stay until they are deleted, for searches under way. */
    public void swap(String built) {
        List<Action> actions = new ArrayList<>();
        for (String old : behind(IndexNames.LISTINGS)) {
            actions.add(Action.of(a -> a.remove(r -> r.index(old).alias(IndexNames.LISTINGS))));
        }
        actions.add(Action.of(a -> a.add(add -> add.index(built).alias(IndexNames.LISTINGS))));
        actions.add(Action.of(a -> a.remove(r -> r.index(built).alias(IndexNames.LISTINGS_BUILDING))));
        elastic.call(client -> client.indices().updateAliases(u -> u.actions(actions)));
        log.atInfo().addKeyValue("index", built).log("Built index took over");
    }

    /** Indices that are not searched: being built, replaced, or left by an unfinished build. */
    public Set<String> unused() {
        Set<String> unused = all();
        unused.removeAll(behind(IndexNames.LISTINGS));
        return unused;
    }

    /** Deletes indices. */
    public void delete(Set<String> unused) {
        for (String index : unused) {
            elastic.call(client -> client.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
            log.atInfo().addKeyValue("index", index).log("Index deleted");
        }
    }

    private void create(String index, String alias) {
        try {
            elastic.call(client -> client.indices()
                    .create(c -> c.index(index).withJson(definition.body()).aliases(alias, a -> a)));
            log.atInfo().addKeyValue("index", index).addKeyValue("alias", alias).log("Index created");
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }

    private boolean exists(String alias) {
        return elastic.call(client -> client.indices().existsAlias(e -> e.name(alias)))
                .value();
    }

    private Set<String> behind(String alias) {
        return exists(alias)
                ? elastic.call(client -> client.indices().getAlias(g -> g.name(alias)))
                        .aliases()
                        .keySet()
                : Set.of();
    }

    private Set<String> all() {
        return new TreeSet<>(elastic.call(client ->
                        client.indices().get(g -> g.index(IndexNames.PATTERN).expandWildcards(ExpandWildcard.All)))
                .indices()
                .keySet());
    }
}
