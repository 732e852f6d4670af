package ru.tandem.consents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;

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
          for (Reader reader : section.some("for", Reader.class)) {
            wordings.add(new ConsentDocument(id, version, required, reader, title, text));
          }
          return section;
        });
    return wordings;
  }

  /** Without these nothing goes on; the agreement to take part comes first. */
  public List<ConsentDocument> required(Reader reader) {
    return all.stream()
        .filter(document -> document.reader() == reader && document.required())
        .toList();
  }

  /** Asked for separately, and never in the way. */
  public List<ConsentDocument> optional(Reader reader) {
    return all.stream()
        .filter(document -> document.reader() == reader && !document.required())
        .toList();
  }

  /** All in one wording: those without which nothing goes on come first. */
  public List<ConsentDocument> of(Reader reader) {
    return Stream.concat(required(reader).stream(), optional(reader).stream()).toList();
  }

  /** Each document once, in any of its wordings. */
  List<ConsentDocument> each() {
    Set<String> seen = new HashSet<>();
    return all.stream().filter(document -> seen.add(document.id())).toList();
  }

  public Optional<ConsentDocument> find(String id, Reader reader) {
    return all.stream()
        .filter(document -> document.reader() == reader && document.id().equals(id))
        .findFirst();
  }
}
