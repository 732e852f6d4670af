package ru.tandem.roadmap.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.roadmap.DueSoon;
import ru.tandem.roadmap.RoadmapAction;
import ru.tandem.roadmap.RoadmapTemplate;
import ru.tandem.roadmap.Stage;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolRound;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;
import ru.tandem.timetable.OnRound;

/**
 * One message a day to the curators of a school: what is due soon, and which stages are over. Who
 * answers for something without being a curator hears of that alone.
 */
@Component
class RoadmapReminders implements SchoolRound {

  private static final String ROUND = "roadmap.day";

  /** After the weekly digest, which tells what is overdue. */
  private static final String EVERY_DAY_AT_TEN = "0 0 10 * * ?";

  private static final int MOST = 10;

  private final Schools schools;
  private final CuratorsHear curators;
  private final Staffs staffs;
  private final Programmes programmes;
  private final DueSoon due;
  private final RoadmapTemplate template;
  private final ActionWords words;
  private final Chats chats;

  RoadmapReminders(
      Schools schools,
      CuratorsHear curators,
      Staffs staffs,
      Programmes programmes,
      DueSoon due,
      RoadmapTemplate template,
      ActionWords words,
      Chats chats) {
    this.schools = schools;
    this.curators = curators;
    this.staffs = staffs;
    this.programmes = programmes;
    this.due = due;
    this.template = template;
    this.words = words;
    this.chats = chats;
  }

  @Override
  public String round() {
    return ROUND;
  }

  @Override
  public String hours(School school) {
    return EVERY_DAY_AT_TEN;
  }

  @OnRound(ROUND)
  void remind(String key, Instant now) {
    schools.findById(Long.parseLong(key)).ifPresent(this::remind);
  }

  private void remind(School school) {
    List<Text> paragraphs = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    Map<PersonId, List<Text>> yours = new LinkedHashMap<>();
    for (Programme programme : programmes.findBySchoolIdOrderByIdDesc(school.id())) {
      if (!programme.isClosed()) {
        DueSoon.Told told = due.of(programme);
        soon(programme, told.soon(), paragraphs, buttons, yours);
        late(programme, told.late(), paragraphs, buttons);
        over(programme, told.over(), paragraphs, buttons);
      }
    }
    if (buttons.isEmpty()) {
      return;
    }
    Screen screen =
        Screen.of(Text.paragraphs(paragraphs.toArray(Text[]::new)))
            .grid(buttons.stream().limit(MOST).map(Button::below).toList(), 1)
            .with(Button.home().below());
    curators.tell(school.id(), screen, Urgency.REMINDER);
    yours.forEach((person, lines) -> chats.tell(person, yours(lines), Urgency.REMINDER));
  }

  private static Screen yours(List<Text> lines) {
    return Screen.of(
            Text.paragraphs(
                Text.of("roadmap.yours"), Text.lines(lines), Text.of("roadmap.yours.how")))
        .with(Button.home().below());
  }

  private void soon(
      Programme programme,
      List<RoadmapAction> soon,
      List<Text> paragraphs,
      List<Button> buttons,
      Map<PersonId, List<Text>> yours) {
    if (soon.isEmpty()) {
      return;
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("roadmap.soon", programme.title()));
    soon.forEach(action -> lines.add(words.line(programme, action)));
    paragraphs.add(Text.lines(lines));
    soon.forEach(action -> buttons.add(words.button(action)));
    soon.forEach(action -> entrusted(programme, action, yours));
  }

  /** Curators hear all of it anyway, or a colleague stands in for them. */
  private void entrusted(
      Programme programme, RoadmapAction action, Map<PersonId, List<Text>> yours) {
    action
        .responsible()
        .filter(person -> isStaff(programme, person))
        .filter(person -> !staffs.isCurator(person, programme.school()))
        .ifPresent(
            person ->
                yours
                    .computeIfAbsent(person, any -> new ArrayList<>())
                    .add(
                        Text.of(
                            "roadmap.yours.one",
                            words.line(programme, action),
                            programme.title())));
  }

  private boolean isStaff(Programme programme, PersonId person) {
    return staffs.leading(programme.school()).stream().anyMatch(one -> one.person().equals(person));
  }

  /** Once; from then on the weekly digest tells it. */
  private void late(
      Programme programme, List<RoadmapAction> late, List<Text> paragraphs, List<Button> buttons) {
    if (late.isEmpty()) {
      return;
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("roadmap.late.now", programme.title()));
    late.forEach(action -> lines.add(words.line(programme, action)));
    paragraphs.add(Text.lines(lines));
    late.forEach(action -> buttons.add(words.button(action)));
  }

  private void over(
      Programme programme, List<Stage> over, List<Text> paragraphs, List<Button> buttons) {
    for (Stage stage : over) {
      Text title = ActionWords.words(template.title(stage));
      paragraphs.add(Text.of("roadmap.over", stage.number(), title, programme.title()));
      buttons.add(
          Button.press(
              Text.of("roadmap.over.button", stage.number()),
              "roadmap.stage",
              programme.id(),
              stage));
    }
  }
}
