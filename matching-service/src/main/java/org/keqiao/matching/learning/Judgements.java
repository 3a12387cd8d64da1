package org.keqiao.matching.learning;

import java.util.List;

/** All answers that say something of the fit; kept by the feature that hears them. */
public interface Judgements {

    List<Judgement> all();
}
