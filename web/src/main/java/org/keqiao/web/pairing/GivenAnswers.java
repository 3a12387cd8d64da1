package org.keqiao.web.pairing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the sides said to pairings; kept by the feature that takes answers. */
public interface GivenAnswers {

    /** By pairing, at most one a side; a pairing to which nobody said anything has no entry. */
    Map<UUID, List<GivenAnswer>> to(Collection<UUID> pairingIds);
}
