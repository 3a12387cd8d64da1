package org.keqiao.search.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.embedding.Embeddings;
import org.keqiao.search.embedding.Floats;
import org.keqiao.search.embedding.TextLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Where the meanings of the platform's own listings lie on average, by kind and language. What all demands have in common (they ask) says nothing about
 * one of them and hides what does, so most of it is taken off before meanings are compared. A centre is computed from a sample of the index and anew
 * when the kind has grown by a tenth, and is valid for one model only; below a few dozen listings there is none, and meanings are compared as they are.
 */
@Component
public class MeaningCentres {

    private static final Logger log = LoggerFactory.getLogger(MeaningCentres.class);
    private static final int LEAST = 50;
    private static final double GROWTH = 1.1;
    private static final float SHARE = 0.8f;

    private final Elastic elastic;
    private final Embeddings embeddings;
    private final Map<CentreSample, Centre> centres = new ConcurrentHashMap<>();

    MeaningCentres(Elastic elastic, Embeddings embeddings) {
        this.elastic = elastic;
        this.embeddings = embeddings;
    }

    /** A mean, and of how many listings it was when it was computed. */
    private record Centre(long listings, Floats mean) {

        boolean isOutgrownBy(long now) {
            return now > listings * GROWTH || now * GROWTH < listings;
        }
    }

    /** The meaning of somebody's words, less what it has in common with the platform's demands, or with its results when it has hardly any demands. */
    public Embedding specificOfQuery(Embedding meaning) {
        return centreOf(ListingKind.DEMAND, meaning)
                .or(() -> centreOf(ListingKind.RESULT, meaning))
                .map(centre -> less(meaning, centre))
                .orElse(meaning);
    }

    /** The meaning of a listing, less what it has in common with its kind; nothing while the platform has too few of the kind to know that. */
    public Optional<Embedding> specificOf(ListingKind kind, Embedding meaning) {
        return centreOf(kind, meaning).map(centre -> less(meaning, centre));
    }

    private Optional<Centre> centreOf(ListingKind kind, Embedding meaning) {
        return Optional.ofNullable(centres.get(new CentreSample(kind, meaning.language(), meaning.model())));
    }

    private static Embedding less(Embedding meaning, Centre centre) {
        return new Embedding(
                meaning.language(), meaning.model(), meaning.vector().less(centre.mean(), SHARE));
    }

    @Scheduled(fixedDelayString = "${keqiao.centres.look-every:PT5S}")
    void refresh() {
        try {
            for (ListingKind kind : ListingKind.values()) {
                for (TextLanguage language : TextLanguage.values()) {
                    refresh(new CentreSample(kind, language, embeddings.modelOf(language)));
                }
            }
        } catch (ElasticsearchUnavailable e) {
            log.atDebug().setCause(e).log("Can't look at the centres now, will do soon");
        }
    }

    private void refresh(CentreSample sample) {
        long now = elastic.call(client -> client.count(sample.toCountRequest())).count();
        Centre known = centres.get(sample);
        if (now < LEAST) {
            centres.remove(sample);
        } else if (known == null || known.isOutgrownBy(now)) {
            List<Floats> vectors = sample.vectorsOf(
                    elastic.call(client -> client.search(sample.toSearchRequest(), CentreSample.Stored.class)));
            if (!vectors.isEmpty()) {
                centres.put(sample, new Centre(now, Floats.mean(vectors)));
                log.atInfo()
                        .addKeyValue("kind", sample.kind())
                        .addKeyValue("language", sample.language())
                        .addKeyValue("listings", now)
                        .log("Centre of meanings computed");
            }
        }
    }
}
