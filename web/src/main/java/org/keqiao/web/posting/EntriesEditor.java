package org.keqiao.web.posting;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a field or several boxes of one name sent as it is; the reader of listings splits it, not every comma separates. */
final class EntriesEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        super.setValue(text == null ? List.of() : List.of(text));
    }

    @Override
    public void setValue(@Nullable Object value) {
        switch (value) {
            case String[] several -> super.setValue(Arrays.asList(several));
            case String one -> setAsText(one);
            case null, default -> super.setValue(value);
        }
    }
}
