package ru.tandem.meetings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;
import ru.tandem.people.NotFound;

/** The cards of all kinds of meetings, and the reasons for calling one off. */
@Component
public class MeetingGuides {

  private static final String FOLDER = "meetings/";

  /** Whoever gives this reason wants to be asked by the curator. */
  public static final String WORRY = "worry";

  private final Map<MeetingKind, MeetingGuide> guides = new EnumMap<>(MeetingKind.class);
  private final List<Reason> reasons;

  /** A reason by its code; none of them blames anybody. */
  public record Reason(String code, Words words) {}

  MeetingGuides(ConfigDirectory config) {
    Problems problems = new Problems();
    for (MeetingKind kind : MeetingKind.values()) {
      String file = FOLDER + kind.name().toLowerCase(Locale.ROOT) + ".yaml";
      config.file(file, problems, MeetingGuides::read).ifPresent(guide -> guides.put(kind, guide));
    }
    reasons =
        config.file(FOLDER + "_reasons.yaml", problems, MeetingGuides::reasons).orElse(List.of());
    problems.refuse();
  }

  private static MeetingGuide read(Section file) {
    file.one("kind", MeetingKind.class);
    return new MeetingGuide(
        file.section("minutes").map(MeetingGuides::minutes).orElse(0),
        file.label("title", 80),
        file.words("aim", 300),
        file.list("steps", step -> step.words(300)),
        file.words("mentor", 300),
        file.words("mentee", 300));
  }

  private static int minutes(Section minutes) {
    return minutes.number("most", minutes.number("least", 5, 600), 600);
  }

  private static List<Reason> reasons(Section file) {
    return file.list("reasons", reason -> new Reason(reason.code("code", 16), reason.label(40)));
  }

  public MeetingGuide of(MeetingKind kind) {
    return guides.get(kind);
  }

  public List<Reason> reasons() {
    return reasons;
  }

  /**
   * @throws NotFound when there is no such reason
   */
  public Reason reason(String code) {
    return reasons.stream()
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
