package org.keqiao.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfoldingTests {

    private static final int SIZE = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"FlateDecode", "LZWDecode", "RunLengthDecode"})
    void whateverItIsFoldedByItCounts(String filter) throws IOException {
        COSName name = COSName.getPDFName(filter);
        assertThatCode(() -> new Unfolding(SIZE).count(stream(name))).doesNotThrowAnyException();
        assertTooMuch(new Unfolding(SIZE - 1), stream(name));
        COSArray inLetters = new COSArray(List.of(COSName.ASCII85_DECODE, name));
        assertThatCode(() -> new Unfolding(SIZE).count(stream(inLetters))).doesNotThrowAnyException();
        assertTooMuch(new Unfolding(SIZE - 1), stream(inLetters));
    }

    @Test
    void allStreamsCountTogether() throws IOException {
        Unfolding unfolding = new Unfolding(SIZE * 3 / 2);
        unfolding.count(stream(COSName.FLATE_DECODE));
        assertTooMuch(unfolding, stream(COSName.FLATE_DECODE));
    }

    /** The first unfolds to little, and that to anything. */
    @Test
    void nothingIsFoldedTwice() throws IOException {
        COSArray twice = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
        assertTooMuch(new Unfolding(Long.MAX_VALUE), stream(twice));
    }

    @Test
    void objectsDoNotStandInPictures() throws IOException {
        COSStream objects = stream(COSName.FLATE_DECODE);
        objects.setInt(COSName.FIRST, 10);
        objects.setItem(COSName.FILTER, COSName.DCT_DECODE);
        assertTooMuch(new Unfolding(Long.MAX_VALUE), objects);
    }

    @Test
    void whatItIsReadWithIsWhatWasCounted() throws IOException {
        COSStream stream = stream(COSName.FLATE_DECODE);
        stream.setItem(COSName.F, COSName.LZW_DECODE);
        new Unfolding(SIZE).count(stream);
        assertThat(stream.containsKey(COSName.F)).isFalse();
        assertThat(stream.getFilters())
                .isInstanceOfSatisfying(
                        COSArray.class, filters -> assertThat(filters).containsExactly(COSName.FLATE_DECODE));
    }

    private static void assertTooMuch(Unfolding unfolding, COSStream stream) {
        assertThatThrownBy(() -> unfolding.count(stream)).isInstanceOf(Unfolding.TooMuch.class);
    }

    private static COSStream stream(COSBase filters) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(filters)) {
            out.write(new byte[SIZE]);
        }
        return stream;
    }
}
