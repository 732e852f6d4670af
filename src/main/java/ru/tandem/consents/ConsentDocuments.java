package ru.tandem.consents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;
import ru.tandem.enrolment.ParticipantRole;

/** The documents of this installation, read once at the start. */
@Component
public class ConsentDocuments {

  /** Travels in the buttons. */
  private static final int LONGEST_ID = 24;

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_TEXT = 3500;

  private final List<ConsentDocument> all = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  public ConsentDocuments(ConfigDirectory config) {
    Problems problems = new Problems();
    config.files("consents", problems, this::read).forEach(all::addAll);
    problems.refuse();
    // The plain agreement to take part first: it says what all the others are for.
    all.sort(
        Comparator.comparing((ConsentDocument document) -> !document.isAgreementToTakePart())
            .thenComparing(ConsentDocument::id));
  }

  private List<ConsentDocument> read(Section file) {
    String id = file.code("id", LONGEST_ID);
    if (!ids.add(id)) {
      file.problem("id", "the id “" + id + "” is already used");
    }
    int version = file.number("version", 1, 9999);
    boolean required = file.flag("required");
    Words title = file.label("title", LONGEST_TITLE);
    List<ConsentDocument> wordings = new ArrayList<>();
    file.list(
        "texts",
        section -> {
          Words text = section.words(LONGEST_TEXT, ConsentDocument.PLACES);
          ParticipantRole part =
              section.has("part") ? section.one("part", ParticipantRole.class).orElse(null) : null;
          for (Reader reader : section.some("for", Reader.class)) {
            wordings.add(new ConsentDocument(id, version, required, reader, part, title, text));
          }
          return section;
        });
    return wordings;
  }

  /** Without these nothing goes on; the agreement to take part comes first. */
  public List<ConsentDocument> required(Reader reader, ParticipantRole part) {
    return worded(reader, part).stream().filter(ConsentDocument::required).toList();
  }

  /** Asked for separately, and never in the way. */
  public List<ConsentDocument> optional(Reader reader, ParticipantRole part) {
    return worded(reader, part).stream().filter(document -> !document.required()).toList();
  }

  /** All in one wording: those without which nothing goes on come first. */
  public List<ConsentDocument> of(Reader reader, ParticipantRole part) {
    return worded(reader, part).stream()
        .sorted(Comparator.comparing(document -> !document.required()))
        .toList();
  }

  /** Each document once; words about just this part go before words about either. */
  private List<ConsentDocument> worded(Reader reader, ParticipantRole part) {
    Map<String, ConsentDocument> worded = new LinkedHashMap<>();
    all.stream()
        .filter(document -> document.reader() == reader && document.isAbout(part))
        .forEach(
            document ->
                worded.merge(
                    document.id(), document, (one, other) -> other.part() == null ? one : other));
    return List.copyOf(worded.values());
  }

  /** Everything that anybody may read. */
  List<ConsentDocument> wordings() {
    return List.copyOf(all);
  }

  /** Each document once, in any of its wordings. */
  List<ConsentDocument> each() {
    Set<String> seen = new HashSet<>();
    return all.stream().filter(document -> seen.add(document.id())).toList();
  }

  public Optional<ConsentDocument> find(String id, Reader reader, ParticipantRole part) {
    return worded(reader, part).stream().filter(document -> document.id().equals(id)).findFirst();
  }

  /** What the document is called, to whomever it is shown. */
  public Optional<Words> title(String id) {
    return all.stream()
        .filter(document -> document.id().equals(id))
        .map(ConsentDocument::title)
        .findFirst();
  }
}
