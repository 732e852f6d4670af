package ru.tandem.documents.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.documents.Document;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.Templates;

/** What the Word template of each kind of paper may ask for: what its facts know. */
@Component
class ShelfTemplates implements Templates {

  private final PaperKinds kinds;
  private final Map<String, Facts> facts = new HashMap<>();

  ShelfTemplates(PaperKinds kinds, List<Facts> all) {
    this.kinds = kinds;
    all.forEach(one -> facts.put(one.code(), one));
  }

  @Override
  public List<Document> documents() {
    return kinds.all().stream()
        .filter(kind -> kind.format() == Format.DOCX)
        .map(this::document)
        .toList();
  }

  Document document(PaperKind kind) {
    List<String> places = new ArrayList<>(ProgrammePapers.PLACES);
    Map<String, List<String>> lists = new HashMap<>();
    List<String> pictures = new ArrayList<>();
    for (Facts each : of(kind)) {
      places.addAll(each.places());
      lists.putAll(each.lists());
      pictures.addAll(each.pictures());
    }
    return new Document(kind.code(), places, lists, pictures, true);
  }

  /** What is not known is told at the start. */
  List<Facts> of(PaperKind kind) {
    return kind.facts().stream()
        .map(
            code ->
                Optional.ofNullable(facts.get(code))
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                "documents/_papers.yaml: paper “"
                                    + kind.code()
                                    + "” asks for facts “"
                                    + code
                                    + "” that nobody knows; there are "
                                    + facts.keySet())))
        .toList();
  }
}
