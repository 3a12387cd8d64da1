package org.keqiao.web.audit;

import java.io.Serializable;

/**
 * What proving the chain came to.
 *
 * @param lines how many hold together from the first on
 * @param broken id of the first that does not follow from those before it; 0 when all do
 * @param head hash of the last that holds, lower-case hex. Noted elsewhere, it proves later that no line at the end was cut off
 */
public record AuditVerdict(long lines, long broken, String head) implements Serializable {

    public boolean isWhole() {
        return broken == 0;
    }
}
