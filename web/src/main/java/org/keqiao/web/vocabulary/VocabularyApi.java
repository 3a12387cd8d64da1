package org.keqiao.web.vocabulary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Vocabularies", description = "Codes of terms, and what they are called here")
@RestController
@RequestMapping("/api/v1/vocabularies")
class VocabularyApi {

    private final Relabelling relabelling;

    VocabularyApi(Relabelling relabelling) {
        this.relabelling = relabelling;
    }

    @Operation(summary = "All vocabularies with their terms, by name")
    @Public
    @GetMapping
    Map<String, List<Label>> all() {
        return Arrays.stream(Vocabulary.values())
                .collect(Collectors.toMap(Vocabulary::path, relabelling::all, (one, other) -> one, LinkedHashMap::new));
    }

    @Operation(
            summary = "Call a term something else",
            description = "Words that are left out go back to what they were at first. The code stays what it is.")
    @Allowed(Role.ADMINISTRATOR)
    @PutMapping("/{vocabulary}/{code}")
    List<Label> change(
            @PathVariable String vocabulary, @PathVariable String code, @RequestBody LabelForm wish, Actor actor) {
        Vocabulary found = Vocabulary.ofPath(vocabulary).orElseThrow(() -> new VocabularyNotFound(vocabulary));
        Term term = found.term(code).orElseThrow(() -> new VocabularyNotFound(vocabulary + "/" + code));
        relabelling.change(found, Map.of(term.name(), wish), actor);
        return relabelling.all(found);
    }
}
