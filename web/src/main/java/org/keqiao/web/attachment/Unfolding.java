package org.keqiao.web.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the streams of a PDF unfold to, before any is read: by unfolding each to nowhere, with the very filters with which it is
 * read afterwards.
 */
final class Unfolding {

    /** What comes out of them may be a thousand times what goes in; of a legitimate stream one is enough. */
    private static final Set<COSName> GROWING = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private static final Set<COSName> SHRINKING = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private long left;

    /** @param most bytes that all streams together may unfold to */
    Unfolding(long most) {
        this.left = most;
    }

    /** More comes out than a server should hold. */
    static final class TooMuch extends IOException {}

    /**
     * Counts one stream. What its filters are is settled by this, whatever the names of filters in it refer to.
     *
     * @throws TooMuch when the streams so far unfold to more than they may
     */
    void count(COSStream stream) throws IOException {
        List<COSName> filters = settled(stream);
        if (filters.stream().filter(GROWING::contains).count() > 1 || (isStructure(stream) && hasPicture(filters))) {
            throw new TooMuch();
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < filters.size(); i++) {
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                if (GROWING.contains(filters.get(i))) {
                    filter.decode(in, new Counter(), stream, i);
                    return;
                }
                if (!SHRINKING.contains(filters.get(i))) {
                    return; // a picture, which nobody unfolds here
                }
                ByteArrayOutputStream smaller = new ByteArrayOutputStream();
                filter.decode(in, smaller, stream, i);
                in = new ByteArrayInputStream(smaller.toByteArray());
            }
        }
    }

    /** Whether it is read to find the objects of the file: a stream of objects or of references. */
    private static boolean isStructure(COSStream stream) {
        return stream.containsKey(COSName.FIRST) || stream.containsKey(COSName.W);
    }

    private static boolean hasPicture(List<COSName> filters) {
        return filters.stream().anyMatch(filter -> !GROWING.contains(filter) && !SHRINKING.contains(filter));
    }

    private static List<COSName> settled(COSStream stream) throws IOException {
        List<COSName> names = names(stream.getFilters());
        stream.removeItem(COSName.F); // the same under another name, or another file
        if (names.isEmpty()) {
            stream.removeItem(COSName.FILTER);
        } else {
            stream.setItem(COSName.FILTER, new COSArray(names));
        }
        return names;
    }

    private static List<COSName> names(@Nullable COSBase filters) throws IOException {
        List<COSName> names = new ArrayList<>();
        switch (filters) {
            case null -> {}
            case COSName one -> names.add(one);
            case COSArray several -> {
                for (int i = 0; i < several.size(); i++) {
                    names.addAll(names(several.getObject(i)));
                }
            }
            default -> throw new IOException("No filter: " + filters);
        }
        return names;
    }

    private final class Counter extends OutputStream {

        @Override
        public void write(int oneByte) throws IOException {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }
}
