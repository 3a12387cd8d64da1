package org.keqiao.web.coach;

import java.util.Optional;

/** One thing that readers look for, and what to say when it is missing. */
@FunctionalInterface
interface Rule {

    Optional<Advice> check(Manuscript manuscript);

    /** Gives the advice when it is missing. */
    static Optional<Advice> unless(boolean there, Advice advice) {
        return there ? Optional.empty() : Optional.of(advice);
    }
}
