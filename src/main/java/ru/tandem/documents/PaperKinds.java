package ru.tandem.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.people.NotFound;

/** All kinds of paper that a programme owes, read once at the start. */
@Component
public class PaperKinds {

  private static final String FILE = "documents/_papers.yaml";
  private static final int LONGEST_CODE = 24;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_ABOUT = 300;
  private static final int STAGES = 7;

  private final Map<String, PaperKind> all = new LinkedHashMap<>();

  PaperKinds(ConfigDirectory config) {
    Problems problems = new Problems();
    config.file(FILE, problems, this::read);
    problems.refuse();
  }

  private Void read(Section file) {
    file.number("version", 1, 9999);
    file.list("papers", this::paper);
    return null;
  }

  private Void paper(Section paper) {
    String code = paper.code("code", LONGEST_CODE);
    PaperKind kind =
        new PaperKind(
            code,
            paper.number("stage", 1, STAGES),
            paper.one("format", PaperKind.Format.class).orElse(PaperKind.Format.DESK),
            paper.has("of")
                ? paper.one("of", PaperKind.Of.class).orElse(PaperKind.Of.PROGRAMME)
                : PaperKind.Of.PROGRAMME,
            paper.some("for", PaperKind.Reader.class),
            paper.flag("numbered"),
            paper.flag("counted"),
            paper.flag("met"),
            paper.has("bears") ? Optional.of(paper.code("bears", LONGEST_CODE)) : Optional.empty(),
            paper.flag("approved"),
            paper.flag("signed"),
            paper.flag("staff"),
            paper.has("facts") ? paper.texts("facts") : List.of(),
            paper.label("title", LONGEST_TITLE),
            paper.has("adults")
                ? Optional.of(paper.label("adults", LONGEST_TITLE))
                : Optional.empty(),
            paper.words("about", LONGEST_ABOUT));
    if (all.put(code, kind) != null) {
      paper.problem("code", "paper “" + code + "” stands here twice");
    }
    return null;
  }

  /** In the order of the file. */
  public Collection<PaperKind> all() {
    return List.copyOf(all.values());
  }

  public List<PaperKind> of(int stage) {
    List<PaperKind> some = new ArrayList<>(all.values());
    some.removeIf(kind -> kind.stage() != stage);
    return some;
  }

  /**
   * @throws NotFound when there is none of that code
   */
  public PaperKind get(String code) {
    PaperKind kind = all.get(code);
    if (kind == null) {
      throw new NotFound();
    }
    return kind;
  }
}
