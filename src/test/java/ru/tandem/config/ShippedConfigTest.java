package ru.tandem.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;

/** The consents, the meeting cards and the roadmap that come with the bot. */
class ShippedConfigTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?!(school|child|name)})");

  private enum Reader {
    GUARDIAN,
    CHILD,
    TEEN,
    ADULT
  }

  private enum Meeting {
    ORGANISATIONAL,
    TRIAL,
    PLANNING,
    REGULAR,
    FINAL,
    SINGLE,
    VISIT
  }

  private enum Duty {
    CURATOR,
    OBSERVER,
    MENTOR
  }

  private final ConfigDirectory config = new ConfigDirectory("config");
  private final Problems problems = new Problems();

  @Test
  void everyConsentIsWholeInBothLanguagesAndFitsIntoOneMessage() {
    List<String> ids = config.files("consents", problems, this::consent);
    problems.refuse();
    assertThat(ids)
        .containsExactlyInAnyOrder("personal-data", "participation", "publishing", "photos");
  }

  private String consent(Section file) {
    file.number("version", 1, 9999);
    file.flag("required");
    file.label("title", 80);
    Set<Reader> readers = new HashSet<>();
    for (Set<Reader> some : file.list("texts", this::consentText)) {
      readers.addAll(some);
    }
    assertThat(readers).contains(Reader.GUARDIAN, Reader.TEEN, Reader.ADULT);
    return file.code("id", 40);
  }

  private Set<Reader> consentText(Section text) {
    Words words = text.words(3500, List.of("school", "child", "name"));
    assertThat(words.ru()).doesNotContainPattern(PLACEHOLDER).containsPattern("[а-яё]");
    assertThat(words.en()).doesNotContainPattern(PLACEHOLDER).doesNotContainPattern("[а-яё]");
    if (text.has("part")) {
      text.one("part", ParticipantRole.class);
    }
    return text.some("for", Reader.class);
  }

  @Test
  void everyKindOfMeetingHasItsCard() {
    List<Meeting> kinds = config.files("meetings", problems, this::card);
    config.file("meetings/_reasons.yaml", problems, this::reasons);
    problems.refuse();
    assertThat(kinds).containsExactlyInAnyOrder(Meeting.values());
  }

  private Meeting card(Section file) {
    file.section("minutes").ifPresent(m -> m.number("most", m.number("least", 5, 600), 600));
    file.label("title", 80);
    file.words("aim", 300);
    file.list("steps", step -> step.words(300));
    file.words("mentor", 300);
    file.words("mentee", 300);
    return file.one("kind", Meeting.class).orElseThrow();
  }

  private Object reasons(Section file) {
    return file.list("reasons", reason -> reason.code("code", 16) + reason.label(40));
  }

  @Test
  void theRoadmapHasSevenStagesWithActions() {
    List<?> stages = config.file("roadmap.yaml", problems, this::roadmap).orElseThrow();
    problems.refuse();
    assertThat(stages).hasSize(7);
  }

  private List<Object> roadmap(Section file) {
    file.number("version", 1, 9999);
    assertThat(file.texts("remind-days")).allMatch(days -> days.matches("\\d+"));
    return file.list("stages", this::stage);
  }

  private Object stage(Section stage) {
    Set<String> codes = new HashSet<>();
    stage.words("title", 80);
    stage.list("actions", action -> assertThat(codes.add(action(action))).isTrue());
    return stage.code("code", 20);
  }

  private String action(Section action) {
    action.words("title", 120);
    action.number("week", -52, 104);
    action.number("weeks", 1, 52);
    action.one("who", Duty.class);
    if (action.has("document")) {
      action.code("document", 40);
    }
    return action.code("code", 20);
  }
}
