package org.keqiao.web.owndata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.keqiao.web.document.DocumentFile;
import org.springframework.stereotype.Component;

/** Everything that is kept of a person as a zip: a JSON file for each kind of record, and the files that they sent. */
@Component
class PersonalArchive {

    private final PersonalRecords records;

    PersonalArchive(PersonalRecords records) {
        this.records = records;
    }

    void write(UUID accountId, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Keeping keeping : Keeping.values()) {
            add(zip, keeping.file() + ".json", records.read(keeping, accountId).getBytes(StandardCharsets.UTF_8));
        }
        for (UUID id : records.files(accountId)) {
            DocumentFile file = records.file(id);
            add(zip, "files/" + id + "." + file.type().extension(), file.content());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
