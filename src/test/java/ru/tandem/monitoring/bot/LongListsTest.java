package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.StringUtils;
import ru.tandem.alumni.Intent;
import ru.tandem.alumni.IntentKind;
import ru.tandem.alumni.Intents;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.ManyPeople;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.people.Language;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.EveryPaper;
import ru.tandem.story.House;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.WorkOnPlan;

/**
 * A school that writes English, with three hundred mentees of the longest names and a plan of as
 * many long steps as there may be: every paper can be read, and so can every screen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {

  private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё]");
  private static final int MENTORS = 60;
  private static final int EACH = 5;
  private static final int MET = 12;
  private static final int STEPS = 12;
  private static final int DONE = 8;
  private static final int MOST_PRESSES = 150;
  private static final int LONGEST_MESSAGE = 4096;

  /** They change more than they show. */
  private static final List<String> NOT_PRESSED =
      List.of(
          "closed", "erase", "delete", "resign", "remove", "leave", "language", "revoke", "stop");

  private House house;
  private SmallSchool school;
  private ManyPeople many;
  private Phone marina;
  private ProgrammeId next;

  @BeforeAll
  void open() {
    house = House.onSqlite();
    school = new SmallSchool(house, "School No. 7", "Autumn");
    many = new ManyPeople(school);
    marina = school.staff("Marina Falcon", StaffRole.CURATOR);
    school.staff("Peter Thunder", StaffRole.OBSERVER);
    school.in(
        () -> {
          School own = school.bean(Schools.class).get(school.id());
          ReflectionTestUtils.setField(own, "language", Language.EN);
          return own;
        });
    house.travel("2026-11-20T10:00");
    for (int i = 0; i < MENTORS; i++) {
      int number = i;
      school.in(() -> pairs(number));
    }
    next = school.plans("Spring of the year in which everybody comes back for more of it");
    school.in(
        () -> {
          List<Participant> all =
              school.bean(Participants.class).findByProgrammeIdOrderById(school.programme());
          all.stream().limit(60).forEach(this::wantsToMentor);
          return all;
        });
  }

  private void wantsToMentor(Participant part) {
    Intent intent =
        ReflectionTestUtils.invokeMethod(Intent.class, "of", part, IntentKind.MENTOR, house.now());
    ReflectionTestUtils.invokeMethod(intent, "agrees", part.person(), house.now());
    school.bean(Intents.class).save(intent);
  }

  @AfterAll
  void close() {
    house.close();
  }

  private Tandem pairs(int number) {
    Participant mentor =
        many.takesPart(name("Mentor", number), 1000 + number, ParticipantRole.MENTOR);
    Instant now = school.bean(Clock.class).instant();
    Tandem pair = null;
    for (int i = 0; i < EACH; i++) {
      int mentee = EACH * number + i;
      Participant one =
          many.takesPart(name("Mentee", mentee), 2000 + mentee, ParticipantRole.MENTEE);
      pair = school.bean(FormTandem.class).of(mentor, List.of(one), now);
      if (number < MET) {
        many.met(pair, mentor, one, now.minus(Duration.ofDays(i + 1L)));
        many.answers(one, "pupil-pupil-mentee", mentee);
      }
    }
    if (number < DONE) {
      plan(pair, mentor);
    }
    return pair;
  }

  private static String name(String kind, int number) {
    return "%s %03d of the Longest-Name-Between-The-Two-Rivers And-The-Hills"
        .formatted(kind, number);
  }

  private void plan(Tandem pair, Participant mentor) {
    WorkOnPlan work = school.bean(WorkOnPlan.class);
    pair.aimsAt("To come to love fractions. ".repeat(10), mentor.person(), house.now());
    for (int i = 0; i < STEPS; i++) {
      String title = "Step " + i + " of many, with as many words as a step has at most. ".repeat(2);
      LocalDate due = LocalDate.of(2026, 12, 1);
      work.add(pair, new WorkOnPlan.Step(title, null, mentor.person(), due), mentor.person());
    }
    school
        .bean(PlanTasks.class)
        .of(pair.id())
        .forEach(task -> ReflectionTestUtils.setField(task, "doneAt", house.now()));
    ReflectionTestUtils.invokeMethod(pair, "end", EndCause.DONE, mentor.person(), house.now());
  }

  @Test
  void everyPaperOfASchoolThatWritesEnglishIsEnglishThroughout() {
    Map<String, List<String>> russian = new LinkedHashMap<>();
    for (PaperKind kind : school.bean(PaperKinds.class).all()) {
      if (kind.format() != Format.DESK
          && kind.fits(MentoringForm.PUPIL_PUPIL)
          && kind.of() != PaperKind.Of.PARTNER) {
        List<String> found = new ArrayList<>();
        for (String line : text(kind, file(kind)).split("\n")) {
          if (RUSSIAN.matcher(line).find()) {
            found.add(line.strip());
          }
        }
        if (!found.isEmpty()) {
          russian.put(kind.code(), found);
        }
      }
    }
    assertThat(russian).isEmpty();
  }

  private byte[] file(PaperKind kind) {
    String card = "documents.card:" + school.programme() + ":" + kind.code();
    marina.forges(marina.lastMessageId(), card).sees(kind.title().ru());
    house.telegram().awaitQuiet();
    if (kind.of().isOfMany()) {
      String many = "documents.many:" + school.programme() + ":" + kind.code() + ":0";
      marina.forges(marina.lastMessageId(), many);
      house.telegram().awaitQuiet();
      String give = "documents.give:" + school.programme() + ":" + kind.code() + ":";
      String last = marina.data().stream().filter(one -> one.startsWith(give)).findFirst().get();
      marina.forges(marina.lastMessageId(), last);
    } else {
      marina.presses("Получить");
    }
    marina.sees("Данные в файле");
    return marina.receivesFile(kind.title().en());
  }

  private static String text(PaperKind kind, byte[] file) {
    return switch (kind.format()) {
      case DOCX -> WordFile.text(file);
      case PDF -> PdfFile.text(file);
      case XLSX -> book(ExcelFile.open(file));
      default -> {
        StringBuilder all = new StringBuilder();
        EveryPaper.unpacked(file)
            .forEach(
                (name, one) ->
                    all.append(name)
                        .append('\n')
                        .append(
                            name.endsWith(".png") ? "" : new String(one, StandardCharsets.UTF_8)));
        yield all.toString();
      }
    };
  }

  private static String book(XSSFWorkbook book) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      all.append(book.getSheetAt(i).getSheetName()).append('\n');
      ExcelFile.lines(book.getSheetAt(i)).forEach(line -> all.append(line).append('\n'));
    }
    return all.toString();
  }

  @Test
  void everyTableOfATemplateRepeatsItsHeadingAndBreaksNoRow() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("config/documents"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".docx")).toList()) {
        Map<String, byte[]> parts = EveryPaper.unpacked(Files.readAllBytes(file));
        String words = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        int rows = StringUtils.countOccurrencesOf(words, "</w:tr>");
        assertThat(StringUtils.countOccurrencesOf(words, "<w:cantSplit"))
            .as("%s: rows that stay whole", file.getFileName())
            .isEqualTo(rows);
        assertThat(StringUtils.countOccurrencesOf(words, "<w:tblHeader"))
            .as("%s: headings on every page", file.getFileName())
            .isEqualTo(StringUtils.countOccurrencesOf(words, "</w:tbl>"));
      }
    }
  }

  @Test
  void everyScreenOfTheCuratorFitsOneMessageAndTurnsItsPages() {
    Deque<String> open =
        new ArrayDeque<>(
            List.of(
                "programmes.open:" + school.programme(),
                "alumni.former:" + next,
                "programmes.open:" + next));
    Set<String> pressed = new HashSet<>();
    List<String> faults = new ArrayList<>();
    while (!open.isEmpty() && pressed.size() < MOST_PRESSES) {
      String data = open.removeFirst();
      marina.says("/menu");
      house.telegram().awaitQuiet();
      String menu = marina.lastMessage();
      marina.forges(marina.lastMessageId(), data);
      house.telegram().awaitQuiet();
      String shown = marina.lastMessage();
      // what is too long never comes
      boolean silent = marina.toast() == null && shown.equals(menu) && !data.endsWith("home");
      if (silent || shown.length() > LONGEST_MESSAGE || shown.contains("моя ошибка")) {
        faults.add(data + ": " + shown.substring(0, Math.min(90, shown.length())));
      }
      for (String next : marina.data()) {
        String kind = next.replaceAll(":.*", "") + next.replaceAll("[^:]", "").length();
        if (NOT_PRESSED.stream().noneMatch(next::contains) && pressed.add(kind)) {
          open.addLast(next);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(pressed).hasSizeGreaterThan(60);
  }
}
