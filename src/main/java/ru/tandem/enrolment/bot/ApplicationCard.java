package ru.tandem.enrolment.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Enquiries;
import ru.tandem.enrolment.Enquiry;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.InvitedFrom;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.bot.ReadAnswers;

/** One application as the curator reads it. */
@Component
class ApplicationCard {

  /** Older ones would not fit into the message beside the answers. */
  private static final int ENQUIRIES = 1;

  private final People people;
  private final Applications applications;
  private final Enquiries enquiries;
  private final Invitations invitations;
  private final ReadAnswers read;
  private final Supplier<List<ApplicantPart>> parts;
  private final Chats chats;

  ApplicationCard(
      People people,
      Applications applications,
      Enquiries enquiries,
      Invitations invitations,
      ReadAnswers read,
      ObjectProvider<ApplicantPart> parts,
      Chats chats) {
    this.people = people;
    this.applications = applications;
    this.enquiries = enquiries;
    this.invitations = invitations;
    this.read = read;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
    this.chats = chats;
  }

  /**
   * @param preface what has just been done; may be empty
   * @param left how many wait beside this one
   */
  Screen of(Participant participant, Text preface, int left) {
    ApplicantCard more = new ApplicantCard();
    parts.get().forEach(part -> part.show(participant, more));
    Screen card =
        Screen.of(
            Text.paragraphs(
                preface,
                Text.lines(
                    header(participant),
                    invitation(participant),
                    rest(participant),
                    chats.unreached(List.of(participant.person()))),
                Text.lines(applications.of(participant).map(read::lines).orElse(List.of())),
                Text.lines(applications.of(participant).map(read::changes).orElse(List.of())),
                Text.lines(asked(participant)),
                Text.lines(more.lines()),
                participant.awaitsReview() ? Text.of("enrolment.card.left", left) : Text.empty()));
    return more.under(buttons(card, participant))
        .with(
            PeopleDesk.button(participant),
            Button.press("enrolment.back", "programmes.open", participant.programme()),
            Button.home());
  }

  private Text header(Participant participant) {
    Person person = people.get(participant.person());
    String consents =
        participant.has(Step.CONSENTED) ? "enrolment.card.consented" : "enrolment.card.noconsent";
    return Text.of(
        "enrolment.card." + participant.role(),
        name(participant),
        person.age(chats.today(person)).orElse(0),
        Text.of(consents));
  }

  private Text invitation(Participant participant) {
    boolean alumnus =
        participant.isMentor()
            && invitations.from(participant).filter(InvitedFrom.ALUMNI::equals).isPresent();
    String words = alumnus ? "enrolment.card.alumnus" : "enrolment.card.invited";
    return invitations.label(participant).map(label -> Text.of(words, label)).orElse(Text.empty());
  }

  private static Text rest(Participant participant) {
    if (!participant.isPaused()) {
      return Text.empty();
    }
    return participant
        .pausedUntil()
        .map(day -> Text.of("enrolment.card.paused.until", day))
        .orElse(Text.of("enrolment.home.paused"));
  }

  /** Who does not hear the bot can be told apart in any list. */
  Text marked(Text label, Participant participant) {
    return chats.reaches(participant.person()) ? label : Text.of("conversation.silent", label);
  }

  /** Reads at once who they are, before each is asked for his name. */
  void know(List<Participant> some) {
    people.findAllById(some.stream().map(one -> one.person().value()).toList());
  }

  String name(Participant participant) {
    return people.get(participant.person()).name().orElse("");
  }

  private List<Text> asked(Participant participant) {
    List<Enquiry> all = enquiries.findByParticipantIdOrderById(participant.id());
    List<Text> lines = new ArrayList<>();
    for (Enquiry enquiry : all.subList(Math.max(0, all.size() - ENQUIRIES), all.size())) {
      Text answer = enquiry.answer().map(Text::words).orElse(Text.of("enrolment.card.unanswered"));
      lines.add(Text.of("enrolment.card.asked", enquiry.question(), answer));
    }
    return lines;
  }

  private Screen buttons(Screen card, Participant participant) {
    Object id = participant.id();
    if (participant.mayBeReconsidered()) {
      return card.with(Button.press("enrolment.reconsider", "enrolment.reconsider", id));
    } else if (!participant.awaitsReview()) {
      return card;
    }
    Button later = Button.press("enrolment.later", "enrolment.later", id);
    Button decline = Button.press("enrolment.decline", "enrolment.decline", id);
    Button approve = Button.press("enrolment.approve", "enrolment.approve", id);
    return enquiries.open(participant.id()).isPresent()
        ? card.with(approve).with(decline, later)
        : card.with(approve)
            .with(Button.press("enrolment.ask", "enrolment.ask", id), decline, later);
  }
}
