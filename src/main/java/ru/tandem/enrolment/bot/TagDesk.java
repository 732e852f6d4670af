package ru.tandem.enrolment.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.TagMentor;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.bot.ReadAnswers;

/**
 * A curator notes with what a mentor can help too.
 *
 * <pre>
 *   С чем ещё поможет?      [Шахматы ✓] [Робототехника]  [Готово]
 * </pre>
 */
@Bot
@Order(ScreenPlace.TAGS)
class TagDesk implements ApplicantPart {

  private static final String FORM = "enrolment.tags";
  private static final int MOST = 10;

  private final TagMentor tag;
  private final Applications applications;
  private final Participants participants;
  private final ReadAnswers read;
  private final ApplicationCard card;

  TagDesk(
      TagMentor tag,
      Applications applications,
      Participants participants,
      ReadAnswers read,
      ApplicationCard card) {
    this.tag = tag;
    this.applications = applications;
    this.participants = participants;
    this.read = read;
    this.card = card;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    if (!tag.isTagged(participant)) {
      return;
    }
    List<String> added = applications.addedTags(participant);
    if (!added.isEmpty()) {
      card.line("enrolment.card.tags", labels(participant, added));
    }
    if (participant.isCurrent()) {
      card.item(Button.press("enrolment.tags", "enrolment.tags", participant.id()));
      if (!added.isEmpty()) {
        card.item(Button.press("enrolment.tags.none", "enrolment.tagsnone", participant.id()));
      }
    }
  }

  /** Right behind the other lines about taking part. */
  @EventListener
  @Order(DataPlace.TAGS)
  void write(DataAsked asked) {
    for (Participant part : participants.findByPersonIdOrderById(asked.person())) {
      List<String> added = applications.addedTags(part);
      if (!added.isEmpty()) {
        asked.sheet().line("enrolment.mydata.tags", labels(part, added));
      }
    }
  }

  private Text labels(Participant mentor, List<String> codes) {
    Item competences = competences(mentor);
    return Text.list(codes.stream().map(code -> read.label(competences, code)).toList());
  }

  private Item competences(Participant mentor) {
    return applications.questionnaire(mentor).item(Applications.COMPETENCES).orElseThrow();
  }

  @OnPress("enrolment.tags")
  Reply begin(Person curator, ParticipantId id) {
    tag.of(curator, id);
    return Reply.begin(FORM, id);
  }

  @OnPress("enrolment.tagsnone")
  Reply none(Person curator, ParticipantId id) {
    return tagged(curator, id, List.of());
  }

  @OnForm(FORM)
  Form form(Person curator, ParticipantId id) {
    Participant mentor = tag.of(curator, id);
    Item competences = competences(mentor);
    List<Option> options =
        competences.options().stream()
            .map(option -> option.code())
            .map(code -> Kinds.option(code, read.label(competences, code)))
            .toList();
    return Form.named(FORM)
        .intro(Text.of("enrolment.tags.intro", card.name(mentor)))
        .ask("tags", Kinds.tags(options, MOST))
        .then((Answers answers) -> tagged(curator, id, answers.codes("tags")));
  }

  private Screen tagged(Person curator, ParticipantId id, List<String> codes) {
    tag.with(curator, id, codes);
    return card.of(tag.of(curator, id), Text.of("enrolment.tags.done"), 0);
  }
}
