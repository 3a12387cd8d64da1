package org.keqiao.web.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF and writes it anew: without its properties (author, program, dates) and whatever was hidden between its objects. One that
 * can run something, send something or carries other files is refused; readers get what they can see.
 */
final class CleanPdf {

    private static final int PAGES = 300;
    private static final int DEEPEST = 100;

    /** Names that stand for a program, a command, a form that sends, or another file (ISO 32000-2, 12.6.4, 12.5.6, 7.11.4). */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "RichMedia",
            "Movie",
            "XFA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment");

    private static final List<COSName> PROPERTIES =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));

    private CleanPdf() {}

    static CleanFile of(byte[] content) throws UncleanFile {
        try {
            return of(new WaryParser(content));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new UncleanFile("attachment-damaged", damaged);
        }
    }

    private static CleanFile of(WaryParser parser) throws IOException, UncleanFile {
        try (PDDocument pdf = parser.parse()) {
            requireReadable(pdf);
            COSDocument objects = pdf.getDocument();
            for (COSObjectKey key : Set.copyOf(objects.getXrefTable().keySet())) {
                clean(objects.getObjectFromPool(key).getObject(), 0);
            }
            pdf.setDocumentInformation(new PDDocumentInformation());
            clean(objects.getTrailer(), 0);
            parser.requireNothingRefused();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return CleanFile.document(bytes.toByteArray());
        } catch (IOException | RuntimeException damaged) {
            parser.requireNothingRefused();
            throw damaged;
        }
    }

    private static void requireReadable(PDDocument pdf) throws UncleanFile {
        if (pdf.getNumberOfPages() == 0) {
            throw new UncleanFile("attachment-damaged");
        }
        if (pdf.getNumberOfPages() > PAGES) {
            throw new UncleanFile("attachment-too-many-pages");
        }
    }

    /** What stands in an object itself; what it refers to has its own turn. */
    private static void clean(@Nullable COSBase object, int depth) throws UncleanFile {
        if (depth > DEEPEST) {
            throw new UncleanFile("attachment-damaged");
        }
        switch (object) {
            case COSDictionary dictionary -> cleanEntries(dictionary, depth);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    clean(array.get(i), depth + 1);
                }
            }
            case COSName name -> requirePassive(name);
            case null, default -> {}
        }
    }

    private static void cleanEntries(COSDictionary dictionary, int depth) throws UncleanFile {
        PROPERTIES.forEach(dictionary::removeItem);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            requirePassive(entry.getKey());
            if (!(entry.getValue() instanceof COSObject)) {
                clean(entry.getValue(), depth + 1);
            }
        }
    }

    private static void requirePassive(COSName name) throws UncleanFile {
        if (ACTIVE.contains(name.getName())) {
            throw new UncleanFile("attachment-active");
        }
    }
}
