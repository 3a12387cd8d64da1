package org.keqiao.bench.relevance;

import java.util.List;

/** Something that answers queries with documents. */
interface RankingSystem {

    /** How many documents an answer has at most. */
    int DEPTH = 100;

    String name();

    /** The best documents, best first. */
    List<Ranked> rank(JudgedQuery query) throws InterruptedException;
}
