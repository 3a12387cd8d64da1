package org.keqiao.search.rebuild;

import java.util.function.UnaryOperator;
import org.keqiao.search.rebuild.RebuildRegister.Entry;

/** A rebuild under way in this instance, and its entry in the register. */
final class RebuildRun {

    private final RebuildRegister register;
    private Entry entry;

    RebuildRun(RebuildRegister register, Entry entry) {
        this.register = register;
        this.entry = entry;
    }

    /**
     * Tells how far it is.
     *
     * @throws RebuildUnderWay when another instance has taken it for dead meanwhile
     */
    void tell(UnaryOperator<RebuildProgress> change) {
        entry = register.replace(entry, change.apply(entry.progress()));
    }
}
