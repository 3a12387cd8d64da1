package org.keqiao.matching.scoring;

import org.keqiao.contracts.vocabulary.PartName;

/** One thing that a pair is judged by: gives one part of the score and one reason. */
interface Criterion {

    PartName part();

    Finding judge(Pair pair);
}
